import { describe, expect, it } from 'vitest';
import { buyerKey, goodsSchema, mostBuyers } from '@/lib/library/records';
import { withUse, withUsesOf } from '@/lib/library/uses';
import { goods } from './records';

describe('the use of a product', () => {
  it('is counted by buyer, whatever way the name is written', () => {
    const twice = withUse(withUse(goods(), 'SIAM LOTUS CO., LTD.\n9 MOO 5', 10), 'Siam Lotus Co Ltd', 20);
    expect(twice).toMatchObject({ lastUsedAt: 20, usedBy: [{ buyer: 'SIAMLOTUSCOLTD', count: 2, at: 20 }], updatedAt: goods().updatedAt });
    expect(buyerKey(' ， ')).toBe('');
    expect(withUse(goods(), '', 10).usedBy).toBeUndefined();
  });

  it('is remembered for the last buyers alone, so that a product stays small', () => {
    const many = Array.from({ length: 30 }, (_, at) => `BUYER ${at}`).reduce((record, buyer, at) => withUse(record, buyer, at + 1), goods());
    expect(many.usedBy).toHaveLength(mostBuyers);
    expect(many.usedBy?.[0]?.buyer).toBe('BUYER29');
    expect(goodsSchema.parse(many)).toEqual(many);
  });

  it('of two sides is what either noted later', () => {
    const here = withUse(goods(), 'A', 10);
    const there = withUse(withUse(goods(), 'A', 5), 'B', 7);
    expect(withUsesOf(here, there)).toMatchObject({ lastUsedAt: 10, usedBy: [{ buyer: 'A', at: 10 }, { buyer: 'B', at: 7 }] });
  });
});
