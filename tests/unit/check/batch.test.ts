import { describe, expect, it } from 'vitest';
import type { CertifiedBatch } from '@/lib/check/certified';
import { findings, ofRule, type Draft } from './try';

const rule = 'batch/certified-already';
const register: readonly CertifiedBatch[] = [
  { CertType: 'E', InvNo: 'SL20260301', CertNo: 'E266076323030048', AplDate: '2026-03-10' },
  { CertType: 'C', InvNo: 'SL20260400', CertNo: 'C266076323030049' },
];
const batch = (head: Record<string, string>, more: Partial<Draft> = {}): Draft => ({ CertificateHead: { CertType: 'E', CertStatus: '0', ...head }, ...more });
const found = (draft: Draft, certified: readonly CertifiedBatch[] = register): string[] => ofRule(rule, draft, { certified });

describe('a batch that has a certificate already', () => {
  it('is told at the invoice number', () => {
    expect(found(batch({ InvNo: 'SL20260301' }))).toEqual(['warning CertificateHead.InvNo']);
  });

  it('however the number is written', () => {
    expect(found(batch({ InvNo: ' sl 2026０301' }))).toEqual(['warning CertificateHead.InvNo']);
  });

  it('or as one of several numbers, in the head or in the list', () => {
    expect(found(batch({ InvNo: 'SL9, SL20260301' }))).toEqual(['warning CertificateHead.InvNo']);
    expect(found(batch({ CertType: 'RC', InvNo: 'SL9' }, { OriInv: [{ InvNo: 'SL9' }, { InvNo: 'SL20260400' }] }))).toEqual(['hint OriInv[1].InvNo']);
  });

  it('not where the part of a split has its own number', () => {
    expect(found(batch({ InvNo: 'SL20260301-1' }))).toEqual([]);
  });

  it('not for the very application that the register holds', () => {
    expect(found(batch({ InvNo: 'SL20260301', CertNo: 'E266076323030048' }))).toEqual([]);
  });

  it('as a question where the other certificate is of another type', () => {
    const finding = findings(batch({ InvNo: 'SL20260400' }), { certified: register }).find((one) => one.rule === rule);
    expect(finding?.severity).toBe('hint');
    expect(finding?.message['zh-CN']).toContain('一般原产地证书');
  });

  it('in words that give away nothing of the register but type and day', () => {
    const one = findings(batch({ InvNo: 'sl20260301' }), { certified: [{ CertType: 'E', InvNo: 'SL20260300, SL20260301', CertNo: 'E266076323030048', AplDate: '2026-03-10' }] }).find((finding) => finding.rule === rule);
    expect(one?.message.en).toContain('2026-03-10');
    for (const text of Object.values(one?.message ?? {})) expect(text).not.toMatch(/E266076323030048|SL20260300|SL20260301/);
  });

  it('not when that certificate is amended or re-issued', () => {
    const amended = (OldCertNo: string, CertStatus = '1'): Draft => batch({ InvNo: 'SL20260301', CertStatus }, { ModCertificate: { OldCertNo } });
    for (const status of ['1', '2', '3']) expect(found(amended('E266076323030048', status))).toEqual([]);
    expect(found(amended(''))).toEqual([]);
    expect(found(amended('E266076323039999'))).toEqual(['warning CertificateHead.InvNo']);
  });

  it('not without a register, a number or a type', () => {
    expect(ofRule(rule, batch({ InvNo: 'SL20260301' }))).toEqual([]);
    expect(found(batch({ InvNo: '' }), [{ CertType: 'E', InvNo: '' }])).toEqual([]);
    expect(found({ CertificateHead: { InvNo: 'SL20260301' } })).toEqual([]);
  });
});
