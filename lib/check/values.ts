import type { Application } from '../certificate/application';
import type { FieldSpec, Section } from '../certificate/field';
import { fields } from '../certificate/fields';
import { formatPath, type Path } from '../certificate/path';

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

/** All fields of the application that hold something, in page order. Read once per application, however many rules ask. */
export function valuesOf(application: Application): readonly FieldValue[] {
  const known = read.get(application);
  if (known) return known;
  const values: FieldValue[] = [];
  for (const section of sections) collect(values, application, section);
  read.set(application, values);
  return values;
}

/** Those that hold more than printable ASCII: few, often none. */
export function exoticValuesOf(application: Application): readonly FieldValue[] {
  const values = valuesOf(application);
  const known = exotics.get(values);
  if (known) return known;
  const found = values.filter((value) => value.exotic);
  exotics.set(values, found);
  return found;
}

/** The path of a field value. */
export const pathOf = (value: FieldValue): Path => formatPath(value.section, value.row, value.tag);

const exotics = new WeakMap<readonly FieldValue[], readonly FieldValue[]>();
const read = new WeakMap<Application, readonly FieldValue[]>();
const sections = Object.keys(fields) as Section[];
const specs = new Map<Section, Readonly<Record<string, FieldSpec>>>(sections.map((section) => [section, fields[section]]));
const beyondAscii = /[^\n\r\u0020-\u007E]/;

function collect(into: FieldValue[], application: Application, section: Section): void {
  const part = application[section];
  const ofSection = specs.get(section);
  if (part === null || !ofSection) return;
  const add = (row: Readonly<Record<string, string | undefined>>, index: number | null): void => {
    for (const tag in row) {
      const value = row[tag];
      const spec = ofSection[tag];
      if (value && spec) into.push({ section, row: index, tag, spec, value, exotic: beyondAscii.test(value) });
    }
  };
  if (Array.isArray(part)) part.forEach((row, index) => add(row, index));
  else add(part, null);
}
