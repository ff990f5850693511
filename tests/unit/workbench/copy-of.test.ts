import { describe, expect, it } from 'vitest';
import { copyOf } from '@/components/library/edit/new-record';
import { certificate, goods, preReview } from '../library/records';

describe('a copy to begin a new record with', () => {
  it('of a certificate has none of its states, returns and fillings, and no number', () => {
    const first = certificate({ certNo: 'E263302000000001', shipDate: '2026-03-12', state: '退回修改', stateOn: '2026-03-10', states: [{ state: '申报', on: '2026-03-09' }], returns: [{ on: '2026-03-10', reason: '品名不全' }], filled: { at: 1, goodsIds: ['g1'] } });
    const copy = copyOf('certificates', first);
    expect(copy).toMatchObject({ invNo: first.invNo, shipDate: '2026-03-12', certNo: '' });
    expect(copy.id).not.toBe(first.id);
    for (const key of ['state', 'stateOn', 'states', 'returns', 'filled']) expect(copy).not.toHaveProperty(key);
  });

  it('of a product was never filled into a form', () => {
    const copy = copyOf('goods', goods({ nameEn: 'VACUUM JUG', lastUsedAt: 5, usedBy: [{ buyer: 'SIAM LOTUS', count: 3, at: 5 }] }));
    expect(copy.nameEn).toBe('VACUUM JUG');
    for (const key of ['lastUsedAt', 'usedBy']) expect(copy).not.toHaveProperty(key);
  });

  it('of any other record has all that it says', () => {
    expect(copyOf('preReviews', preReview({ state: '审核通过' }))).toMatchObject({ nameZh: '金属置物架', state: '审核通过' });
  });
});
