import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles, importLibraryFile, importSheet } from './bench-library-import.mjs';
import { benchList } from './bench-library-list.mjs';
import { coldSuggestions, emptyBackground, heapOfBackground, suggestionsDuringSnapshot, takeSnapshot, warmSuggestions } from './bench-library-suggest.mjs';
import { bundleForPage } from './bundle-for-page.mjs';
import { launch } from './launch.mjs';
import { root } from './paths.mjs';
import { quantile } from './statistics.mjs';

/**
 * The library at `count` made-up goods: imports, suggestions warm and cold, the workbench's list, heap; the same questions
 * asked of other ways to search, and a background that does nothing.
 * @param {{ port: number, hosts: string[], page(path: string, html: string): void }} server
 * @param {string} extensionDir
 */
export async function benchLibrary(server, extensionDir, count = 100_000) {
  const folder = await mkdtemp(join(tmpdir(), 'originmate-bench-'));
  try {
    const { libraryFile, sheet } = await importFiles(folder, count);
    const fromSheet = await within(server, extensionDir, (browser) => importSheet(browser, sheet));
    const empty = await within(server, await emptyExtension(folder), emptyBackground);
    const script = await bundleForPage(join(root, 'scripts/lib/bench-library.ts'));
    const measured = await within(server, extensionDir, async (browser) => {
      const bare = await barePage(browser, server, script);
      const questions = await bare.evaluate(() => globalThis.bench.questions);
      const imported = await importLibraryFile(browser, libraryFile);
      await tended(browser);
      // Five seconds after an import a snapshot of it is taken; what is measured here is not to meet with that by chance.
      await takeSnapshot(browser);
      const warm = await warmSuggestions(browser, questions);
      const besideSnapshot = await suggestionsDuringSnapshot(browser, questions);
      const heap = await heapOfBackground(browser);
      const cold = await coldSuggestions(browser, questions);
      const list = await benchList(browser);
      const others = await otherWays(bare, count);
      return { imported, warm, besideSnapshot, heap, cold, list, others };
    });
    return { ...measured, fromSheet, empty };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measures in a browser of its own, in a fresh profile. */
async function within(server, extensionDir, measure) {
  const browser = await launch({ server, extensionDir });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
    await browser.discard();
  }
}

async function emptyExtension(folder) {
  const dir = join(folder, 'empty-extension');
  await mkdir(dir);
  await writeFile(join(dir, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'empty', version: '1', background: { service_worker: 'background.js' } }));
  await writeFile(join(dir, 'background.js'), 'chrome.runtime.onMessage.addListener((message, sender, reply) => reply(null));');
  await writeFile(join(dir, 'page.html'), '<!doctype html><title>empty</title>');
  return dir;
}

async function barePage(browser, server, script) {
  server.page('/bench-library.html', '<!doctype html><meta charset="utf-8"><title>bench</title><body></body>');
  const page = await browser.context.newPage();
  await page.goto('https://swapp.singlewindow.cn/bench-library.html');
  await page.addScriptTag({ content: script });
  return page;
}

/** Until the page that imported has completed sounds and pages of terms, which it tells the background; then its pages are closed. */
async function tended(browser) {
  const page = await browser.extensionPage('practice.html');
  await page.evaluate(async () => {
    const db = await new Promise((done) => {
      const opening = indexedDB.open('originmate');
      opening.onsuccess = () => done(opening.result);
    });
    await new Promise((done) => {
      const look = () => {
        const asked = db.transaction('goodsTerms').objectStore('goodsTerms').get('');
        asked.onsuccess = () => asked.result && done();
      };
      chrome.runtime.onMessage.addListener(({ type }) => void (type === 'library.written' && look()));
      look();
    });
    db.close();
  });
  await page.close();
  for (const other of browser.context.pages()) if (other.url().includes('workbench.html')) await other.close();
}

async function otherWays(page, count) {
  const others = {};
  for (const way of ['miniSearch', 'fuse', 'dexieFilter']) {
    const { ready, asked } = await page.evaluate(([way, count]) => globalThis.bench[way](count), [way, count]);
    others[way] = { ready, p95: quantile(asked, 0.95) };
  }
  return others;
}
