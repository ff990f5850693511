import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { confirmFill, fieldsOf, prepareFill } from '../../scripts/lib/panel-view.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';

const odd = 'https://swapp.singlewindow.cn/replica/odd.html';
/** Box → field, as the key at the end of the page says. */
const meant = { n0a1: 'CertificateHead.Exporter', n0a2: 'CertificateHead.Mark', zz9: 'CertificateHead.LoadPort', zz4: 'CertificateHead.UnloadPort' } as const;

interface Hands {
  readonly page: Page;
  readonly panel: Page;
  clicks: number;
}

async function click(hands: Hands, on: 'page' | 'panel', selector: string): Promise<void> {
  await hands[on].bringToFront();
  await hands[on].locator(selector).click();
  hands.clicks += 1;
}

/** Points at a box of the page, then types and clicks which field it is. */
async function teachOnPage(hands: Hands, box: string, field: string): Promise<void> {
  await expect(hands.panel.locator('[data-teach="pointing"]')).toBeAttached();
  await click(hands, 'page', `#${box}`);
  await hands.panel.bringToFront();
  const picker = hands.panel.locator('input[data-action="choose-field"]');
  await picker.fill(field.split('.')[1] ?? '');
  await click(hands, 'panel', `[role="option"]:has([data-field="${field}"])`);
  await expect(hands.panel.locator(`[data-path="${field}"]`)).toBeAttached();
}

test('a form with markup of its own is taught in under ten clicks, known after a reload, and then filled', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.open(odd);
  await originmate.form(page);
  const hands: Hands = { page, panel: await originmate.panel(page, 'fields'), clicks: 0 };
  await expect(hands.panel.locator('[data-unrecognised="甲01"]')).toBeAttached();

  await click(hands, 'panel', '[data-action="teach-point"]');
  for (const [box, field] of Object.entries(meant)) await teachOnPage(hands, box, field);
  expect(hands.clicks).toBeLessThan(10);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(hands.panel.locator('[data-teach="idle"]')).toBeAttached();

  await page.reload();
  await originmate.form(page);
  for (const path of Object.values(meant)) await expect(hands.panel.locator(`[data-path="${path}"]`)).toBeAttached();
  await hands.panel.bringToFront();
  await prepareFill(hands.panel, 'E · ');
  const { results } = await confirmFill(hands.panel);
  expect(results.filter(({ path }) => Object.values<string>(meant).includes(path)).map(({ outcome }) => outcome)).toEqual(['kept', 'kept', 'kept', 'kept']);
  await expect(page.locator('#n0a1')).toContainText('NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.');
  await expect(page.locator('#n0a2')).toHaveText('N/M');
  await expect(page.locator('#zz9')).toHaveValue(/NINGBO/);
});

test('while a field is pointed out the page gets no press and no key, Enter least of all, and pressing a button chooses nothing', async ({ originmate }) => {
  const page = await originmate.open(odd);
  await originmate.form(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['pointerdown', 'mousedown', 'click', 'keydown', 'keypress', 'input', 'focusin', 'submit']) document.addEventListener(name, (event) => heard.push(event.type), true);
  });
  const panel = await originmate.panel(page, 'fields');
  await panel.locator('[data-action="teach-point"]').click();
  await expect(panel.locator('[data-teach="pointing"]')).toBeAttached();
  await page.bringToFront();
  await page.locator('#declare').click();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-teach="banner"]')).toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLElement>('#zz9')?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await expect(page.locator('[data-teach="banner"]'), 'a press that nobody made chooses nothing').toBeVisible();
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((name) => name !== 'click')).toEqual([]);
  expect(heard.length, 'the press that the page made itself').toBe(1);

  await page.keyboard.press('Tab');
  await expect(page.locator('[data-teach="says"]')).toContainText('甲01');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-teach="says"]')).toContainText('甲02');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('F2');
  await expect(page.locator('[data-teach="banner"]')).toHaveCount(0);
  await expect(panel.locator('[data-teach="asking"]')).toContainText('甲01');
});

