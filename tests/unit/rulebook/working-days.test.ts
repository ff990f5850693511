import { isWorkday } from 'chinese-days';
import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDate, weekday } from '@/lib/rulebook/calendar';
import { addWorkingDays, isWorkingDay } from '@/lib/rulebook/working-days';
import { holidayYears } from '@/lib/rulebook/holidays';
import { sourceOf } from '@/lib/rulebook/sources';

const dayBetween = (first: string, last: string) =>
  integer({ min: 0, max: daysBetween(first, last) }).map((n) => addDays(first, n));

describe('Chinese working days', () => {
  it.each([
    ['2024-10-01', false, 'National Day'],
    ['2024-09-29', true, 'a Sunday worked for National Day'],
    ['2024-10-12', true, 'a Saturday worked for National Day'],
    ['2024-10-13', false, 'an ordinary Sunday'],
    ['2024-02-09', true, 'New Year’s Eve 2024, no public holiday that year'],
    ['2025-01-28', false, 'New Year’s Eve 2025, a public holiday from then on'],
    ['2020-01-31', false, 'Spring Festival prolonged'],
    ['2020-02-03', true, 'first working day after it'],
    ['2019-05-03', false, 'May holiday moved by the later notice'],
    ['2026-10-10', true, 'a Saturday worked'],
  ])('%s: working %s (%s)', (day, working) => expect(isWorkingDay(day)).toBe(working));

  it('agree day for day with an independent calendar, 2019 to 2026', () => {
    for (let day = '2019-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      expect([day, isWorkingDay(day)]).toEqual([day, isWorkday(day)]);
    }
  });

  it('name a source for each year', () => {
    for (const year of Object.values(holidayYears)) expect(sourceOf(year.source)).toBeDefined();
  });

  it('mark only weekends as worked', () => {
    for (const [year, { worked }] of Object.entries(holidayYears)) {
      for (const day of worked.split(' ')) {
        expect([0, 6]).toContain(weekday(`${year}-${day.slice(0, 2)}-${day.slice(2)}`));
      }
    }
  });

  it('are not guessed for a year whose holidays are not published', () => {
    expect(isWorkingDay('2027-01-04')).toBeNull();
    expect(addWorkingDays('2026-12-29', 2)).toEqual({ known: true, day: '2026-12-31' });
    expect(addWorkingDays('2026-12-29', 3)).toEqual({ known: false, day: null, year: '2027' });
    expect(addWorkingDays('2018-12-28', 1)).toEqual({ known: false, day: null, year: '2018' });
  });
});

describe('counting working days', () => {
  it.each([
    ['2024-09-27', 1, '2024-09-29', 'the worked Sunday counts'],
    ['2024-09-27', 7, '2024-10-12', 'over National Day: 29, 30, 8, 9, 10, 11, 12'],
    ['2024-03-11', 5, '2024-03-18', 'an ordinary week'],
    ['2024-03-15', 3, '2024-03-20', 'from a Friday'],
    ['2025-01-27', 3, '2025-02-07', 'over Spring Festival'],
    ['2024-03-15', 0, '2024-03-15', 'none'],
  ])('%s plus %i is %s (%s)', (start, count, day) => expect(addWorkingDays(start, count)).toEqual({ known: true, day }));

  it('is additive and ends on a working day', () => {
    assert(
      property(dayBetween('2019-01-01', '2026-06-30'), nat(15), nat(15), (start, a, b) => {
        const first = addWorkingDays(start, a);
        const whole = addWorkingDays(start, a + b);
        if (!first.known || !whole.known) throw new Error('a known year');
        expect(addWorkingDays(first.day, b)).toEqual(whole);
        if (a + b > 0) expect(isWorkingDay(whole.day)).toBe(true);
        expect(daysBetween(start, whole.day)).toBeGreaterThanOrEqual(a + b);
      }),
    );
  });

  it('refuses a count that is none', () => {
    expect(() => addWorkingDays('2024-01-02', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2024-01-02', 1.5)).toThrow(RangeError);
  });
});

describe('calendar days', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-03-15', 12, '2025-03-15'],
    ['2024-08-31', 6, '2025-02-28'],
  ])('%s plus %i months is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-5', '20240105', '', '2024-04-31', ' 2024-01-05'])(
    '%j is no day',
    (text) => expect(isIsoDate(text)).toBe(false),
  );

  it('added and taken away come back', () => {
    assert(
      property(dayBetween('2000-01-01', '2040-12-31'), integer({ min: -800, max: 800 }), (day, n) => {
        expect(addDays(addDays(day, n), -n)).toBe(day);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(isIsoDate(day)).toBe(true);
      }),
    );
  });
});
