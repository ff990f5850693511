import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { practiceUrl } from '../../scripts/lib/practice.mjs';
import { assistantHost, expect, test, type OriginMate, type Practice } from './fixtures';

type Portal = NonNullable<Practice['portal']>;
const portals: readonly Portal[] = ['single-window', 'internet-customs'];
const fast = { delay: 0, goodsDelay: 0 };
const today = '2026-03-10';

const view = (panel: Page) => panel.locator('[data-view="page"]');
const action = (panel: Page, name: string) => panel.locator(`[data-action="${name}"]`);
const notes = (panel: Page, tone: string) => panel.locator(`[data-note="${tone}"]`);

/** A page beside the entry form in a tab, and the panel for it. */
async function open(originmate: OriginMate, page: string, { portal = 'single-window', data }: Practice = {}): Promise<{ page: Page; panel: Page }> {
  const opened = await originmate.practice({ portal, data, query: { page, today, ...fast } });
  const panel = await originmate.panel(opened);
  await expect(view(panel)).toHaveAttribute('data-page', page);
  return { page: opened, panel };
}

const pressedOn = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as unknown as { __practice: { pressed: unknown } }).__practice.pressed);
const valuesOn = (page: Page): Promise<Record<string, string>> => page.evaluate(() => (globalThis as unknown as { __practice: { values: Record<string, string> } }).__practice.values);

for (const portal of portals) {
  test(`each page beside the entry form is told, read and looked after, and nothing on it is touched: ${portal}`, async ({ originmate }) => {
    test.setTimeout(300_000);
    const expected: Readonly<Record<string, (panel: Page) => Promise<void>>> = {
      company: (panel) => expect(notes(panel, 'good')).toContainText('同步成功'),
      'pre-review-list': (panel) => expect(panel.locator('[data-row]')).toHaveCount(4),
      'pre-review': (panel) => expect(panel.locator('[data-fact="币制"]')).toHaveAttribute('data-value', '人民币'),
      query: (panel) => expect(panel.locator('[data-row]')).toHaveCount(5),
      change: (panel) => expect(notes(panel, 'attention').first()).toContainText('原证书号没有填'),
      seal: (panel) => expect(notes(panel, 'attention')).toContainText('待接收'),
      authorisation: (panel) => expect(notes(panel, 'good')).toContainText('接收成功'),
      print: (panel) => expect(notes(panel, 'attention')).toContainText('1 份证书'),
      'print-result': (panel) => expect(panel.locator('[data-answer=""]')).toBeVisible(),
      verification: (panel) => expect(panel.locator('[data-guide="not-found"]')).toBeVisible(),
      'blocked-preference': (panel) => expect(notes(panel, 'attention')).toContainText('证书编号'),
    };
    const { page, panel } = await open(originmate, 'company', { portal });
    for (const [name, says] of Object.entries(expected)) {
      // One tab and its panel: a portal's pages follow each other.
      await page.bringToFront();
      await page.goto(practiceUrl({ portal, query: { open: 1, page: name, today, ...fast } }));
      await expect(view(panel)).toHaveAttribute('data-page', name);
      await says(panel);
      // The views are the same for both portals; axe takes seconds for each.
      if (portal === 'single-window') expect((await new AxeBuilder({ page: panel }).analyze()).violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([]);
      expect(await pressedOn(page), name).toEqual([]);
      await expect(page.locator(assistantHost), name).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.childElementCount), name).toBe(2);
    }
  });
}

