import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withValue } from '@/lib/certificate/access';
import type { Application } from '@/lib/certificate/application';
import type { Finding } from '@/lib/certificate/finding';
import { check } from '@/lib/check/engine';
import { goodFormE, goodRcepThirdParty } from './good';
import { application, today } from './try';
import { runs } from '../properties/runs';

const options = { asOf: today, absent: 'unknown', goodsComplete: true } as const;
const errors = (of: readonly Finding[]): Set<string> => new Set(of.filter(({ severity }) => severity === 'error').map(({ rule, path }) => `${rule} ${path}`));
const apply = (to: Application, finding: Finding): Application => (finding.fix?.edits ?? []).reduce((done, edit) => withValue(done, edit.path, edit.value), to);

/** Values that go wrong in ways the rules know, for fields that are filled in a good application. */
const bad = fc.constantFrom(
  'SL 2026', 'SL－2026', 'ABC，ＤＥＦ', 'A\u200BB', 'A\u00A0B', 'MEN’S – X', 'abc', '2026/3/5', '12,345.60', '6109.10.0021', '0110', '502', 'EIGHTY (18) CARTONS OF SHIRTS', 'ONE HUNDRED (10O) CARTONS OF X', 'SHIRTS',
  '18 CARTONS OF SHIRTS', 'TEN (10) PACKAGES OF SHIRTS', 'TWO (2) PCS NUDE OF PUMP', 'UNPACKED', 'BULK CARGO', '011', '035', 'SHIRTS H.S. CODE: 61.09', 'TEN (10) BAGS OF TEA\n400 KGS', 'CTH', 'CC', '45', 'W.O.', 'PARTS',
  'AS ATTACHED SHEET', '', '91330200MA2AAAAA1B', 'CHN', '112', 'NINGBO - JAKARTA', 'PSR', 'e', 'FOURTY (40) CTNS OF A\n***', 'A\u0001B',
);
/** Mending these lets rules speak that could not judge before: that is no new error. */
const deciding = new Set(['CertType', 'ApplyType', 'AplDate', 'IntendExpDate', 'ExpDeclDate', 'DestCountryCode'].map((tag) => `CertificateHead.${tag}`));
const paths = [...Object.keys(goodFormE.CertificateHead ?? {}).map((tag) => `CertificateHead.${tag}`), ...Object.keys(goodFormE.Goods?.[0] ?? {}).map((tag) => `Goods[0].${tag}`)].filter((path) => !deciding.has(path));

describe('a fix', { timeout: 60_000 }, () => {
  it('makes its finding go away and brings no new error', () => {
    fc.assert(
      fc.property(fc.constantFrom(goodFormE, goodRcepThirdParty), fc.uniqueArray(fc.tuple(fc.constantFrom(...paths), bad), { minLength: 1, maxLength: 3, selector: ([path]) => path }), (good, changes) => {
        const spoilt = changes.reduce((done, [path, value]) => withValue(done, path, value), application(good));
        const before = check(spoilt, options);
        for (const finding of before.filter(({ fix }) => fix)) {
          const after = check(apply(spoilt, finding), options);
          expect(after.map(({ rule, path, message }) => `${rule} ${path} ${message.en}`)).not.toContain(`${finding.rule} ${finding.path} ${finding.message.en}`);
          const fresh = [...errors(after)].filter((entry) => !errors(before).has(entry));
          expect(fresh).toEqual([]);
        }
      }),
      runs(250),
    );
  });

  it('names fields of the message and keeps to their length', () => {
    const spoilt = application({ ...goodFormE, Goods: [{ ...goodFormE.Goods?.[0], GoodsDesc: 'x'.repeat(1000), CiqRegNo: '91330200MA2AAAAA1B' }] });
    for (const { fix } of check(spoilt, options)) for (const { path, value } of fix?.edits ?? []) {
      expect(() => withValue(spoilt, path, value)).not.toThrow();
      expect(value.length).toBeLessThanOrEqual(1000);
    }
  });
});
