import type { FieldSpec, Section } from '../certificate/field';
import { fields, fieldSpec } from '../certificate/fields';
import { fieldNameOf, formatPath, parsePath, type Path } from '../certificate/path';
import type { CertType } from '../certificate/types';
import type { WordingRecord } from './records';

/**
 * The wordings to offer at a field of a form of that type (null: unknown, all types), best first: those made for the
 * field before those for any, each latest used or written first. Those for any field are offered where free text stands.
 * `usedAt`: when a wording was last filled into a form, by its id (milliseconds since 1970 UTC).
 */
export function wordingsFor(wordings: readonly WordingRecord[], path: Path, certType: CertType | null, usedAt: WordingUses = noUses): WordingRecord[] {
  const name = fieldNameOf(path);
  const lastOf = ({ id, updatedAt }: WordingRecord): number => Math.max(usedAt.get(id) ?? 0, updatedAt);
  const free = takesWordings(path);
  return wordings
    .filter((wording) => (wording.field === name || (wording.field === null && free)) && isForType(wording, certType))
    .sort((one, other) => Number(one.field === null) - Number(other.field === null) || lastOf(other) - lastOf(one) || (one.id < other.id ? -1 : 1));
}

/** The fields by their names that wordings for a form of that type are made for. */
export const fieldsNamed = (wordings: readonly WordingRecord[], certType: CertType | null): ReadonlySet<Path> => new Set(wordings.flatMap((wording) => (wording.field !== null && isForType(wording, certType) ? [wording.field] : [])));

const isForType = ({ certTypes }: WordingRecord, certType: CertType | null): boolean => certType === null || certTypes.length === 0 || certTypes.includes(certType);

/** When wordings were last filled into a form, by their ids. */
export type WordingUses = ReadonlyMap<string, number>;
const noUses: WordingUses = new Map();

/** What the message says of a field, by its name or by a path to it. */
export function specOf(path: Path): FieldSpec | undefined {
  const parts = parsePath(path);
  return parts?.tag == null ? undefined : fieldSpec(parts.section, parts.tag);
}

/** True where free text of several lines stands: marks, descriptions, clauses, remarks. */
export const takesWordings = (path: Path): boolean => specOf(path)?.kind === 'lines';

/** The fields that wordings are made for, in the order of the message. */
export const wordingFields: readonly Path[] = (Object.keys(fields) as Section[]).flatMap((section) =>
  Object.keys(fields[section]).map((tag) => formatPath(section, null, tag)).filter(takesWordings),
);
