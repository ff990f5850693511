import { fields } from '../certificate/fields';
import type { FieldSpec, Section } from '../certificate/field';

/** A field of the message as the recogniser handles it. One object per field, comparable by identity. */
export interface Field {
  readonly section: Section;
  readonly tag: string;
  readonly spec: FieldSpec;
  /** Place in the message, over all sections. */
  readonly order: number;
}

/** Every field, in the order of the message. */
export const allFields: readonly Field[] = Object.entries(fields)
  .flatMap(([section, specs]) => Object.entries(specs as Record<string, FieldSpec>).map(([tag, spec]) => [section as Section, tag, spec] as const))
  .map(([section, tag, spec], order) => ({ section, tag, spec, order }));

const byName: ReadonlyMap<string, Field> = new Map(allFields.map((field) => [`${field.section}.${field.tag}`, field]));

/** The field with that tag in that section. Throws when there is none: for names written in our own tables. */
export function fieldAt(section: Section, tag: string): Field {
  const found = byName.get(`${section}.${tag}`);
  if (!found) throw new RangeError(`No field ${section}.${tag}`);
  return found;
}
