import { describe, expect, it } from 'vitest';
import { applicationSchema } from '@/lib/certificate/application';
import { fields } from '@/lib/certificate/fields';
import { certTypeCodes } from '@/lib/certificate/types';
import { formatPath, parsePath } from '@/lib/certificate/path';
import { valueAt, withValue } from '@/lib/certificate/access';
import { emptyApplication } from '@/lib/certificate/application';

describe('the official message', () => {
  it('has 124 fields: 63 header, 39 goods, 7 amendment, 5 non-party, 9 invoice, 1 undertaking', () => {
    const counts = Object.values(fields).map((section) => Object.keys(section).length);
    expect(counts).toEqual([63, 39, 7, 5, 9, 1]);
  });

  it('has 31 certificate types, ECFA among them as H', () => {
    expect(certTypeCodes).toHaveLength(31);
    expect(certTypeCodes).toContain('H');
  });

  it('accepts a draft with next to nothing in it', () => {
    expect(applicationSchema.parse({ CertificateHead: { CertType: 'E' } }).Goods).toEqual([]);
  });

  it('names a key that is not in the message instead of dropping it', () => {
    const result = applicationSchema.safeParse({ CertificateHead: { InvoiceNumber: '1' } });
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toContain('InvoiceNumber');
  });

  it('keeps what was typed to the letter, full-width characters and blanks too', () => {
    const typed = ' ＡＢ－1 ';
    expect(applicationSchema.parse({ CertificateHead: { InvNo: typed } }).CertificateHead.InvNo).toBe(typed);
  });
});

describe('paths', () => {
  it('name a field, a row or a section, rows from 0', () => {
    for (const path of ['CertificateHead.InvNo', 'Goods[2].GoodsDesc', 'NonpartyCorp[0].EntCountryCode', 'Goods']) {
      const parts = parsePath(path);
      expect(parts && formatPath(parts.section, parts.row, parts.tag)).toBe(path);
    }
  });

  it('that name nothing of the message are refused', () => {
    for (const path of ['Head.InvNo', 'Goods[2].Nothing', '__proto__.x', 'CertificateHead.constructor', '']) {
      expect(parsePath(path)).toBeNull();
    }
  });

  it('write into a copy and read back', () => {
    const before = emptyApplication();
    const after = withValue(before, 'Goods[1].HSCode', '6109100000');
    expect(valueAt(after, 'Goods[1].HSCode')).toBe('6109100000');
    expect(after.Goods).toHaveLength(2);
    expect(before.Goods).toHaveLength(0);
  });
});
