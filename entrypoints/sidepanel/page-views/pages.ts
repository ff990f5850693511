import { z } from 'zod';
import type { PageHere } from '@/lib/platform/messages';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FromPage, PageSnapshot, ToPage } from '@/lib/portal/panel-protocol';
import { after } from '../connection/after';
import type { AssistantPort, FrameOfTab, Link } from '../connection/link';
import { share } from '../connection/share';

/** A page beside the entry form that is on show in a tab. */
export interface OpenPage extends FrameOfTab {
  readonly key: string;
  readonly pageId: string;
  readonly host: string;
  readonly title: string;
  readonly state: 'connecting' | 'connected' | 'lost';
  readonly snapshot: PageSnapshot | null;
  /** The last filling, also after it ended. */
  readonly report: FillReport | null;
}

export interface PagesState {
  readonly tabId: number | null;
  /** In the order in which they came on show. */
  readonly pages: readonly OpenPage[];
}

const helloSchema = z.object({ type: z.enum(['page.here', 'page.gone']), pageId: z.string().min(1).max(200), host: z.string().max(300), title: z.string().max(1000) }) satisfies z.ZodType<PageHere>;

/** Only the outline is looked at: what is in it is shown as text and never run. */
const envelopeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page'), snapshot: z.looseObject({ pageId: z.string(), host: z.string(), evidence: z.array(z.string()), reading: z.looseObject({ page: z.string() }) }) }),
  z.object({ type: z.literal('fill-report'), report: z.looseObject({ planId: z.string(), state: z.string(), results: z.array(z.object({})) }) }),
]);

/** How long a page whose line broke stays on show: a reloaded frame answers well within. */
const graceMs = 3000;
const keyOf = ({ tabId, frameId }: FrameOfTab): string => `${tabId}:${frameId}`;

/** The page that the panel speaks of: of those in the tab the one that came on show last. */
export const currentPage = ({ tabId, pages }: PagesState): OpenPage | null => pages.findLast((page) => page.tabId === tabId) ?? null;

/** Keeps the panel's lines to the pages beside the entry form that are on show in its tab. */
export class Pages {
  #state: PagesState = { tabId: null, pages: [] };
  readonly #ports = new Map<string, AssistantPort<ToPage>>();
  readonly #listeners = new Set<() => void>();
  readonly #link: Link<ToPage>;
  readonly #signal: AbortSignal;

  constructor(link: Link<ToPage>, signal: AbortSignal) {
    this.#link = link;
    this.#signal = signal;
    link.onMessage((message, from) => this.#hear(message, from), signal);
    signal.addEventListener('abort', () => {
      for (const key of this.#ports.keys()) this.#hangUp(key);
    });
  }

  readonly getState = (): PagesState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Turns to a tab. Whoever asks the tab who is there is answered by its pages too. */
  showTab(tabId: number): void {
    for (const page of this.#state.pages) if (page.tabId !== tabId) this.#drop(page.key);
    if (this.#state.tabId !== tabId) this.#set({ tabId });
  }

  /** Sends to a page. False when there is no line. */
  send(key: string, message: ToPage): boolean {
    const port = this.#ports.get(key);
    port?.send(message);
    return port !== undefined;
  }

  #hear(message: unknown, from: FrameOfTab): void {
    const hello = helloSchema.safeParse(message).data;
    if (!hello) return;
    const key = keyOf(from);
    const known = this.#state.pages.find((page) => page.key === key);
    if (hello.type === 'page.gone') {
      if (known?.pageId === hello.pageId) this.#drop(key);
      return;
    }
    if (from.tabId !== this.#state.tabId || (known?.pageId === hello.pageId && known.state !== 'lost')) return;
    const { pageId, host, title } = hello;
    this.#connect({ ...from, key, pageId, host, title, state: 'connecting', snapshot: null, report: null });
  }

  #connect(page: OpenPage): void {
    this.#hangUp(page.key);
    const port = this.#link.connect(page);
    this.#ports.set(page.key, port);
    this.#set({ pages: [...this.#state.pages.filter(({ key, tabId, state }) => key !== page.key && !(tabId === page.tabId && state === 'lost')), page] });
    const isCurrent = (): boolean => this.#ports.get(page.key) === port;
    port.onMessage((message) => {
      if (isCurrent()) this.#receive(page.key, message);
    });
    port.onDisconnect(() => {
      if (isCurrent()) this.#lose(page.key);
    });
  }

  #receive(key: string, message: unknown): void {
    if (!envelopeSchema.safeParse(message).success) return;
    const said = message as FromPage;
    if (said.type === 'page') this.#change(key, (page) => ({ ...page, state: 'connected', snapshot: share(page.snapshot, said.snapshot) }));
    else this.#change(key, (page) => ({ ...page, report: said.report }));
  }

  #lose(key: string): void {
    this.#ports.delete(key);
    this.#change(key, (page) => ({ ...page, state: 'lost', report: page.report?.state === 'running' ? { ...page.report, state: 'stopped' } : page.report }));
    const lost = this.#state.pages.find((page) => page.key === key);
    const giveUp = (): void => {
      if (lost && this.#state.pages.includes(lost)) this.#drop(key);
    };
    after(graceMs, giveUp, this.#signal);
  }

  #drop(key: string): void {
    this.#hangUp(key);
    this.#set({ pages: this.#state.pages.filter((page) => page.key !== key) });
  }

  #hangUp(key: string): void {
    const port = this.#ports.get(key);
    this.#ports.delete(key);
    port?.disconnect();
  }

  #change(key: string, change: (page: OpenPage) => OpenPage): void {
    this.#set({ pages: this.#state.pages.map((page) => (page.key === key ? change(page) : page)) });
  }

  #set(change: Partial<PagesState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
