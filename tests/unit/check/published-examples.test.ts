import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applicationSchema } from '@/lib/certificate/application';
import { check } from '@/lib/check/engine';

const read = (name: string) => applicationSchema.parse(JSON.parse(readFileSync(new URL(`../../fixtures/examples/${name}.json`, import.meta.url), 'utf8')));
const found = (name: string, absent: 'empty' | 'unknown') => check(read(name), { asOf: '2026-03-20', absent, goodsComplete: true });

/** Published worked examples, as they stand; the findings that their published notes expect, and no other error. */
const examples: readonly [string, { readonly errors: readonly string[]; readonly others: readonly string[] }][] = [
  // A model answer; by today's practice ABOUT, the price and the missing end mark are worth a remark.
  ['co-zheke-riyadh', { errors: [], others: ['description/packages', 'description/not-goods-text', 'description/end-mark', 'format/hs-code'] }],
  // Correct: the intermediary stands behind VIA. Its number is of another issuing body.
  ['co-zjnative-rotterdam', { errors: [], others: ['third-party/clause-incomplete', 'format/certificate-number'] }],
  ['co-ningbo-jakarta', { errors: [], others: [] }],
  ['desc-nude', { errors: [], others: ['description/end-mark'] }],
  ['desc-cartons', { errors: [], others: ['description/end-mark'] }],
  // WO for a machine, third party in the description without tick, packages behind the goods, no end mark.
  ['fe-tubefiller-bangkok', { errors: ['third-party/in-other-box Goods[0].GoodsDesc'], others: ['criterion/wholly-obtained-manufactured', 'description/packages', 'description/end-mark', 'format/hs-code'] }],
  // Correct: pallets are no sum of pieces.
  ['fe-hose-th', { errors: [], others: ['description/hs-code', 'description/end-mark', 'format/hs-code'] }],
  // 667 and 109 are 776, not 777.
  ['fe-faucet-th-badtotal', { errors: ['description/total Goods[1].GoodsDesc'], others: ['description/end-mark'] }],
];

describe('published examples entered as they stand', () => {
  it.each(examples)('%s: the errors are those of its notes', (name, { errors }) => {
    for (const absent of ['empty', 'unknown'] as const) {
      expect(found(name, absent).filter(({ severity }) => severity === 'error').map(({ rule, path }) => `${rule} ${path}`)).toEqual(errors);
    }
  });

  it.each(examples)('%s: read from a form, nothing else is remarked', (name, { errors, others }) => {
    const expected = [...errors.map((entry) => entry.split(' ')[0]), ...others];
    expect([...new Set(found(name, 'unknown').map(({ rule }) => rule))].sort()).toEqual([...new Set(expected)].sort());
  });
});
