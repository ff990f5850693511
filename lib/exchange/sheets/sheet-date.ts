import { halfWidth } from './cell-text';

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/**
 * The day that a text states, as 2026-01-05: year first in any writing, or with the month in letters. Null for 03/04/2026
 * and the like, where day and month may be either.
 */
export function dayOf(text: string): string | null {
  const plain = halfWidth(text).toUpperCase().replace(/^(?:DATE|日期)\s*[:：]?\s*/, '');
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d{1,2}:\d{2}.*)?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (yearFirst) return dayText(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const lettered = /^([A-Z]{3})[A-Z]*\.?[\s-]*(\d{1,2})(?:ST|ND|RD|TH)?[\s,.-]+(\d{4})$/.exec(plain);
  if (lettered) return dayText(Number(lettered[3]), months.indexOf(lettered[1] ?? '') + 1, Number(lettered[2]));
  const dayFirst = /^(\d{1,2})(?:ST|ND|RD|TH)?[\s-]+([A-Z]{3})[A-Z]*\.?[\s,.-]+(\d{4})$/.exec(plain);
  return dayFirst ? dayText(Number(dayFirst[3]), months.indexOf(dayFirst[2] ?? '') + 1, Number(dayFirst[1])) : null;
}

function dayText(year: number, month: number, date: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  return month >= 1 && made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? made.toISOString().slice(0, 10) : null;
}
