import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** So long an import may take before the measurement is given up. */
const timeout = 120_000;

/** @returns {Promise<{ libraryFile: string, sheet: string }>} paths of the same made-up goods as a library file and as an .xlsx, each as the product itself writes them */
export async function importFiles(folder, count) {
  const load = (path) => tsImport(path, import.meta.url);
  const [{ madeGoods }, { formatLibraryFile }, { emptyLibrary }, { goodsColumns }, { rowsOf, xlsxFile }] = await Promise.all(
    ['./made-goods.ts', '../../lib/exchange/library-file.ts', '../../lib/library/records.ts', '../../lib/exchange/sheets/sheet-columns.ts', '../../lib/exchange/sheets/write-sheet.ts'].map(load),
  );
  const goods = madeGoods(count);
  const libraryFile = join(folder, 'library.json');
  await writeFile(libraryFile, formatLibraryFile({ ...emptyLibrary(), goods }, new Date(0)));
  const sheet = join(folder, 'goods.xlsx');
  const blob = await xlsxFile([{ name: '商品', rows: rowsOf(goodsColumns(goods, 'zh-CN', false), goods) }]);
  await writeFile(sheet, Buffer.from(await blob.arrayBuffer()));
  return { libraryFile, sheet };
}

/** Notes in the page the longest time between two frames. */
const watchFrames = (page) =>
  page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    const look = (now) => {
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

const longestOf = (page) => page.evaluate(() => globalThis.longest);

/** Imports a library file: milliseconds from choosing it to the preview, from pressing to the end, and the longest time that the page drew nothing. */
export async function importLibraryFile(browser, file) {
  const page = await browser.extensionPage('workbench.html');
  await page.waitForSelector('[data-action="import"]');
  await watchFrames(page);
  const from = performance.now();
  await page.setInputFiles('input[type="file"]', file);
  await page.waitForSelector('[data-action="import-commit"]', { timeout });
  const read = performance.now() - from;
  const pressed = performance.now();
  await page.click('[data-action="import-commit"]');
  await page.waitForSelector('[data-action="import-commit"]', { state: 'detached', timeout });
  return { read, written: performance.now() - pressed, longest: await longestOf(page) };
}

/** Imports an .xlsx into an empty library: the same figures. */
export async function importSheet(browser, file) {
  const page = await browser.extensionPage('workbench.html#goods');
  await page.click('[data-action="sheets"]');
  await page.click('[data-action="sheet-import"]');
  await page.waitForSelector('[data-action="sheet-file"]', { state: 'attached' });
  await watchFrames(page);
  const from = performance.now();
  await page.setInputFiles('[data-action="sheet-file"]', file);
  await page.waitForSelector('[data-count="new"]', { timeout });
  const read = performance.now() - from;
  const pressed = performance.now();
  await page.click('[data-action="sheet-commit"]');
  await page.waitForSelector('[data-view="sheet"]', { state: 'detached', timeout });
  const written = performance.now() - pressed;
  const longest = await longestOf(page);
  await page.close();
  return { read, written, longest };
}
