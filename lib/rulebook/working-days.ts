import { addDays, weekday } from './calendar';
import type { IsoDate } from './fact';
import { holidayYears } from './holidays';

/** Days off and worked weekends of one year, as single days. */
interface YearCalendar {
  readonly off: ReadonlySet<IsoDate>;
  readonly worked: ReadonlySet<IsoDate>;
}

const calendars = new Map<string, YearCalendar>();

function calendarOf(year: string): YearCalendar | null {
  const known = calendars.get(year);
  if (known) return known;
  const notice = holidayYears[year];
  if (!notice) return null;
  const calendar = { off: days(year, notice.off), worked: days(year, notice.worked) };
  calendars.set(year, calendar);
  return calendar;
}

/** `0204-0210 0405` → every day named. */
function days(year: string, written: string): Set<IsoDate> {
  const found = new Set<IsoDate>();
  for (const range of written.split(' ')) {
    const [first = '', last = first] = range.split('-').map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
    for (let day = first; day <= last; day = addDays(day, 1)) found.add(day);
  }
  return found;
}

/** Whether offices in China work on that day; null where the year's holidays are not known. */
export function isWorkingDay(day: IsoDate): boolean | null {
  const calendar = calendarOf(day.slice(0, 4));
  if (!calendar) return null;
  if (calendar.worked.has(day)) return true;
  return !calendar.off.has(day) && weekday(day) % 6 !== 0;
}

/** A day found by counting working days, or the year whose holidays stand in the way of counting. */
export type WorkingDayCount =
  | { readonly known: true; readonly day: IsoDate }
  | { readonly known: false; readonly day: null; readonly year: string };

/**
 * The `count`-th working day after `day`, which itself is not counted; `count` 0 is `day` itself.
 * Public holidays and make-up days by the yearly State Council notices (`holidays.ts`); a year without one is said,
 * never guessed. Throws a RangeError for a count that is negative or not whole.
 */
export function addWorkingDays(day: IsoDate, count: number): WorkingDayCount {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of working days: ${count}`);
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    const working = isWorkingDay(current);
    if (working === null) return { known: false, day: null, year: current.slice(0, 4) };
    if (working) left -= 1;
  }
  return { known: true, day: current };
}
