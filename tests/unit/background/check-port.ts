import { serveChecks } from '@/entrypoints/background/check-service';
import { liveIgnored, type LiveIgnored } from '@/entrypoints/background/live-ignored';
import { liveRegister, type LiveRegister } from '@/entrypoints/background/live-register';
import type { Finding } from '@/lib/certificate/finding';
import type { Locale } from '@/lib/certificate/text';
import type { CheckReply } from '@/lib/platform/check-port';

type Port = Parameters<typeof serveChecks>[0];

/** The check of a form over a port whose messages reach the service at once. */
export function opened(register: LiveRegister = liveRegister(async () => []), locale: Locale = 'zh-CN', left: LiveIgnored = liveIgnored(async () => []), incognito = false): { ask(message: unknown): CheckReply | undefined; readonly replies: readonly CheckReply[]; close(): void } {
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

/** What stands in a form of which more than one thing is found. */
export const form = {
  CertificateHead: { CertType: 'E', InvNo: 'OM 1', Mark: 'AS PER INVOICE', AplDate: '2026-11-20' },
  Goods: [],
  ModCertificate: null,
  NonpartyCorp: [],
  OriInv: [],
  AplPromise: {},
};
/** A question about the whole form. */
export const whole = (turn: number, head = form.CertificateHead) => ({ turn, form: { ...form, CertificateHead: head }, goodsComplete: false, goodsTotal: null });
/** A question about one changed field. */
export const changed = (turn: number, path: string, value: string | null) => ({ turn, form: [{ path, value }], goodsComplete: false, goodsTotal: null });

/** The findings of a reply, with the numbers looked up in the reply before. */
export const read = (reply: CheckReply | undefined, before: readonly Finding[] = []): Finding[] =>
  (reply?.findings ?? []).map((finding) => (typeof finding === 'number' ? before[finding] : finding)).filter((finding) => finding !== undefined);
