import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
/** The box of the marks on the practice portal. */
const markBox = '#markNo, #MARK';
const markOf = (form: Frame): Promise<string> =>
  form.evaluate(() => (globalThis as unknown as { __practice: { state: { CertificateHead: Record<string, string> } } }).__practice.state.CertificateHead['Mark'] ?? '');
const noFaults = async (page: Page): Promise<void> => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

test('a wording made in the workbench is filled in through its preview, read back and taken back; a text on the form is kept as another', async ({ originmate }) => {
  const workbench = await originmate.extensionPage('workbench.html#wordings');
  await action(workbench, 'add-first').click();
  await action(workbench, 'save').click();
  await expect(workbench.getByText('请填写名称')).toBeVisible();
  await field(workbench, 'title').fill('泰国唛头');
  await field(workbench, 'field').click();
  await workbench.getByRole('option', { name: '唛头', exact: true }).click();
  await field(workbench, 'text').fill('SIAM LOTUS\nBANGKOK');
  await expect(workbench.locator('[data-length]')).toContainText('18 / 2000');
  await noFaults(workbench);
  await action(workbench, 'save').click();
  await expect(workbench.locator('[role="row"][data-id]')).toContainText('泰国唛头');

  const page = await originmate.practice({ query: { type: 'E' } });
  const form = await originmate.form(page);
  await form.locator(markBox).fill('C/NO. 1-100');
  const panel = await originmate.panel(page, 'fields');
  const row = panel.locator('[data-path="CertificateHead.Mark"][data-value]');
  await expect(row).toHaveAttribute('data-value', 'C/NO. 1-100');
  await row.locator('[data-action="wordings"]').click();
  await row.locator('[data-wording="泰国唛头"] button').click();
  const preview = row.locator('[data-view="wording-preview"]');
  await expect(preview.locator('[data-now]')).toHaveAttribute('data-now', 'C/NO. 1-100');
  await expect(preview.locator('[data-will]')).toHaveAttribute('data-will', 'C/NO. 1-100\nSIAM LOTUS\nBANGKOK');
  await preview.getByText('替换原有文字').click();
  await expect(preview.locator('[data-will]')).toHaveAttribute('data-will', 'SIAM LOTUS\nBANGKOK');

  // The field changes while the preview is on show: the choice to replace it lapses.
  await page.bringToFront();
  await form.locator(markBox).fill('C/NO. 1-200');
  await panel.bringToFront();
  await expect(preview.locator('[data-will]')).toHaveAttribute('data-will', 'C/NO. 1-200\nSIAM LOTUS\nBANGKOK');
  expect(await markOf(form), 'nothing is written by looking').toBe('C/NO. 1-200');
  await noFaults(panel);
  await action(panel, 'wording-fill').click();
  const report = row.locator('[data-view="wording-report"]');
  await expect(report.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'kept');
  expect(await markOf(form)).toBe('C/NO. 1-200\nSIAM LOTUS\nBANGKOK');
  await action(panel, 'wording-undo').click();
  await expect(report).toHaveAttribute('data-fill-state', 'undone');
  expect(await markOf(form)).toBe('C/NO. 1-200');

  await row.locator('[data-action="wordings"]').click();
  await action(panel, 'keep-wording').click();
  await field(panel, 'wording-title').fill('泰国唛头');
  await expect(action(panel, 'keep-wording-save')).toBeDisabled();
  await field(panel, 'wording-title').fill('箱号');
  await action(panel, 'keep-type').check();
  await action(panel, 'keep-wording-save').click();
  await expect(row.locator('[data-kept="箱号"]')).toBeVisible();
  await expect(row.locator('[data-wording]').first(), 'the latest first').toHaveAttribute('data-wording', '箱号');
  await workbench.bringToFront();
  await expect(workbench.locator('[role="row"][data-id]', { hasText: '箱号' })).toContainText('C/NO. 1-200');
  await action(workbench, 'search').fill('xianghao');
  await expect(workbench.locator('[role="row"][data-id]'), 'found by its sound').toHaveCount(1);
});