test('a field that was taken for another is taught from the list, the other control is told to be free; two controls cannot be one field', async ({ originmate }) => {
  const page = await originmate.open(odd);
  await originmate.form(page);
  const panel = await originmate.panel(page, 'fields');
  const row = (path: string) => panel.locator(`[data-path="${path}"]`);
  await expect(row('CertificateHead.ContractNo')).toBeAttached();

  await panel.locator('[data-unrecognised="甲05"] [data-action="teach"]').click();
  await panel.locator('input[data-action="choose-field"]').fill('合同号');
  await panel.locator('[role="option"]:has([data-field="CertificateHead.ContractNo"])').click();
  await expect(panel.locator('[data-taught="used"][data-field="CertificateHead.ContractNo"] [data-effect="freed"]')).toContainText('合同号');
  await expect(panel.locator('[data-unrecognised="合同号"]')).toHaveAttribute('data-reason', 'taken');

  await panel.locator('[data-unrecognised="甲06"] [data-action="teach"]').click();
  await panel.locator('input[data-action="choose-field"]').fill('ContractNo');
  await panel.locator('[role="option"]:has([data-field="CertificateHead.ContractNo"])').click();
  await expect(panel.locator('[data-refused="same-field"]')).toBeVisible();
  await panel.locator('[data-action="teach-cancel"]').click();

  await panel.locator('[data-action="show-lessons"]').click();
  await panel.locator('[data-lesson] [data-action="forget-lesson"]').click();
  await expect(panel.locator('[data-unrecognised="甲05"]')).toBeAttached();
  await expect(panel.locator('[data-unrecognised="合同号"]')).toHaveCount(0);
});

test('a field that is none of the certificate’s is left alone, also after a reload', async ({ originmate }) => {
  const page = await originmate.open(odd);
  await originmate.form(page);
  const panel = await originmate.panel(page, 'fields');
  await panel.locator('[data-path="CertificateHead.TradeModeCode"] [data-action="teach"]').click();
  await panel.locator('[data-action="teach-none"]').click();
  await expect(panel.locator('[data-unrecognised="贸易方式"]')).toHaveAttribute('data-reason', 'left-alone');
  await page.reload();
  await originmate.form(page);
  await expect(panel.locator('[data-unrecognised="贸易方式"]')).toHaveAttribute('data-reason', 'left-alone');
});

test('a form that has changed names what moved, does not fill what lost its label until that is confirmed, and then does', async ({ originmate }) => {
  const html = (loadPort: string, id: string): string => `<!doctype html><meta charset="utf-8"><title>原产地证书申请</title><body style="font:14px sans-serif">
    ${[['原产地证书类型', 'a1'], ['签证机构', 'a2'], ['领证机构', 'a3'], ['发票号', 'a4'], ['合同号', 'a5'], [loadPort, id], ['卸货港', 'a7'], ['运输细节', 'a8'], ['特殊条款', 'a9']]
      .map(([label, box]) => `<p><span style="display:inline-block;width:160px">${label}</span><input id="${box}" name="${box === 'zz' ? 'LoadPort' : ''}" style="width:320px"></p>`).join('')}`;
  originmate.server.page('/form', html('启运港', 'a6'));
  await loadSampleLibrary(originmate);
  const page = await originmate.open('https://swapp.singlewindow.cn/form');
  await originmate.form(page);
  const panel = await originmate.panel(page, 'fields');
  await expect(panel.locator('[data-path="CertificateHead.LoadPort"]')).toBeAttached();
  await expect(panel.locator('[data-view="drift"]'), 'the first visit is silent').toHaveCount(0);

  originmate.server.page('/form', html('装船的港口', 'zz'));
  await page.reload();
  await originmate.form(page);
  await expect(panel.locator('[data-change="relabelled"][data-field="CertificateHead.LoadPort"][data-holds="true"]')).toBeVisible();
  await prepareFill(panel, 'E · ');
  await expect(panel.locator('[data-notice="drift"]')).toBeVisible();
  await expect(panel.locator('[data-path="CertificateHead.LoadPort"][data-state="held"]')).toBeVisible();
  const first = await confirmFill(panel);
  expect(first.results.map(({ path }) => path)).not.toContain('CertificateHead.LoadPort');
  await expect(page.locator('#zz')).toHaveValue('');

  await panel.locator('[data-action="drift-see"]').click();
  await panel.locator('[data-field="CertificateHead.LoadPort"] [data-action="drift-confirm"]').click();
  await expect(panel.locator('[data-view="drift"]')).toHaveCount(0);
  await panel.locator('[data-action="view-fill"]').click();
  await panel.locator('[data-action="fill-again"]').click();
  await confirmFill(panel);
  await expect(page.locator('#zz')).toHaveValue(/NINGBO/);
});

