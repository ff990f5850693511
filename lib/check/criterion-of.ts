import type { GoodsLine } from '../certificate/application';

/** The criterion of a line as codes are compared: capitals, without quotation marks. '' when empty or unknown. */
export const criterionOf = (line: GoodsLine): string =>
  (line.OriCriteria ?? '').toUpperCase().replaceAll(/["'“”]/g, '').replaceAll(/\s+/g, ' ').trim();

/** The percentage that a text is or ends with (40%, RVC 45%), else null. */
export function percentageIn(text: string | undefined): number | null {
  const match = /^(?:RVC\s*)?(\d{1,3}(?:\.\d+)?)\s*%$/i.exec(text?.trim() ?? '');
  return match ? Number(match[1]) : null;
}

/** A percentage written with or without the sign. */
export function shareIn(text: string | undefined): number | null {
  const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(text?.trim() ?? '');
  return match ? Number(match[1]) : null;
}
