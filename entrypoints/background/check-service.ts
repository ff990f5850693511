import type { browser } from 'wxt/browser';
import { z } from 'zod';
import { applicationSchema } from '@/lib/certificate/application';
import { check } from '@/lib/check/engine';
import type { CheckReply } from '@/lib/platform/check-port';
import { chinaDay } from '@/lib/platform/today';
import { sourceOf } from '@/lib/rulebook/sources';

type Port = ReturnType<typeof browser.runtime.connect>;

const requestSchema = z.strictObject({
  turn: z.number().int(),
  application: applicationSchema,
  goodsComplete: z.boolean(),
  goodsTotal: z.number().int().nullable(),
});

function answer(message: unknown): CheckReply | null {
  const request = requestSchema.safeParse(message);
  if (!request.success) return null;
  const { turn, application, goodsComplete, goodsTotal } = request.data;
  const findings = check(application, { asOf: chinaDay(Date.now()), absent: 'unknown', goodsComplete, goodsTotal });
  const ids = new Set(findings.flatMap(({ sources }) => sources));
  return { turn, findings, titles: Object.fromEntries([...ids].map((id) => [id, sourceOf(id)?.title ?? id])) };
}

/** Checks forms for one assistant. Keeps nothing between requests: the worker may end at any time. */
export function serveChecks(port: Port): void {
  port.onMessage.addListener((message: unknown) => {
    const reply = answer(message);
    if (reply) port.postMessage(reply);
  });
}
