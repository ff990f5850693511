import { describe, expect, it } from 'vitest';
import { differingFields, firstWithValue, mergeRecords } from '@/lib/library/merge-records';
import { certificate, goods, ignored, party, template } from './records';

const nothing = { templates: [], certificates: [], ignored: [] };

describe('making one record out of duplicates', () => {
  it('asks only about the fields in which they differ; empty is the same as absent', () => {
    expect(differingFields([goods({ id: 'a', code: 'X1' }), goods({ id: 'b', code: 'X2', updatedAt: 9, supplier: '' })])).toEqual(['code']);
  });

  it('begins with the first record that says something', () => {
    expect(firstWithValue([goods({ nameEn: '' }), goods({ nameEn: 'FLASK' })], 'nameEn')).toBe(1);
    expect(firstWithValue([goods(), goods()], 'nameEn')).toBe(0);
  });

  it('keeps the first with the chosen values, and lets the others go', () => {
    const { put, remove } = mergeRecords('goods', [goods({ id: 'a', code: 'X1', note: '旧' }), goods({ id: 'b', code: 'X2', nameEn: 'FLASK', updatedAt: 2000 })], { code: 1, nameEn: 1 }, nothing);
    expect(put.goods).toEqual([{ record: goods({ id: 'a', code: 'X2', nameEn: 'FLASK', note: '旧' }), base: 1000 }]);
    expect(remove).toEqual([{ table: 'goods', id: 'b', base: 2000 }]);
  });

  it('never takes over id or times, and counts uses together', () => {
    const { put } = mergeRecords('goods', [goods({ id: 'a', lastUsedAt: 9 }), goods({ id: 'b', createdAt: 5, lastUsedAt: 7, usedBy: [{ buyer: 'SIAM', count: 2, at: 7 }] })], { id: 1, createdAt: 1, lastUsedAt: 1 }, nothing);
    expect(put.goods[0]?.record).toEqual(goods({ id: 'a', lastUsedAt: 9, usedBy: [{ buyer: 'SIAM', count: 2, at: 7 }] }));
  });

  it('turns templates, the register and ignored findings to the record that is left', () => {
    const { put } = mergeRecords('goods', [goods({ id: 'a' }), goods({ id: 'b' })], {}, {
      templates: [template({ goodsIds: ['b', 'x', 'a'] }), template({ id: 't2', goodsIds: ['x'] })],
      certificates: [certificate({ filled: { at: 1, goodsIds: ['b', 'b'] } })],
      ignored: [ignored({ scope: 'goods', of: 'b' }), ignored({ id: 'i2', of: 'b' })],
    });
    expect(put.templates).toEqual([{ record: template({ goodsIds: ['a', 'x'] }), base: 1000 }]);
    expect(put.certificates).toEqual([{ record: certificate({ filled: { at: 1, goodsIds: ['a', 'a'] } }), base: 1000 }]);
    expect(put.ignored).toEqual([{ record: ignored({ scope: 'goods', of: 'a' }), base: 1000 }]);
  });

  it('turns the companies of templates', () => {
    const { put } = mergeRecords('parties', [party({ id: 'a' }), party({ id: 'b' })], {}, { ...nothing, templates: [template({ consigneeId: 'b', thirdPartyId: 'a' })] });
    expect(put.templates[0]?.record).toEqual(template({ consigneeId: 'a', thirdPartyId: 'a' }));
  });

  it('does nothing to a single record', () => {
    expect(mergeRecords('goods', [goods()], {}, nothing).remove).toEqual([]);
  });
});
