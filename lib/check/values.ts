import type { Application } from '../certificate/application';
import type { FieldSpec, Section } from '../certificate/field';
import { fields } from '../certificate/fields';
import { formatPath, type Path } from '../certificate/path';
import { originOf } from './reads';

/** One filled field of an application. */
export interface FieldValue {
  readonly section: Section;
  readonly row: number | null;
  readonly tag: string;
  readonly spec: FieldSpec;
  readonly value: string;
  /** False where the value is printable ASCII and line ends only: no character rule needs to look. */
  readonly exotic: boolean;
}

/** The fields that hold more than printable ASCII: few, often none. In page order. */
export const exoticValuesOf = (application: Application): readonly FieldValue[] => read(originOf(application, ['#exotic'])).exotic;

/** The fields that are filled to more than half: only they may be too long, however line ends are counted. In page order. */
export const longValuesOf = (application: Application): readonly FieldValue[] => read(originOf(application, ['#long'])).long;

/** The filled fields with one of these tags, in whatever section; tag by tag, in page order. */
export function valuesWithTag(application: Application, tags: Iterable<string>): FieldValue[] {
  const wanted = [...tags];
  const { rows } = read(originOf(application, wanted.map((tag) => `*.${tag}`)));
  const found: FieldValue[] = [];
  for (const tag of wanted) {
    for (const { byTag } of rows) {
      const value = byTag.get(tag);
      if (value) found.push(value);
    }
  }
  return found;
}

/** The tags of the fields that fit. */
export const tagsWhere = (fits: (spec: FieldSpec) => boolean): ReadonlySet<string> =>
  new Set(Object.values(fields).flatMap((specs) => Object.entries<FieldSpec>(specs).filter(([, spec]) => fits(spec)).map(([tag]) => tag)));

/** The path of a field value. */
export const pathOf = (value: FieldValue): Path => formatPath(value.section, value.row, value.tag);

const sections = Object.keys(fields) as Section[];
const beyondAscii = /[^\n\r\u0020-\u007E]/;
const isLong = ({ spec, value }: FieldValue): boolean => spec.maxLength !== null && value.length * 2 > spec.maxLength;

/** What the rules ask of an application again and again. */
interface Values {
  readonly rows: readonly KnownRow[];
  readonly exotic: readonly FieldValue[];
  readonly long: readonly FieldValue[];
}

const known = new WeakMap<Application, Values>();

function read(application: Application): Values {
  const there = known.get(application);
  if (there) return there;
  const rows: KnownRow[] = [];
  for (const section of sections) {
    const part = application[section];
    if (Array.isArray(part)) part.forEach((row, index) => rows.push(readRow(row, section, index)));
    else if (part) rows.push(readRow(part as Row, section, null));
  }
  const values: Values = { rows, exotic: rows.flatMap(({ exotic }) => exotic), long: rows.flatMap(({ long }) => long) };
  known.set(application, values);
  return values;
}

type Row = Readonly<Record<string, string | undefined>>;

interface KnownRow {
  readonly section: Section;
  readonly index: number | null;
  readonly byTag: ReadonlyMap<string, FieldValue>;
  readonly exotic: readonly FieldValue[];
  readonly long: readonly FieldValue[];
}

/** By row: while one field is typed, the other rows stay the same objects. */
const knownRows = new WeakMap<Row, KnownRow>();

function readRow(row: Row, section: Section, index: number | null): KnownRow {
  const there = knownRows.get(row);
  if (there && there.section === section && there.index === index) return there;
  const specs: Readonly<Record<string, FieldSpec>> = fields[section];
  const byTag = new Map<string, FieldValue>();
  const exotic: FieldValue[] = [];
  const long: FieldValue[] = [];
  for (const tag in row) {
    const text = row[tag];
    const spec = text ? specs[tag] : undefined;
    if (!text || !spec) continue;
    const value: FieldValue = { section, row: index, tag, spec, value: text, exotic: beyondAscii.test(text) };
    byTag.set(tag, value);
    if (value.exotic) exotic.push(value);
    if (isLong(value)) long.push(value);
  }
  const made: KnownRow = { section, index, byTag, exotic, long };
  knownRows.set(row, made);
  return made;
}
