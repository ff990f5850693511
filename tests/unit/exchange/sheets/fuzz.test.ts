import { describe, expect, test } from 'vitest';
import { hostileTexts } from '@/scripts/fuzz-sheets/corpus';
import { judge } from '@/scripts/fuzz-sheets/judge';
import { mutated } from '@/scripts/fuzz-sheets/mutate';
import { randomFrom } from '@/scripts/fuzz-sheets/random';
import { packed, seeds } from '@/scripts/fuzz-sheets/seeds';
import { goodsKind } from '@/lib/exchange/sheets/goods-fields';
import { findHeader } from '@/lib/exchange/sheets/find-header';
import { layoutOf } from '@/lib/exchange/sheets/layout';
import { readRows } from '@/lib/exchange/sheets/read-rows';
import type { Cell } from '@/lib/exchange/sheets/table';

describe('a file that was tampered with', () => {
  test('is refused by name or read as it stands: 300 mutations, each decided by its seed', async () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = randomFrom(seed);
      const file = random.pick(seeds);
      await judge(file.kind, mutated(file, random)).catch((cause: unknown) => expect.fail(`seed ${seed}: ${String(cause)}`));
    }
  });

  test('that was not tampered with is read', async () => {
    for (const file of seeds) expect(await judge(file.kind, packed(file))).toHaveProperty('records');
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
