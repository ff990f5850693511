/** How the background answers the assistant of one form. */
import { describe, expect, it, vi } from 'vitest';
import { checkAll } from '@/entrypoints/background/check-all';
import { serveChecks } from '@/entrypoints/background/check-service';
import type { Finding } from '@/lib/certificate/finding';
import type { Locale } from '@/lib/certificate/text';
import { liveIgnored, type LiveIgnored } from '@/entrypoints/background/live-ignored';
import { liveRegister, type LiveRegister } from '@/entrypoints/background/live-register';
import type { CertificateRecord, IgnoredRecord } from '@/lib/library/records';
import type { CheckReply } from '@/lib/platform/check-port';

type Port = Parameters<typeof serveChecks>[0];

/** A port whose messages reach the service at once. */
function opened(register: LiveRegister = liveRegister(async () => []), locale: Locale = 'zh-CN', left: LiveIgnored = liveIgnored(async () => []), incognito = false): { ask(message: unknown): CheckReply | undefined; readonly replies: readonly CheckReply[]; close(): void } {
  const closers: (() => void)[] = [];
  const replies: CheckReply[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const port = { sender: { tab: { incognito } }, onDisconnect: { addListener: (listener: () => void) => closers.push(listener) }, onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) }, postMessage: (reply: CheckReply) => replies.push(reply) };
  serveChecks(port as unknown as Port, { register, ignored: left, locale });
  return {
    replies,
    close: () => closers.forEach((close) => close()),
    ask(message) {
      const before = replies.length;
      for (const listener of listeners) listener(message);
      return replies.length > before ? replies.at(-1) : undefined;
    },
  };
}

const form = {
  CertificateHead: { CertType: 'E', InvNo: 'OM 1', Mark: 'AS PER INVOICE', AplDate: '2026-11-20' },
  Goods: [],
  ModCertificate: null,
  NonpartyCorp: [],
  OriInv: [],
  AplPromise: {},
};
const whole = (turn: number, head = form.CertificateHead) => ({ turn, form: { ...form, CertificateHead: head }, goodsComplete: false, goodsTotal: null });
const changed = (turn: number, path: string, value: string | null) => ({ turn, form: [{ path, value }], goodsComplete: false, goodsTotal: null });

/** The findings of a reply, with the numbers looked up in the reply before. */
const read = (reply: CheckReply | undefined, before: readonly Finding[] = []): Finding[] =>
  (reply?.findings ?? []).map((finding) => (typeof finding === 'number' ? before[finding] : finding)).filter((finding) => finding !== undefined);

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
