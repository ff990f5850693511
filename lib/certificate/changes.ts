import type { Application } from './application';
import type { Section } from './field';
import { listSections } from './fields';
import { formatPath, parsePath, type Path } from './path';

/** One value of an application that became another; null where it became unknown. */
export interface Change {
  readonly path: Path;
  readonly value: string | null;
}

type Row = Readonly<Record<string, string | undefined>>;
type ListSection = (typeof listSections)[number];

const single = ['CertificateHead', 'ModCertificate', 'AplPromise'] as const;

/** What turns `before` into `after`; null where rows or a whole section came or went: then the whole says it better. */
export function changesBetween(before: Application, after: Application): readonly Change[] | null {
  if ((before.ModCertificate === null) !== (after.ModCertificate === null)) return null;
  if (listSections.some((section) => before[section].length !== after[section].length)) return null;
  const changes: Change[] = [];
  for (const section of single) rowChanges(changes, section, null, before[section], after[section]);
  for (const section of listSections) {
    after[section].forEach((row, index) => rowChanges(changes, section, index, before[section][index] ?? null, row));
  }
  return changes;
}

function rowChanges(into: Change[], section: Section, index: number | null, before: Row | null, after: Row | null): void {
  if (before === after || !before || !after) return;
  for (const tag in after) {
    if (after[tag] !== before[tag]) into.push({ path: formatPath(section, index, tag), value: after[tag] ?? null });
  }
  for (const tag in before) {
    if (before[tag] !== undefined && !(tag in after)) into.push({ path: formatPath(section, index, tag), value: null });
  }
}

/**
 * A copy of the application with the changes in it; rows without a change are the same objects. Null when a change names
 * no field or no row of it: then nothing is changed. The input is untouched.
 */
export function withChanges(application: Application, changes: readonly Change[]): Application | null {
  const copy: Record<string, Row | readonly Row[] | null> = { ...application };
  for (const { path, value } of changes) {
    const parts = parsePath(path);
    if (!parts?.tag) return null;
    const part = copy[parts.section];
    if (!isList(parts.section)) {
      if (!part || Array.isArray(part) || parts.row !== null) return null;
      copy[parts.section] = changed(part as Row, parts.tag, value);
      continue;
    }
    const rows = part as readonly Row[];
    const row = parts.row === null ? undefined : rows[parts.row];
    if (!row) return null;
    copy[parts.section] = rows.map((each) => (each === row ? changed(row, parts.tag ?? '', value) : each));
  }
  return copy as unknown as Application;
}

const isList = (section: Section): section is ListSection => (listSections as readonly Section[]).includes(section);

function changed(row: Row, tag: string, value: string | null): Row {
  return value === null ? Object.fromEntries(Object.entries(row).filter(([each]) => each !== tag)) : { ...row, [tag]: value };
}
