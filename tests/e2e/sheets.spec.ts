import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { confirmFill } from '../../scripts/lib/panel-view.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { readSheetFile } from '../../lib/exchange/sheets/read-file';
import { sampleLibrary } from '../../lib/library/sample';
import { attacks } from '../unit/exchange/sheets/attacks';
import { xlsx, type MadeSheet } from '../unit/exchange/sheets/make-xlsx';
import { expect, test } from './fixtures';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const counted = (page: Page, name: string) => page.locator(`[data-view="dry-run"] [data-count="${name}"]`);

async function choose(page: Page, menu: string, file: { readonly name: string; readonly buffer: Uint8Array }): Promise<void> {
  await action(page, 'sheets').click();
  await action(page, menu).click();
  await action(page, 'sheet-file').setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.buffer) });
}

/** Lines of the invoice: fifty take half a minute, so that `npm test` takes fewer and `npm run kits` all of them. */
const count = process.env['BRIEF'] === '1' ? 10 : 50;

/** An invoice over the goods of the sample, in a layout that nobody mapped before. */
function invoice(): Uint8Array {
  const goods = sampleLibrary().goods;
  const lines = Array.from({ length: count }, (_, index) => {
    const { code, nameEn } = goods[index % goods.length] ?? { code: '', nameEn: '' };
    return [index + 1, index % 3 === 0 ? null : code, nameEn, 100 + index, 'PCS', index + 1, `${(index + 1) * 10}.5 KGS`, '2.00', (100 + index) * 2];
  });
  const sum = (column: number): number => lines.reduce((total, line) => total + Number(line[column]), 0);
  const sheet: MadeSheet = {
    name: 'CI+PL',
    rows: [
      ['NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.'],
      [],
      [null, null, null, null, null, 'Invoice No.:', null, 'QL-2026-050'],
      [null, null, null, null, null, 'Date:', null, { day: 46_027 }],
      ['NO.', 'ART. NO.', 'COMMODITY & DESCRIPTION', 'QUANTITY', null, 'PACKED IN', 'GROSS WEIGHT', 'UNIT PRICE (USD)', 'AMOUNT (USD)'],
      [null, null, null, "Q'TY", 'UNIT', 'CTNS', null, null, null],
      ...lines,
      ['TOTAL', null, null, sum(3), null, sum(5), null, null, sum(8)],
      ['SIGNED BY: ______'],
    ],
    merges: ['D5:E5'],
  };
  return xlsx([{ name: 'Cover', rows: [['This is a cover sheet']] }, sheet]);
}

