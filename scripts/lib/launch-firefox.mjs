import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../browsers.mjs';

/** Firefox gives every installed extension an address of its own; a preference can say which. */
const ownId = 'originmate@originmate.example';
const ownUuid = '4b1f5a52-6c0e-4a5e-9d53-0c6f0f5b6a11';

/** Firefox' own errands; none of them would find a host. */
const quiet = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // An extension that nobody signed is a guest until the browser closes; what it stores is kept as if it were installed.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'toolkit.telemetry.enabled': false,
};

/**
 * Starts Firefox in a fresh profile with the extension in it. Every connection goes through a proxy on this machine that
 * knows the server's hosts and no other; what it was asked for is in `asked`. `restart` closes it and starts it again in the
 * same profile.
 * @param {object} options
 * @param {{ port: number, hosts: string[] }} options.server
 * @param {string} options.extensionDir
 * @param {'zh-CN' | 'en'} [options.locale]
 * @param {boolean} [options.remembers] false: as its user sets it to never remember anything; every window is a private one
 */
export async function launchFirefox({ server, extensionDir, locale = 'zh-CN', remembers = true }) {
  const profile = await mkdtemp(join(tmpdir(), 'originmate-firefox-'));
  const proxy = await startProxy(server);
  const start = async () => {
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      headless: true,
      userDataDir: profile,
      // Lets tests open the extension's own pages.
      args: ['--remote-allow-system-access'],
      acceptInsecureCerts: true,
      defaultViewport: { width: 1366, height: 900 },
      extraPrefsFirefox: {
        ...quiet,
        'browser.privatebrowsing.autostart': !remembers,
        'extensions.webextensions.uuids': JSON.stringify({ [ownId]: ownUuid }),
        'intl.accept_languages': locale,
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
      },
    });
    await started.installExtension(extensionDir);
    // Its user lets the extension into private windows, or does not have it.
    if (!remembers) await inside(started, letIntoPrivate);
    return started;
  };
  let browser = await start();

  /** Resolves when no background of the extension runs. */
  const backgroundEnded = () =>
    inside(browser, `(async () => {
      while (WebExtensionPolicy.getByID('${ownId}').extension.backgroundState !== 'stopped') await new Promise((done) => setTimeout(done, 50));
    })()`);

  return {
    pages: async () => (await browser.pages()).filter((page) => page.url() !== ownPage),
    /** Hosts that any part of the browser asked for, with what the proxy did. */
    asked: proxy.asked,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    /** Opens a page of the extension in a tab, e.g. `workbench.html`. */
    async extensionPage(path) {
      const page = await browser.newPage();
      // The page moves to another process on its way; the end of such a navigation is not reported.
      void page.goto(`moz-extension://${ownUuid}/${path}`, { timeout: 0 }).catch(() => undefined);
      await shown(page);
      return page;
    },
    async restart() {
      await browser.close();
      browser = await start();
    },
    profile,
    /** Ends the extension's background, as the browser does once it has been idle. */
    async endBackground() {
      await inside(browser, `WebExtensionPolicy.getByID('${ownId}').extension.terminateBackground()`);
      await backgroundEnded();
    },
    backgroundEnded,
    /** Pages of the extension that are opened from now on take `msAhead` of their window for so many milliseconds that have passed. */
    ownClocks: () => inside(browser, `Services.mm.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(clockScript)}), true)`),
    /** From its next event on the background is ended after so many milliseconds without one. */
    idleAfter: (ms) => inside(browser, `Services.prefs.setIntPref('extensions.background.idle.timeout', ${ms})`),
    async close() {
      await browser.close();
      await proxy.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs beside every tab: a preload script of the protocol is not run in pages of extensions. */
const clockScript = `addEventListener('DOMWindowCreated', ({ target: { defaultView: view } }) => {
  if (view.location.protocol !== 'moz-extension:') return;
  const page = Cu.waiveXrays(view);
  Cu.exportFunction(() => Date.now() + (page.msAhead ?? 0), page.Date, { defineAs: 'now' });
}, true);`;

/** What the browser does when its user lets the extension into private windows. */
const letIntoPrivate = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${ownId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${ownId}')).reload();
})()`;

/** A page of Firefox' own process: what is asked in it reaches all of the browser. */
const ownPage = 'chrome://extensions/content/dummy.xhtml';
const ownPages = new WeakMap();

/** The value of an expression in Firefox itself; asked in a tab in the background that stays until the browser is closed. */
async function inside(browser, expression) {
  if (!ownPages.has(browser)) ownPages.set(browser, openOwnPage(browser));
  const { result: said } = await browser.connection.send('script.evaluate', { expression, awaitPromise: true, target: { context: await ownPages.get(browser) } });
  if (said.type === 'exception') throw new Error(said.exceptionDetails.text);
  return said.result.value;
}

async function openOwnPage({ connection }) {
  const { result } = await connection.send('browsingContext.create', { type: 'tab', background: true });
  await connection.send('browsingContext.navigate', { context: result.context, url: ownPage, wait: 'complete' });
  return result.context;
}

/**
 * Resolves when the extension's own page stands in the tab. A question asked while the tab changes hands fails and is asked
 * again; by plain questions only, since puppeteer keeps what its waiting functions need, also when fetching that has failed.
 */
async function shown(page) {
  const until = Date.now() + 30_000;
  for (;;) {
    const state = await page.evaluate(() => [location.protocol, document.readyState].join()).catch(String);
    if (state === 'moz-extension:,complete') return;
    if (Date.now() > until) throw new Error(`the page of the extension does not stand after 30 s: ${state}`);
    await wait(50);
  }
}

/** A proxy that leads the server's hosts to it, whatever their port, and refuses all others. */
async function startProxy({ port, hosts }) {
  const asked = [];
  const served = (host) => hosts.some((pattern) => host === pattern.replace(/^\*\./, '') || host.endsWith(pattern.replace(/^\*/, '')));
  const proxy = http.createServer((request, response) => {
    asked.push({ host: new URL(request.url ?? '', 'http://none.invalid').hostname, led: false });
    response.writeHead(502).end();
  });
  const sockets = new Set();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    const led = served(host);
    asked.push({ host, led });
    socket.on('error', () => socket.destroy());
    if (!led) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  await new Promise((ready) => proxy.listen(0, '127.0.0.1', ready));
  return {
    port: proxy.address().port,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => proxy.close(closed));
    },
  };
}
