import { expect, it } from 'vitest';
import { toldLimit, type ToldMemory } from '@/lib/platform/told-limit';

const things = (from: number, count: number) => Array.from({ length: count }, (_, at) => ({ id: `g${from + at}` }));

/** What the browser keeps for as long as it runs. */
function session(first: unknown = undefined): ToldMemory {
  let kept = first;
  return { read: async () => kept, write: async (told) => void (kept = structuredClone(told)) };
}

it('who asks again is told again what it knows; new things only up to the limit, until an hour has passed', () => {
  let now = 0;
  const { tell } = toldLimit(10, () => now, session());
  expect(tell('a', things(0, 8))).toHaveLength(8);
  expect(tell('a', things(0, 8))).toHaveLength(8);
  expect(tell('a', things(6, 8)).map(({ id }) => id)).toEqual(['g6', 'g7', 'g8', 'g9']);
  expect(tell('b', things(6, 8))).toHaveLength(8);
  now = 3_600_000;
  expect(tell('a', things(20, 8))).toHaveLength(8);
});

it('a clock that was set back begins a new hour', () => {
  let now = 9_000_000;
  const { tell } = toldLimit(1, () => now, session());
  expect([tell('a', things(0, 1)).length, tell('a', things(1, 1)).length]).toEqual([1, 0]);
  now = 0;
  expect(tell('a', things(1, 1))).toHaveLength(1);
});

it('counts on when the background was ended and started anew', async () => {
  const memory = session();
  let now = 0;
  toldLimit(10, () => now, memory).tell('a', things(0, 8));
  now = 60_000;
  const next = toldLimit(10, () => now, memory);
  await next.ready();
  expect(next.tell('a', things(6, 8)).map(({ id }) => id)).toEqual(['g6', 'g7', 'g8', 'g9']);
  now = 3_600_000;
  const later = toldLimit(10, () => now, memory);
  await later.ready();
  expect(later.tell('a', things(20, 8))).toHaveLength(8);
});

it.each([
  ['nothing', session()],
  ['what it did not write', session({ a: { since: 'x' } })],
  ['no answer', { read: () => Promise.reject(new Error('no storage')), write: () => Promise.reject(new Error('no storage')) }],
])('tells up to the limit where the memory holds %s', async (_, memory) => {
  const { ready, tell } = toldLimit(2, () => 0, memory);
  await ready();
  expect(tell('a', things(0, 8))).toHaveLength(2);
});
