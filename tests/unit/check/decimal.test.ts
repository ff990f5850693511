import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyApplication } from '@/lib/certificate/application';
import { check } from '@/lib/check/engine';
import { decimalOf, plain } from '@/lib/check/decimal';

const cents = fc.integer({ min: 1, max: 900_000_000 });
const money = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;

describe('amounts', () => {
  it('are exact, also with nineteen digits', () => {
    expect(decimalOf('9999999999999999999.99')?.toFixed()).toBe('9999999999999999999.99');
    const tenth = decimalOf('0.1');
    expect(tenth && plain(tenth.plus('0.2'))).toBe('0.3');
  });

  it('are none with separators, signs, exponents or nothing', () => {
    for (const text of ['1,000', '-1', '1e3', '', ' ', '１２', '.5', undefined]) expect(decimalOf(text)).toBeNull();
  });

  it('of lines that add up to the total are no finding, however many and however large', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 60 }), fc.bigInt({ min: 0n, max: 10n ** 14n }), (lines, large) => {
        const amounts = lines.map((value) => BigInt(value) + large);
        const application = {
          ...emptyApplication(),
          CertificateHead: { CertType: 'C', TotalAmt: money(amounts.reduce((sum, value) => sum + value, 0n)) },
          Goods: amounts.map((value, index) => ({ GNo: String(index + 1), GoodsItemFlag: 'N', InvValue: money(value) })),
        };
        expect(check(application, { asOf: '2026-11-20', absent: 'unknown', goodsComplete: true }).filter(({ rule }) => rule === 'totals/sums')).toEqual([]);
      }),
    );
  });
});
