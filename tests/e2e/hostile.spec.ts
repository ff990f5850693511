import type { Page } from '@playwright/test';
import { formatLibraryFile } from '../../lib/exchange/library-file';
import type { FindingsReport } from '../../lib/exchange/report/findings-report';
import { emptyLibrary, goodsSchema } from '../../lib/library/records';
import { hostileTexts } from '../fixtures/hostile-texts';
import { expect, test } from './fixtures';
import { expectNoneRan, scrolledThrough, shown, unseenIn, watchScripts } from './hostile-views';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);

/** Four at a time bear one article number, so that the search for duplicates shows them all. */
const goods = hostileTexts.map((text, at) =>
  goodsSchema.parse({ id: `g${at}`, code: `D${Math.floor(at / 4)}`, nameZh: `杯${text}`, nameEn: text, unitZh: text.slice(0, 20), producerName: text, note: text, createdAt: 1, updatedAt: 1 }),
);
/** A cell holds one line. */
const inCell = (text: string): string => shown(text.replaceAll(/\s*\n\s*/g, ' '));

test('texts that look like scripts stand to the letter in the list, the form and the duplicates, and none of them runs', async ({ originmate }) => {
  // Each of 225 texts is brought into view in three places.
  test.setTimeout(120_000);
  const page = await originmate.extensionPage('practice.html');
  await watchScripts(page);
  await page.goto(`chrome-extension://${originmate.extensionId}/workbench.html#goods`);
  const title = await page.title();
  const file = formatLibraryFile({ ...emptyLibrary(), goods }, new Date(0));
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await action(page, 'import-commit').click();
  await expect(page.locator('[role="grid"]')).toHaveAttribute('aria-rowcount', String(goods.length + 1));

  const rows = await scrolledThrough(page.locator('main'), '[role="row"][data-id]');
  expect(goods.filter(({ id, nameZh, producerName }) => ![nameZh, producerName].every((text) => rows[id]?.includes(inCell(text)))).map(({ nameZh }) => nameZh)).toEqual([]);

  // A box of one line holds no line end; a text of several does.
  for (const record of goods.filter(({ nameEn }) => !/[\r\n]/.test(nameEn)).filter((_, at) => at % 60 === 0)) {
    await action(page, 'search').fill(record.code);
    await page.locator(`[role="row"][data-id="${record.id}"]`).click();
    await expect(field(page, 'nameZh')).toHaveValue(record.nameZh);
    await expect(field(page, 'nameEn')).toHaveValue(record.nameEn);
    await action(page, 'cancel').click();
    await expect(field(page, 'nameZh')).toHaveCount(0);
  }
  await action(page, 'search').fill('');

  await action(page, 'duplicates').click();
  await expect(page.locator('[data-groups]')).toHaveAttribute('data-groups', String(Math.floor(goods.length / 4)));
  const pairs = (await page.locator('[data-view="duplicates"]').innerText()).replaceAll(/\s+/g, '');
  const together = goods.slice(0, goods.length - (goods.length % 4));
  expect(together.filter(({ nameZh }) => !pairs.includes(shown(nameZh).replaceAll(/\s+/g, ''))).map(({ nameZh }) => nameZh)).toEqual([]);
  await action(page, 'compare').first().click();
  for (const { id, nameEn } of goods.slice(0, 4)) await expect(page.locator('[data-merge-field="nameEn"] td').filter({ has: page.locator(`[data-choose="${id}"]`) })).toHaveText(shown(nameEn));
  await expectNoneRan(page);
  expect(await page.title()).toBe(title);
});

test('texts that look like scripts stand to the letter in the report that is printed, and none of them runs', async ({ originmate }) => {
  const page = await originmate.extensionPage('practice.html');
  await watchScripts(page);
  // Half of a pair does not survive the browser's own storage; the rest must.
  const printed = hostileTexts.filter((text) => !/[\uD800-\uDFFF]/.test(text.replaceAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '')));
  const report: FindingsReport = { at: 0, host: 'swapp.singlewindow.cn', certType: printed[0] ?? '', invoice: printed[1] ?? '', consignee: printed[2] ?? '', findings: printed.map((text) => ({ severity: 'hint', place: text, value: text, message: text, mend: text, sources: [text] })), aside: printed.map((text) => ({ severity: 'hint', place: '', message: text, reason: text, scope: text })) };
  await page.evaluate(`chrome.storage.session.set(${JSON.stringify({ findingsReport: report })})`);
  await page.goto(`chrome-extension://${originmate.extensionId}/workbench.html#report`);
  await expect(page.locator('[data-view="report"] li')).toHaveCount(2 * printed.length);
  const findings = await page.locator('[data-view="report"] li').allTextContents();
  // Place, message, what stood on the form, the mend, the source.
  expect(printed.filter((text, at) => (findings[at]?.split(shown(text)).length ?? 0) < 6)).toEqual([]);
  expect(await unseenIn(page)).toEqual([]);
  // The reason for which something was left aside.
  expect(printed.filter((text, at) => !findings[printed.length + at]?.includes(shown(text)))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-view="report"] li').last()).toBeVisible();
  await expectNoneRan(page);
});

test('a hundred thousand characters pasted into a search box or a field do no harm', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html#goods');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await action(page, 'load-sample').click();
  await expect(page.locator('[role="row"][data-id]')).toHaveCount(12);
  const long = 'aA1 (a+)+$\\ 保温 '.repeat(8000).slice(0, 100_000);
  await action(page, 'search').fill(long);
  await expect(page.locator('[role="row"][data-id]')).toHaveCount(0);
  await action(page, 'search').fill('保温');
  await expect(page.locator('[role="row"][data-id]').first()).toBeVisible();

  await page.locator('[role="row"][data-id]').first().click();
  for (const name of ['nameEn', 'hsCode']) await field(page, name).fill(long);
  await action(page, 'save').click();
  await expect(page.getByText('没有保存').or(page.locator('[data-field="nameEn"][aria-invalid="true"]')).first()).toBeVisible();
  await action(page, 'cancel').click();
  await action(page, 'drop').click();

  await page.locator('[data-area="rulebook"]').click();
  await page.locator('main input').first().fill(long);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});
