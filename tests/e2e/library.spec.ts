import type { Page } from '@playwright/test';
import { formatLibraryFile } from '../../lib/exchange/library-file';
import { emptyLibrary } from '../../lib/library/records';
import { madeGoods } from '../../scripts/lib/made-goods';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';
import { holdGoods } from './hold-goods';

const count = 6000;

interface Answer {
  readonly rows: readonly Record<string, string>[];
  readonly complete: boolean;
}

/** Asks for goods over a port, as a page does. */
const suggested = (page: Page, query: string): Promise<Answer> =>
  page.evaluate(
    (text) =>
      new Promise<Answer>((resolve) => {
        interface Port {
          postMessage(message: unknown): void;
          disconnect(): void;
          readonly onMessage: { addListener(listener: (answer: Answer) => void): void };
        }
        const { chrome } = globalThis as unknown as { chrome: { runtime: { connect(options: { name: string }): Port } } };
        const port = chrome.runtime.connect({ name: 'originmate-suggest' });
        port.onMessage.addListener((answer) => {
          if (!answer.complete) return;
          port.disconnect();
          resolve(answer);
        });
        port.postMessage({ turn: 1, query: text, certType: 'E', buyer: '', limit: 5 });
      }),
    query,
  );

test('thousands of goods come in from a file in a worker, and are found by the sound of their names', async ({ originmate }) => {
  const goods = madeGoods(count);
  const page = await originmate.extensionPage('workbench.html');
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(formatLibraryFile({ ...emptyLibrary(), goods }, new Date(0))) });
  await expect(page.locator('[data-count="new"]')).toContainText(String(count));
  expect(page.workers(), 'the file was read by a worker of the page').toHaveLength(1);
  await page.locator('[data-action="import-commit"]').click();
  await expect(page.locator('[role="grid"]')).toHaveAttribute('aria-rowcount', String(count + 1));

  const { rows } = await suggested(page, '9617');
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(['criterion', 'hsCode', 'id', 'nameEn', 'nameZh']);
  // Sounds are completed after the import.
  await expect.poll(async () => (await suggested(page, 'baowenbei')).rows.length).toBe(5);
});

test('a large import shows how far it is and is stopped by a press: the library is as before, and takes the file again', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html');
  const rows = page.locator('[role="grid"]');
  await expect(rows).toHaveAttribute('aria-rowcount', '13');
  const file = { name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(formatLibraryFile({ ...emptyLibrary(), goods: madeGoods(2000) }, new Date(0))) };
  const choose = async (): Promise<void> => {
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await expect(page.locator('[data-count="new"]')).toContainText('2000');
  };
  await choose();
  const other = await originmate.extensionPage('practice.html');
  await holdGoods(other);
  await page.locator('[data-action="import-commit"]').click();
  await expect(page.locator('[data-view="progress"]')).toContainText('正在写入资料库');
  await page.locator('[data-action="import-close"]').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.workers(), 'nobody is left who might write').toEqual([]);
  await other.evaluate('letGo()');
  await page.reload();
  await expect(rows).toHaveAttribute('aria-rowcount', '13');

  await choose();
  await page.locator('[data-action="import-commit"]').click();
  await expect(rows).toHaveAttribute('aria-rowcount', '2013');
});
