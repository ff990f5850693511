import type { FormMarks, SeenControl } from '../platform/form-structure';
import { labelKey } from './label-text';

/** So many of the smallest hashes stand for a form; two forms are compared by what these have in common. */
const most = 64;
/** Fewer controls are too little to know a form by. */
const fewest = 5;
/** Share of common marks from which two pictures are of one form. */
const sameForm = 0.4;

/** The marks of a form, or null where it shows too little. Ids count only for controls without a label: many portals number them anew each time. */
export function marksOf(controls: readonly Pick<SeenControl, 'label' | 'id' | 'name'>[]): FormMarks | null {
  const called = new Set(controls.map(({ label, id, name }) => labelKey(label) || `#${id || name}`).filter((key) => key !== '#'));
  if (called.size < fewest) return null;
  return [...called].map(hash).sort((a, b) => a - b).slice(0, most);
}

/** How much two forms have in common, 0 to 1. */
export function likenessOf(one: FormMarks, other: FormMarks): number {
  const marks = new Set(one);
  return other.filter((mark) => marks.has(mark)).length / Math.min(one.length, other.length);
}

export const isSameForm = (one: FormMarks, other: FormMarks): boolean => likenessOf(one, other) >= sameForm;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let made = 0x811c9dc5;
  for (const character of text) made = Math.imul(made ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return made >>> 0;
}
