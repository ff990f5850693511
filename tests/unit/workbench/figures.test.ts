import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateFigures, expiringPreReviews, returnReasons } from '@/components/library/charts/figures';
import { certTypeCodes } from '@/lib/certificate/types';
import { certificate, preReview } from '../library/records';

describe('certificates per month and type', () => {
  it('counts the last twelve months by the day of application, months without any included', () => {
    const figures = certificateFigures(
      [certificate({ aplDate: '2026-03-10' }), certificate({ aplDate: '2026-03-31', certType: 'RC' }), certificate({ aplDate: '2025-04-01' }), certificate({ aplDate: '2025-03-31' }), certificate({ aplDate: '' })],
      '2026-03-31',
    );
    expect(figures.months.map(({ month }) => month)).toEqual(['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03']);
    expect(figures.months.at(-1)).toEqual({ month: '2026-03', counts: { E: 1, RC: 1 }, others: 0, total: 2 });
    expect(figures.months[0]?.total).toBe(1);
    expect([figures.total, figures.undated]).toEqual([3, 1]);
  });

  it('names the most frequent types and counts the rest together', () => {
    const list = ['E', 'E', 'RC', 'RC', 'K', 'K', 'A', 'A', 'H', 'F'] as const;
    const { types, hasOthers, months } = certificateFigures(list.map((certType) => certificate({ certType, aplDate: '2026-03-01' })), '2026-03-02');
    expect(types).toEqual(['A', 'E', 'K', 'RC']);
    expect(hasOthers).toBe(true);
    expect(months.at(-1)?.others).toBe(2);
  });

  it('adds up: types and others make the month, months make the total', () => {
    const some = fc.array(fc.record({ certType: fc.constantFrom(...certTypeCodes), aplDate: fc.constantFrom('', '2026-01-31', '2026-02-28', '2024-02-29', '2025-12-01') }), { maxLength: 30 });
    fc.assert(
      fc.property(some, (list) => {
        const figures = certificateFigures(list.map((values) => certificate(values)), '2026-02-28');
        for (const { counts, others, total } of figures.months) expect(Object.values(counts).reduce((sum, count) => sum + count, others)).toBe(total);
        expect(figures.months.reduce((sum, { total }) => sum + total, 0)).toBe(figures.total);
      }),
    );
  });
});

describe('why certificates came back', () => {
  it('counts reasons together that differ in blanks and punctuation alone, the most frequent first', () => {
    const reasons = returnReasons([
      certificate({ returns: [{ on: '2026-01-05', reason: '发票号与随附单据不符' }, { on: '2026-01-09', reason: '唛头缺失' }] }),
      certificate({ returns: [{ on: '2026-02-01', reason: '发票号与随附单据不符。' }] }),
      certificate({}),
    ]);
    expect(reasons).toEqual([{ reason: '发票号与随附单据不符', count: 2, last: '2026-02-01' }, { reason: '唛头缺失', count: 1, last: '2026-01-09' }]);
  });
});

describe('pre-reviews that end soon', () => {
  it('are those within ninety days, and those just over, the first to end first', () => {
    const ends = (id: string, validUntil: string) => preReview({ id, validUntil });
    const found = expiringPreReviews([ends('a', '2026-05-30'), ends('b', '2026-03-01'), ends('c', '2026-02-28'), ends('d', '2026-05-31'), ends('e', '2025-01-01'), preReview({ id: 'f' })], '2026-03-01');
    expect(found.map(({ record, daysLeft }) => [record.id, daysLeft])).toEqual([['c', -1], ['b', 0], ['a', 90]]);
  });
});
