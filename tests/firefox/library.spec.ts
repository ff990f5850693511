import { writeFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { practiceUrl } from '../../scripts/lib/practice.mjs';
import { xlsx } from '../unit/exchange/sheets/make-xlsx';
import { click, expect, formOf, listed, test, type } from './fixtures';
import { loadSample, loseLibrary } from './panel';

const action = (name: string): string => `[data-action="${name}"]`;
const field = (name: string): string => `[data-field="${name}"]`;
const rows = (page: Page): Promise<string[]> => page.$$eval('[role="row"][data-id]', (found) => found.map((row) => row.textContent ?? ''));

// One page of a portal: without it nothing proves that what the browser asks for is seen.
test.afterEach(({ firefox }) => firefox.open(practiceUrl({ portal: 'single-window' })));

test('Firefox: goods that were saved are found again by sound after the browser was closed', async ({ firefox }) => {
  const before = await firefox.extensionPage('workbench.html');
  await click(before, action('add'));
  await type(before, field('code'), 'BW-750');
  await type(before, field('nameZh'), '保温壶');
  await type(before, field('hsCode'), '9617.0019.00');
  await click(before, action('save'));
  await listed(before, 1);

  await firefox.restart();
  const page = await firefox.extensionPage('workbench.html');
  await listed(page, 1);
  await type(page, action('search'), 'bwh');
  await listed(page, 1);
  expect((await rows(page))[0]).toContain('9617001900');
  await type(page, action('search'), 'zzz');
  await listed(page, 0);
});

test('Firefox: an Excel sheet is read in its worker, shown before it is taken over, and a bomb is refused', async ({ firefox }, info) => {
  const page = await firefox.extensionPage('workbench.html');
  const choose = async (name: string, bytes: Uint8Array): Promise<void> => {
    const path = info.outputPath(name);
    await writeFile(path, bytes);
    const input = (await page.waitForSelector(action('sheet-file'))) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
  };
  await click(page, action('sheets'));
  await click(page, action('sheet-import'));
  await choose('bomb.xlsx', xlsx([{ rows: [['品名', ' '.repeat(20_000_000)]] }]));
  await page.waitForSelector('[data-failure]');
  await choose('goods.xlsx', xlsx([{ name: '目录', rows: [['货号', '品名', '英文品名', 'HS编码'], ['BW-500', '不锈钢真空保温杯', 'VACUUM FLASK', '9617001900'], ['N-1', '<img src=x onerror=alert(1)>', 'MUG', '6912.00.1000']] }]));
  await page.waitForSelector('[data-view="dry-run"] [data-count="new"]');
  expect(await page.$eval('[data-view="dry-run"] [data-count="new"]', (count) => count.textContent)).toContain('2');
  await click(page, action('sheet-commit'));
  await listed(page, 2);
  expect((await rows(page)).join(' ')).toContain('<img src=x onerror=alert(1)>');
});

test('Firefox: a library that was lost comes back from its snapshot', async ({ firefox }) => {
  await loadSample(firefox);
  const page = await firefox.extensionPage('workbench.html#safety');
  await click(page, action('safety-snapshot'));
  await page.waitForSelector('[data-slot="a"]');
  await loseLibrary(page);
  await page.close();
  const found = await firefox.extensionPage('workbench.html#safety');
  await found.waitForSelector('[data-view="safety"][data-verdict="emptied"]');
  await click(found, `[data-slot="a"] ${action('safety-restore')}`);
  await found.waitForSelector('[data-view="restore"] [data-kind="goods"][data-missing="12"]');
  await click(found, action('safety-restore-do'));
  await found.waitForSelector('[data-view="safety"][data-verdict="whole"]');
  await listed(await firefox.extensionPage('workbench.html#goods'), 12);
});

test('Firefox: goods are suggested at the field, shown before they are filled, filled and taken back', async ({ firefox }) => {
  await loadSample(firefox);
  const page = await firefox.open(practiceUrl({ portal: 'single-window', query: { open: 1, type: 'E' } }));
  const form = await formOf(page);
  const box = (selector: string) => form.waitForFunction((wanted) => [...document.querySelectorAll('[data-originmate]')].some((host) => host.shadowRoot?.querySelector(wanted)), {}, selector);
  const value = (id: string): Promise<string> => form.$eval(`#${id}`, (input) => (input as HTMLInputElement).value);
  await click(form, '#goodsName');
  await page.keyboard.type('BW-500');
  await box('[data-suggest="list"] [data-goods="sample-goods-01"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await box('[data-suggest="preview"] [data-path$=".HSCode"]');
  expect(await value('codeTs'), 'nothing is written before it is confirmed').toBe('');
  await box('[data-action="suggest-confirm"]:not(:disabled)');
  await page.keyboard.press('Enter');
  await box('[data-action="suggest-undo"]');
  expect(await value('codeTs')).toBe('9617001900');
  expect(await value('goodsName')).toBe('不锈钢真空保温杯');
  await click(form, '[data-originmate] >>> [data-action="suggest-undo"]');
  await form.waitForFunction(() => document.querySelector<HTMLInputElement>('#codeTs')?.value === '');
  expect(await value('goodsName')).toBe('BW-500');
});
