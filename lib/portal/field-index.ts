import { fields } from '../certificate/fields';
import type { FieldSpec, Section } from '../certificate/field';
import { labelKey } from './label-text';

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

/** How a wording belongs to a field: the product's own label (also the schema's), or another wording. */
export interface LabelEntry {
  readonly field: Field;
  readonly primary: boolean;
}

function indexLabels(): ReadonlyMap<string, readonly LabelEntry[]> {
  const index = new Map<string, LabelEntry[]>();
  const add = (wording: string, field: Field, primary: boolean): void => {
    const key = labelKey(wording);
    if (key === '') return;
    const there = index.get(key) ?? [];
    if (!there.some((entry) => entry.field === field)) there.push({ field, primary });
    index.set(key, there);
  };
  for (const field of allFields) {
    add(field.spec.label['zh-CN'], field, true);
    add(field.spec.label.en, field, true);
    for (const alias of field.spec.aliases) add(alias, field, false);
  }
  return index;
}

/** Wording (as a key of label-text) → fields. */
export const labelIndex: ReadonlyMap<string, readonly LabelEntry[]> = indexLabels();

/** Wordings long enough to be looked for inside a longer label, longest first. */
export const longWordings: readonly string[] = [...labelIndex.keys()]
  .filter((key) => (/[\u4e00-\u9fff]/.test(key) ? key.length >= 2 : key.length >= 6))
  .sort((a, b) => b.length - a.length);

function indexTags(): ReadonlyMap<string, readonly Field[]> {
  const index = new Map<string, Field[]>();
  for (const field of allFields) {
    const key = field.tag.toLowerCase();
    index.set(key, [...(index.get(key) ?? []), field]);
  }
  return index;
}

/** Official tag in lower case → the fields that bear it. */
export const tagIndex: ReadonlyMap<string, readonly Field[]> = indexTags();

/** The field with that tag in that section. Throws when there is none: for names written in our own tables. */
export function fieldAt(section: Section, tag: string): Field {
  const found = allFields.find((field) => field.section === section && field.tag === tag);
  if (!found) throw new RangeError(`No field ${section}.${tag}`);
  return found;
}
