import type { browser } from 'wxt/browser';
import type { LibraryDatabase } from '@/lib/library/database';
import { earlyGoods, type EarlyGoods } from '@/lib/library/early-goods';
import { liveGoods } from '@/lib/library/live-goods';
import { goodsSearchSchema, suggestQuestionSchema, suggestUseSchema, type GoodsSearchReply } from '@/lib/library/suggest-messages';
import type { SuggestAnswer, SuggestQuestion } from '@/lib/library/suggest-port';
import { addedHosts } from '@/lib/platform/added-hosts';
import { mayWriteInto } from '@/lib/platform/hosts';
import { rateLimit } from '@/lib/platform/rate-limit';
import type { FrameAddress } from '@/lib/platform/sender';
import { toldLimit, type ToldMemory } from '@/lib/platform/told-limit';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface SuggestService {
  /** Suggests goods to one frame of a portal, or to an own page (`frame` null), for as long as its port is open. */
  serve(port: Port, frame: FrameAddress | null): void;
  /** Answers the extension's own pages, with null where the library does not open; null for a message that is not a search. */
  answer(message: unknown): Promise<GoodsSearchReply | null> | null;
  /** Goods were written. */
  changed(): void;
  /** The library was locked. */
  forget(): void;
}

export interface SuggestOptions {
  /** The open library; throws where there is none. */
  readonly library: () => Promise<LibraryDatabase>;
  /** What answers until the library is open. */
  readonly early?: EarlyGoods;
  /** Now, in milliseconds since 1970 UTC. */
  readonly now?: () => number;
  readonly hosts?: () => Promise<readonly string[]>;
  /** Where it is kept what pages were told. */
  readonly memory?: ToldMemory;
  /** Told when a product that was suggested to a page was filled in there. */
  readonly onUsed?: (goodsId: string, buyer: string) => unknown;
}

/** A field that asks as it connects is heard within this time. */
const soonMs = 20;

/** So many questions a minute one frame may ask: as fast as anybody types, letter by letter. */
const mostAMinute = 300;
/** So many rows a page is told at once: what its list shows. */
const mostRows = 8;
/** So many different goods an hour the pages of one host are told: more than anybody fills in, far too few to list a library. */
const mostGoodsAnHour = 2000;

/**
 * Suggests goods while the user types. A portal's page gets id, names, HS code and criterion of what matches, and
 * only where it may be written into; the user's own pages get whole records. Why the library does not open is told where
 * it is used: here there is simply nothing to suggest.
 */
export function serveSuggestions({ library, early = earlyGoods(), now = Date.now, hosts = addedHosts, memory, onUsed = () => undefined }: SuggestOptions): SuggestService {
  const goods = liveGoods(library, early);
  const tooOften = rateLimit(mostAMinute, now);
  const told = toldLimit(mostGoodsAnHour, now, memory);

  async function mayKnow(frame: FrameAddress | null): Promise<boolean> {
    if (frame === null) return true;
    const [added] = await Promise.all([hosts(), told.ready()]);
    return mayWriteInto(frame.origin, added);
  }

  async function reply(question: SuggestQuestion, allowed: Promise<boolean>, say: (answer: SuggestAnswer) => void, isLast: () => boolean): Promise<void> {
    const { turn, certType, ...asked } = question;
    if (!(await allowed)) {
      say({ turn, rows: [], complete: true });
      return;
    }
    if (goods.reading()) {
      const rows = await goods.suggestEarly(asked, certType).catch(() => null);
      if (rows && rows.length > 0 && goods.reading()) say({ turn, rows, complete: false });
      goods.need();
    }
    // A later question makes this one idle.
    const rows = await goods.suggest(asked, certType).catch(() => []);
    if (isLast()) say({ turn, rows, complete: true });
  }

  /** Has the index read where nothing is asked at once: what is asked comes first, and has it read itself. */
  function warmSoon(allowed: Promise<boolean>, asked: AbortSignal): void {
    const waiting = setTimeout(async () => {
      if (await allowed) goods.need();
    }, soonMs);
    asked.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  }

  return {
    serve(port, frame) {
      let last = -1;
      let open = true;
      const asked = new AbortController();
      /** Only these can be told of as used, once each. */
      const suggested = new Set<string>();
      const sender = frame ? `${frame.tabId}:${frame.frameId}` : 'own';
      const allowed = mayKnow(frame);
      const say = (answer: SuggestAnswer): void => {
        if (!open) return;
        const rows = frame ? told.tell(frame.origin, answer.rows.slice(0, mostRows)) : answer.rows;
        for (const { id } of rows) suggested.add(id);
        port.postMessage({ ...answer, rows });
      };
      port.onDisconnect.addListener(() => {
        open = false;
        asked.abort();
      });
      port.onMessage.addListener((message: unknown) => {
        const use = suggestUseSchema.safeParse(message);
        if (use.success && suggested.delete(use.data.used)) onUsed(use.data.used, use.data.buyer);
        const question = suggestQuestionSchema.safeParse(message);
        if (!question.success) return;
        asked.abort();
        const { turn } = question.data;
        last = turn;
        void reply(question.data, frame && tooOften(sender) ? Promise.resolve(false) : allowed, say, () => last === turn);
      });
      warmSoon(allowed, asked.signal);
    },
    answer(message) {
      const asked = goodsSearchSchema.safeParse(message);
      return asked.success ? goods.find(asked.data).then((found) => ({ goods: found }), () => null) : null;
    },
    changed: () => goods.changed(),
    forget: () => goods.forget(),
  };
}
