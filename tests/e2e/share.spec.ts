import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { formatShareFile } from '../../lib/exchange/share/write-share';
import { emptyLibrary, goodsSchema } from '../../lib/library/records';
import { hostileTexts } from '../fixtures/hostile-texts';
import { expect, test } from './fixtures';
import { expectNoneRan, scrolledThrough, shown, watchScripts } from './hostile-views';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const item = (page: Page, id: string) => page.locator(`[data-view="share-open"] [data-id="${id}"]`);
const row = (page: Page, id: string) => page.locator(`[role="row"][data-id="${id}"]`);

async function shared(page: Page, kinds: readonly string[]): Promise<string> {
  await action(page, 'share').click();
  await action(page, 'share-make').click();
  for (const kind of kinds) await page.locator(`[data-share="${kind}"]`).check();
  await page.locator('[data-field="share-note"]').fill('泰国线的货物');
  await expect(page.locator('[data-view="share-withheld"]')).toContainText('供应商');
  const [download] = await Promise.all([page.waitForEvent('download'), action(page, 'share-save').click()]);
  expect(download.suggestedFilename()).toMatch(/^originmate-share-.*\.originmate$/);
  return readFile(await download.path(), 'utf8');
}

const open = (page: Page, content: string | Uint8Array, name = 'thai.originmate') =>
  page.locator('input[type="file"][accept*=".originmate"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

test('goods and templates are shared, taken in record by record, and all of it is taken back after the page was loaded anew', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html');
  await action(page, 'load-sample').click();
  await expect(row(page, 'sample-goods-12')).toBeVisible();
  const file = await shared(page, ['goods', 'templates']);
  const header = JSON.parse(file.split('\n', 1).join('')) as { note: string; records: { counts: Record<string, number> } };
  expect(header).toMatchObject({ note: '泰国线的货物', records: { counts: { goods: 12, templates: 3, parties: 5 } } });
  // Of sample-goods-12 the note is left out.
  expect(file).not.toContain('内包装每件净重');

  await row(page, 'sample-goods-01').click();
  await action(page, 'delete').click();
  await expect(row(page, 'sample-goods-01')).toHaveCount(0);

  await open(page, file);
  await expect(page.locator('[data-view="share-facts"]')).toContainText('泰国线的货物');
  await expect(item(page, 'sample-goods-01')).toHaveAttribute('data-state', 'new');
  await expect(page.locator('[data-view="share-open"] [data-state="same"]').first()).toBeVisible();
  await item(page, 'sample-goods-01').locator('[data-action="share-take"]').uncheck();
  await expect(action(page, 'share-commit')).toBeDisabled();
  await item(page, 'sample-goods-01').locator('[data-action="share-take"]').check();
  await action(page, 'share-commit').click();
  await expect(page.locator('[data-view="share-taken"]')).toBeVisible();
  await action(page, 'share-close').last().click();
  await expect(row(page, 'sample-goods-01')).toBeVisible();

  await page.reload();
  await expect(row(page, 'sample-goods-01')).toBeVisible();
  await action(page, 'share').click();
  await action(page, 'share-undo').click();
  await action(page, 'share-undo-do').click();
  await expect(page.locator('[data-taken]')).toHaveCount(0);
  await expect(row(page, 'sample-goods-01')).toHaveCount(0);
});

test('a shared file that was altered on its way is refused with the place, and nothing is taken in', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html');
  await action(page, 'load-sample').click();
  await expect(row(page, 'sample-goods-12')).toBeVisible();
  const file = await shared(page, ['goods']);
  await open(page, file.replace('STAINLESS STEEL BALL VALVE', 'STAINLESS STEEL GATE VALVE'));
  await expect(page.locator('[data-view="problems"]')).toContainText('文件内容');
  await expect(page.getByText('内容与校验值不符')).toBeVisible();
  await expect(action(page, 'share-commit')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[role="row"]').filter({ hasText: 'GATE VALVE' })).toHaveCount(0);
  await expect(page.locator('[role="row"][data-id]')).toHaveCount(12);
});

test('texts that look like scripts stand to the letter in the dialogues of a shared file, and none of them runs', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html');
  await watchScripts(page);
  await page.reload();
  const title = await page.title();
  const [first = ''] = hostileTexts;
  const goods = hostileTexts.map((text, at) => goodsSchema.parse({ id: `g${at}`, nameZh: `杯${text}`, nameEn: text, producerName: text, createdAt: 1, updatedAt: 1 }));
  const file = await formatShareFile({ ...emptyLibrary(), goods }, { id: 'f', createdAt: new Date(0), from: first, note: hostileTexts.join(' ').slice(0, 2000), confidential: new Set() });
  await open(page, file, `${first}\u202E.originmate`);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${first}U+202E.originmate`);
  await expect(page.locator('[data-view="share-facts"]')).toContainText(first);

  const rows = await scrolledThrough(page.locator('[data-view="share-open"]'), 'li[data-id]');
  expect(goods.filter(({ id, nameZh }) => !rows[id]?.includes(shown(nameZh))).map(({ nameZh }) => nameZh)).toEqual([]);

  await action(page, 'share-commit').click();
  await expect(page.locator('[data-view="share-taken"]')).toBeVisible();
  await action(page, 'share-undo-this').click();
  await expect(page.locator('[data-taken]')).toContainText(`${first}U+202E.originmate`);
  await expectNoneRan(page);
  expect(await page.title()).toBe(title);
});
