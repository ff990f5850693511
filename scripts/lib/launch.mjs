import { rmSync } from 'node:fs';
import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../browsers.mjs';
import { resolverRules } from './portal-hosts.mjs';

const quiet = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--ignore-certificate-errors',
];

/**
 * Starts Chromium, in a fresh profile unless one is given. With `extensionDir` the extension is in it and its service worker runs.
 * No host but the server's exists for this browser.
 * @param {object} options
 * @param {{ port: number, hosts: string[] }} options.server
 * @param {string} [options.extensionDir]
 * @param {string} [options.profile] the profile of a browser that has ended
 * @param {boolean} [options.keepsPages] pages that are left stay in memory and come back as they were, as for users; Playwright forbids it otherwise
 * @param {'zh-CN' | 'en'} [options.locale] language of pages and of the extension
 * @param {boolean} [options.headless]
 * @param {{ width: number, height: number } | null} [options.viewport] null: the window's own
 */
export async function launch({ server, extensionDir, profile: given, keepsPages = false, locale = 'zh-CN', headless = true, viewport = { width: 1366, height: 900 } }) {
  const profile = given ?? (await mkdtemp(join(tmpdir(), 'originmate-')));
  const discardAtExit = () => rmSync(profile, { recursive: true, force: true });
  process.once('exit', discardAtExit);
  const netLog = join(profile, 'net-log.json');
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless,
    viewport,
    locale: locale === 'en' ? 'en-US' : locale,
    timezoneId: 'Asia/Shanghai',
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
    // On Linux Chromium takes its language from the environment, elsewhere from --lang.
    env: { ...process.env, LANGUAGE: locale === 'en' ? 'en_US' : 'zh_CN' },
    args: [
      ...quiet,
      `--lang=${locale === 'en' ? 'en-US' : locale}`,
      `--log-net-log=${netLog}`,
      `--host-resolver-rules=${resolverRules(server.hosts, server.port)}`,
      ...(extensionDir ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`] : ['--disable-extensions']),
    ],
  });
  const worker = extensionDir ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))) : null;
  const extensionId = worker ? new URL(worker.url()).host : '';

  /** Tab id of a page, as the extension counts. */
  async function tabId(page) {
    if (!worker) throw new Error('no extension in this browser');
    await page.bringToFront();
    const id = await worker.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      const same = tabs.filter((tab) => tab.url === url);
      return (same.find((tab) => tab.active) ?? same[0])?.id;
    }, page.url());
    if (id === undefined) throw new Error(`the extension sees no tab with ${page.url()}`);
    return id;
  }

  /** Opens a page of the extension in a tab, e.g. `workbench.html`. */
  async function extensionPage(path) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  }

  return {
    context,
    worker,
    extensionId,
    profile,
    /** Ends the browser's process at once, as a crash would. The profile stays. */
    async kill() {
      // Chromium's own lock names its process: `host-4711`. Not on Windows.
      const pid = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
      const ended = new Promise((done) => context.once('close', done));
      process.kill(pid, 'SIGKILL');
      await ended;
    },
    /** Chromium's network log; complete after `close`. */
    netLog,
    tabId,
    extensionPage,
    /** The side panel's page as a tab, for the form in `page`. `view`: the view to open at once. */
    async panel(page, view) {
      return extensionPage(`sidepanel.html?tabId=${await tabId(page)}${view ? `&view=${view}` : ''}`);
    },
    /** Ends the browser; the profile stays until `discard`, so that the log can be read. */
    close: () => context.close(),
    async discard() {
      process.off('exit', discardAtExit);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
