import { assert, constantFrom, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise';
import { emptyApplication } from '@/lib/certificate/application';
import { certTypeCodes } from '@/lib/certificate/types';
import { parsePath } from '@/lib/certificate/path';
import { addDays } from '@/lib/rulebook/calendar';
import { sourceOf } from '@/lib/rulebook/sources';
import { runs } from '../properties/runs';
import { asOf, given, ids } from './advised';

describe('all advice', () => {
  it('is empty for an empty form, and never throws on what people type', () => {
    expect(advise(emptyApplication(), { asOf })).toEqual([]);
    const typed = option(string({ maxLength: 12 }), { nil: '' });
    const head = record({
      CertType: constantFrom(...certTypeCodes, 'ZZ', ''),
      DestCountryCode: constantFrom('410', '704', '158', '', '999'),
      IntendExpDate: constantFrom('2026-02-27', '2026-13-01', '', '2027-01-02'),
      ExpDeclDate: typed,
      AplDate: constantFrom('2026-03-01', '', 'x', '2021-01-01', '2028-02-29'),
      TransName: typed,
      TransMeans: typed,
      Mark: typed,
      Consignee: typed,
      Exporter: typed,
      GoodsSpecClause: typed,
      InvNo: typed,
    });
    assert(
      property(head, record({ EntName: typed, EntAddr: typed, EntCountryCode: typed, EntCountryName: typed }), (values, row) => {
        const advice = given(values, { NonpartyCorp: [row], Goods: Array.from({ length: 51 }, () => ({})) });
        expect(new Set(ids(advice)).size).toBe(advice.length);
        for (const { text, title, sources, insert, id, kind } of advice) {
          expect(id.startsWith(`${kind}/`)).toBe(true);
          for (const words of [text, title]) {
            expect(words['zh-CN']).not.toMatch(/undefined|null|NaN/);
            expect(words.en).not.toMatch(/undefined|null|NaN/);
          }
          expect(sources.length).toBeGreaterThan(0);
          for (const source of sources) expect([source, sourceOf(source) !== undefined]).toEqual([source, true]);
          if (insert) expect(parsePath(insert.path)).not.toBeNull();
        }
      }),
      runs(400),
    );
  });

  it('does not change with the day once the application date stands', () => {
    for (const CertType of certTypeCodes) {
      const head = { CertType, DestCountryCode: '410', IntendExpDate: '2026-02-20', AplDate: '2026-02-25', TransName: '', Mark: '' };
      expect(given(head, undefined, asOf)).toEqual(given(head, undefined, addDays(asOf, 200)));
    }
  });
});
