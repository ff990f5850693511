import { describe, expect, it } from 'vitest';
import { check } from '@/lib/check/engine';
import type { Rule } from '@/lib/check/rule';
import { rules } from '@/lib/check/rules';
import { sourceOf } from '@/lib/rulebook/sources';
import { goodEcfa, goodFormE, goodRcepThirdParty } from './good';
import { application, findings, today } from './try';

const options = { asOf: today, absent: 'unknown' } as const;
const saying = (id: string, ...paths: string[]): Rule => ({ id, sources: ['schema-2022-1'], check: () => paths.map((path) => ({ path, severity: 'hint' as const, message: { 'zh-CN': '一', en: 'one' } })) });

describe('the engine', () => {
  it('puts errors first, then what stands first on the page', () => {
    const found = findings({ CertificateHead: { CertType: 'C', InvNo: 'A 1', TotalAmt: 'x', Exporter: 'nowhere' }, Goods: [{ HSCode: '61.09', InvValue: '1,5' }] });
    const order = found.map(({ severity }) => ['error', 'warning', 'hint'].indexOf(severity));
    expect(order).toEqual([...order].sort());
    expect(found.filter(({ severity }) => severity === 'error').map(({ path }) => path)).toEqual(['CertificateHead.InvNo', 'CertificateHead.TotalAmt', 'Goods[0].InvValue']);
  });

  it('says nothing twice', () => {
    expect(check(application({}), options, [saying('a/a', 'Goods', 'Goods'), saying('a/a', 'Goods')])).toHaveLength(1);
  });

  it('goes on when a rule throws, and tells which', () => {
    const broken: Rule = { id: 'b/broken', sources: [], check: () => { throw new Error('no'); } };
    const told: string[] = [];
    const found = check(application({}), { ...options, onRuleError: (id) => told.push(id) }, [broken, saying('a/a', 'Goods')]);
    expect(found.map(({ rule }) => rule)).toEqual(['a/a']);
    expect(told).toEqual(['b/broken']);
    expect(() => check(application({}), options, [broken])).not.toThrow();
  });

  it('takes the law of the application date, and of today where there is none', () => {
    const dated: Rule = { ...saying('a/dated', 'Goods'), from: '2024-01-01', until: '2024-12-31' };
    const on = (AplDate: string | undefined, asOf: string): number => check(application({ CertificateHead: AplDate === undefined ? {} : { AplDate } }), { ...options, asOf }, [dated]).length;
    expect([on('2024-01-01', '2026-01-01'), on('2023-12-31', '2024-06-01'), on('2024-12-31', '2026-01-01'), on(undefined, '2024-06-01'), on('soon', '2024-06-01'), on(undefined, '2026-01-01')]).toEqual([1, 0, 1, 1, 1, 0]);
  });

  it('asks a rule of one type only for that type', () => {
    const formE: Rule = { ...saying('a/e', 'Goods'), types: ['E'] };
    const forType = (CertType: string): number => check(application({ CertificateHead: { CertType } }), options, [formE]).length;
    expect([forType('E'), forType('C'), forType('ZZ'), forType('')]).toEqual([1, 0, 0, 0]);
  });

  it('takes what is absent as empty in a whole message only', () => {
    const lacking = (absent: 'empty' | 'unknown'): number => findings({ CertificateHead: { ApplyType: '1', CertType: 'C' } }, { absent }).filter(({ rule }) => rule === 'required/when-declaring').length;
    expect(lacking('unknown')).toBe(0);
    expect(lacking('empty')).toBeGreaterThan(10);
  });

  it('survives anything typed anywhere', () => {
    const odd = ['\u0000', '（', '🙂'.repeat(500), '"', '%', '-1', 'NaN', '(0)', 'A'.repeat(3000), '\uD800', 'ONE (O) ', 'FROM TO VIA BY'];
    for (const text of odd) {
      const draft = { CertificateHead: Object.fromEntries(Object.keys(goodFormE.CertificateHead ?? {}).map((tag) => [tag, text])), Goods: [Object.fromEntries(Object.keys(goodFormE.Goods?.[0] ?? {}).map((tag) => [tag, text]))] };
      expect(() => findings(draft)).not.toThrow();
      for (const CertType of ['C', 'E', 'G', 'H', 'RC', 'B']) expect(() => findings({ ...draft, CertificateHead: { ...draft.CertificateHead, CertType } }, { absent: 'empty' })).not.toThrow();
    }
  });
});

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s has an id like a path and rests on known sources', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) expect(sourceOf(source), source).toBeDefined();
  });

  it('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

describe('an application that is in order', () => {
  it.each([['FORM E', goodFormE], ['RCEP with a third party', goodRcepThirdParty], ['ECFA', goodEcfa]])('%s: nothing is found, read from a form or as a whole message', (_name, draft) => {
    expect(findings(draft, { goodsTotal: 1 })).toEqual([]);
    expect(findings(draft, { absent: 'empty' })).toEqual([]);
  });
});
