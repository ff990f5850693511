import { array, assert, constantFrom, dictionary, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceKinds, advise, certificateTypesFor } from '@/lib/advise';
import { rankedTypes } from '@/lib/advise/ranked-types';
import { applicationSchema } from '@/lib/certificate/application';
import type { Section } from '@/lib/certificate/field';
import { fields, fieldSpec } from '@/lib/certificate/fields';
import { parsePath } from '@/lib/certificate/path';
import { certTypeCodes } from '@/lib/certificate/types';
import { sourceOf } from '@/lib/rulebook/sources';
import { runs } from '../properties/runs';

const telling = ['0', '1', '2', '3', 'Y', 'N', '156', '410', '702', 'KOREA', 'GERMANY', '2026-02-20', '2026-03-02', '2021-08-31', 'BY SEA', 'NINGBO', 'BUSAN', 'HONG KONG', 'CTN', 'SEE ATTACHMENT', '18', '6109100010', 'A'.repeat(3000)];
const value = oneof(constantFrom(...telling), string({ maxLength: 20, unit: 'grapheme' }));
const row = (section: Section) => dictionary(constantFrom(...Object.keys(fields[section])), value, { maxKeys: 24, noNullPrototype: true });

/** Any message at all, most often with a type and a destination, so that there is something to advise on. */
const anything = record({
  CertificateHead: record({ type: constantFrom(...certTypeCodes, 'ZZ', ''), to: constantFrom('KOREA', 'GERMANY', 'VIET NAM', 'NEW ZEALAND', 'TAIWAN', ''), rest: row('CertificateHead') }).map(
    ({ type, to, rest }) => Object.assign({ CertType: type, DestCountry: to }, rest),
  ),
  Goods: array(row('Goods'), { maxLength: 60 }),
  ModCertificate: row('ModCertificate'),
  NonpartyCorp: array(row('NonpartyCorp'), { maxLength: 2 }),
  OriInv: array(row('OriInv'), { maxLength: 2 }),
}).map((content) => applicationSchema.parse(content));

const day = constantFrom('2019-01-01', '2021-09-01', '2024-08-31', '2026-03-02', '2028-05-05');

describe('all advice', () => {
  it('on any application: both languages, known sources, unique ids, in the order of work; what is inserted fits its field', () => {
    assert(
      property(anything, day, (application, asOf) => {
        const advice = advise(application, { asOf });
        expect(new Set(advice.map(({ id }) => id)).size).toBe(advice.length);
        const order = advice.map(({ kind }) => adviceKinds.indexOf(kind));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { id, kind, title, text, sources, insert } of advice) {
          expect(id.startsWith(`${kind}/`)).toBe(true);
          for (const words of [title, text]) {
            expect(words['zh-CN'].trim()).toBeTruthy();
            expect(words.en.trim()).toBeTruthy();
          }
          expect(sources.length).toBeGreaterThan(0);
          for (const source of sources) expect([source, sourceOf(source) !== undefined]).toEqual([source, true]);
          if (!insert) continue;
          const path = parsePath(insert.path);
          const longest = path?.tag ? fieldSpec(path.section, path.tag)?.maxLength : 0;
          expect(insert.value.length).toBeLessThanOrEqual(longest ?? Infinity);
          expect(insert.value.trim()).toBeTruthy();
        }
      }),
      runs(600),
    );
  });

  it('speaks idiomatic Chinese: no blank beside Chinese punctuation, no sentence without its end', () => {
    for (const CertType of certTypeCodes) {
      for (const DestCountry of ['KOREA', 'VIET NAM', 'SWITZERLAND', 'TAIWAN', 'GERMANY']) {
        const head = { CertType, DestCountry, CertStatus: '3', Mark: '', TransName: '', TransDetails: '', InvNo: 'A1', IntendExpDate: '2026-02-20', AplDate: '2026-03-02', LoadPort: 'HONG KONG' };
        const goods = Array.from({ length: 51 }, () => ({ PackQty: '1', PackUnit: 'CTN', GoodsNameE: 'CUPS', GoodsDesc: '' }));
        for (const { id, text } of advise(applicationSchema.parse({ CertificateHead: head, Goods: goods }), { asOf: '2026-03-02' })) {
          expect([id, text['zh-CN']]).toEqual([id, expect.not.stringMatching(/ [，。；：、”）]|[，。；：、“（] |\s$|;/)]);
        }
      }
    }
  });

  it('ranks a type at most once, preferential ones first', () => {
    assert(
      property(anything, day, (application, asOf) => {
        const types = rankedTypes(application, asOf) ?? [];
        expect(new Set(types.map(({ type }) => type)).size).toBe(types.length);
        expect(types.map(({ preferential }) => preferential).lastIndexOf(true)).toBeLessThan(types.findIndex(({ preferential }) => !preferential) + (types.length === 0 ? 1 : 0));
      }),
      runs(100),
    );
    expect(certificateTypesFor('', '2026-03-02').map(({ type }) => type)).toEqual(['C']);
  });
});
