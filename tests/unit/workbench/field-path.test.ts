import { describe, expect, it } from 'vitest';
import { textAt, textPatch } from '@/components/library/edit/field-path';
import { party } from '../library/records';

describe('a text of a record by its path', () => {
  const company = party({ contacts: [{ name: '沈立', tel: '0574-00000012', fax: '', email: '', note: '' }, { name: '周宁', tel: '', fax: '', email: '', note: '' }] });

  it('is read at the top and in a row; what is not there is empty', () => {
    expect(textAt(company, 'name')).toBe('SIAM LOTUS HOMEWARE CO., LTD.');
    expect(textAt(company, 'producerCode')).toBe('');
    expect(textAt(company, 'contacts[1].name')).toBe('周宁');
    expect(textAt(company, 'contacts[7].name')).toBe('');
    expect(textAt(company, 'addresses[0].address')).toBe('');
  });

  it('is changed without touching its neighbours', () => {
    const changed = { ...company, ...textPatch(company, 'contacts[1].tel', '0574-1') };
    expect(changed.contacts?.[1]).toEqual({ name: '周宁', tel: '0574-1', fax: '', email: '', note: '' });
    expect(changed.contacts?.[0]).toBe(company.contacts?.[0]);
    expect(company.contacts?.[1]?.tel).toBe('');
    expect(textPatch(company, 'nameZh', '暹罗')).toEqual({ nameZh: '暹罗' });
  });

  it('makes no row where there is none', () => {
    expect(textPatch(company, 'contacts[9].tel', '1')).toEqual({});
    expect(textPatch(company, 'addresses[0].address', 'X')).toEqual({});
  });
});
