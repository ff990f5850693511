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

/** The fields of an application that hold something, sorted once for all rules that ask. */
interface Values {
  readonly all: readonly FieldValue[];
  readonly byTag: ReadonlyMap<string, readonly FieldValue[]>;
  readonly exotic: readonly FieldValue[];
  readonly long: readonly FieldValue[];
}

/** All fields of the application that hold something, in page order. */
export const valuesOf = (application: Application): readonly FieldValue[] => read(originOf(application, ['*'])).all;

/** Those that hold more than printable ASCII: few, often none. */
export const exoticValuesOf = (application: Application): readonly FieldValue[] => read(originOf(application, ['#exotic'])).exotic;

/** Those that fill more than half of their field: only they may be too long, however line ends are counted. */
export const longValuesOf = (application: Application): readonly FieldValue[] => read(originOf(application, ['#long'])).long;

/** Those with one of these tags, in whatever section; tag by tag, in page order. */
export function valuesWithTag(application: Application, tags: Iterable<string>): FieldValue[] {
  const wanted = [...tags];
  const { byTag } = read(originOf(application, wanted.map((tag) => `*.${tag}`)));
  const found: FieldValue[] = [];
  for (const tag of wanted) for (const value of byTag.get(tag) ?? none) found.push(value);
  return found;
}

/** The tags of the fields that fit. */
export const tagsWhere = (fits: (spec: FieldSpec) => boolean): ReadonlySet<string> =>
  new Set(Object.values(fields).flatMap((specs) => Object.entries<FieldSpec>(specs).filter(([, spec]) => fits(spec)).map(([tag]) => tag)));

/** The path of a field value. */
export const pathOf = (value: FieldValue): Path => formatPath(value.section, value.row, value.tag);

const none: readonly FieldValue[] = [];
const sections = Object.keys(fields) as Section[];
const beyondAscii = /[^\n\r\u0020-\u007E]/;
const isLong = ({ spec, value }: FieldValue): boolean => spec.maxLength !== null && value.length * 2 > spec.maxLength;

const known = new WeakMap<Application, Values>();

function read(application: Application): Values {
  const there = known.get(application);
  if (there) return there;
  const all: FieldValue[] = [];
  for (const section of sections) {
    const part = application[section];
    if (Array.isArray(part)) part.forEach((row, index) => append(all, rowValues(row, section, index)));
    else if (part) append(all, rowValues(part as Row, section, null));
  }
  const byTag = new Map<string, FieldValue[]>();
  const exotic: FieldValue[] = [];
  const long: FieldValue[] = [];
  for (const value of all) {
    const same = byTag.get(value.tag);
    if (same) same.push(value);
    else byTag.set(value.tag, [value]);
    if (value.exotic) exotic.push(value);
    if (isLong(value)) long.push(value);
  }
  const values: Values = { all, byTag, exotic, long };
  known.set(application, values);
  return values;
}

function append(all: FieldValue[], more: readonly FieldValue[]): void {
  for (const value of more) all.push(value);
}

type Row = Readonly<Record<string, string | undefined>>;

interface KnownRow {
  readonly section: Section;
  readonly index: number | null;
  readonly values: readonly FieldValue[];
}

/** By row: while one field is typed, the other rows stay the same objects. */
const knownRows = new WeakMap<Row, KnownRow>();

function rowValues(row: Row, section: Section, index: number | null): readonly FieldValue[] {
  const there = knownRows.get(row);
  if (there && there.section === section && there.index === index) return there.values;
  const specs: Readonly<Record<string, FieldSpec>> = fields[section];
  const values: FieldValue[] = [];
  for (const tag in row) {
    const value = row[tag];
    const spec = value ? specs[tag] : undefined;
    if (value && spec) values.push({ section, row: index, tag, spec, value, exotic: beyondAscii.test(value) });
  }
  knownRows.set(row, { section, index, values });
  return values;
}
