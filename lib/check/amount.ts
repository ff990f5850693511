/** The number in an amount field, or null where it is none. Thousands separators and blanks are no part of a number. */
export function amountOf(text: string | undefined): number | null {
  if (!text || !/^\d{1,19}(\.\d+)?$/.test(text.trim())) return null;
  return Number(text);
}

/** A number as people write it, without the dust of binary fractions. */
export const plain = (value: number): string => String(Number(value.toFixed(5)));
