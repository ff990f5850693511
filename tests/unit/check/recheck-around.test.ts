/** What a check while typing must notice, one thing at a time, and what it need not look at again. */
import { describe, expect, it } from 'vitest';
import type { Application } from '@/lib/certificate/application';
import { withChanges } from '@/lib/certificate/changes';
import { check, contextOf, inOrder } from '@/lib/check/engine';
import { createRecheck } from '@/lib/check/recheck';
import type { CheckOptions, Rule, RuleContext } from '@/lib/check/rule';
import { rules } from '@/lib/check/rules';
import { exoticValuesOf, longValuesOf } from '@/lib/check/values';
import { application, today, type Draft } from './try';

const options: CheckOptions = { asOf: today, absent: 'unknown', goodsComplete: true, goodsTotal: 2 };
const form = application({ CertificateHead: { CertType: 'E', AplDate: '2026-03-18', InvNo: 'SL1' }, Goods: [{ GNo: '1' }, { GNo: '2' }] });
const telling = (id: string, of: (context: RuleContext) => unknown): Rule => ({ id: `told/${id}`, sources: ['schema-2022-1'], check: (context) => [{ path: 'Goods', severity: 'hint', message: { 'zh-CN': JSON.stringify(of(context)), en: JSON.stringify(of(context)) } }] });

describe('a check while typing notices', () => {
  it.each<[string, Rule, Application, Partial<CheckOptions>, string]>([
    ['another type', telling('type', ({ certType }) => certType), withChanges(form, [{ path: 'CertificateHead.CertType', value: 'C' }]) ?? form, {}, '"C"'],
    ['another day of application', telling('day', ({ day }) => day), withChanges(form, [{ path: 'CertificateHead.AplDate', value: '2026-03-19' }]) ?? form, {}, '"2026-03-19"'],
    ['another today', telling('today', ({ asOf }) => asOf), form, { asOf: '2026-03-21' }, '"2026-03-21"'],
    ['a whole message in place of a form', telling('whole', ({ wholeMessage }) => wholeMessage), form, { absent: 'empty' }, 'true'],
    ['that lines are missing', telling('complete', ({ goodsComplete }) => goodsComplete), form, { goodsComplete: false }, 'false'],
    ['how many lines there are', telling('total', ({ goodsTotal }) => goodsTotal), form, { goodsTotal: 3 }, '3'],
    ['another register', telling('register', ({ certified }) => certified?.length), form, { certified: [{ CertType: 'E', InvNo: 'SL1' }] }, '1'],
  ])('%s', (_name, rule, next, changed, said) => {
    const recheck = createRecheck([rule]);
    recheck(form, options);
    expect(recheck(next, { ...options, ...changed }).map(({ message }) => message.en)).toEqual([said]);
  });

  it('a form where it had a whole message before', () => {
    const recheck = createRecheck([telling('whole', ({ wholeMessage }) => wholeMessage)]);
    recheck(form, { ...options, absent: 'empty' });
    expect(recheck(form, options).map(({ message }) => message.en)).toEqual(['false']);
  });

  const chinese = '中文名';
  it.each<[string, Draft, Draft]>([
    ['Chinese typed into a box', { CertificateHead: { CertType: 'E', Exporter: 'A' } }, { CertificateHead: { CertType: 'E', Exporter: chinese } }],
    ['Chinese that changes', { CertificateHead: { CertType: 'E', Exporter: '中文' } }, { CertificateHead: { CertType: 'E', Exporter: '汉字' } }],
    ['Chinese moved to another box', { CertificateHead: { CertType: 'E', Exporter: chinese, Consignee: '' } }, { CertificateHead: { CertType: 'E', Exporter: '', Consignee: chinese } }],
    ['Chinese moved to another line', { CertificateHead: { CertType: 'E' }, Goods: [{ GoodsDesc: chinese }, { GoodsDesc: '' }] }, { CertificateHead: { CertType: 'E' }, Goods: [{ GoodsDesc: '' }, { GoodsDesc: chinese }] }],
    ['a sign moved from a line to the invoice list', { CertificateHead: { CertType: 'E' }, Goods: [{ InvNo: 'A\u200B' }], OriInv: [{ InvNo: '' }] }, { CertificateHead: { CertType: 'E' }, Goods: [{ InvNo: '' }], OriInv: [{ InvNo: 'A\u200B' }] }],
    ['a text too long', { CertificateHead: { CertType: 'E', AplAdd: 'A' } }, { CertificateHead: { CertType: 'E', AplAdd: 'A'.repeat(31) } }],
    ['a long text that grows', { CertificateHead: { CertType: 'E', AplAdd: 'A'.repeat(30) } }, { CertificateHead: { CertType: 'E', AplAdd: 'A'.repeat(31) } }],
    ['data of an amendment on a new certificate', { CertificateHead: { CertType: 'E', CertStatus: '0' }, ModCertificate: { ModReason: '' } }, { CertificateHead: { CertType: 'E', CertStatus: '0' }, ModCertificate: { ModReason: 'LOST' } }],
    ['an undertaking that is refused', { CertificateHead: { CertType: 'E' }, AplPromise: { AplPromiseCode: '1' } }, { CertificateHead: { CertType: 'E' }, AplPromise: { AplPromiseCode: '0' } }],
    ['a line that goes', { CertificateHead: { CertType: 'E' }, Goods: [{ GoodsDesc: chinese }, { GoodsDesc: chinese }] }, { CertificateHead: { CertType: 'E' }, Goods: [{ GoodsDesc: chinese }] }],
    ['many fields at once', { CertificateHead: { CertType: 'E' }, Goods: Array.from({ length: 50 }, () => ({ HSCode: '6109100021' })) }, { CertificateHead: { CertType: 'E' }, Goods: Array.from({ length: 50 }, () => ({ HSCode: '61.09' })) }],
  ])('%s', (_name, before, after) => {
    const recheck = createRecheck();
    const [first, next] = [application(before), application(after)];
    expect(recheck(first, options)).toEqual(check(first, options));
    const said = recheck(next, options);
    expect(said).toEqual(check(next, options));
    expect(said).not.toEqual(check(first, options));
    expect(recheck(first, options)).toEqual(check(first, options));
  });
});

