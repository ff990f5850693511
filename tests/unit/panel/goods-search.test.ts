import { describe, expect, it, vi } from 'vitest';
import { factsOf } from '@/entrypoints/sidepanel/goods-search/facts';
import { noteUses } from '@/entrypoints/sidepanel/goods-search/note-use';
import { goodsSchema } from '@/lib/library/records';
import type { FillReport, FillResult } from '@/lib/portal/fill-plan';

const stamp = { createdAt: 0, updatedAt: 0 };

describe('what the panel shows of a product that was found', () => {
  it('is all that the library knows, in the words of the trade, and nothing that is not known', () => {
    const flask = goodsSchema.parse({
      id: 'a', code: 'QL-500', nameZh: '真空保温杯', nameEn: 'VACUUM FLASK', hsCode: '9617001900', hsEdition: 2022, hsCodes: [{ side: 'TH', code: '96170010', edition: 2017 }],
      criteria: [{ certType: 'E', criterion: 'PSR', sub: 'A', supplement: '45%' }, { certType: 'RC', criterion: 'CTH' }], unitZh: '个', unitEn: 'PCS', packUnit: 'CTN', perPackage: '24', netWeight: '0.4', weightUnit: 'KGS',
      price: '3.5', currency: 'USD', supplier: '永康杯业', lastUsedAt: Date.UTC(2026, 4, 1, 20), ...stamp,
    });
    expect(Object.fromEntries(factsOf(flask).map(({ name, text }) => [name, text]))).toEqual({
      nameEn: 'VACUUM FLASK', hsCode: '9617001900 · HS 2022', otherCodes: 'TH 96170010 HS 2017', criteria: 'E PSR A 45%\nRC CTH', units: 'PCS / 个', perPackage: '24 PCS / CTN', weights: '0.4 / – KGS',
      price: '3.5 USD', supplier: '永康杯业', lastUsed: '2026-05-02',
    });
    expect(factsOf(goodsSchema.parse({ id: 'b', nameEn: 'LOCK', ...stamp }))).toEqual([]);
  });
});

describe('goods that were filled from the panel', () => {
  const result = (path: string, outcome: FillResult['outcome']): FillResult => ({ path, wanted: 'A', before: '', found: 'A', outcome });
  const report = (state: FillReport['state'], results: readonly FillResult[]): FillReport => ({ planId: 'p', state, results, total: results.length });
  const notes = () => {
    const noteUse = vi.fn(() => Promise.resolve());
    return { noteUse, uses: noteUses({ noteUse }) };
  };

  it('count once as used for that buyer, when the filling has ended', () => {
    const { noteUse, uses } = notes();
    uses.confirmed('p', ['a', 'a', 'b'], 'SIAM LOTUS CO., LTD.');
    uses.reported(report('running', [result('Goods[0].HSCode', 'kept')]));
    expect(noteUse).not.toHaveBeenCalled();
    uses.reported(report('done', [result('Goods[0].HSCode', 'kept')]));
    uses.reported(report('done', [result('Goods[0].HSCode', 'kept')]));
    expect(noteUse.mock.calls).toEqual([[['a', 'b'], 'SIAM LOTUS CO., LTD.']]);
  });

  it('do not count where no goods line took them, nor for a filling of somebody else', () => {
    const { noteUse, uses } = notes();
    uses.confirmed('p', ['a'], '');
    uses.reported({ ...report('done', [result('Goods[0].HSCode', 'kept')]), planId: 'other' });
    uses.reported(report('stopped', [result('CertificateHead.Mark', 'kept'), result('Goods[0].HSCode', 'stopped')]));
    expect(noteUse).not.toHaveBeenCalled();
  });
});
