import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPart } from '@/entrypoints/sidepanel/findings/changed-part';
import { countBySeverity, groupFindings } from '@/entrypoints/sidepanel/findings/group';
import type { Finding, Severity } from '@/lib/certificate/finding';

const finding = (path: string, severity: Severity, rule = 'text/any'): Finding => ({ rule, severity, path, message: { 'zh-CN': '', en: '' }, sources: [] });

describe('the list of findings', () => {
  it('puts boxes with errors first, then keeps the order of the message', () => {
    const groups = groupFindings([
      finding('Goods[1].GoodsDesc', 'hint'),
      finding('CertificateHead.LoadPort', 'warning'),
      finding('Goods[0].HSCode', 'error'),
      finding('CertificateHead.InvNo', 'error'),
      finding('Goods', 'error'),
    ]);
    expect(groups.map(({ path }) => path)).toEqual(['CertificateHead.InvNo', 'Goods', 'Goods[0].HSCode', 'CertificateHead.LoadPort', 'Goods[1].GoodsDesc']);
  });

  it('keeps what is said of one box together, the gravest first', () => {
    const groups = groupFindings([finding('CertificateHead.InvNo', 'hint'), finding('CertificateHead.Mark', 'warning'), finding('CertificateHead.InvNo', 'error')]);
    expect(groups[0]?.findings.map(({ severity }) => severity)).toEqual(['error', 'hint']);
    expect(groups).toHaveLength(2);
  });

  it('counts by severity', () => {
    expect(countBySeverity([finding('Goods', 'error'), finding('Goods', 'error'), finding('Goods', 'hint')])).toEqual({ error: 2, warning: 0, hint: 1 });
  });

  it('puts the tenth goods line behind the second', () => {
    expect(groupFindings([finding('Goods[9]', 'hint'), finding('Goods[1]', 'hint')]).map(({ path }) => path)).toEqual(['Goods[1]', 'Goods[9]']);
  });
});

describe('the part of a text that a mend changes', () => {
  const parts = (old: string, now: string) => {
    const { start, endOld, endNow } = changedPart(old, now);
    return [old.slice(0, start), old.slice(start, endOld), now.slice(start, endNow), old.slice(endOld)];
  };

  it('is one letter where one letter changes', () => {
    expect(parts('INV-2O26', 'INV-2026')).toEqual(['INV-2', 'O', '0', '26']);
  });

  it('is a whole word where a word changes', () => {
    expect(parts('FORTY (40) PACKAGES OF VALVE', 'FORTY (40) CARTONS OF VALVE')).toEqual(['FORTY (40) ', 'PACKAGES', 'CARTONS', ' OF VALVE']);
  });

  it('always puts both texts together again, without cutting a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (old, now) => {
        const { start, endOld, endNow } = changedPart(old, now);
        expect(now.slice(0, start)).toBe(old.slice(0, start));
        expect(now.slice(endNow)).toBe(old.slice(endOld));
        expect(Math.min(endOld, endNow)).toBeGreaterThanOrEqual(start);
        for (const part of parts(old, now)) expect(part).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
