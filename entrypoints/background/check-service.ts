import type { browser } from 'wxt/browser';
import { z } from 'zod';
import { applicationSchema, type Application } from '@/lib/certificate/application';
import { withChanges } from '@/lib/certificate/changes';
import type { Finding } from '@/lib/certificate/finding';
import type { Locale } from '@/lib/certificate/text';
import type { CertifiedBatch } from '@/lib/check/certified';
import { createRecheck, type Recheck } from '@/lib/check/recheck';
import { setAside, type AsideRecord } from '@/lib/check/set-aside';
import type { CheckReply } from '@/lib/platform/check-port';
import { chinaDay } from '@/lib/platform/today';
import { sourceOf } from '@/lib/rulebook/sources';
import type { LiveIgnored } from './live-ignored';
import type { LiveRegister } from './live-register';

type Port = ReturnType<typeof browser.runtime.connect>;

const requestSchema = z.strictObject({
  turn: z.number().int(),
  form: z.union([z.array(z.strictObject({ path: z.string(), value: z.string().nullable() })), applicationSchema]),
  goodsComplete: z.boolean(),
  goodsTotal: z.number().int().nullable(),
});

/** What stands in the form by the port's last request, and what was replied. */
interface Held {
  readonly turn: number;
  readonly application: Application;
  readonly goodsComplete: boolean;
  readonly goodsTotal: number | null;
  /** Batches of the register that were looked at. */
  readonly certified: readonly CertifiedBatch[];
  /** What of the findings was left aside. */
  readonly holding: readonly AsideRecord[];
  /** What each finding of the reply says, and its place in it. */
  readonly told: ReadonlyMap<string, number>;
}

interface Answer {
  readonly reply: CheckReply;
  readonly held: Held | null;
}

/** What an answer needs beside the form. */
interface Surroundings {
  readonly check: Recheck;
  readonly register: LiveRegister;
  /** Null in a private window: what is left aside is listed in the panel, which does not open the library there. */
  readonly ignored: LiveIgnored | null;
  /** The language in which sources are named. */
  readonly locale: Locale;
}

const nothingTold: Held['told'] = new Map();

function answer(message: unknown, held: Held | null, around: Surroundings): Answer | null {
  const request = requestSchema.safeParse(message);
  if (!request.success) return null;
  const { turn, form, goodsComplete, goodsTotal } = request.data;
  const application = Array.isArray(form) ? held && withChanges(held.application, form) : form;
  if (!application) return { reply: { turn, findings: null, titles: {} }, held: null };
  return checked({ turn, application, goodsComplete, goodsTotal, ...fromLibrary(application, around) }, held?.told ?? nothingTold, around);
}

/** What the library says about a form. */
const fromLibrary = (application: Application, { register, ignored }: Surroundings): Pick<Held, 'certified' | 'holding'> => ({
  certified: register.batchesFor(application),
  holding: ignored?.holdingOn(application) ?? [],
});

/** Checks a form; of what was told `before` only the places are sent, and nothing of what the user left aside. */
function checked(form: Omit<Held, 'told'>, before: Held['told'], { check, locale }: Surroundings): Answer {
  const { turn, application, goodsComplete, goodsTotal, certified, holding } = form;
  const all = check(application, { asOf: chinaDay(Date.now()), absent: 'unknown', goodsComplete, goodsTotal, certified });
  const found = setAside(all, holding).shown;
  const said = found.map((finding) => JSON.stringify(finding));
  const findings = found.map((finding, index): Finding | number => before.get(said[index] ?? '') ?? finding);
  const ids = new Set(findings.flatMap((finding) => (typeof finding === 'number' ? [] : finding.sources)));
  return {
    reply: { turn, findings, titles: Object.fromEntries([...ids].map((id) => [id, sourceOf(id)?.title[locale] ?? id])) },
    held: { ...form, told: new Map(said.map((text, index) => [text, index])) },
  };
}

/** The last form once more, where the library now says other things about it. */
function answerAgain(held: Held | null, around: Surroundings): Answer | null {
  if (!held) return null;
  const { certified, holding } = held;
  const now = fromLibrary(held.application, around);
  return JSON.stringify(now) === JSON.stringify({ certified, holding }) ? null : checked({ ...held, ...now }, held.told, around);
}

/**
 * Checks forms for one assistant. Holds the last form while the port is open; the worker may end at any time. A check
 * never waits for the library: when the register or what was left aside arrives or changes, the last form is answered
 * again, for the same turn.
 */
export function serveChecks(port: Port, { register, ignored: left, locale }: Omit<Surroundings, 'check'>): void {
  const ignored = port.sender?.tab?.incognito === true ? null : left;
  const around: Surroundings = { check: createRecheck(), register, ignored, locale };
  let held: Held | null = null;
  const closed = new AbortController();
  const send = (answered: Answer | null): void => {
    if (!answered) return;
    held = answered.held;
    port.postMessage(answered.reply);
  };
  port.onMessage.addListener((message: unknown) => send(answer(message, held, around)));
  port.onDisconnect.addListener(() => closed.abort());
  for (const part of [register, ...(ignored ? [ignored] : [])]) {
    part.watch(() => send(answerAgain(held, around)), closed.signal);
    part.need();
  }
}
