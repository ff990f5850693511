import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const address = 'https://swapp.singlewindow.cn/replica/form.html';
const rule = 'marks/reference';
const marked = (frame: Frame) => frame.locator(`.marks [data-rule="${rule}"]`);
const item = (panel: Page) => panel.locator(`[data-view="findings"] li[data-rule="${rule}"][data-severity]`);
const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);

async function typeForm(frame: Frame): Promise<void> {
  await frame.locator('#f01').selectOption('E');
  await frame.locator('#f08').fill('SIAM LOTUS HOMEWARE CO., LTD.\nBANGKOK, THAILAND');
  await frame.locator('#f09').fill('AS PER INVOICE');
}

test('a finding is left aside for a consignee with a reason, stays away when the form is loaded anew, and is shown again', async ({ originmate }) => {
  const page = await originmate.open(address);
  const frame = await originmate.form(page);
  await typeForm(frame);
  await expect(marked(frame)).toBeAttached();
  const panel = await originmate.panel(page, 'findings');
  await expect(item(panel)).toHaveCount(1);
  const severity = (await item(panel).getAttribute('data-severity')) ?? '';
  const counted = panel.locator(`[data-action="filter-${severity}"]`);
  const before = Number(await counted.getAttribute('data-count'));

  await item(panel).locator('[data-action="aside"]').click();
  const form = panel.locator('[data-aside="form"]');
  await expect(form.locator('[data-scope]')).toHaveCount(3);
  await form.locator('[data-scope="consignee"]').check();
  await action(panel, 'aside-save').click();
  await expect(form).toContainText('请写明理由');
  await form.locator('[data-field="aside-reason"]').fill('客户来函要求唛头如此');
  expect((await new AxeBuilder({ page: panel }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await action(panel, 'aside-save').click();
  await expect(item(panel)).toHaveCount(0);
  await expect(counted).toHaveAttribute('data-count', String(before - 1));
  await expect(panel.locator('[data-view="aside"]')).toHaveAttribute('data-count', '1');
  await expect(marked(frame)).toHaveCount(0);

  await page.bringToFront();
  await page.reload();
  const again = await originmate.form(page);
  await typeForm(again);
  await expect(again.locator('.badge').first()).toBeVisible();
  await expect(marked(again)).toHaveCount(0);
  const shown = await again.locator('[data-originmate]').evaluate((host) => host.shadowRoot?.textContent ?? '');
  expect(shown).not.toContain('客户来函');
  await again.locator('#f08').fill('HANOI STEEL JSC');
  await expect(marked(again)).toBeAttached();
  await again.locator('#f08').fill('siam lotus homeware co ltd');
  await expect(marked(again)).toHaveCount(0);

  await panel.bringToFront();
  const aside = panel.locator('[data-view="aside"]');
  await expect(aside).toHaveAttribute('data-count', '1');
  await action(panel, 'aside-open').click();
  await expect(aside).toContainText('客户来函要求唛头如此');
  const [report] = await Promise.all([panel.context().waitForEvent('page'), action(panel, 'print-findings').click()]);
  await expect(report.locator('[data-view="report-aside"] li')).toContainText('客户来函要求唛头如此');
  await report.close();
  const settings = await originmate.extensionPage('workbench.html#settings');
  await expect(settings.locator(`[data-ignored][data-rule="${rule}"]`)).toContainText('SIAMLOTUSHOMEWARECOLTD');
  await panel.bringToFront();
  await action(panel, 'aside-again').click();
  await expect(item(panel)).toHaveCount(1);
  await expect(marked(again)).toBeAttached();
  await action(panel, 'aside-undo').click();
  await expect(item(panel)).toHaveCount(0);
  await settings.bringToFront();
  await action(settings, 'ignored-delete').click();
  await expect(settings.locator('[data-ignored]')).toHaveCount(0);
  await panel.bringToFront();
  await expect(item(panel)).toHaveCount(1);
  await expect(aside).toHaveCount(0);
});
