import { browser } from 'wxt/browser';
import type { Application } from '@/lib/certificate/application';
import { changesBetween } from '@/lib/certificate/changes';
import type { Finding } from '@/lib/certificate/finding';
import { checkPort, type CheckReply, type CheckRequest } from '@/lib/platform/check-port';
import { extensionAlive } from '@/lib/platform/extension';

type Port = ReturnType<typeof browser.runtime.connect>;

/** What stands in the form, as far as it was read. */
export interface FormState {
  readonly application: Application;
  readonly goodsComplete: boolean;
  readonly goodsTotal: number | null;
}

export interface Checker {
  readonly findings: readonly Finding[];
  /** The titles of the documents that a finding rests on. */
  sourceTitles(finding: Finding): readonly string[];
  /**
   * Asks for the findings of what stands in the form now; of several asked at once only the last is checked. After a key
   * (`typed`) answers to what stood there before are dropped.
   */
  ask(form: FormState, why: 'typed' | 'read'): void;
  /** Opens the way to the background ahead of time, so that the first key finds it awake. */
  warm(): void;
  /** Closes the way to the background; the next question opens it again. */
  hangUp(): void;
  /** Nothing to check: no findings. */
  clear(): void;
}

/** Checks through the background; `onFindings` after each answer. A background that ended meanwhile is woken again. */
export function createChecker(onFindings: () => void, signal: AbortSignal): Checker {
  let port: Port | null = null;
  let findings: readonly Finding[] = [];
  const titles: Record<string, string> = {};
  let turn = 0;
  /** A key came while a check was under way: its answer is about what stood there before. */
  let overtaken = false;
  /** What stands in the form, and what of it the background has been told on this port. */
  let wanted: FormState | null = null;
  let told: FormState | null = null;
  let answered: readonly Finding[] = [];
  /** The turn that is being checked, 0 for none. */
  let asking = 0;
  let retried = false;

  function connect(): Port | null {
    if (port || signal.aborted || !extensionAlive()) return port;
    const opened = browser.runtime.connect({ name: checkPort });
    opened.onMessage.addListener(onReply);
    opened.onDisconnect.addListener(() => {
      port = told = null;
      // Asked but not answered: once more with a fresh background. An answer to nothing is not waited for.
      const lost = asking > 0 && !retried;
      asking = 0;
      if (!lost) return;
      retried = true;
      send();
    });
    port = opened;
    return port;
  }

  /** One question at a time; what changes meanwhile is asked with the answer. True when there was something to ask. */
  function send(): boolean {
    if (asking > 0 || !wanted || wanted === told) return false;
    const { application, goodsComplete, goodsTotal } = wanted;
    const changes = told && changesBetween(told.application, application);
    if (changes?.length === 0 && told?.goodsComplete === goodsComplete && told.goodsTotal === goodsTotal) return false;
    const open = connect();
    if (!open) return false;
    asking = ++turn;
    overtaken = false;
    const form = changes ?? application;
    told = wanted;
    open.postMessage({ turn: asking, form, goodsComplete, goodsTotal } satisfies CheckRequest);
    return true;
  }

  function onReply(reply: CheckReply): void {
    // The register may have a turn answered once more, unasked; with the next one under way that answer only counts for its places.
    const current = reply.turn === turn;
    if (current) asking = 0;
    retried = false;
    if (reply.findings === null) {
      told = null;
      send();
      return;
    }
    const before = answered;
    answered = reply.findings.flatMap((finding) => (typeof finding === 'number' ? (before[finding] ?? []) : [finding]));
    Object.assign(titles, reply.titles);
    if (!current) return;
    const late = overtaken;
    if ((send() && late) || !wanted) return;
    findings = answered;
    onFindings();
  }

  const hangUp = (): void => {
    port?.disconnect();
    port = told = null;
    asking = 0;
  };
  signal.addEventListener('abort', hangUp, { once: true });

  return {
    get findings() {
      return findings;
    },
    sourceTitles: (finding) => finding.sources.flatMap((id) => titles[id] ?? []),
    ask({ application, goodsComplete, goodsTotal }, why) {
      wanted = { application, goodsComplete, goodsTotal };
      overtaken ||= why === 'typed' && asking > 0;
      send();
    },
    warm() {
      // A background that ended has forgotten the form, and may find other things in the register now.
      if (connect()) send();
    },
    hangUp,
    clear() {
      wanted = told = null;
      findings = [];
    },
  };
}
