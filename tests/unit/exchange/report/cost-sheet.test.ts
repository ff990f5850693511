import { describe, expect, test } from 'vitest';
import { costSheetRows, costTotals } from '@/lib/exchange/report/cost-sheet';
import { preReviewSchema } from '@/lib/library/records';

const product = preReviewSchema.parse({
  id: 'p', nameZh: '保温杯', nameEn: 'VACUUM FLASK', hsCode: '9617001900', unit: '个', currency: 'USD', factoryPrice: '2.50', fobPrice: '3',
  materials: [
    { name: '不锈钢板', hsCode: '7219340000', origin: '浙江', unit: '千克', price: '2.1', quantity: '0.30', originating: '0.63', nonOriginating: '' },
    { name: '硅胶圈', hsCode: '4016931000', origin: '日本', unit: '个', price: '0.1', quantity: '1', originating: '', nonOriginating: '0.1' },
  ],
  createdAt: 0, updatedAt: 0,
});

describe('the cost breakdown of a product', () => {
  test('adds materials by origin and states the non-originating share of both prices', () => {
    expect(costTotals(product)).toEqual({ originating: '0.63', nonOriginating: '0.1', all: '0.73', shareExWorks: '4.00%', shareFob: '3.33%' });
  });

  test('states no sum and no share where a figure is none', () => {
    const [first, second] = product.materials;
    if (!first || !second) throw new Error('two materials');
    expect(costTotals({ ...product, materials: [first, { ...second, nonOriginating: '约0.1' }] })).toEqual({ originating: '0.63', nonOriginating: null, all: null, shareExWorks: null, shareFob: null });
    expect(costTotals({ ...product, factoryPrice: '' }).shareExWorks).toBeNull();
  });

  test('lists every material with its figures as they stand', () => {
    const rows = costSheetRows(product, 'zh-CN');
    expect(rows[0]).toEqual(['产品成本明细单']);
    expect(rows).toContainEqual([1, '不锈钢板', '7219340000', '浙江', '千克', 2.1, '0.30', 0.63, '']);
    expect(rows).toContainEqual(['合计', null, null, null, null, null, null, 0.63, 0.1]);
  });
});
