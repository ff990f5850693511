import { median, quantile } from './statistics.mjs';

/** So many frames a list is scrolled, by so many pixels each: as fast as a wheel turns it. */
const frames = 240;
const step = 60;
/** Later than this a frame was missed, at sixty a second. */
const late = 20;

/**
 * The goods of the workbench as a list: from opening to its first row, scrolled beside a plain list in the same page,
 * sorted and filtered.
 */
export async function benchList(browser) {
  const paint = await firstPaint(browser);
  const page = await browser.extensionPage('workbench.html#goods');
  await page.waitForSelector('[role="row"][data-id]');
  await page.waitForFunction(() => !document.querySelector('[data-reading]'), undefined, { timeout: 60_000 });
  const plain = await scrolled(page, true);
  const list = await scrolled(page, false);
  const sort = await sorted(page);
  const filter = await filtered(page);
  await page.close();
  return { paint, scroll: list, plain, sort, filter };
}

/** Milliseconds from opening the workbench to the first row of goods on show; median of three. */
async function firstPaint(browser) {
  const taken = [];
  for (let at = 0; at < 3; at++) {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('[role="row"][data-id]')) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => (globalThis.painted = performance.now())));
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${browser.extensionId}/workbench.html#goods`);
    await page.waitForFunction(() => globalThis.painted !== undefined, undefined, { timeout: 60_000 });
    taken.push(await page.evaluate(() => globalThis.painted));
    await page.close();
  }
  return median(taken);
}

/** Scrolls the goods, or a plain list laid over them, down and up again: p95 of the time between frames, and the share that came late, in per cent. */
async function scrolled(page, plain) {
  const between = await page.evaluate(
    async ([plain, frames, step]) => {
      const scroller = plain ? document.body.appendChild(document.createElement('div')) : document.querySelector('[role="grid"]');
      if (plain) {
        scroller.style.cssText = 'position:fixed;inset:0;z-index:9999;overflow:auto;background:Canvas';
        for (let row = 0; row < 2000; row++) scroller.appendChild(document.createElement('div')).textContent = `KE-${row} 不锈钢真空保温杯 STAINLESS STEEL VACUUM FLASK 9617001900`;
      }
      const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
      const taken = [];
      let last = await nextFrame();
      for (let frame = 0; frame < frames; frame++) {
        scroller.scrollTop += frame < frames / 2 ? step : -step;
        const now = await nextFrame();
        taken.push(now - last);
        last = now;
      }
      if (plain) scroller.remove();
      return taken;
    },
    [plain, frames, step],
  );
  return { p95: quantile(between, 0.95), late: (100 * between.filter((ms) => ms > late).length) / between.length };
}

/** Runs `act` in the page and waits until `isDone`; milliseconds until that is on show. */
async function shownAfter(page, act, isDone) {
  const from = performance.now();
  await act();
  await page.waitForFunction(isDone);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return performance.now() - from;
}

/** Sorts by the Chinese name, once up and once down. */
async function sorted(page) {
  const head = page.locator('[role="columnheader"][data-column="nameZh"]');
  const press = () => head.locator('[data-action="sort"]').click();
  return {
    up: await shownAfter(page, press, () => document.querySelector('[data-column="nameZh"][aria-sort="ascending"]') !== null),
    down: await shownAfter(page, press, () => document.querySelector('[data-column="nameZh"][aria-sort="descending"]') !== null),
  };
}

/** Filters by a word of the Chinese name, typed as a whole. */
async function filtered(page) {
  const before = await page.getAttribute('[data-rows]', 'data-rows');
  const head = page.locator('[role="columnheader"][data-column="nameZh"]');
  await head.hover();
  await head.locator('[data-action="filter"]').click();
  const field = page.locator('[data-field="contains"]');
  return shownAfter(page, () => field.fill('水壶'), `document.querySelector('[data-rows]').getAttribute('data-rows') !== ${JSON.stringify(before)}`);
}
