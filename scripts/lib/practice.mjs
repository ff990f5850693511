import { portals } from './portal-hosts.mjs';

/**
 * Address of the practice portal as a portal's own host would serve it; docs/practice-portal.md lists the settings.
 * @param {object} [settings]
 * @param {'single-window' | 'internet-customs'} [settings.portal]
 * @param {unknown} [settings.data] an application to prefill
 * @param {Record<string, string | number>} [settings.query] page, flavour, type, open, demo, fault …
 */
export function practiceUrl({ portal = 'single-window', data, query = {} } = {}) {
  const url = new URL('/practice.html', portals[portal]);
  url.searchParams.set('portal', portal);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  if (data !== undefined) url.hash = `data=${encodeURIComponent(JSON.stringify(data))}`;
  return url.href;
}

/** Where the assistant stands in a frame. Its shadow root is open in the e2e build only. */
export const assistantHost = '[data-originmate]';

/**
 * The frame of a page that holds a certificate form: the one into which the assistant was put.
 * @param {import('@playwright/test').Page} page
 * @param {number} [timeout] ms
 * @returns {Promise<import('@playwright/test').Frame>}
 */
export async function assistedFrame(page, timeout = 15_000) {
  const until = performance.now() + timeout;
  while (performance.now() < until) {
    for (const frame of page.frames()) {
      if ((await frame.locator(assistantHost).count().catch(() => 0)) > 0) return frame;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`no frame of ${page.url()} got the assistant; frames: ${page.frames().map((frame) => frame.url()).join(' ')}`);
}

/**
 * Which of 暂存, 检查, 申报 were pressed on a page, over all its frames, in order.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export async function pressesOf(page) {
  const lists = await Promise.all(page.frames().map((frame) => frame.evaluate(() => globalThis.__practice?.pressed ?? []).catch(() => [])));
  return lists.flat();
}
