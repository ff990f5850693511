import type { IsoDate } from './fact';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const oneDay = 86_400_000;

/** Milliseconds of that day at midnight UTC; calendar days know no time zone. */
const time = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);
const iso = (milliseconds: number): IsoDate => new Date(milliseconds).toISOString().slice(0, 10);

/** True for a day of the calendar written `YYYY-MM-DD`; `2023-02-29` is none. */
export function isIsoDate(text: string | undefined): text is IsoDate {
  if (text === undefined || !shape.test(text)) return false;
  const milliseconds = time(text);
  return !Number.isNaN(milliseconds) && iso(milliseconds) === text;
}

/** The day `days` later (earlier where negative). */
export const addDays = (day: IsoDate, days: number): IsoDate => iso(time(day) + days * oneDay);

/** Calendar days from `start` to `end`; negative where `end` lies before. */
export const daysBetween = (start: IsoDate, end: IsoDate): number => Math.round((time(end) - time(start)) / oneDay);

/** 0 Sunday to 6 Saturday. */
export const weekday = (day: IsoDate): number => new Date(time(day)).getUTCDay();

/**
 * The same day of the month `months` later; where that month has no such day, its last day
 * (Civil Code art. 202: 2024-02-29 plus a year is 2025-02-28).
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}
