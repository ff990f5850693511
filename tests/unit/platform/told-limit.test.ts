import { expect, it } from 'vitest';
import { toldLimit } from '@/lib/platform/told-limit';

const things = (from: number, count: number) => Array.from({ length: count }, (_, at) => ({ id: `g${from + at}` }));

it('who asks again is told again what it knows; new things only up to the limit, until an hour has passed', () => {
  let now = 0;
  const told = toldLimit(10, () => now);
  expect(told('a', things(0, 8))).toHaveLength(8);
  expect(told('a', things(0, 8))).toHaveLength(8);
  expect(told('a', things(6, 8)).map(({ id }) => id)).toEqual(['g6', 'g7', 'g8', 'g9']);
  expect(told('b', things(6, 8))).toHaveLength(8);
  now = 3_600_000;
  expect(told('a', things(20, 8))).toHaveLength(8);
});

it('a clock that was set back begins a new hour', () => {
  let now = 9_000_000;
  const told = toldLimit(1, () => now);
  expect([told('a', things(0, 1)).length, told('a', things(1, 1)).length]).toEqual([1, 0]);
  now = 0;
  expect(told('a', things(1, 1))).toHaveLength(1);
});
