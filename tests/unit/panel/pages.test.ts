import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AssistantPort, FrameOfTab, Link } from '@/entrypoints/sidepanel/connection/link';
import { currentPage, Pages } from '@/entrypoints/sidepanel/page-views/pages';
import type { ToPage } from '@/lib/portal/panel-protocol';

const tabId = 7;

interface Line {
  readonly frame: FrameOfTab;
  readonly sent: ToPage[];
  open: boolean;
  say(message: unknown): void;
  breaks(): void;
}

/** A browser whose frames speak when the test says so. */
function browserWithPages() {
  const lines: Line[] = [];
  let hear: (message: unknown, from: FrameOfTab) => void = () => undefined;
  const link: Link<ToPage> = {
    announce: () => undefined,
    onMessage: (listener) => {
      hear = listener;
    },
    connect(frame) {
      let message: (said: unknown) => void = () => undefined;
      let broken = (): void => undefined;
      const line: Line = { frame, sent: [], open: true, say: (said) => message(said), breaks: () => broken() };
      lines.push(line);
      const port: AssistantPort<ToPage> = {
        send: (said) => void line.sent.push(said),
        onMessage: (listener) => void (message = listener),
        onDisconnect: (listener) => void (broken = listener),
        disconnect: () => void (line.open = false),
      };
      return port;
    },
  };
  const closing = new AbortController();
  onTestFinished(() => closing.abort());
  const pages = new Pages(link, closing.signal);
  pages.showTab(tabId);
  const says = (type: 'page.here' | 'page.gone', pageId: string, frameId = 1, tab = tabId): void => hear({ type, pageId, host: 'swapp.singlewindow.cn', title: '' }, { tabId: tab, frameId });
  return { pages, lines, says, hear: (message: unknown) => hear(message, { tabId, frameId: 1 }) };
}

const snapshot = (pageId: string) => ({ type: 'page', snapshot: { pageId, host: 'swapp.singlewindow.cn', evidence: [], reading: { page: 'seal', list: null }, readOnly: null } });
const shown = (pages: Pages) => currentPage(pages.getState());

describe('the pages of a tab', () => {
  it('are shown from the moment they are here, read as they say, until they are gone', () => {
    const { pages, lines, says } = browserWithPages();
    says('page.here', 'a');
    expect(shown(pages)).toMatchObject({ pageId: 'a', state: 'connecting', snapshot: null });
    lines[0]?.say(snapshot('a'));
    expect(shown(pages)).toMatchObject({ state: 'connected', snapshot: { reading: { page: 'seal' } } });
    says('page.gone', 'a');
    expect(shown(pages)).toBeNull();
    expect(lines[0]?.open).toBe(false);
  });

  it('the one that came on show last is spoken of', () => {
    const { pages, says } = browserWithPages();
    says('page.here', 'a', 1);
    says('page.here', 'b', 2);
    expect(shown(pages)?.pageId).toBe('b');
    says('page.gone', 'b', 2);
    expect(shown(pages)?.pageId).toBe('a');
  });

  it('another page in the same frame takes the place of the one before, whose going no longer matters', () => {
    const { pages, lines, says } = browserWithPages();
    says('page.here', 'a');
    says('page.here', 'b');
    expect(lines.map(({ open }) => open)).toEqual([false, true]);
    says('page.gone', 'a');
    expect(shown(pages)?.pageId).toBe('b');
  });

  it('of another tab are not heard, and are left with their tab', () => {
    const { pages, lines, says } = browserWithPages();
    says('page.here', 'x', 1, 8);
    expect(shown(pages)).toBeNull();
    says('page.here', 'a');
    pages.showTab(8);
    expect(shown(pages)).toBeNull();
    expect(lines[0]?.open).toBe(false);
  });

  it('a line that breaks is kept on show for a moment, then given up', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { pages, lines, says } = browserWithPages();
    says('page.here', 'a');
    lines[0]?.say(snapshot('a'));
    lines[0]?.breaks();
    expect(shown(pages)).toMatchObject({ state: 'lost', snapshot: { pageId: 'a' } });
    vi.advanceTimersByTime(3000);
    expect(shown(pages)).toBeNull();
  });

  it('what has not the shape of a message is passed over', () => {
    const { pages, lines, says, hear } = browserWithPages();
    for (const message of [null, 'page.here', { type: 'page.here' }, { type: 'page.here', pageId: 1, host: '', title: '' }]) hear(message);
    expect(shown(pages)).toBeNull();
    says('page.here', 'a');
    for (const message of [undefined, { type: 'page' }, { type: 'page', snapshot: { pageId: 'a' } }, { type: 'fill-report' }]) lines[0]?.say(message);
    expect(shown(pages)).toMatchObject({ snapshot: null, report: null });
    expect(pages.send('7:1', { type: 'rescan' })).toBe(true);
    expect(lines[0]?.sent).toEqual([{ type: 'rescan' }]);
    expect(pages.send('7:9', { type: 'rescan' })).toBe(false);
  });
});
