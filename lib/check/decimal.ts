import { Big } from 'big.js';

/** The exact number in an amount field, or null where it is none. Thousands separators and blanks are no part of a number. */
export function decimalOf(text: string | undefined): Big | null {
  return text !== undefined && /^\d{1,19}(\.\d+)?$/.test(text.trim()) ? new Big(text.trim()) : null;
}

/** A number as people write it: no exponent, at most the five decimals that the message takes. */
export const plain = (value: Big): string => new Big(value.toFixed(5)).toFixed();
