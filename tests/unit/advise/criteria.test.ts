import { describe, expect, it } from 'vitest';
import { criteriaOf, productsOf } from '@/entrypoints/sidepanel/advice/criteria';
import { goodsSchema } from '@/lib/library/records';
import type { GoodsRecord } from '@/lib/library/records';

const record = (hsCode: string, nameEn: string, criteria: Record<string, string>): GoodsRecord =>
  goodsSchema.parse({
    id: crypto.randomUUID(),
    hsCode,
    nameEn,
    criteria: Object.entries(criteria).map(([certType, criterion]) => ({ certType, criterion })),
    createdAt: 0,
    updatedAt: 0,
  });

describe('criteria that the library knows of the goods on the form', () => {
  const lines = [
    { HSCode: '6109.10.0010', GoodsNameE: 'Cotton  T-shirts' },
    { HSCode: '6109100010', GoodsNameE: 'COTTON T-SHIRTS' },
    { HSCode: '7323930000', GoodsNameE: 'SAUCEPANS' },
    { HSCode: '7323930000', GoodsNameE: '' },
    { GoodsItemFlag: 'Y', HSCode: '1', GoodsNameE: 'PACKING' },
  ];

  it('takes each product once, by code and name', () => {
    expect(productsOf(lines).map(({ hsCode }) => hsCode)).toEqual(['6109100010', '7323930000']);
  });

  it('finds them by both, and leaves a place for the ones it does not know', () => {
    const records = [record('6109100010', 'cotton t-shirts', { K: 'PSR', RC: 'CTC' }), record('7323930000', 'LADLES', { K: 'WP' })];
    expect(criteriaOf(productsOf(lines), records)).toEqual([{ K: 'PSR', RC: 'CTC' }, {}]);
  });

  it('says nothing where it knows none', () => {
    expect(criteriaOf(productsOf(lines), [record('7323930000', 'LADLES', { K: 'WP' })])).toBeUndefined();
    expect(criteriaOf([], [])).toBeUndefined();
  });
});
