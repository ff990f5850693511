import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { assistantHost, expect, test, type OriginMate } from './fixtures';

const address = 'https://swapp.singlewindow.cn/replica/form.html';
const mark = (frame: Frame) => frame.locator('.marks [data-rule="batch/certified-already"][data-path="CertificateHead.InvNo"]');
const register = (panel: Page) => panel.locator('[data-view="register"]');
const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const rows = (page: Page) => page.locator('[role="row"][data-id]');

/** A form in a tab of its own with that much written into it. */
async function formWith(originmate: OriginMate, values: { type?: string; number?: string; invoice?: string; day?: string; consignee?: string }): Promise<{ page: Page; frame: Frame }> {
  const page = await originmate.open(address);
  const frame = await originmate.form(page);
  if (values.type) await frame.locator('#f01').selectOption(values.type);
  for (const [id, text] of [['f02', values.number], ['f04', values.invoice], ['f06', values.day], ['f08', values.consignee]] as const) if (text) await frame.locator(`#${id}`).fill(text);
  return { page, frame };
}

const applied = { type: 'E', number: 'E266076323030048', invoice: 'SL20260301', day: '2026-03-10', consignee: 'SIAM LOTUS HOMEWARE CO., LTD.\nBANGKOK, THAILAND' };

test('a kept certificate marks its invoice number on another form, until it is taken out of the register', async ({ originmate }) => {
  const first = await formWith(originmate, applied);
  const panel = await originmate.panel(first.page, 'findings');
  await action(panel, 'keep').click();
  await expect(register(panel)).toHaveAttribute('data-kept', 'kept');
  for (const text of ['E266076323030048', 'SL20260301', '2026-03-10', 'SIAM LOTUS HOMEWARE CO., LTD.']) await expect(register(panel).locator('[data-record]')).toContainText(text);
  await expect(register(panel)).not.toContainText('BANGKOK');
  expect((await new AxeBuilder({ page: panel }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  const second = await formWith(originmate, { type: 'E', invoice: 'sl 20260301', day: '2026-04-02' });
  await expect(mark(second.frame)).toBeAttached();
  await expect(mark(first.frame)).toHaveCount(0);
  await second.frame.locator('.badge[data-path="CertificateHead.InvNo"]').click();
  const card = second.frame.locator('.card');
  await expect(card).toContainText('2026-03-10');
  const shown = await second.frame.locator(assistantHost).evaluate((host) => host.shadowRoot?.textContent ?? '');
  for (const secret of ['E266076323030048', 'SIAM LOTUS', 'SL20260301']) expect(shown).not.toContain(secret);

  const workbench = await originmate.extensionPage('workbench.html#certificates');
  await rows(workbench).click();
  await action(workbench, 'delete').click();
  await expect(rows(workbench)).toHaveCount(0);
  await second.page.bringToFront();
  await expect(mark(second.frame)).toHaveCount(0);

  await workbench.bringToFront();
  await action(workbench, 'undo').click();
  await second.page.bringToFront();
  await expect(mark(second.frame)).toBeAttached();
});

test('a form is kept only when asked, with type and invoice number known, and once', async ({ originmate }) => {
  const { page, frame } = await formWith(originmate, { consignee: applied.consignee });
  const panel = await originmate.panel(page, 'findings');
  await expect(action(panel, 'keep')).toBeDisabled();
  await expect(register(panel)).toContainText('证书种类未选');
  await page.bringToFront();
  await frame.locator('#f01').selectOption('E');
  await expect(register(panel)).toContainText('发票号为空');
  await expect(action(panel, 'keep')).toBeDisabled();
  await frame.locator('#f04').fill(applied.invoice);
  await frame.locator('#f06').fill(applied.day);
  await expect(register(panel)).toHaveAttribute('data-kept', 'new');

  await panel.bringToFront();
  await action(panel, 'keep').click();
  await expect(register(panel)).toHaveAttribute('data-kept', 'kept');
  await page.bringToFront();
  await frame.locator('#f02').fill(applied.number);
  await expect(register(panel)).toHaveAttribute('data-kept', 'changed');
  await expect(mark(frame)).toHaveCount(0);
  await panel.bringToFront();
  await action(panel, 'keep').click();
  await expect(register(panel)).toHaveAttribute('data-kept', 'kept');

  const [workbench] = await Promise.all([page.context().waitForEvent('page'), action(panel, 'open-register').click()]);
  await expect(rows(workbench)).toHaveCount(1);
  await expect(rows(workbench)).toContainText(applied.number);
});

test('the register is looked after in the workbench, by keyboard too, and goes into the library file', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html#certificates');
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  await action(page, 'add-first').click();
  await field('aplDate').fill('10.3.2026');
  await action(page, 'save').click();
  await expect(page.getByText('请填写发票号')).toBeVisible();
  await expect(page.getByText('日期写作 2026-01-05')).toBeVisible();
  await field('invNo').fill('SL20260301, SL20260302');
  await field('aplDate').fill('2026-03-10');
  await field('consignee').fill('SIAM LOTUS HOMEWARE CO., LTD.');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toContainText('SL20260301, SL20260302');

  await page.keyboard.press('/');
  await page.keyboard.type('zzz');
  await expect(rows(page)).toHaveCount(0);
  await action(page, 'search').fill('sl20260302 lotus');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await field('certNo').fill('C266076323030049');
  await action(page, 'save').click();
  await expect(rows(page)).toContainText('C266076323030049');

  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  const [download] = await Promise.all([page.waitForEvent('download'), action(page, 'export').click()]);
  await page.evaluate(() => indexedDB.deleteDatabase('originmate'));
  await page.reload();
  await expect(page.getByText('台账还是空的')).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(await download.path());
  await expect(page.locator('[data-view="import"]')).toContainText('C266076323030049');
  await action(page, 'import-commit').click();
  await expect(rows(page)).toContainText('SIAM LOTUS HOMEWARE CO., LTD.');
});
