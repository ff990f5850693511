import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulkEdit, takenBack } from '@/lib/library/bulk-edit';
import { goods } from './records';

describe('setting a field on several goods', () => {
  const three = [goods({ id: 'a', unitZh: '个' }), goods({ id: 'b', unitZh: '套' }), goods({ id: 'c' })];

  it('says how many change and how many say so already', () => {
    const edit = bulkEdit('goods', three, () => ({ unitZh: '套' }));
    expect(edit.changed.map(({ after }) => [after.id, after.unitZh])).toEqual([['a', '套'], ['c', '套']]);
    expect(edit.same).toBe(1);
    expect(edit.refused).toEqual([]);
  });

  it('refuses what a record must not say, and names why', () => {
    const edit = bulkEdit('goods', three, () => ({ hsCode: '96x' }));
    expect(edit.changed).toEqual([]);
    expect(edit.refused[0]?.problem.message['zh-CN']).toBe('HS编码只填4至10位数字，不带点和空格');
  });

  it('leaves alone a product that would lose its only name', () => {
    const edit = bulkEdit('goods', [goods({ id: 'a', nameEn: 'FLASK' }), goods({ id: 'b' })], () => ({ nameZh: '' }));
    expect(edit.changed.map(({ after }) => after.id)).toEqual(['a']);
    expect(edit.refused.map(({ record }) => record.id)).toEqual(['b']);
  });

  it('is taken back to the letter, but not where somebody changed the field again', () => {
    const edit = bulkEdit('goods', three, () => ({ unitZh: '套' }));
    const present = [{ ...goods({ id: 'a', unitZh: '套', updatedAt: 2000 }), note: '后来写的' }, goods({ id: 'c', unitZh: '件', updatedAt: 2000 })];
    expect(takenBack(edit, present)).toEqual([{ record: { ...goods({ id: 'a', unitZh: '个', updatedAt: 2000 }), note: '后来写的' }, base: 2000 }]);
    expect(takenBack(edit, [undefined])).toEqual([]);
  });

  it('is taken back twice without harm: what says again what it said before counts as taken back', () => {
    const edit = bulkEdit('goods', three, () => ({ unitZh: '套' }));
    const present = [goods({ id: 'a', unitZh: '个', updatedAt: 3000 })];
    expect(takenBack(edit, present)).toEqual([{ record: present[0], base: 3000 }]);
  });

  it('counts every record once', () => {
    const list = fc.array(fc.constantFrom('', '个', '套', '超过二十个字符的单位名称在正式报文里放不下的'), { maxLength: 8 });
    fc.assert(
      fc.property(list, fc.constantFrom('个', '', '超过二十个字符的单位名称在正式报文里放不下的'), (units, unit) => {
        const records = units.map((unitZh, at) => ({ ...goods({ id: `g${at}` }), unitZh }));
        const { changed, same, refused } = bulkEdit('goods', records, () => ({ unitZh: unit }));
        expect(changed.length + same + refused.length).toBe(records.length);
      }),
    );
  });
});