test('the description of the form can be read before it is copied and holds nothing of what stands in the form', async ({ originmate }) => {
  const page = await originmate.practice({ query: { type: 'E', demo: 'clean' } });
  const form = await originmate.form(page);
  await form.locator('#markNo, #MARK').fill('CANARY 4711');
  const panel = await originmate.panel(page, 'fields');
  const values = (await fieldsOf(panel)).fields.map(({ value }) => value).filter((value) => value.length >= 6);
  await panel.locator('[data-action="describe"]').click();
  const text = (await panel.locator('[data-description]').textContent()) ?? '';
  expect(JSON.parse(text)).toMatchObject({ format: 'originmate-form', version: 1, certificateForm: true });
  expect(text).not.toContain('CANARY');
  for (const value of values) expect(text).not.toContain(value);
  await expect(panel.locator('[data-view="diagnostics"] [data-action="copy"]')).toHaveAttribute('data-text', text);
});

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    test('pointing out, its question and its list can be used by everybody', async ({ originmate }) => {
      const page = await originmate.open(odd);
      await originmate.form(page);
      const panel = await originmate.panel(page, 'fields');
      await panel.setViewportSize({ width: 420, height: 900 });
      await panel.locator('[data-unrecognised="甲01"] [data-action="teach"]').click();
      await panel.locator('input[data-action="choose-field"]').fill('exporter');
      const faults = async (): Promise<string[]> => (await new AxeBuilder({ page: panel }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      expect(await faults()).toEqual([]);
      await panel.locator('[role="option"]').first().click();
      await expect(panel.locator('[data-taught="used"]')).toBeVisible();
      await panel.locator('[data-action="show-lessons"]').click();
      await panel.locator('[data-action="describe"]').click();
      await panel.locator('[data-description]').waitFor();
      expect(await faults()).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
    });
  });
}

test('columns of a list are taught by pointing at a header or at any cell below it', async ({ originmate }) => {
  const page = await originmate.open(odd);
  await originmate.form(page);
  const panel = await originmate.panel(page, 'fields');
  await page.evaluate(() => {
    const list = document.createElement('table');
    for (const [row, cells] of [['品号', '说法', '件'], ['8517130000', '电话机', '12'], ['6109100021', 'T恤', '30']].entries()) {
      const line = list.insertRow();
      for (const text of cells) line.append(Object.assign(document.createElement(row === 0 ? 'th' : 'td'), { textContent: text, id: row < 2 ? `at-${text}` : '' }));
    }
    document.body.prepend(list);
  });
  const hands: Hands = { page, panel, clicks: 0 };
  await click(hands, 'panel', '[data-action="teach-point"]');
  for (const [box, field, read] of [['at-品号', 'Goods.HSCode', 'Goods[1].HSCode'], ['at-电话机', 'Goods.GoodsName', 'Goods[1].GoodsName']] as const) {
    await expect(panel.locator('[data-teach="pointing"]')).toBeAttached();
    await click(hands, 'page', `#${box}`);
    await panel.bringToFront();
    await panel.locator('input[data-action="choose-field"]').fill(field.split('.')[1] ?? '');
    await click(hands, 'panel', `[role="option"]:has([data-field="${field}"])`);
    await expect(panel.locator(`[data-path="${read}"]`)).toBeAttached();
  }
  await expect(panel.locator('[data-path="Goods[1].HSCode"]')).toHaveAttribute('data-value', '6109100021');
  await expect(panel.locator('[data-path="Goods[0].GoodsName"]')).toHaveAttribute('data-value', '电话机');
});
