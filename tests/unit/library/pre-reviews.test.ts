import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPreReview, preReviewKey } from '@/lib/library/pre-reviews';
import { preReviewSchema } from '@/lib/library/records';
import { anyPreReview, preReview } from './records';

const shelf = { number: 'YS20260028', hsCode: '9403200000', nameZh: '金属置物架', model: 'ZW-4', applyDate: '2026-03-01', state: '审核通过' };

describe('keeping a pre-review', () => {
  it('that the library does not have adds it as the page shows it', () => {
    const kept = keepPreReview(shelf, [], 'new');
    expect(kept).toMatchObject({ existing: null, change: 'new', record: { id: 'new', ...shelf, nameEn: '', materials: [] } });
    expect(preReviewSchema.safeParse(kept?.record).success).toBe(true);
  });

  it('that is there by its number renews the state and leaves what the page does not say', () => {
    const existing = preReview({ state: '待审核', process: '冲压、焊接', note: '客户 A' });
    expect(keepPreReview({ ...shelf, model: '' }, [existing], 'new')).toMatchObject({ change: 'changed', record: { id: 'v1', state: '审核通过', model: 'ZW-4', process: '冲压、焊接', note: '客户 A' } });
  });

  it('adds price, process and materials of the form to what the list gave, by the product', () => {
    const existing = preReview({ state: '审核通过' });
    const form = { hsCode: '9403.20.0000', nameZh: '金属置物架', nameEn: 'METAL STORAGE SHELF', model: 'ZW-4', factoryPrice: '58.00', materials: [{ name: '钢管', hsCode: '', origin: '浙江宁波', unit: '千克', price: '4.2', quantity: '3', originating: '', nonOriginating: '' }] };
    expect(keepPreReview(form, [existing], 'new')).toMatchObject({ change: 'changed', record: { id: 'v1', number: 'YS20260028', hsCode: '9403200000', factoryPrice: '58.00', materials: [{ name: '钢管' }] } });
  });

  it('seen on another day with nothing new is no change', () => {
    const existing = preReview({ ...shelf, stateOn: '2026-03-01' });
    expect(keepPreReview({ ...shelf, stateOn: '2026-03-10' }, [existing], 'new')).toEqual({ record: existing, existing, change: 'same' });
  });

  it('does not guess between two requests for the same product', () => {
    const twice = [preReview(), preReview({ id: 'v2', number: 'YS20260099' })];
    expect(keepPreReview({ hsCode: '9403200000', nameZh: '金属置物架', model: 'ZW-4' }, twice, 'new')).toMatchObject({ existing: null, record: { id: 'new' } });
  });

  it('another number is another request, also for the same product', () => {
    expect(keepPreReview({ ...shelf, number: 'YS20260077' }, [preReview()], 'new')).toMatchObject({ existing: null, change: 'new' });
  });

  it('without a name there is nothing to keep; an HS code that is none stays out', () => {
    expect(keepPreReview({ number: 'YS1', hsCode: '9403200000' }, [], 'new')).toBeNull();
    expect(keepPreReview({ nameZh: '伞', hsCode: '见附件' }, [], 'new')?.record.hsCode).toBe('');
  });

  it('kept once, is known again', () => {
    fc.assert(
      fc.property(anyPreReview, (record) => {
        fc.pre(preReviewKey(record) !== '');
        const own = new Set(['id', 'note', 'createdAt', 'updatedAt']);
        const read = Object.fromEntries(Object.entries(record).filter(([key]) => !own.has(key)));
        expect(keepPreReview(read, [record], 'new')?.change).toBe('same');
      }),
    );
  });
});
