import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateGoods, duplicateParties } from '@/lib/library/duplicates';
import { goods, party } from './records';

describe('goods that are likely the same', () => {
  it('carry the same article number, however it is written', () => {
    const found = duplicateGoods([goods({ id: 'a', code: 'BW-500' }), goods({ id: 'b', code: 'bw 500' }), goods({ id: 'c', code: 'ＢＷ５００' }), goods({ id: 'd', code: 'BW-501' })]);
    expect(found).toEqual([{ likeness: 'code', ids: ['a', 'b', 'c'] }]);
  });

  it('have the same name under the same HS code, and are told once when their article number is the same too', () => {
    const flask = { nameZh: '不锈钢真空保温杯', hsCode: '9617001900' };
    expect(duplicateGoods([goods({ id: 'a', ...flask }), goods({ id: 'b', ...flask, nameZh: '不锈钢真空保温杯 ' })])).toEqual([{ likeness: 'name', ids: ['a', 'b'] }]);
    expect(duplicateGoods([goods({ id: 'a', ...flask, code: 'X1' }), goods({ id: 'b', ...flask, code: 'X1' })])).toEqual([{ likeness: 'code', ids: ['a', 'b'] }]);
  });

  it('are not those of the same name under another HS code, nor those without one', () => {
    expect(duplicateGoods([goods({ id: 'a', hsCode: '9617001900' }), goods({ id: 'b', hsCode: '7323930000' })])).toEqual([]);
    expect(duplicateGoods([goods({ id: 'a' }), goods({ id: 'b' })])).toEqual([]);
  });

  it('are only ever goods of the list, at least two together', () => {
    const some = fc.array(fc.record({ id: fc.uuid(), code: fc.constantFrom('', 'A1', 'a-1', 'B2'), nameZh: fc.constantFrom('杯', '壶'), nameEn: fc.constantFrom('', 'CUP'), hsCode: fc.constantFrom('', '9617001900') }), { maxLength: 12 });
    fc.assert(
      fc.property(some, (list) => {
        for (const { ids } of duplicateGoods(list)) {
          expect(ids.length).toBeGreaterThan(1);
          expect(ids.every((id) => list.some((record) => record.id === id))).toBe(true);
        }
      }),
    );
  });
});

describe('companies that are likely the same', () => {
  it('have the same name but for the form of the company, in the same role and country', () => {
    const found = duplicateParties([
      party({ id: 'a', name: 'SIAM LOTUS HOMEWARE CO., LTD.', country: 'TH' }),
      party({ id: 'b', name: 'Siam Lotus Homeware Company Limited', country: 'TH' }),
      party({ id: 'c', name: 'SIAM LOTUS HOMEWARE CO., LTD.', country: 'TH', role: 'third-party' }),
    ]);
    expect(found).toEqual([{ likeness: 'name', ids: ['a', 'b'] }]);
  });

  it('have the same code', () => {
    const found = duplicateParties([party({ id: 'a', role: 'producer', name: 'ONE', code: 'MA2DEM324' }), party({ id: 'b', role: 'producer', name: 'OTHER', code: 'ma2dem324' })]);
    expect(found).toEqual([{ likeness: 'code', ids: ['a', 'b'] }]);
  });
});
