/** How the background answers the assistant of one form. */
import { describe, expect, it, vi } from 'vitest';
import { liveRegister } from '@/entrypoints/background/live-register';
import type { Finding } from '@/lib/certificate/finding';
import type { Locale } from '@/lib/certificate/text';
import type { CertificateRecord } from '@/lib/library/records';
import type { CheckReply } from '@/lib/platform/check-port';
import { changed, form, opened, read, whole } from './check-port';

describe('the check of a form over its port', () => {
  it('says of a change what it says of the whole form', () => {
    const port = opened();
    const before = read(port.ask(whole(1)));
    const after = read(port.ask(changed(2, 'CertificateHead.Mark', 'N/M')), before);
    expect(before.some(({ path }) => path === 'CertificateHead.Mark')).toBe(true);
    expect(after.some(({ path }) => path === 'CertificateHead.Mark')).toBe(false);
    expect(after).toEqual(read(opened().ask(whole(1, { ...form.CertificateHead, Mark: 'N/M' }))));
  });

  it('names the sources in the language of the browser', () => {
    const titles = (locale: Locale) => opened(undefined, locale).ask(whole(1))?.titles;
    expect(titles('zh-CN')).toMatchObject({ 'filling-co': '一般原产地证书填制说明' });
    expect(titles('en')).toMatchObject({ 'filling-co': 'Non-preferential CO: instructions for completing the certificate' });
  });

  it('sends a finding that stays once', () => {
    const port = opened();
    port.ask(whole(1));
    const again = port.ask(changed(2, 'CertificateHead.LoadPort', 'NINGBO, CHINA'));
    expect(again?.findings?.filter((finding) => typeof finding === 'number').length).toBeGreaterThan(0);
    expect(again?.turn).toBe(2);
  });

  it('asks for the whole form when it holds none', () => {
    expect(opened().ask(changed(7, 'CertificateHead.Mark', 'N/M'))).toEqual({ turn: 7, findings: null, titles: {} });
  });

  it('asks for the whole form when a change names a line that it has not', () => {
    const port = opened();
    port.ask(whole(1));
    expect(port.ask(changed(2, 'Goods[0].GoodsDesc', 'TOYS'))?.findings).toBeNull();
    expect(port.ask(changed(3, 'CertificateHead.Mark', 'N/M'))?.findings).toBeNull();
  });

  it('leaves what is no question unanswered', () => {
    for (const message of [null, 'x', {}, { turn: 1, form: { CertificateHead: { Unknown: 'x' } }, goodsComplete: true, goodsTotal: null }, { ...whole(1), more: 1 }]) {
      expect(opened().ask(message)).toBeUndefined();
    }
  });
});

