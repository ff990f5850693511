/** What the background tells the assistant, and what the panel, of findings that the user left aside. */
import { describe, expect, it, vi } from 'vitest';
import { checkAll } from '@/entrypoints/background/check-all';
import { liveIgnored, type LiveIgnored } from '@/entrypoints/background/live-ignored';
import { liveRegister } from '@/entrypoints/background/live-register';
import type { Finding } from '@/lib/certificate/finding';
import type { CertificateRecord, IgnoredRecord } from '@/lib/library/records';
import type { CheckReply } from '@/lib/platform/check-port';
import { changed, form, opened, read, whole } from './check-port';

describe('what the user left aside', () => {
  const rule = 'marks/reference';
  const record = (values: Partial<IgnoredRecord> = {}): IgnoredRecord => ({ id: 'i1', rule, scope: 'certificate', of: 'OM1', reason: '客户要求', createdAt: 1, updatedAt: 1, ...values });
  const has = (reply: CheckReply | undefined, before: readonly Finding[] = []): boolean => read(reply, before).some((finding) => finding.rule === rule);
  /** What is held after all asked for was read. */
  async function arrived(records: readonly IgnoredRecord[]): Promise<LiveIgnored> {
    const left = liveIgnored(async () => records);
    await left.ready();
    return left;
  }

  it('is not sent to the page, and everything else is', async () => {
    const all = read(opened().ask(whole(1)));
    expect(all.some((finding) => finding.rule === rule)).toBe(true);
    const port = opened(undefined, undefined, await arrived([record()]));
    expect(read(port.ask(whole(1)))).toEqual(all.filter((finding) => finding.rule !== rule));
    expect(JSON.stringify(port.replies)).not.toContain('客户要求');
  });

  it('is nothing in a private window, whose panel could not list it', async () => {
    const port = opened(undefined, undefined, await arrived([record()]), true);
    expect(has(port.ask(whole(1)))).toBe(true);
  });

  it('comes back on the form of another certificate, also when only the invoice number is typed over', async () => {
    const port = opened(undefined, undefined, await arrived([record()]));
    const before = read(port.ask(whole(1)));
    expect(has(port.ask(changed(2, 'CertificateHead.InvNo', 'OM 2')), before)).toBe(true);
  });

  it('is not waited for, and an open form hears of it when it changes, unless it says nothing about that form', async () => {
    let records: readonly IgnoredRecord[] = [];
    const left = liveIgnored(async () => records);
    const concerned = opened(undefined, undefined, left);
    const other = opened(undefined, undefined, left);
    const before = read(concerned.ask(whole(1)));
    other.ask(whole(1, { ...form.CertificateHead, InvNo: 'OM 2' }));
    expect(has(concerned.replies[0])).toBe(true);
    await left.ready();
    records = [record()];
    left.changed();
    await left.ready();
    expect(concerned.replies).toHaveLength(2);
    expect(concerned.replies[1]?.turn).toBe(1);
    const without = read(concerned.replies[1], before);
    expect(without.some((finding) => finding.rule === rule)).toBe(false);
    records = [];
    left.changed();
    await left.ready();
    expect(read(concerned.replies[2], without)).toEqual(before);
    expect(other.replies).toHaveLength(1);
  });

  it('of a library that is locked is shown again until it is unlocked', async () => {
    const left = await arrived([record()]);
    const port = opened(undefined, undefined, left);
    expect(has(port.ask(whole(1)))).toBe(false);
    left.forget();
    expect(has(port.replies[1], read(port.replies[0]))).toBe(true);
    await left.ready();
    expect(port.replies).toHaveLength(3);
  });

  it('is shown again where the records were written and cannot be read any more', async () => {
    const left = liveIgnored(vi.fn<() => Promise<readonly IgnoredRecord[]>>().mockResolvedValueOnce([record()]).mockRejectedValue(new Error('closed')));
    await left.ready();
    const port = opened(undefined, undefined, left);
    expect(has(port.ask(whole(1)))).toBe(false);
    left.changed();
    await left.ready();
    expect(has(port.replies[1], read(port.replies[0]))).toBe(true);
  });

  it('is read again after it was locked and unlocked while it was being read', async () => {
    const readings: ((records: readonly IgnoredRecord[]) => void)[] = [];
    const left = liveIgnored(() => new Promise((give) => readings.push(give)));
    left.need();
    left.changed();
    left.forget();
    left.need();
    readings[0]?.([]);
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    readings[1]?.([record()]);
    await left.ready();
    expect(left.holdingOn(form)).toEqual([{ rule, scope: 'certificate', of: 'OM1' }]);
  });
});

describe('all that is found on a form', () => {
  it('is told to the own pages with the register looked at, and no other question is answered', async () => {
    const certified: CertificateRecord = { id: 'c1', certType: 'E', invNo: 'om1', certNo: 'E266076323030048', aplDate: '2026-11-01', consignee: '', note: '', createdAt: 1, updatedAt: 1 };
    const answer = checkAll(liveRegister(async () => [certified]));
    const rules = (await answer({ type: 'check.all', application: form, goodsComplete: false, goodsTotal: null }))?.findings.map(({ rule }) => rule);
    expect(rules).toContain('marks/reference');
    expect(rules).toContain('batch/certified-already');
    for (const message of [null, {}, { type: 'check.all' }, { type: 'check.all', application: { CertificateHead: { Unknown: 'x' } }, goodsComplete: false, goodsTotal: null }]) expect(await answer(message)).toBeNull();
  });
});
