import { browser } from 'wxt/browser';
import { checkTypedField, renewTypedField } from '@/lib/check/typed-field';
import type { Finding } from '@/lib/certificate/finding';
import type { Path } from '@/lib/certificate/path';
import type { CertType } from '@/lib/certificate/types';
import { checkPort, type CheckReply, type CheckRequest } from '@/lib/platform/check-port';
import { chinaDay } from '@/lib/platform/today';
import { extensionAlive } from '@/lib/platform/extension';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface Checker {
  readonly findings: readonly Finding[];
  /** The titles of a finding's sources in one line, '' for none. */
  sourceLine(finding: Finding): string;
  /** Asks for the findings of what stands in the form now; of several asked at once only the last is checked. */
  ask(request: Omit<CheckRequest, 'turn'>): void;
  /** Puts in what the typed field's own rules say at once; answers to what stood there before are dropped. */
  typed(path: Path, value: string, certType: CertType | null): void;
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
  /** Answers up to this turn are about what stood there before the last key. */
  let outdated = 0;
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
    if (reply.turn <= outdated) return;
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
    typed(path, value, certType) {
      outdated = turn;
      const typed = checkTypedField(path, value, certType, chinaDay(Date.now()));
      findings = renewTypedField(findings, path, typed);
    },
    warm: () => void connect(),
    clear() {
      outdated = turn;
      findings = [];
    },
  };
}
