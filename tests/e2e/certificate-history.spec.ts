import type { Page } from '@playwright/test';
import { confirmFill, prepareFill, turnTo } from '../../scripts/lib/panel-view.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { chinaDay } from '../../lib/platform/today';
import { addDays } from '../../lib/rulebook/calendar';
import { expect, test } from './fixtures';

const today = chinaDay(Date.now());
const shipment = addDays(today, 5);
const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
const rows = (page: Page) => page.locator('[role="row"][data-id]');

test('a filled form that is kept says in the register what was filled and what time is left; a return noted there is counted in the overview', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.practice({ data: { CertificateHead: { CertType: 'E', InvNo: 'QL20260901', AplDate: today, IntendExpDate: shipment } } });
  const first = await originmate.panel(page, 'fill');
  await prepareFill(first, 'E · ');
  expect((await confirmFill(first)).state).toBe('done');
  // The panel may be closed meanwhile: what was filled is known to the next one.
  await turnTo(first, 'findings');
  await expect(first.locator('[data-record]')).toContainText('资料库填入货物 3 行');
  await first.close();
  const panel = await originmate.panel(page, 'findings');
  const register = panel.locator('[data-view="register"]');
  await expect(register.locator('[data-record]')).toContainText(`装运 ${shipment}`);
  await expect(register.locator('[data-record]')).toContainText('资料库填入货物 3 行');
  await action(panel, 'keep').click();
  await expect(register).toHaveAttribute('data-kept', 'kept');

  const workbench = await originmate.extensionPage('workbench.html#certificates');
  const clock = rows(workbench).locator('[data-clock]');
  await expect(clock).toHaveAttribute('data-clock', 'apply');
  await expect(clock).toHaveAttribute('data-left', '8');
  await rows(workbench).click();
  await expect(field(workbench, 'shipDate')).toHaveValue(shipment);
  const filled = workbench.locator('[data-filled]');
  for (const name of ['NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.', 'EASTREACH SOURCING LIMITED', '9617001900', '3924100000', '8301100000']) await expect(filled).toContainText(name);
  await expect(filled.locator('[data-gone]')).toHaveCount(0);

  await action(workbench, 'add-returns').click();
  await action(workbench, 'save').click();
  await expect(workbench.getByText('请填写退回原因')).toBeVisible();
  await field(workbench, 'returns[0].reason').fill('进口商栏缺少国家名称');
  await action(workbench, 'save').click();
  await expect(field(workbench, 'shipDate')).toHaveCount(0);
  await workbench.goto(workbench.url().replace('#certificates', '#overview'));
  await expect(workbench.locator('[data-chart="returns"] [data-times="1"]')).toContainText('进口商栏缺少国家名称');
});
