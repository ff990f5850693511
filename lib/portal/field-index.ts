import { labelKey } from './label-text';
import { allFields, type Field } from './message-fields';

export { allFields, fieldAt, type Field } from './message-fields';

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
