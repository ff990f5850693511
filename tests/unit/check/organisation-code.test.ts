import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeRemark, organisationCodeRemark } from '@/lib/check/organisation-code';

describe('the code of a company', () => {
  it('passes with the check digit that follows from its other signs', () => {
    for (const code of ['', 'MA2DEM324', 'MA2DEM439', 'MA2DEM21X']) expect(organisationCodeRemark(code), code).toBeNull();
    for (const code of ['', '91330212MA2DEM21X6']) expect(creditCodeRemark(code), code).toBeNull();
  });

  it('is reckoned as in the worked examples of the standards', () => {
    expect(organisationCodeRemark('D2143569X')).toBeNull();
    expect(creditCodeRemark('91350100M000100Y43')).toBeNull();
    expect(creditCodeRemark('91350100M000100Y4X')?.message.en).toContain('check digit');
  });

  it('has one check digit that fits, whatever the other signs', () => {
    const fits = (start: string, signs: string, remark: typeof creditCodeRemark): number => [...signs].filter((sign) => remark(start + sign) === null).length;
    fc.assert(fc.property(fc.stringMatching(/^[0-9A-Z]{8}$/), (start) => fits(start, '0123456789X', organisationCodeRemark) === 1));
    fc.assert(fc.property(fc.stringMatching(/^[0-9A-HJ-NP-RTUWXY]{17}$/), (start) => fits(start, '0123456789ABCDEFGHJKLMNPQRTUWXY', creditCodeRemark) === 1));
  });

  it('is written plainly where only one code can be meant', () => {
    expect(organisationCodeRemark('ma2dem32-4')?.meant).toBe('MA2DEM324');
    expect(organisationCodeRemark('91330212MA2DEM21X6')?.meant).toBe('MA2DEM21X');
    expect(creditCodeRemark('91330212ma2dem21x6')?.meant).toBe('91330212MA2DEM21X6');
  });

  it('is told apart from another one of the same company', () => {
    expect(creditCodeRemark('MA2DEM324')?.message.en).toContain('18');
    expect(organisationCodeRemark('12345')?.message.en).toContain('nine');
  });
});
