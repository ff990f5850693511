/** How the background answers the assistant of one form. */
import { describe, expect, it } from 'vitest';
import { serveChecks } from '@/entrypoints/background/check-service';
import type { Finding } from '@/lib/certificate/finding';
import type { CheckReply } from '@/lib/platform/check-port';

type Port = Parameters<typeof serveChecks>[0];

/** A port whose messages reach the service at once. */
function opened(): { ask(message: unknown): CheckReply | undefined } {
  const replies: CheckReply[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const port = { onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) }, postMessage: (reply: CheckReply) => replies.push(reply) };
  serveChecks(port as unknown as Port);
  return {
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