test('the company’s name is laid beside the library’s exporter letter by letter, and taken over only when asked', async ({ originmate }) => {
  const workbench = await originmate.extensionPage('workbench.html#parties');
  const reply = await workbench.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } }).chrome.runtime.sendMessage({ type: 'library.save', table: 'parties', base: null, record: { id: 'x1', role: 'exporter', name: 'NINGBO SHILI IMPORT AND EXPORT CO.,LTD.', createdAt: 0, updatedAt: 0 } }),
  );
  expect(reply.ok).toBe(true);
  const { panel } = await open(originmate, 'company', { data: { syncStatus: '同步失败' } });
  await expect(notes(panel, 'attention').first()).toContainText('同步失败');
  const compared = panel.locator('[data-difference]');
  await expect(compared).toHaveAttribute('data-difference', 'blanks');
  await expect(compared).toHaveAttribute('data-at', '35');
  await action(panel, 'update-exporter').click();
  await expect(compared).toHaveCount(0);
  await expect(notes(panel, 'good')).toContainText('NINGBO SHILI IMPORT AND EXPORT CO., LTD.');
  await workbench.bringToFront();
  await expect(workbench.locator('[role="row"][data-id]')).toContainText('CO., LTD.');
});

test('the states of certificates go into the register when asked, those that are ticked, and are known again', async ({ originmate }) => {
  const { page, panel } = await open(originmate, 'query');
  const row = (number: string) => panel.locator(`[data-row="${number}"]`);
  await expect(row('E26MA2DEM0120158')).toHaveAttribute('data-change', 'new');
  await expect(row('E26MA2DEM0120158').locator('[data-clock="validity"]')).toHaveAttribute('data-until', '2027-03-08');
  await expect(row('E26MA2DEM0120156').locator('[data-clock="retrospective"]')).toContainText('3日');
  await row('C26MA2DEM0120154').locator('[data-action="choose-row"]').uncheck();
  await action(panel, 'take-states').click();
  await expect(panel.locator('[data-change="same"]')).toHaveCount(4);
  await expect(row('C26MA2DEM0120154')).toHaveAttribute('data-change', 'new');

  // The next page of the list.
  await page.bringToFront();
  await page.locator('.pagination .page-next a').click();
  await expect(row('A26MA2DEM0120149')).toHaveAttribute('data-change', 'new');
  await panel.bringToFront();
  const [workbench] = await Promise.all([page.context().waitForEvent('page'), action(panel, 'open-register').click()]);
  await expect(workbench.locator('[role="row"][data-id]')).toHaveCount(4);
  await expect(workbench.locator('[role="row"][data-id]').filter({ hasText: 'E26MA2DEM0120156' })).toContainText('退回修改');
  expect(await pressedOn(page)).toEqual([]);
});

for (const portal of portals) {
  test(`products of the list are kept when asked, and a new form is filled from one with preview, read back and taken back: ${portal}`, async ({ originmate }) => {
    const list = await open(originmate, 'pre-review-list', { portal });
    await action(list.panel, 'keep-pre-reviews').click();
    await expect(list.panel.locator('[data-change="same"]')).toHaveCount(4);
    const workbench = await originmate.extensionPage('workbench.html#preReviews');
    await expect(workbench.locator('[role="row"][data-id]')).toHaveCount(4);

    const { page, panel } = await open(originmate, 'pre-review', { portal, data: { goodsNameEn: 'SHELF' } });
    await action(panel, 'choose-product').click();
    await panel.getByRole('option').filter({ hasText: '金属置物架' }).click();
    await expect(panel.locator('[data-field="nameEn"]')).toHaveCount(0);
    await expect(panel.locator('[data-field="nameZh"]')).toHaveAttribute('data-state', 'fills');
    expect((await valuesOn(page))['goodsName']).toBe('');
    await action(panel, 'page-fill').click();
    await expect(panel.locator('[data-fill-state="done"]')).toBeVisible();
    await expect(panel.locator('[data-field][data-outcome="kept"]')).toHaveCount(3);
    expect(await valuesOn(page)).toMatchObject({ hsCode: '9403200000', goodsName: '金属置物架', goodsModel: 'ZW-4', goodsNameEn: 'SHELF' });

    await action(panel, 'page-fill-undo').click();
    await expect(panel.locator('[data-fill-state="undone"]')).toBeVisible();
    expect(await valuesOn(page)).toMatchObject({ hsCode: '', goodsName: '', goodsModel: '' });
    expect(await pressedOn(page)).toEqual([]);
  });
}

