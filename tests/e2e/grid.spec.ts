import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const row = (page: Page, id: string) => page.locator(`[role="row"][data-id="${id}"]`);
const cell = (page: Page, id: string, column: string) => row(page, id).locator(`[data-column="${column}"]`);
const faults = async (page: Page): Promise<string[]> => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);

test('a cell is edited in the list, several are set at once, and both are taken back', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html#goods');
  const editor = page.locator('[data-view="cell-edit"] input');

  await cell(page, 'sample-goods-02', 'hsCode').dblclick();
  await editor.fill('39x');
  await page.keyboard.press('Enter');
  await expect(page.getByText('HS编码只填4至10位数字，不带点和空格')).toBeVisible();
  await editor.fill('3924.90.0000');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'sample-goods-02', 'hsCode')).toHaveText('3924900000');
  // What was written last stands first, and the keys still belong to its cell.
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('F2');
  await editor.fill('1');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'sample-goods-02', 'hsCode')).toHaveText('3924900000');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'sample-goods-02', 'hsCode')).toHaveText('3924100000');

  const head = page.locator('[role="columnheader"][data-column="unitZh"]');
  await head.hover();
  await head.locator('[data-action="filter"]').click();
  await page.locator('[data-field="contains"]').fill('千克');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', '2');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  await expect(page.locator('[role="row"][aria-selected="true"]')).toHaveCount(2);
  await action(page, 'bulk-edit').click();
  await page.locator('[data-field="bulk-field"]').click();
  await page.getByRole('option', { name: '生产企业', exact: true }).click();
  await page.locator('[data-field="bulk-value"]').fill('宁波樵岚茶业有限公司');
  await expect(page.locator('[data-count="change"]')).toHaveText('将改动1条');
  await action(page, 'bulk-apply').click();
  await expect(page.locator('[role="row"][data-id]').filter({ hasText: '宁波樵岚茶业有限公司' })).toHaveCount(2);
  expect(await faults(page)).toEqual([]);
  await action(page, 'undo').last().click();
  await expect(page.locator('[role="row"][data-id]').filter({ hasText: '宁波樵岚茶业有限公司' })).toHaveCount(1);
});

test('columns that were hidden and moved are so still when the page is opened anew, and come back on a press', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html#goods');
  const heads = (): Promise<(string | null)[]> => page.locator('[role="columnheader"][data-column]').evaluateAll((all) => all.map((each) => each.getAttribute('data-column')));
  const menu = page.locator('[data-view="columns"]');
  await expect(row(page, 'sample-goods-02')).toBeVisible();
  const plain = await heads();
  expect(plain.slice(0, 3)).toEqual(['code', 'nameZh', 'nameEn']);
  await action(page, 'columns').click();
  await menu.locator('input[data-column="nameEn"]').uncheck();
  await menu.locator('[data-action="column-right"]').first().click();
  await expect.poll(heads).toEqual(['nameZh', 'code', ...plain.slice(3)]);
  await page.reload();
  await expect(cell(page, 'sample-goods-02', 'hsCode')).toHaveText('3924100000');
  expect(await heads()).toEqual(['nameZh', 'code', ...plain.slice(3)]);
  await expect(cell(page, 'sample-goods-02', 'nameEn')).toHaveCount(0);
  await action(page, 'columns').click();
  await action(page, 'columns-reset').click();
  await expect.poll(heads).toEqual(plain);
});

test('two goods with one article number are compared and made one; the overview says what ends soon', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html#goods');
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const stamps = { createdAt: 1, updatedAt: 1 };
  const message = {
    type: 'library.import',
    goods: [{ base: null, record: { id: 'twin', code: 'bw 500', nameZh: '不锈钢真空保温杯', nameEn: 'VACUUM FLASK 500ML', hsCode: '9617001900', ...stamps } }],
    preReviews: [{ base: null, record: { id: 'v1', nameZh: '金属置物架', validUntil: until, ...stamps } }],
    certificates: [{ base: null, record: { id: 'c1', certType: 'E', invNo: 'SL1', aplDate: new Date().toISOString().slice(0, 10), ...stamps } }],
  };
  await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', '13');

  await action(page, 'duplicates').click();
  await expect(page.locator('[data-groups]')).toHaveAttribute('data-groups', '1');
  await action(page, 'compare').click();
  await page.locator('[data-merge-field="nameEn"] [data-choose="twin"]').check();
  expect(await faults(page)).toEqual([]);
  await action(page, 'merge').click();
  await expect(page.locator('[data-view="duplicates"]')).toContainText('没有发现可能的重复');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', '12');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', '13');

  await page.locator('[data-area="overview"]').click();
  await expect(page.locator('[data-expiring="v1"]')).toContainText('还剩');
  await expect(page.locator('[data-month]').last()).toHaveAttribute('data-total', '1');
  expect(await faults(page)).toEqual([]);
});
