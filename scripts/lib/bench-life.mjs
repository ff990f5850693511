import { assistantHost, assistedFrame, practiceUrl } from './practice.mjs';
import { profiled, traced } from './bench-life-watch.mjs';

const portal = 'https://swapp.singlewindow.cn';
const form = `${portal}/replica/form.html`;

/** How long a page is watched, in ms; opened frames before the heap is first weighed, and after. */
const watched = 10_000;
const warmUp = 100;
const openings = 1000;
/** Nodes that the stormy page changes in a second. */
const storm = 5000;

/**
 * What the extension costs while nobody does anything, while the page changes without end, and after many forms came and went.
 * @param {{ context: import('@playwright/test').BrowserContext, extensionId: string }} browser
 * @param {{ page(path: string, html: string): void }} server
 * @param {boolean} withExtension
 * @param {number} [count] frames to open and close
 */
export async function benchLife({ context, extensionId }, server, withExtension, count = openings) {
  return {
    idle: await idle(context, withExtension),
    storm: await stormy(context, extensionId, withExtension),
    heap: await frames(context, server, withExtension, count),
  };
}

/** A form that was typed into and is left alone: what runs in its page in ten seconds. */
async function idle(context, withExtension) {
  const page = await context.newPage();
  await page.goto(form);
  if (withExtension) await assistedFrame(page);
  await page.locator('#f04').fill('INV2026\uFF0D001');
  await page.locator('#f09').fill('N/M');
  // The caret blinks while a field has the focus.
  await page.evaluate(() => document.activeElement?.blur());
  // What was typed is kept after two seconds; the page then comes to rest.
  await page.waitForTimeout(5000);
  const events = await traced(page, () => page.waitForTimeout(watched));
  await page.close();
  return events;
}

/** A full form with marks beside a list of which `storm` nodes change in a second: the share of the main thread that is ours, in percent. */
async function stormy(context, extensionId, withExtension) {
  const page = await context.newPage();
  await page.goto(practiceUrl({ query: { page: 'entry', demo: 'mistakes' } }));
  if (withExtension) await assistedFrame(page);
  await page.evaluate(stormIn, storm);
  // What may come at once is used up by then.
  await page.waitForTimeout(10_000);
  const share = await profiled(page, `chrome-extension://${extensionId || 'none'}/`, () => page.waitForTimeout(watched));
  const changed = await page.evaluate(() => globalThis.stormed());
  if (changed < 0.9 * storm) throw new Error(`the page changed ${changed.toFixed(0)} nodes a second, not ${storm}`);
  await page.close();
  return { share };
}

/** Runs in the page: changes texts, classes and elements, a share of them every 20 ms. */
function stormIn(perSecond) {
  const list = document.body.appendChild(document.createElement('ul'));
  const rows = Array.from({ length: 100 }, () => list.appendChild(document.createElement('li')));
  const started = performance.now();
  let changed = 0;
  setInterval(() => {
    const due = Math.min(1000, Math.floor(((performance.now() - started) / 1000) * perSecond) - changed);
    for (let index = 0; index < due; index++) {
      const row = rows[changed % rows.length];
      if (changed % 3 === 0) row.className = changed % 2 ? 'a' : 'b';
      else if (changed % 3 === 1) row.textContent = String(changed);
      else list.append(row);
      changed++;
    }
  }, 20);
  globalThis.stormed = () => changed / ((performance.now() - started) / 1000);
}

/** Frames with a form are opened and closed in one page, as on a portal's desk. */
async function frames(context, server, withExtension, count) {
  server.page('/desk.html', '<!doctype html><meta charset="utf-8"><title>desk</title><body></body>');
  const page = await context.newPage();
  await page.goto(`${portal}/desk.html`);
  const session = await context.newCDPSession(page);
  const weigh = async () => {
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes, listeners: jsEventListeners, documents };
  };
  const open = (times) => page.evaluate(openAndClose, { address: form, host: withExtension ? assistantHost : null, times });
  await open(warmUp);
  const before = await weigh();
  for (let done = 0; done < count; done += 50) await open(50);
  const after = await weigh();
  await page.close();
  return { before, after, growth: (100 * (after.bytes - before.bytes)) / before.bytes };
}

/** Runs in the page: opens a frame, waits until its form is looked after, closes it; so many times. */
async function openAndClose({ address, host, times }) {
  for (let index = 0; index < times; index++) {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:1200px;height:700px';
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.src = address;
    document.body.append(frame);
    await loaded;
    const until = performance.now() + 10_000;
    const lookedAfter = () => host === null || frame.contentDocument.querySelector(host) !== null;
    while (!lookedAfter()) {
      if (performance.now() > until) throw new Error('no assistant came');
      await new Promise((done) => setTimeout(done, 4));
    }
    frame.remove();
  }
}
