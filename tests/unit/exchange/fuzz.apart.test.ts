import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { hostileTexts } from '@/scripts/fuzz-sheets/corpus';
import { fuzzed } from '@/scripts/fuzz-sheets/fuzz';
import { readyToJudge, type Judge, type Verdict } from '@/scripts/fuzz-sheets/judge';
import { judgeKept, judgeStored, judgeWritten } from '@/scripts/fuzz-sheets/judge-library';
import { randomFrom } from '@/scripts/fuzz-sheets/random';
import { longSeed, packed, seeds } from '@/scripts/fuzz-sheets/seeds';
import { goodsKind } from '@/lib/exchange/sheets/goods-fields';
import { findHeader } from '@/lib/exchange/sheets/find-header';
import { layoutOf } from '@/lib/exchange/sheets/layout';
import { readRows } from '@/lib/exchange/sheets/read-rows';
import type { Cell } from '@/lib/exchange/sheets/table';
import { party } from '../library/records';

describe('a file that was tampered with', () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await readyToJudge();
  }, 60_000);

  test('is refused by name or written as it was planned, and what was broken off leaves nothing: 100 mutations, each decided by its seed', async () => {
    const verdicts: Verdict[] = [];
    for (let seed = 1; seed <= 100; seed += 1) verdicts.push((await fuzzed(judge, seed).catch((cause: unknown) => expect.fail(`seed ${seed}: ${String(cause)}`))).verdict);
    // Else it would say nothing.
    for (const became of [({ refused }) => refused !== null, ({ written }) => written > 0, ({ rolledBack }) => rolledBack, ({ takenBack }) => takenBack] satisfies ((verdict: Verdict) => boolean)[]) expect(verdicts.filter(became)).not.toHaveLength(0);
  }, 180_000);

  test('that was not tampered with is read', async () => {
    for (const file of [...seeds, longSeed]) expect(await judge(file, packed(file), randomFrom(1))).toMatchObject({ refused: null });
  });
});

describe('the judge of a library', () => {
  const [first, second] = [party({ id: 'a' }), party({ id: 'b', name: 'NORDSEE HANDEL GMBH' })];
  const rows = (...parties: unknown[]) => new Map([['parties', parties]]);
  const plan = { items: [{ table: 'parties', record: second, existing: null }], count: 1 } as const;
  const span = { began: 2000, ended: 2001 };

  test('is content with what was planned, and nothing else', () => {
    expect(() => judgeWritten(rows(first), rows(first, second), plan, span)).not.toThrow();
  });

  test.each([
    ['a part is missing', rows(first)],
    ['a record is gone', rows(second)],
    ['a record has come besides', rows(first, second, { ...second, id: 'c' })],
    ['a record was changed besides', rows({ ...first, tel: '1' }, second)],
    ['a record has other words than planned', rows(first, { ...second, tel: '1' })],
    ['a record is of a later time than the writing', rows(first, { ...second, updatedAt: 9000 })],
  ])('says so where %s', (_what, after) => {
    expect(() => judgeWritten(rows(first), after, plan, span)).toThrow(Error);
  });

  test('says so where something of a file was lost before it was planned, but for what the file itself withholds', () => {
    const planned = [{ table: 'parties', record: party({ id: 'here', note: '每月两柜' }), existing: null }] as const;
    const said = { ...first, id: 'a', note: '每月两柜' };
    expect(() => judgeKept(planned, { parties: [said] }, {})).not.toThrow();
    expect(() => judgeKept(planned, { parties: [{ ...said, contacts: [] }] }, {})).not.toThrow();
    for (const more of [{ ...said, note: '每月三柜' }, { ...said, contacts: [{ name: '李敏' }] }]) expect(() => judgeKept(planned, { parties: [more] }, {})).toThrow(Error);
    expect(() => judgeKept(planned, { parties: [{ ...said, note: '每月三柜' }] }, { parties: ['note'] })).not.toThrow();
  });

  test('says so where a record is not as its schema reads it', () => {
    expect(() => judgeStored(rows(first, second))).not.toThrow();
    for (const odd of [{ ...first, tel: 5 }, { ...first, x: '' }, { ...first, role: 'friend' }, JSON.parse('{"__proto__":{}}')]) expect(() => judgeStored(rows(odd))).toThrow(Error);
  });
});

test('two hundred hostile texts in every field come in to the letter, or are marked as too long', () => {
  expect(hostileTexts).toHaveLength(200);
  const names = goodsKind.fields.filter(({ kind, id }) => kind === 'text' && id !== 'note');
  const rows: Cell[][] = [names.map(({ label }) => label.en), ...hostileTexts.map((text) => names.map(() => text))];
  const table = { name: 'x', hidden: false, rows: [[...(rows[0] ?? []), 'HS code'], ...rows.slice(1)], merges: [] };
  const header = findHeader(table, goodsKind);
  if (!header) throw new Error('no heading found');
  const read = readRows(table, layoutOf(table, header), goodsKind);
  for (const { row, values, problems } of read.rows) {
    const text = hostileTexts[row - 1] ?? '';
    for (const { id } of names) if (!problems.some(({ field }) => field === id)) expect(values.get(id)).toBe(text.replaceAll(/\r\n?/g, '\n').trim());
  }
  expect(({} as { x?: unknown }).x).toBeUndefined();
});