describe('a check while typing need not ask again', () => {
  const typed = (read: (context: RuleContext) => unknown, before: Draft, path: string, value: string): number => {
    let asked = 0;
    const recheck = createRecheck([{ id: 'told/asked', sources: ['schema-2022-1'], check: (context) => { asked += 1; read(context); return []; } }]);
    const first = application(before);
    recheck(first, options);
    recheck(withChanges(first, [{ path, value }]) ?? first, options);
    return asked;
  };
  const exotic: Draft = { CertificateHead: { Exporter: '中文', AplAdd: 'NINGBO PORT, PLACE', Mark: 'N/M' } };

  it('who looks at Chinese, while other boxes of that part change', () => {
    expect(typed(({ application: seen }) => exoticValuesOf(seen), exotic, 'CertificateHead.Mark', 'C/NO.1')).toBe(1);
    expect(typed(({ application: seen }) => exoticValuesOf(seen), exotic, 'CertificateHead.Mark', '无')).toBe(2);
  });
  it('who looks at long texts, while short ones change', () => {
    expect(typed(({ application: seen }) => longValuesOf(seen), exotic, 'CertificateHead.Mark', 'C/NO.1')).toBe(1);
    expect(typed(({ application: seen }) => longValuesOf(seen), exotic, 'CertificateHead.AplAdd', 'SHANGHAI PORT, PLACE')).toBe(2);
  });
  it('who looks at one box, while another changes', () => {
    const marks = ({ application: seen }: RuleContext): unknown => seen.CertificateHead.Mark;
    expect(typed(marks, exotic, 'CertificateHead.AplAdd', 'NINGBO')).toBe(1);
    expect(typed(marks, exotic, 'CertificateHead.Mark', 'C/NO.1')).toBe(2);
  });
  it('but who looks at all boxes of a part, whichever changes', () => {
    expect(typed(({ application: seen }) => Object.values(seen.CertificateHead), exotic, 'CertificateHead.AplAdd', 'NINGBO')).toBe(2);
    expect(typed(({ application: seen }) => 'AplAdd' in seen.CertificateHead, exotic, 'CertificateHead.AplAdd', 'NINGBO')).toBe(2);
    expect(typed(({ application: seen }) => Object.values(seen.CertificateHead), { ...exotic, Goods: [{ GNo: '1' }] }, 'Goods[0].GNo', '2')).toBe(1);
  });
});

describe('the order of findings', () => {
  it('is that of the page: a part, its lines, their boxes; what has no place comes last', () => {
    const paths = ['nowhere', 'NonpartyCorp[0].EntName', 'Goods[1]', 'Goods[0].GoodsDesc', 'Goods[0].GNo', 'Goods[0]', 'Goods', 'CertificateHead.Remark', 'CertificateHead.CertNo', 'CertificateHead'];
    const found = paths.map((path) => ({ rule: 'a/a', path, severity: 'hint' as const, message: { 'zh-CN': '一', en: 'one' }, sources: [] }));
    expect(inOrder(found).map(({ path }) => path)).toEqual(paths.toReversed());
  });
});

describe('a whole message', () => {
  it('has every field, empty where nothing stands, but no amendment that is not in it', () => {
    const whole = contextOf(application({ CertificateHead: { CertType: 'C' }, Goods: [{}] }), { asOf: today, absent: 'empty' });
    expect([whole.application.CertificateHead.Mark, whole.application.Goods[0]?.GoodsDesc, whole.application.AplPromise.AplPromiseCode]).toEqual(['', '', '']);
    expect(whole.application.ModCertificate).toBeNull();
    expect([whole.goodsComplete, whole.goodsTotal, whole.certType, whole.rules === null]).toEqual([true, 1, 'C', false]);
    const amended = contextOf(application({ CertificateHead: {}, ModCertificate: { OldCertNo: 'C1' } }), { asOf: today, absent: 'empty' });
    expect(amended.application.ModCertificate).toMatchObject({ OldCertNo: 'C1', ModReason: '' });
    expect([amended.certType, amended.rules]).toEqual([null, null]);
  });
  it('a form partly read keeps unknown what was not read', () => {
    const part = contextOf(application({ CertificateHead: { CertType: 'C' } }), { asOf: today, absent: 'unknown' });
    expect([part.application.CertificateHead.Mark, part.goodsComplete, part.goodsTotal, part.day]).toEqual([undefined, false, null, today]);
  });
  it('rules are asked in the order of their list, each once', () => {
    expect(new Set(rules).size).toBe(rules.length);
  });
});
