import { browser } from 'wxt/browser';
import { extensionAlive } from '@/lib/platform/extension';
import { suggestPort, type SuggestAnswer, type SuggestQuestion, type SuggestUse } from '@/lib/library/suggest-port';

/** The wire to the background while the focus is in one field. */
export interface GoodsAsker {
  /** Has the search made ready. */
  warm(): void;
  /** Asks for the goods that match; only the answers to the latest question are told. */
  ask(question: Omit<SuggestQuestion, 'turn' | 'limit'>): void;
  /** A later answer is of no interest any more. */
  forget(): void;
  /** A product was filled in. */
  used(use: SuggestUse): void;
}

/** So many are shown at a field. */
const shown = 8;
/** Longest query that is asked, and longest name of a buyer. */
const longest = { query: 200, buyer: 1000 } as const;

/** Asks over a port that is opened when it is first needed and closed when the signal aborts. */
export function askGoods(onAnswer: (answer: SuggestAnswer) => void, signal: AbortSignal): GoodsAsker {
  let turn = 0;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;

  /** Null once the extension was updated: the assistant signs off by itself. */
  function opened(): typeof port {
    if (!extensionAlive()) return null;
    const next = browser.runtime.connect({ name: suggestPort });
    next.onMessage.addListener((answer: SuggestAnswer) => {
      if (answer.turn === turn && !signal.aborted) onAnswer(answer);
    });
    // The browser ends a background that has had nothing to do: the next question wakes it.
    next.onDisconnect.addListener(() => {
      port = null;
    });
    return next;
  }

  function send(message: SuggestQuestion | SuggestUse): void {
    if (signal.aborted) return;
    port ??= opened();
    port?.postMessage(message);
  }

  signal.addEventListener('abort', () => {
    port?.disconnect();
    port = null;
  }, { once: true });

  return {
    warm() {
      if (!signal.aborted) port ??= opened();
    },
    ask({ query, certType, buyer }) {
      turn += 1;
      send({ turn, query: query.slice(0, longest.query), certType, buyer: buyer.slice(0, longest.buyer), limit: shown });
    },
    forget() {
      turn += 1;
    },
    used: ({ used, buyer }) => send({ used, buyer: buyer.slice(0, longest.buyer) }),
  };
}
