import type { browser } from 'wxt/browser';
import { z } from 'zod';
import { applicationSchema, type Application } from '@/lib/certificate/application';
import { withChanges } from '@/lib/certificate/changes';
import type { Finding } from '@/lib/certificate/finding';
import { check } from '@/lib/check/engine';
import type { CheckReply } from '@/lib/platform/check-port';
import { chinaDay } from '@/lib/platform/today';
import { sourceOf } from '@/lib/rulebook/sources';

type Port = ReturnType<typeof browser.runtime.connect>;

const requestSchema = z.strictObject({
  turn: z.number().int(),
  form: z.union([z.array(z.strictObject({ path: z.string(), value: z.string().nullable() })), applicationSchema]),
  goodsComplete: z.boolean(),
  goodsTotal: z.number().int().nullable(),
});

/** What the port's last request and reply were about. */
interface Held {
  readonly application: Application;
  /** What each finding of the reply says, and its place in it. */
  readonly told: ReadonlyMap<string, number>;
}

const nothingTold: Held['told'] = new Map();

function answer(message: unknown, held: Held | null): { readonly reply: CheckReply; readonly held: Held | null } | null {
  const request = requestSchema.safeParse(message);
  if (!request.success) return null;
  const { turn, form, goodsComplete, goodsTotal } = request.data;
  const application = Array.isArray(form) ? held && withChanges(held.application, form) : form;
  if (!application) return { reply: { turn, findings: null, titles: {} }, held: null };

  const found = check(application, { asOf: chinaDay(Date.now()), absent: 'unknown', goodsComplete, goodsTotal });
  const before = held?.told ?? nothingTold;
  const said = found.map((finding) => JSON.stringify(finding));
  const findings = found.map((finding, index): Finding | number => before.get(said[index] ?? '') ?? finding);
  const ids = new Set(findings.flatMap((finding) => (typeof finding === 'number' ? [] : finding.sources)));
  return {
    reply: { turn, findings, titles: Object.fromEntries([...ids].map((id) => [id, sourceOf(id)?.title ?? id])) },
    held: { application, told: new Map(said.map((text, index) => [text, index])) },
  };
}

/** Checks forms for one assistant. Holds the last form while the port is open; the worker may end at any time. */
export function serveChecks(port: Port): void {
  let held: Held | null = null;
  port.onMessage.addListener((message: unknown) => {
    const answered = answer(message, held);
    if (!answered) return;
    held = answered.held;
    port.postMessage(answered.reply);
  });
}
