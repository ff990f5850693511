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
  const found = deferred();
  const watch = (frame) => {
    // A locator outlives the frame's navigations; a frame that goes away just never answers.
    frame.locator(assistantHost).first().waitFor({ state: 'attached', timeout }).then(() => found.resolve(frame), () => undefined);
  };
  page.on('frameattached', watch);
  page.frames().forEach(watch);
  const tooLate = setTimeout(() => {
    found.reject(new Error(`no frame of ${page.url()} got the assistant; frames: ${page.frames().map((frame) => frame.url()).join(' ')}`));
  }, timeout);
  try {
    return await found.promise;
  } finally {
    clearTimeout(tooLate);
    page.off('frameattached', watch);
  }
}

function deferred() {
  let resolve;
  let reject;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
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