test('what is typed on the page of verification is followed, and its plain form copied', async ({ originmate }) => {
  const { page, panel } = await open(originmate, 'verification');
  await page.bringToFront();
  await page.locator('#invNo').fill(' nb2026－0155');
  await expect(panel.locator('[data-plain="NB2026-0155"]')).toBeVisible();
  for (const kind of ['blank', 'letter-case', 'dash']) await expect(panel.locator(`[data-odd="${kind}"]`)).toBeVisible();
  await panel.bringToFront();
  await panel.locator('[data-plain] [data-action="copy"]').click();
  await page.bringToFront();
  await page.locator('#invNo').fill('');
  await page.keyboard.press('Control+V');
  await expect(page.locator('#invNo')).toHaveValue('NB2026-0155');
});

test('the request to change a certificate follows in the frame from the list, with the chooser set to its type', async ({ originmate }) => {
  const { page, panel } = await open(originmate, 'query');
  originmate.allowPresses();
  await page.bringToFront();
  await page.locator('#certQueryTable tbody tr').nth(3).click();
  await page.getByRole('button', { name: '更改/重发' }).click();
  await expect(view(panel)).toHaveAttribute('data-page', 'change');
  await expect(panel.locator('[data-fact="原证书号"]')).toHaveAttribute('data-value', 'K26MA2DEM0120155');
  await expect(action(panel, 'change-type')).toHaveValue('K');
  await expect(panel.locator('[data-outcome="amend"]')).toBeVisible();
  await expect(notes(panel, 'good')).toContainText('2027-03-06');
  await panel.bringToFront();
  await panel.locator('[data-question="original"]').getByText('被盗、遗失或损毁').click();
  await expect(panel.locator('[data-outcome="amend-and-re-issue"]')).toBeVisible();
  await expect(notes(panel, 'attention').filter({ hasText: '更改重发证' })).toBeVisible();
});

test('in a desk the panel speaks of what is on show, page or form, and of the form when asked', async ({ originmate }) => {
  const page = await originmate.practice({ query: { open: 1, type: 'E', demo: 'clean', ...fast } });
  await originmate.form(page);
  const panel = await originmate.panel(page, 'fields');
  await expect(panel.locator('[data-form]')).toBeVisible();
  await page.bringToFront();
  await page.locator('a[menuid="coo001leaf2"]').click();
  await expect(view(panel)).toHaveAttribute('data-page', 'query');
  await expect(panel.locator('[data-form]')).toBeHidden();
  await action(panel, 'show-form').click();
  await expect(panel.locator('[data-form]')).toBeVisible();
  await action(panel, 'show-page').click();
  await expect(view(panel)).toBeVisible();
  await page.bringToFront();
  await page.locator('a.menu-tab').first().click();
  await expect(view(panel)).toHaveCount(0);
  await expect(panel.locator('[data-form]')).toBeVisible();
});

test('a page that merely speaks of such pages gets nothing', async ({ originmate }) => {
  const body = ['企业基本信息维护', '同步状态', '行政区划', '提交后同步状态应为“同步成功”。', '证书查询', '发票号'].map((text) => `<p>${text}</p>`).join('');
  originmate.server.page('/help.html', `<!doctype html><meta charset="utf-8"><title>帮助</title><h1>办事指南</h1>${body}<input aria-label="搜索">`);
  const page = await originmate.open('https://swapp.singlewindow.cn/help.html');
  const panel = await originmate.panel(page);
  // The panel has asked this tab, and another page has answered in the meantime.
  await open(originmate, 'seal');
  await expect(panel.locator('[data-view="empty"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
});

test.describe('in English', () => {
  test.use({ language: 'en' });
  test('the pages speak English', async ({ originmate }) => {
    const { panel } = await open(originmate, 'company');
    await expect(panel.locator('h1')).toContainText('Company data');
    await expect(notes(panel, 'good')).toContainText('in force');
  });
});
