import { assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeQuestions, chooseChange } from '@/lib/advise';
import type { ChangeAnswers, ChangeResult } from '@/lib/advise';
import { certTypeCodes } from '@/lib/certificate/types';
import { sourceOf } from '@/lib/rulebook/sources';
import { find, given, idsOf } from './given';
import { runs } from '../properties/runs';

const usual: ChangeAnswers = { type: 'K', day: '2026-03-02', alter: 'mistake', original: 'in-hand', used: 'no', valid: 'yes' };
const chosen = (answers: Partial<ChangeAnswers>): ChangeResult => chooseChange({ ...usual, ...answers });
const keys = <T extends object>(of: T): (keyof T)[] => Object.keys(of) as (keyof T)[];
const said = ({ handIn, printed, notes }: ChangeResult): string => [...handIn, ...printed, ...notes].map((words) => words['zh-CN']).join('\n');

describe('choosing how a certificate is changed', () => {
  it('a mistake, the original in hand: an amended certificate against it', () => {
    const result = chosen({});
    expect(result).toMatchObject({ outcome: 'amend', certStatus: '1' });
    expect(said(result)).toContain('原证书原件（退回签证机构）');
    expect(said(result)).toContain('原证书号和更改/重发原因');
    expect(chosen({ alter: 'change' })).toEqual(result);
  });

  it('nothing altered, the original lost: a true copy', () => {
    expect(chosen({ alter: 'nothing', original: 'lost' })).toMatchObject({ outcome: 're-issue', certStatus: '2' });
  });

  it('altered, the original lost: amended and re-issued, the old one void since Order 270', () => {
    const now = chosen({ original: 'lost' });
    expect(now).toMatchObject({ outcome: 'amend-and-re-issue', certStatus: '3', confidence: 'secondary' });
    expect(said(now)).toContain('新证书注明原证书作废');
    const before = chosen({ original: 'lost', day: '2024-08-31' });
    expect(before).toMatchObject({ outcome: 'amend-and-re-issue', certStatus: '3', confidence: 'source-document' });
    expect(said(before)).not.toContain('作废');
  });

  it('an original that cannot be returned: status 3 since Order 270, before it had to be fetched', () => {
    expect(chosen({ original: 'away', day: '2024-09-01' })).toMatchObject({ outcome: 'amend-and-re-issue', certStatus: '3' });
    const before = chosen({ original: 'away', day: '2024-08-31' });
    expect(before).toMatchObject({ outcome: 'amend', certStatus: '1' });
    expect(said(before)).toContain('先取回原证书');
  });

  it.each(['E', 'CA'] as const)('%s wants the correction on the original, unless that is lost', (type) => {
    expect(chosen({ type, used: 'returned' })).toMatchObject({ outcome: 'hand-correction', certStatus: null, confidence: 'secondary' });
    expect(said(chosen({ type, original: 'away', used: 'used' }))).toContain('先取回原证书');
    expect(said(chosen({ type }))).toContain('可先问签证机构');
    expect(chosen({ type, original: 'lost' }).certStatus).toBe('3');
    expect(chosen({ type, day: '2024-08-31' })).toMatchObject({ outcome: 'amend', certStatus: '1' });
  });

  it('outside validity nothing can be done', () => {
    expect(chosen({ valid: 'no' })).toMatchObject({ outcome: 'not-possible', certStatus: null });
    expect(chosen({ valid: 'no', alter: 'nothing', original: 'lost' }).outcome).toBe('not-possible');
    expect(said(chosen({ valid: 'unknown' }))).toContain('先核对签发日期');
  });

  it('nothing altered, nothing lost: nothing to apply for, even when it has expired', () => {
    expect(chosen({ alter: 'nothing' })).toMatchObject({ outcome: 'not-needed', certStatus: null });
    expect(chosen({ alter: 'nothing', original: 'away', valid: 'no' }).outcome).toBe('not-needed');
  });

  it('a certificate that has been used: the importing customs is asked first', () => {
    expect(said(chosen({ used: 'used' }))).toContain('是否接受事后更改');
    expect(said(chosen({ used: 'returned' }))).not.toContain('是否接受事后更改');
  });

  it('a true copy of a used certificate is refused where the treaty says so', () => {
    expect(chosen({ alter: 'nothing', original: 'lost', used: 'used' })).toMatchObject({ outcome: 'not-possible', confidence: 'official', sources: ['treaty-kr'] });
    expect(chosen({ type: 'C', alter: 'nothing', original: 'lost', used: 'used' }).outcome).toBe('re-issue');
  });

  it('Switzerland: an old form is amended on the new one', () => {
    expect(said(chosen({ type: 'S', day: '2021-08-31' }))).not.toContain('新版');
    expect(said(chosen({ type: 'S', day: '2021-09-01' }))).toContain('更改后签发新版');
    // A year later no certificate on the old form is valid any more.
    expect(said(chosen({ type: 'S', day: '2022-08-31' }))).toContain('更改后签发新版');
    expect(said(chosen({ type: 'S', day: '2022-09-01' }))).not.toContain('新版');
  });

  it('the old measures spoke of the non-preferential certificate', () => {
    expect(chosen({ type: 'C', day: '2024-08-31' }).sources).toContain('order-114');
    expect(chosen({ type: 'C', day: '2024-09-01' }).sources).toContain('order-270');
  });

  it('has exactly one answer to every set of answers, with sources, in both languages', () => {
    const { alter, original, used, valid } = changeQuestions;
    const answers = record({
      type: constantFrom(...certTypeCodes),
      day: constantFrom('2008-01-01', '2019-02-28', '2024-08-31', '2024-09-01', '2027-01-01'),
      alter: constantFrom(...keys(alter.answers)),
      original: constantFrom(...keys(original.answers)),
      used: constantFrom(...keys(used.answers)),
      valid: constantFrom(...keys(valid.answers)),
    });
    assert(
      property(answers, (all) => {
        const result = chooseChange(all);
        expect(result.sources.length).toBeGreaterThan(0);
        for (const source of result.sources) expect(sourceOf(source)).toBeDefined();
        for (const words of [result.title, result.text, ...result.handIn, ...result.printed, ...result.notes]) {
          expect(words['zh-CN']).toBeTruthy();
          expect(words.en).toBeTruthy();
        }
        const status = { amend: '1', 're-issue': '2', 'amend-and-re-issue': '3', 'hand-correction': null, 'not-possible': null, 'not-needed': null };
        expect(result.certStatus).toBe(status[result.outcome]);
        if (result.certStatus !== null) expect(all.valid).not.toBe('no');
        if (result.certStatus === '1') expect(all.original).not.toBe('lost');
      }),
      runs(3000),
    );
  });
});

