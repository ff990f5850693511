import { access } from 'node:fs/promises';
import { expect, test as base, type Frame, type Page, type Worker } from '@playwright/test';
import { launch } from '../../scripts/lib/launch.mjs';
import { requestsOf, strayRequests } from '../../scripts/lib/net-log.mjs';
import { buildOf } from '../../scripts/lib/paths.mjs';
import { assistantHost, assistedFrame, practiceUrl, pressesOf } from '../../scripts/lib/practice.mjs';
import { startPortalServer } from '../../scripts/portal-server.mjs';
import { withHosts } from './with-hosts';

const extensionDir = buildOf('chrome-mv3-e2e');

type Server = Awaited<ReturnType<typeof startPortalServer>>;

/** Settings of the practice portal (docs/practice-portal.md). */
export interface Practice {
  readonly portal?: 'single-window' | 'internet-customs';
  readonly data?: unknown;
  readonly query?: Record<string, string | number>;
}

/** What one test gets: a browser of its own with the extension in it, and nothing but the practice portal in its world. */
export interface OriginMate {
  readonly server: Server;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens the practice portal in a new tab: its desk, with one form open, unless told otherwise. */
  practice(settings?: Practice): Promise<Page>;
  /** The frame into which the assistant was put; waits for it. */
  form(page: Page): Promise<Frame>;
  /** The side panel's page as a tab, for the form in `page`. */
  panel(page: Page, view?: 'findings' | 'advice' | 'fill' | 'fields'): Promise<Page>;
  /** A page of the extension, e.g. `workbench.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Says that this test itself presses 暂存 or 申报: what was pressed is then the test's to judge. */
  allowPresses(): void;
}

interface Options {
  /** Language of browser, pages and extension. */
  readonly language: 'zh-CN' | 'en';
  readonly size: { width: number; height: number };
  /** Match patterns of hosts for which the user has given the permission. */
  readonly addedHosts: readonly string[];
}

/**
 * Every test ends with two proofs: nothing was saved, declared or submitted on any page, and no request left the
 * extension (by the browser's own network log) nor reached a host that is not served here.
 */
export const test = base.extend<Options & { originmate: OriginMate }, { portalServer: Server }>({
  language: ['zh-CN', { option: true }],
  size: [{ width: 1366, height: 900 }, { option: true }],
  addedHosts: [[], { option: true }],

  portalServer: [
    async ({ browserName: _ }, give) => {
      await access(extensionDir).catch(() => {
        throw new Error(`${extensionDir} is not built: npm run build:e2e`);
      });
      const server = await startPortalServer({ extensionDir });
      await give(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  originmate: async ({ portalServer: server, language, size, addedHosts }, give) => {
    server.log.length = 0;
    const copy = addedHosts.length > 0 ? await withHosts(extensionDir, addedHosts) : null;
    const browser = await launch({ server, extensionDir: copy?.dir ?? extensionDir, locale: language, viewport: size });
    const worker = browser.worker;
    if (!worker) throw new Error('the extension has no service worker');
    let mayPress = false;

    const open = async (url: string): Promise<Page> => {
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    };
    await give({
      server,
      worker,
      extensionId: browser.extensionId,
      open,
      practice: ({ portal, data, query } = {}) => open(practiceUrl({ ...(portal ? { portal } : {}), data, query: { open: 1, ...query } })),
      form: (page) => assistedFrame(page),
      panel: (page, view) => browser.panel(page, view),
      extensionPage: (path) => browser.extensionPage(path),
      allowPresses: () => {
        mayPress = true;
      },
    });

    const presses = await Promise.all(browser.context.pages().map((page) => pressesOf(page)));
    await browser.close();
    const requests = await requestsOf(browser.netLog);
    await browser.discard();
    await copy?.discard();
    if (!mayPress) expect(presses.flat(), 'nothing was saved, declared or submitted').toEqual([]);
    expect(requests.length, 'the network log was written').toBeGreaterThan(0);
    expect(strayRequests(requests, server.hosts), 'requests of the extension or to foreign hosts').toEqual([]);
    expect(server.log.filter((entry) => entry.method !== 'GET' || entry.status === 404), 'requests that no page of the portal makes').toEqual([]);
  },
});

export { assistantHost, expect };
