import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { bundleForPage } from './bundle-for-page.mjs';
import { launch } from './launch.mjs';
import { root } from './paths.mjs';
import { median, quantile } from './statistics.mjs';

/** Times that the background is ended to be asked cold. */
const coldStarts = 9;
const questionsOf = () => globalThis.bench.questions;

/**
 * The library at `count` made-up goods: import, suggestions warm and cold, the list's first paint, heap; and the same
 * questions asked of other ways to search.
 * @param {{ port: number, hosts: string[], page(path: string, html: string): void }} server
 * @param {string} extensionDir
 */
export async function benchLibrary(server, extensionDir, count = 100_000) {
  const browser = await launch({ server, extensionDir });
  const folder = await mkdtemp(join(tmpdir(), 'originmate-bench-'));
  try {
    const file = join(folder, 'library.json');
    await writeFile(file, await libraryFile(count));
    const script = await bundleForPage(join(root, 'scripts/lib/bench-library.ts'));
    server.page('/bench-library.html', '<!doctype html><meta charset="utf-8"><title>bench</title><body></body>');
    const bare = await browser.context.newPage();
    await bare.goto('https://swapp.singlewindow.cn/bench-library.html');
    await bare.addScriptTag({ content: script });
    const questions = await bare.evaluate(questionsOf);

    const imported = await importFile(browser, file);
    await tended(browser);
    const warm = await warmSuggestions(browser, questions);
    const heap = await heapOfWorker(browser);
    const cold = await coldSuggestions(browser, questions);
    const coldAnything = median(cold.anything);
    const paint = await firstPaint(browser);

    const others = {};
    for (const way of ['miniSearch', 'fuse', 'dexieFilter']) {
      const { ready, asked } = await bare.evaluate(([way, count]) => globalThis.bench[way](count), [way, count]);
      others[way] = { ready, p95: quantile(asked, 0.95) };
    }
    return { imported, warm: quantile(warm, 0.95), warmMedian: median(warm), cold: median(cold.first), coldComplete: median(cold.complete), coldAnything, heap, paint, others };
  } finally {
    await browser.close();
    await browser.discard();
    await rm(folder, { recursive: true, force: true });
  }
}

async function libraryFile(count) {
  const { madeGoods } = await tsImport('./made-goods.ts', import.meta.url);
  const { formatLibraryFile } = await tsImport('../../lib/exchange/library-file.ts', import.meta.url);
  const { emptyLibrary } = await tsImport('../../lib/library/records.ts', import.meta.url);
  return formatLibraryFile({ ...emptyLibrary(), goods: madeGoods(count) }, new Date(0));
}

/** Milliseconds from choosing the file to the preview, from pressing to the end, and the longest time that the page drew nothing. */
async function importFile(browser, file) {
  const page = await browser.extensionPage('workbench.html');
  await page.waitForSelector('[data-action="import"]');
  await page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    const look = (now) => {
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const from = performance.now();
  await page.setInputFiles('input[type="file"]', file);
  await page.waitForSelector('[data-action="import-commit"]', { timeout: 120_000 });
  const read = performance.now() - from;
  const pressed = performance.now();
  await page.click('[data-action="import-commit"]');
  await page.waitForSelector('[data-action="import-commit"]', { state: 'detached', timeout: 120_000 });
  const written = performance.now() - pressed;
  const longest = await page.evaluate(() => globalThis.longest);
  return { read, written, longest };
}

/** Until sounds and pages are complete. */
async function tended(browser) {
  const page = await browser.extensionPage('workbench.html#settings');
  await page.evaluate(async () => {
    const db = await new Promise((done) => {
      const opening = indexedDB.open('originmate');
      opening.onsuccess = () => done(opening.result);
    });
    const present = () => new Promise((done) => {
      const asked = db.transaction('goodsTerms').objectStore('goodsTerms').get('');
      asked.onsuccess = () => done(asked.result !== undefined);
    });
    while (!(await present())) await new Promise((done) => setTimeout(done, 100));
    db.close();
  });
  for (const other of browser.context.pages()) if (other.url().includes('workbench.html')) await other.close();
}

/** Asks over a port as a page does; `first`: the first answer, else the complete one. */
function asking([questions, first]) {
  const port = chrome.runtime.connect({ name: 'originmate-suggest' });
  const ask = (query, turn) => new Promise((done) => {
    const from = performance.now();
    const hear = (answer) => {
      if (answer.turn !== turn || (!first && !answer.complete)) return;
      port.onMessage.removeListener(hear);
      done({ ms: performance.now() - from, rows: answer.rows.length, complete: answer.complete });
    };
    port.onMessage.addListener(hear);
    port.postMessage({ turn, query, certType: 'E', buyer: 'BUYER 7 CO., LTD.', limit: 10 });
  });
  return (async () => {
    const answers = [];
    for (const [turn, query] of questions.entries()) answers.push(await ask(query, turn));
    port.disconnect();
    return answers;
  })();
}

async function warmSuggestions(browser, questions) {
  const page = await browser.extensionPage('practice.html');
  await page.evaluate(asking, [questions.slice(0, 1), false]);
  const answers = await page.evaluate(asking, [[...questions, ...questions, ...questions], false]);
  await page.close();
  return answers.map(({ ms }) => ms);
}

async function coldSuggestions(browser, questions) {
  const page = await browser.extensionPage('practice.html');
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const asked = questions.filter((text) => text.length > 3);
  const result = { first: [], complete: [], anything: [] };
  for (let start = 0; start < coldStarts; start++) {
    await session.send('ServiceWorker.stopAllWorkers');
    result.anything.push(
      await page.evaluate(async () => {
        const from = performance.now();
        await chrome.runtime.sendMessage({ type: 'form.confirm', form: 'none', field: null });
        return performance.now() - from;
      }),
    );
    for (const [kind, first] of [['first', true], ['complete', false]]) {
      await session.send('ServiceWorker.stopAllWorkers');
      const [answer] = await page.evaluate(asking, [[asked[(start * 7) % asked.length]], first]);
      result[kind].push(answer.ms);
    }
  }
  await page.close();
  return result;
}

/** Megabytes that the background's heap holds with the index in it. */
async function heapOfWorker(browser) {
  const page = await browser.extensionPage('practice.html');
  await page.evaluate(asking, [['steel'], false]);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) return Number.NaN;
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId));
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const answered = new Promise((done) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message);
      if (id === 2) done(result.usedSize / 1_000_000);
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }) });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 2, method: 'Runtime.getHeapUsage' }) });
  const megabytes = await answered;
  await page.close();
  return megabytes;
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
