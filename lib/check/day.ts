import { remembered } from '../certificate/remembered';
import { isIsoDate } from '../rulebook/calendar';
import type { IsoDate } from '../rulebook/fact';

/** The day in a text when it is one (a time behind it is left out), else null. */
export const dayOf = (text: string | undefined): IsoDate | null => (text === undefined ? null : dayIn(text));

const dayIn = remembered((text): IsoDate | null => {
  const day = text.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2})?$/, '');
  return isIsoDate(day) ? day : null;
});

/** The day that another writing of a date means where only one reading is possible (2026/4/9, 20260409, 2026年4月9日). */
export function readDay(text: string): IsoDate | null {
  const match = /^(\d{4})(?:[./年-](\d{1,2})[./月-](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(text.normalize('NFKC').replaceAll(/\s/g, ''));
  if (!match) return null;
  const [, year = '', month = match[4] ?? '', date = match[5] ?? ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isIsoDate(day) ? day : null;
}
