import { browser } from 'wxt/browser';
import type { Finding } from '@/lib/certificate/finding';
import { checkPort, type CheckReply, type CheckRequest } from '@/lib/platform/check-port';
import { extensionAlive } from '@/lib/platform/extension';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface Checker {
  readonly findings: readonly Finding[];
  /** The titles of a finding's sources in one line, '' for none. */
  sourceLine(finding: Finding): string;
  /** Asks for the findings of what stands in the form now; of several asked at once only the last is checked. */
  ask(request: Omit<CheckRequest, 'turn'>): void;
  /** Opens the way to the background ahead of time, so that the first key finds it awake. */
  warm(): void;
  /** Nothing to check: no findings. */
  clear(): void;
}

/** Checks through the background; `onFindings` after each answer. A background that ended meanwhile is woken again. */
export function createChecker(onFindings: () => void, signal: AbortSignal): Checker {
  let port: Port | null = null;
  let findings: readonly Finding[] = [];
  let titles: CheckReply['titles'] = {};
  let turn = 0;
  let waiting: CheckRequest | null = null;
  let asked: CheckRequest | null = null;

  function connect(): Port | null {
    if (port || signal.aborted || !extensionAlive()) return port;
    const opened = browser.runtime.connect({ name: checkPort });
    opened.onMessage.addListener(onReply);
    opened.onDisconnect.addListener(() => {
      port = null;
      const lost = waiting ?? asked;
      asked = waiting = null;
      // Asked but not answered: once more with a fresh background. An answer to nothing is not waited for.
      if (lost && lost.turn === turn && !retried.has(lost)) {
        retried.add(lost);
        send(lost);
      }
    });
    port = opened;
    return port;
  }
  const retried = new WeakSet<CheckRequest>();

  function send(request: CheckRequest): void {
    if (asked) {
      waiting = request;
      return;
    }
    const open = connect();
    if (!open) return;
    asked = request;
    open.postMessage(request);
  }

  function onReply(reply: CheckReply): void {
    asked = null;
    const next = waiting;
    waiting = null;
    if (next) send(next);
    if (reply.turn < turn && next === null) return;
    findings = reply.findings;
    titles = reply.titles;
    onFindings();
  }

  signal.addEventListener('abort', () => port?.disconnect(), { once: true });

  return {
    get findings() {
      return findings;
    },
    sourceLine: (finding) => finding.sources.map((id) => titles[id] ?? '').filter((title) => title !== '').join('；'),
    ask: (request) => send({ turn: ++turn, ...request }),
    warm: () => void connect(),
    clear() {
      turn++;
      findings = [];
    },
  };
}
