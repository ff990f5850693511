import type { FieldWords } from './field-words';
import { pick } from './random';

const plain = (label: string): string => label;
const dressed: readonly [typeof plain, ...(typeof plain)[]] = [plain, plain, (label) => `${label}：`, (label) => `${label}:`, (label) => `*${label}`, (label) => `* ${label}：`, (label) => `${label} *`];

/** The label as the page draws it: with a unit here and there, with colon or star; '' stays ''. */
export function labelled(label: string, { unit }: FieldWords, random: () => number): string {
  const withUnit = unit !== undefined && random() < 0.5 ? `${label}${unit}` : label;
  const dress = pick(dressed, random);
  return label === '' ? '' : dress(withUnit);
}