describe('the register behind the check', () => {
  const rule = 'batch/certified-already';
  const record: CertificateRecord = { id: 'c1', certType: 'E', invNo: 'om1', certNo: 'E266076323030048', aplDate: '2026-11-01', consignee: 'SIAM LOTUS HOMEWARE CO., LTD.', note: 'USD 4.20', createdAt: 1, updatedAt: 1 };
  /** A register that is written and read as the test says. */
  function written(first: readonly CertificateRecord[]) {
    let records = first;
    const load = vi.fn<() => Promise<readonly CertificateRecord[]>>(async () => records);
    const register = liveRegister(load);
    return {
      register,
      load,
      write(next: readonly CertificateRecord[]) {
        records = next;
        register.changed();
      },
    };
  }
  const marks = (replies: readonly CheckReply[]): boolean[] => {
    let before: Finding[] = [];
    return replies.map((reply) => (before = read(reply, before)).some((finding) => finding.rule === rule));
  };

  it('is not waited for: the form is answered at once, and again when the register has come', async () => {
    const port = opened(written([record]).register);
    port.ask(whole(3));
    expect(marks(port.replies)).toEqual([false]);
    await vi.waitFor(() => expect(marks(port.replies)).toEqual([false, true]));
    expect(port.replies.map(({ turn }) => turn)).toEqual([3, 3]);
  });

  it('reaches an open form when it changes, and only a form that it concerns', async () => {
    const { register, write } = written([]);
    const concerned = opened(register);
    const other = opened(register);
    concerned.ask(whole(1));
    other.ask(whole(1, { ...form.CertificateHead, InvNo: 'OM 2' }));
    write([record]);
    await vi.waitFor(() => expect(marks(concerned.replies)).toEqual([false, true]));
    write([]);
    await vi.waitFor(() => expect(marks(concerned.replies)).toEqual([false, true, false]));
    expect(other.replies).toHaveLength(1);
  });

  it('says nothing against the certificate that is itself in it', async () => {
    const { register } = written([record]);
    const port = opened(register);
    await vi.waitFor(() => expect(register.batchesFor({ ...form, CertificateHead: form.CertificateHead })).toHaveLength(1));
    const own = { ...form.CertificateHead, CertNo: 'E266076323030048' };
    expect(read(port.ask(whole(1, own))).some((finding) => finding.rule === rule)).toBe(false);
    expect(read(port.ask(whole(2))).some((finding) => finding.rule === rule)).toBe(true);
  });

  it('gives away neither consignee nor note nor number', async () => {
    const port = opened(written([record]).register);
    port.ask(whole(1));
    await vi.waitFor(() => expect(port.replies).toHaveLength(2));
    expect(JSON.stringify(port.replies)).not.toMatch(/SIAM|4\.20|E266076323030048/);
  });

  it('is read once for all forms, and again only after it was written', async () => {
    const { register, load, write } = written([record]);
    opened(register).ask(whole(1));
    opened(register).ask(whole(1));
    await vi.waitFor(() => expect(register.batchesFor(form)).toHaveLength(1));
    expect(load).toHaveBeenCalledTimes(1);
    write([]);
    await vi.waitFor(() => expect(register.batchesFor(form)).toHaveLength(0));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('written while it is read is read once more', async () => {
    const readings: ((records: readonly CertificateRecord[]) => void)[] = [];
    const register = liveRegister(() => new Promise((give) => readings.push(give)));
    const port = opened(register);
    port.ask(whole(1));
    register.changed();
    register.changed();
    readings[0]?.([]);
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    readings[1]?.([record]);
    await vi.waitFor(() => expect(marks(port.replies)).toEqual([false, true]));
    expect(readings).toHaveLength(2);
  });

  it('that does not open leaves the check as it is, and is asked for again by the next form', async () => {
    const load = vi.fn<() => Promise<readonly CertificateRecord[]>>().mockRejectedValueOnce(new Error('closed')).mockResolvedValue([record]);
    const register = liveRegister(load);
    expect(opened(register).ask(whole(1))?.findings).not.toBeNull();
    await vi.waitFor(() => {
      register.need();
      expect(load).toHaveBeenCalledTimes(2);
    });
    await vi.waitFor(() => expect(register.batchesFor(form)).toHaveLength(1));
  });

  it('of a library that is locked is forgotten, also by open forms, until it is unlocked', async () => {
    const { register } = written([record]);
    const port = opened(register);
    port.ask(whole(1));
    await vi.waitFor(() => expect(marks(port.replies)).toEqual([false, true]));
    register.forget();
    expect(marks(port.replies)).toEqual([false, true, false]);
    expect(register.batchesFor(form)).toEqual([]);
    register.need();
    await vi.waitFor(() => expect(marks(port.replies)).toEqual([false, true, false, true]));
  });

  it('that was being read as the library was locked is not held', async () => {
    const readings: ((records: readonly CertificateRecord[]) => void)[] = [];
    const register = liveRegister(() => new Promise((give) => readings.push(give)));
    register.need();
    register.forget();
    readings[0]?.([record]);
    await Promise.resolve();
    expect(register.batchesFor(form)).toEqual([]);
    register.need();
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    readings[1]?.([record]);
    await vi.waitFor(() => expect(register.batchesFor(form)).toHaveLength(1));
  });

  it('tells a closed port nothing', async () => {
    const { register, write } = written([]);
    const port = opened(register);
    port.ask(whole(1));
    port.close();
    write([record]);
    await vi.waitFor(() => expect(register.batchesFor(form)).toHaveLength(1));
    expect(port.replies).toHaveLength(1);
  });
});
