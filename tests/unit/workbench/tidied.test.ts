import { describe, expect, it } from 'vitest';
import { tidied } from '@/components/library/edit/tidied';
import { goodsSchema, partySchema, preReviewSchema } from '@/lib/library/records';
import { goods, party, preReview } from '../library/records';

describe('what a form stores', () => {
  it('leaves out rows that were begun and left empty', () => {
    const blank = { name: '', hsCode: '', origin: '', unit: '', price: '', quantity: '', originating: '', nonOriginating: '' };
    const steel = { ...blank, name: '不锈钢板' };
    const stored = tidied('preReviews', preReview({ materials: [blank, steel, blank], processes: [{ step: ' ', place: '', byOthers: false }], costs: [{ item: '', amount: '3.20' }] }));
    expect(stored.materials).toEqual([steel]);
    expect(stored.costs).toEqual([{ item: '', amount: '3.20' }]);
    expect(Object.hasOwn(stored, 'processes')).toBe(false);
  });

  it('keeps no optional field that says nothing, and every field that a record must have', () => {
    const stored = tidied('goods', goods({ price: '', currency: '', hsEdition: undefined, preReviewId: undefined, hsCodes: [{ side: 'TH', code: '' }], note: '' }));
    for (const field of ['price', 'currency', 'hsEdition', 'preReviewId', 'hsCodes']) expect(Object.hasOwn(stored, field), field).toBe(false);
    expect(goodsSchema.parse(stored)).toEqual(stored);
    expect(tidied('preReviews', preReview({ currency: '' })).currency).toBe('');
  });

  it('says what the form said', () => {
    const full = party({ addresses: [{ label: '仓库', address: 'NO. 1' }], contacts: [{ name: '', tel: '1', fax: '', email: '', note: '' }], producerCode: 'MA2DEM324' });
    expect(tidied('parties', full)).toEqual(full);
    expect(partySchema.parse(tidied('parties', full))).toEqual(full);
    expect(preReviewSchema.safeParse(tidied('preReviews', preReview({}))).success).toBe(true);
  });
});
