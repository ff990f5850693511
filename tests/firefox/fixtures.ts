import { access } from 'node:fs/promises';
import { expect, test as base } from '@playwright/test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { launchFirefox } from '../../scripts/lib/launch-firefox.mjs';
import { buildOf } from '../../scripts/lib/paths.mjs';
import { startPortalServer } from '../../scripts/portal-server.mjs';

const extensionDir = buildOf('firefox-mv2-e2e');

type Server = Awaited<ReturnType<typeof startPortalServer>>;
type Firefox = Awaited<ReturnType<typeof launchFirefox>>;

/** Firefox' own errands, which find no host here. */
const ownErrand = /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)$/;

/**
 * Firefox ESR with the extension in it and nothing but the practice portal in its world. Every test ends with two proofs:
 * nothing was saved, declared or submitted on any page, and no host was asked for but those that are served here.
 */
export const test = base.extend<{ firefox: Firefox; readonly remembers: boolean }, { portalServer: Server }>({
  remembers: [true, { option: true }],

  portalServer: [
    async ({ browserName: _ }, give) => {
      await access(extensionDir).catch(() => {
        throw new Error(`${extensionDir} is not built: npx wxt build -b firefox --mode e2e`);
      });
      const server = await startPortalServer({ extensionDir });
      await give(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  firefox: async ({ portalServer: server, remembers }, give) => {
    server.log.length = 0;
    const firefox = await launchFirefox({ server, extensionDir, remembers });
    await give(firefox);
    const presses = await Promise.all((await firefox.pages()).flatMap((page) => page.frames().map((frame) => pressedIn(frame))));
    await firefox.close();
    expect(presses.flat(), 'nothing was saved, declared or submitted').toEqual([]);
    expect(firefox.asked.filter(({ led }) => led).length, 'the pages came through the proxy').toBeGreaterThan(0);
    expect(firefox.asked.filter(({ host, led }) => !led && !ownErrand.test(host)), 'foreign hosts that were asked for').toEqual([]);
    expect(server.log.filter((entry) => entry.method !== 'GET' || entry.status === 404), 'requests that no page of the portal makes').toEqual([]);
  },
});

const pressedIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => (globalThis as typeof globalThis & { __practice?: { pressed: string[] } }).__practice?.pressed ?? []).catch(() => []);

/** Where the assistant stands in a frame. */
export const assistantHost = '[data-originmate]';

/** The frame into which the assistant was put; waits for it. */
export async function formOf(page: Page): Promise<Frame> {
  await page.waitForFunction(
    (host) => {
      const frames = (view: Window): Window[] => [view, ...Array.from({ length: view.length }, (_, index) => view[index]).flatMap((each) => (each ? frames(each) : []))];
      return frames(window).some((view) => view.document.querySelector(host) !== null);
    },
    {},
    assistantHost,
  );
  for (const frame of page.frames()) if (await frame.$(assistantHost)) return frame;
  throw new Error('the frame with the assistant went away');
}

/**
 * Clicks as a user does: waits until it is there and can be clicked. Puppeteer's own waiting for that, as its
 * `waitForFunction`, makes a function from text, which the pages of the extension forbid.
 */
export async function click(where: Page | Frame, selector: string): Promise<void> {
  await expect.poll(async () => (await where.waitForSelector(selector, { timeout: 15_000 }))?.evaluate((element) => element.matches(':disabled')), { timeout: 15_000 }).toBe(false);
  if ('parentFrame' in where) {
    const { x, y } = await placeOf(where, selector);
    await where.page().mouse.click(x, y);
  } else await where.locator(selector).setTimeout(15_000).setWaitForEnabled(false).click();
}

/** Where in the window the middle of an element in a frame lies, once it is scrolled to; puppeteer asks Firefox for it in a way that Firefox 140 does not know. */
const placeOf = (frame: Frame, selector: string): Promise<{ x: number; y: number }> =>
  frame.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const own = element.getBoundingClientRect();
    const at = { x: own.x + own.width / 2, y: own.y + own.height / 2 };
    for (let view: Window = window; view.frameElement !== null; view = view.parent) {
      const box = view.frameElement.getBoundingClientRect();
      at.x += box.x + view.frameElement.clientLeft;
      at.y += box.y + view.frameElement.clientTop;
    }
    return at;
  });

/** Resolves when a list of the workbench shows so many records. */
export const listed = (page: Page, many: number): Promise<void> => expect.poll(() => page.$$eval('[role="row"][data-id]', (rows) => rows.length), { timeout: 30_000 }).toBe(many);

/** Replaces what stands in a box by typing. */
export async function type(where: Page | Frame, selector: string, text: string): Promise<void> {
  const box: ElementHandle<Element> | null = await where.waitForSelector(selector, { visible: true });
  if (!box) throw new Error(`no ${selector}`);
  await box.click({ count: 3 });
  await box.press('Backspace');
  await box.type(text);
}

export { expect };