test('an invoice in an unfamiliar layout becomes a filled form in fewer than ten clicks', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.practice({ query: { type: 'C' } });
  const form: Frame = await originmate.form(page);
  const desk = await originmate.extensionPage('workbench.html');
  let clicks = 0;
  const click = async (from: Page, name: string): Promise<void> => {
    clicks += 1;
    await action(from, name).first().click();
  };
  await click(desk, 'sheets');
  await click(desk, 'invoice-import');
  await action(desk, 'sheet-file').setInputFiles({ name: 'ci.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(invoice()) });
  await expect(desk.locator('[data-view="invoice-lines"] [data-match="matched"]')).toHaveCount(count);
  await expect(desk.locator('[data-view="invoice"] [data-tag="InvNo"]')).toHaveValue('QL-2026-050');
  await click(desk, 'invoice-prepare');
  const panel = await originmate.panel(page, 'fill');
  clicks += 1;
  await click(panel, 'prepared-use');
  await click(panel, 'choose-template');
  clicks += 1;
  await panel.getByRole('option').first().click();
  const { state, results } = await confirmFill(panel, page);
  clicks += 1;
  expect(clicks).toBeLessThan(10);
  expect(results.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  expect(state).toBe('done');
  const sent = await form.evaluate(() => (globalThis as unknown as { __practice: { state: { CertificateHead: Record<string, string>; Goods: Record<string, string>[] } } }).__practice.state);
  expect(sent.CertificateHead).toMatchObject({ InvNo: 'QL-2026-050', InvDate: '2026-01-05' });
  expect(sent.Goods).toHaveLength(count);
  expect(sent.Goods[4]).toMatchObject({ HSCode: '8481804090', PackQty: '5', GoodsQty: '104', GrossWt: '50.5', InvValue: '208' });
  expect(sent.Goods[1]?.['GoodsDesc']).toBe('TWO (2) CARTONS OF PLASTIC FOOD CONTAINER');
});

test('goods of a sheet are mapped, marked cell by cell, taken over whole, and the mapping is remembered', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html');
  const rows: MadeSheet['rows'] = [['货号', '品名', '英文品名', '税则号列', '我们的叫法'], ['BW-500', '不锈钢真空保温杯', 'STAINLESS STEEL VACUUM FLASK', 9617001900, null], ['LC-250', '绿茶（散装）', 'GREEN TEA', 902109000, null], ['N-1', '<img src=x onerror=alert(1)>', 'MUG', '6912.00.1000', '=1+1']];
  await choose(page, 'sheet-import', { name: '目录.xlsx', buffer: xlsx([{ name: '目录', rows }]) });
  await expect(counted(page, 'same')).toHaveText('相同 1');
  await expect(counted(page, 'refused')).toHaveText('有误 1');
  await expect(page.locator('[data-view="cell-problems"] [data-cell="D3"]')).toContainText('开头的0');
  await expect(action(page, 'sheet-commit')).toBeDisabled();
  await action(page, 'restore-zero').check();
  await expect(counted(page, 'changed')).toHaveText('修改 1');
  await expect(counted(page, 'new')).toHaveText('新增 1');
  await expect(page.locator('[data-view="sheet-plan"]')).toContainText('<img src=x onerror=alert(1)>');
  const own = page.locator('[data-column="4"] input').first();
  await own.fill('备注');
  await page.getByRole('option', { name: '备注', exact: true }).click();
  await expect(page.locator('[data-column="4"][data-field="note"]')).toHaveCount(1);
  await expect(action(page, 'sheet-commit')).toHaveText('导入 2 条');
  await action(page, 'sheet-commit').click();
  await expect(page.locator('[role="row"][data-id]')).toHaveCount(13);

  await choose(page, 'sheet-import', { name: '目录2.xlsx', buffer: xlsx([{ name: '目录', rows }]) });
  await expect(page.locator('[data-column="4"][data-field="note"]')).toHaveCount(1);
  await expect(counted(page, 'same')).toHaveText('相同 3');
  await action(page, 'sheet-close').click();

  const [download] = await Promise.all([page.waitForEvent('download'), action(page, 'sheets').click().then(() => action(page, 'sheet-export-xlsx').click())]);
  const [table] = await readSheetFile(new Uint8Array(await readFile(await download.path())), 'x');
  expect(table?.rows).toHaveLength(14);
  expect(table?.rows[0]).not.toContain('备注');
});

/** Attacks that are also tried in the worker itself, no two in turn that are refused by the same words. */
const inWorker = new Set(['half a megabyte that inflates to five hundred', 'ten thousand entries', 'sizes that both headers state too small', 'a cell beyond the last of Excel', 'a cell in the last corner, in every sheet', 'five million texts', 'entities that grow a billionfold, in a sheet', 'an entry named ../../evil.xml', 'a tag without end']);

test('an old .xls, bombs and a broken file: read in the worker, or refused by name with the library as it was', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html');
  const { utils, write } = await import('@e965/xlsx');
  const xls = new Uint8Array(write(utils.book_new(utils.aoa_to_sheet([['货号', '品名', 'HS编码'], ['A1', '茶', '0902109000']]), '单'), { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  await choose(page, 'sheet-import', { name: '旧.xls', buffer: xls });
  await expect(counted(page, 'new')).toHaveText('新增 1');
  await action(page, 'sheet-close').click();
  await choose(page, 'sheet-import', { name: '坏.xlsx', buffer: xls.slice(0, 700) });
  await expect(page.locator('[data-failure]')).toBeVisible();
  for (const { file, says } of attacks.filter(({ name }) => inWorker.has(name))) {
    await action(page, 'sheet-file').setInputFiles({ name: '炸弹.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(file()) });
    await expect(page.locator('[data-failure]')).toContainText(says);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByText('还没有货物')).toBeVisible();
});

test('the findings of a form stand on a page of their own, to be printed', async ({ originmate }) => {
  const page = await originmate.practice({ data: { CertificateHead: { CertType: 'C', InvNo: 'ＱＬ－１', Exporter: '<img src=x onerror=alert(1)>' } } });
  const panel = await originmate.panel(page, 'findings');
  const findings = panel.locator('[data-view="findings"] [data-rule]');
  await expect(findings).not.toHaveCount(0);
  const count = await findings.count();
  const [report] = await Promise.all([panel.context().waitForEvent('page'), action(panel, 'print-findings').click()]);
  await expect(report.locator('[data-view="report"] li')).toHaveCount(count);
  await expect(report.locator('[data-view="report"]')).toContainText('ＱＬ－１');
  await report.emulateMedia({ media: 'print' });
  await expect(action(report, 'print')).toBeHidden();
});