describe('advice where the status says so', () => {
  it('goes with status 1, 2 and 3, not with a new certificate', () => {
    expect(idsOf(given({ CertType: 'K', CertStatus: '1' }), 'change')).toEqual(['change/amend']);
    expect(idsOf(given({ CertType: 'K', CertStatus: '2' }), 'change')).toEqual(['change/re-issue']);
    expect(idsOf(given({ CertType: 'K', CertStatus: '3' }), 'change')).toEqual(['change/amend-and-re-issue']);
    expect(idsOf(given({ CertType: 'K', CertStatus: '0' }), 'change')).toEqual([]);
    expect(idsOf(given({ CertType: 'K' }), 'change')).toEqual([]);
    expect(idsOf(given({ CertStatus: '1' }), 'change')).toEqual([]);
  });

  it('calls for attention where an amended FORM E is asked for', () => {
    expect(find(given({ CertType: 'E', CertStatus: '1' }), 'change/hand-correction')).toMatchObject({ tone: 'attention' });
    expect(find(given({ CertType: 'K', CertStatus: '1' }), 'change/amend')).toMatchObject({ tone: 'info' });
  });

  it('knows the last day of a year by the original\'s date of issue, where the type has one', () => {
    const amended = (CertType: string, AplDate: string, OldIssueDate = '2025-03-10'): string[] =>
      idsOf(given({ CertType, CertStatus: '1', AplDate }, { ModCertificate: { OldIssueDate } }), 'change');
    expect(amended('K', '2026-03-10')).toEqual(['change/amend']);
    expect(amended('K', '2026-03-11')).toEqual(['change/not-possible']);
    expect(amended('K', '2026-03-11', '2025')).toEqual(['change/amend']);
    expect(amended('E', '2026-03-11')).toEqual(['change/hand-correction']);
    expect(amended('A', '2026-03-11')).toEqual(['change/amend']);
  });
});
