/** Findings that a user looked at and does not want to see again. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/certificate/finding';
import { asideScopes, looksAt, mayLeaveAside, recordsThatHold, setAside, type AsideRecord, type ScopeKeys } from '@/lib/check/set-aside';

const finding = (rule: string, severity: Finding['severity'] = 'warning', path = 'CertificateHead.UnloadPort'): Finding => ({ rule, severity, path, message: { 'zh-CN': '请核对', en: 'Check this' }, sources: [] });
const port = 'transport/discharge-port-outside-destination';
const form: ScopeKeys = { certificate: 'SL20260301', consignee: 'SIAMLOTUSHOMEWARECOLTD', certType: 'E', everywhere: '' };
const shownRules = (findings: readonly Finding[], records: readonly AsideRecord[], keys = form): string[] => setAside(findings, recordsThatHold(records, keys)).shown.map(({ rule }) => rule);

describe('a finding left aside', () => {
  it.each([
    ['consignee', 'SIAMLOTUSHOMEWARECOLTD', 'HANOISTEELJSC'],
    ['certificate', 'SL20260301', 'SL20260302'],
    ['certType', 'E', 'RC'],
  ] as const)('for one %s is gone there and stays everywhere else', (scope, of, other) => {
    expect(shownRules([finding(port)], [{ rule: port, scope, of }])).toEqual([]);
    expect(shownRules([finding(port)], [{ rule: port, scope, of: other }])).toEqual([port]);
    const unknown: ScopeKeys = Object.fromEntries(Object.entries(form).filter(([each]) => each !== scope));
    expect(shownRules([finding(port)], [{ rule: port, scope, of }], unknown)).toEqual([port]);
    expect(shownRules([finding(port)], [{ rule: port, scope, of: '' }], unknown)).toEqual([port]);
  });

  it('everywhere is gone on every form, also one of which nothing was read', () => {
    const record: AsideRecord = { rule: port, scope: 'everywhere', of: '' };
    expect(shownRules([finding(port)], [record])).toEqual([]);
    expect(shownRules([finding(port)], [record], { everywhere: '' })).toEqual([]);
  });

  it('for a product stays on a form that does not say which products its lines are', () => {
    expect(shownRules([finding(port)], [{ rule: port, scope: 'goods', of: 'g1' }])).toEqual([port]);
    expect(shownRules([finding(port)], [{ rule: port, scope: 'goods', of: 'g1' }], { ...form, goods: 'g1' })).toEqual([]);
  });

  it('is an error only for the one certificate and the one field that were looked at, while warnings of the same rule go for any scope', () => {
    const error = finding(port, 'error');
    const records = asideScopes.map((scope): AsideRecord => ({ ...looksAt(error), scope, of: form[scope] ?? '' }));
    for (const record of records) {
      expect(shownRules([error], [record])).toEqual(record.scope === 'certificate' ? [] : [port]);
    }
    expect(asideScopes.filter((scope) => mayLeaveAside(error, scope))).toEqual(['certificate']);
    expect(setAside([error], recordsThatHold(records, form)).aside[0]?.record.scope).toBe('certificate');
    const record: AsideRecord = { ...looksAt(error), scope: 'certificate', of: 'SL20260301' };
    expect(shownRules([finding(port, 'error', 'CertificateHead.LoadPort'), finding(port, 'warning', 'CertificateHead.LoadPort')], [record])).toEqual([port, port]);
  });

  it('of one goods line is the same error of the others', () => {
    const record: AsideRecord = { ...looksAt(finding(port, 'error', 'Goods[0].GoodsDesc')), scope: 'certificate', of: 'SL20260301' };
    expect(shownRules([finding(port, 'error', 'Goods[4].GoodsDesc')], [record])).toEqual([]);
  });

  it('comes back when it has become an error since', () => {
    for (const severity of ['warning', 'hint'] as const) {
      const record: AsideRecord = { ...looksAt(finding(port, severity)), scope: 'certificate', of: 'SL20260301' };
      expect(shownRules([finding(port, severity), finding(port, 'error')], [record])).toEqual([port]);
    }
  });

  it('stays away when it has become a mere warning since', () => {
    const record: AsideRecord = { ...looksAt(finding(port, 'error')), scope: 'certificate', of: 'SL20260301' };
    expect(shownRules([finding(port, 'warning')], [record])).toEqual([]);
  });

  it('names the narrowest record that leaves it aside', () => {
    const wide: AsideRecord = { rule: port, scope: 'everywhere', of: '' };
    const narrow: AsideRecord = { rule: port, scope: 'consignee', of: 'SIAMLOTUSHOMEWARECOLTD' };
    expect(setAside([finding(port)], recordsThatHold([wide, narrow], form)).aside).toEqual([{ finding: finding(port), record: narrow }]);
  });
});

describe('leaving findings aside', () => {
  const rule = fc.constantFrom(port, 'marks/reference', 'invoice-number/blank', 'totals/quantity');
  const key = fc.constantFrom('', 'A', 'B');
  const anyFinding = fc.record({ rule, severity: fc.constantFrom('error', 'warning', 'hint'), path: fc.constantFrom('Goods', 'CertificateHead.InvNo') }).map(({ rule: id, severity, path }) => finding(id, severity, path));
  const anyRecord: fc.Arbitrary<AsideRecord> = fc.record({ rule, scope: fc.constantFrom(...asideScopes), of: key, field: fc.option(fc.constantFrom('Goods', 'CertificateHead.InvNo'), { nil: undefined }) });
  const anyKeys = fc.record({ goods: key, certificate: key, consignee: key, certType: key, everywhere: fc.constant('') }, { requiredKeys: [] });

  it('changes nothing where nothing is recorded', () => {
    fc.assert(fc.property(fc.array(anyFinding), anyKeys, (findings, keys) => {
      expect(setAside(findings, recordsThatHold([], keys))).toEqual({ shown: findings, aside: [] });
    }));
  });

  it('loses no finding and hides none of another rule', () => {
    fc.assert(fc.property(fc.array(anyFinding), fc.array(anyRecord), anyKeys, (findings, records, keys) => {
      const { shown, aside } = setAside(findings, recordsThatHold(records, keys));
      const hidden = new Set(aside.map((each) => each.finding));
      expect(findings.filter((each) => !hidden.has(each))).toEqual(shown);
      expect(shown.length + aside.length).toBe(findings.length);
      for (const each of aside) {
        expect(each.record.rule).toBe(each.finding.rule);
        expect(each.record.of).toBe(keys[each.record.scope]);
        if (each.finding.severity === 'error') expect(each.record).toMatchObject({ scope: 'certificate', field: each.finding.path });
      }
    }));
  });

  it('of one rule leaves the others as they would be without it', () => {
    fc.assert(fc.property(fc.array(anyFinding), fc.array(anyRecord), anyRecord, anyKeys, (findings, records, one, keys) => {
      const others = findings.filter((each) => each.rule !== one.rule);
      expect(setAside(others, recordsThatHold([...records, one], keys)).shown).toEqual(setAside(others, recordsThatHold(records, keys)).shown);
    }));
  });
});
