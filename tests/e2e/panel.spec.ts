import { benchApplication } from '../../scripts/lib/bench-application.mjs';
import { assistantHost, expect, test } from './fixtures';

const singleWindow = 'https://swapp.singlewindow.cn';
const form = `${singleWindow}/replica/form.html`;
/** The same form in a frame in a frame, on three hosts of the portals. */
const nested = 'https://online.customs.gov.cn/replica/desk.html';
const fullWidthHyphen = 'INV2026\uFF0D001';

test('a finding leads to its field and its mend is written, read back and can be taken back', async ({ originmate }) => {
  const page = await originmate.open(nested);
  const frame = await originmate.form(page);
  await frame.locator('#f04').fill(fullWidthHyphen);
  const panel = await originmate.panel(page, 'findings');
  const finding = panel.locator('[data-view="findings"] [data-path="CertificateHead.InvNo"][data-rule]').first();
  await expect(finding).toHaveAttribute('data-severity', 'error');

  await finding.locator('[data-action="jump"]').click();
  await expect.poll(() => frame.evaluate(() => document.activeElement?.id)).toBe('f04');

  await expect(finding.locator('[data-will]')).toContainText('INV2026-001');
  await finding.locator('[data-action="fix"]').click();
  await expect(frame.locator('#f04')).toHaveValue('INV2026-001');
  await expect(panel.locator('[data-view="findings"] [data-path="CertificateHead.InvNo"][data-rule]')).toHaveCount(0);

  await panel.locator('[data-action="fix-undo"]').click();
  await expect(frame.locator('#f04')).toHaveValue(fullWidthHyphen);
});

test('the fields view opens at once and gives each value as it stands on the page', async ({ originmate }) => {
  const page = await originmate.open(nested);
  const frame = await originmate.form(page);
  await frame.locator('#f01').selectOption('E');
  await frame.locator('#f11').fill(' Ningbo, china ');
  const panel = await originmate.panel(page, 'fields');
  await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.LoadPort"]')).toHaveAttribute('data-value', ' Ningbo, china ');
  await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.CertType"]')).toHaveAttribute('data-value', 'E');
  await expect(panel.locator('[data-cert-type="E"]')).toBeVisible();
  await frame.locator('#f11').fill('SHANGHAI, CHINA');
  await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.LoadPort"]')).toHaveAttribute('data-value', 'SHANGHAI, CHINA');
});

test('a field with a label that nobody knows is listed as not recognised, and nothing is guessed', async ({ originmate }) => {
  const page = await originmate.open(nested);
  const frame = await originmate.form(page);
  await frame.evaluate(() => {
    const row = document.createElement('div');
    const label = document.createElement('label');
    label.textContent = '特别监管区域账册号';
    label.htmlFor = 'f99';
    const input = document.createElement('input');
    input.id = 'f99';
    row.append(label, input);
    document.querySelector('.g')?.append(row);
  });
  const panel = await originmate.panel(page, 'fields');
  await expect(panel.locator('[data-view="fields"] [data-unrecognised="特别监管区域账册号"]')).toBeVisible();
});

test('a Form E with a Hong Kong intermediary is told to tick the box; a CO may write VIA or THIRD PARTY', async ({ originmate }) => {
  const page = await originmate.open(nested);
  const frame = await originmate.form(page);
  const panel = await originmate.panel(page, 'advice');
  await page.bringToFront();
  await frame.locator('#f01').selectOption('E');
  await expect(panel.locator('[data-kind="third-party"]')).toContainText('第三方发票/非缔约方公司');
  await frame.locator('#f01').selectOption('C');
  await expect(panel.locator('[data-kind="third-party"]')).toContainText('VIA');
  await expect(panel.locator('[data-kind="third-party"]')).toContainText('THIRD PARTY');
  await frame.locator('#f01').selectOption('E');
  await frame.locator('#f08').fill('SIAM LOTUS CO., LTD.\nBANGKOK, THAILAND\nVIA EASTREACH SOURCING LIMITED, HONG KONG');
  await expect(frame.locator('.marks [data-rule="third-party/in-other-box"]')).toHaveCount(1);
  await frame.locator('#f01').selectOption('C');
  await expect(frame.locator('.marks [data-rule="third-party/in-other-box"]')).toHaveCount(0);
});

test('a form that a foreign page has framed is checked and never written into', async ({ originmate }) => {
  originmate.server.page('/framing.html', `<!doctype html><meta charset="utf-8"><iframe src="${form}" style="width:1300px;height:800px"></iframe>`);
  const page = await originmate.open('https://www.practice.test/framing.html');
  const frame = await originmate.form(page);
  await frame.locator('#f04').fill(fullWidthHyphen);
  const badge = frame.locator('.badge[data-path="CertificateHead.InvNo"]');
  await badge.click();
  await expect(frame.locator('.card [data-action="fix"]').first()).toBeDisabled();
  await expect(frame.locator('.dock .notice')).toContainText('只检查');
  await expect(frame.locator('#f04')).toHaveValue(fullWidthHyphen);
});

test('a tab without a certificate form is told so', async ({ originmate }) => {
  const page = await originmate.open(`${singleWindow}/replica/login.html`);
  const panel = await originmate.panel(page);
  await expect(panel.locator('[data-view="empty"]')).toBeVisible();
});

test('the panel finds the form again after the page was loaded anew', async ({ originmate }) => {
  const page = await originmate.open(form);
  await originmate.form(page);
  const panel = await originmate.panel(page, 'fields');
  await expect(panel.locator('[data-view="fields"] [data-path]').first()).toBeVisible();
  await page.reload();
  const frame = await originmate.form(page);
  await frame.locator('#f18').fill('SC2026-7');
  await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.ContractNo"]')).toHaveAttribute('data-value', 'SC2026-7');
});

test('the background may end at any time: the next key is checked all the same', async ({ originmate }) => {
  const page = await originmate.open(form);
  const frame = await originmate.form(page);
  await frame.locator('#f09').fill('N/M');
  await expect(frame.locator('.dock')).toBeVisible();
  const workers = await originmate.open('chrome://serviceworker-internals/');
  await workers.getByText('Stop', { exact: true }).first().click();
  await expect(workers.locator('body')).toContainText('Running Status: STOPPED');
  await page.bringToFront();
  // A rule that only the full check knows.
  await frame.locator('#f09').fill('AS PER INVOICE');
  await expect(frame.locator('.badge[data-path="CertificateHead.Mark"]')).toBeVisible();
});

test('with several forms open in one desk the panel speaks of the one on show, or of the one that is chosen', async ({ originmate }) => {
  const page = await originmate.practice({ query: { open: 2, type: 'E', demo: 'clean', delay: 0, goodsDelay: 0 } });
  await expect.poll(async () => (await Promise.all(page.frames().map((frame) => frame.locator(assistantHost).count().catch(() => 0)))).filter((count) => count > 0).length).toBe(2);
  const panel = await originmate.panel(page, 'fields');
  const header = panel.locator('[data-form]');
  await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.ContractNo"]')).toBeVisible();
  const onShow = (await header.getAttribute('data-form')) ?? '';

  const choice = panel.getByRole('combobox');
  await choice.click();
  await expect(panel.getByRole('option')).toHaveCount(2);
  await panel.getByRole('option', { selected: false }).click();
  await expect(header).not.toHaveAttribute('data-form', onShow);
  await expect(panel.locator('[data-notice="unread"]')).toBeVisible();
  await expect(panel.locator('[data-view]')).toHaveCount(0);

  await page.locator('a.menu-tab').first().click();
  await panel.locator('[data-action="rescan"]').click();
  await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.ContractNo"]')).toBeVisible();
  await expect(header).not.toHaveAttribute('data-form', onShow);
});

test('the panel follows the active tab of its window', async ({ originmate }) => {
  const withForm = await originmate.open(form);
  const frame = await originmate.form(withForm);
  await frame.locator('#f18').fill('SC2026-8');
  const without = await originmate.open(`${singleWindow}/replica/login.html`);
  const panel = await originmate.extensionPage('sidepanel.html?view=fields');
  await withForm.bringToFront();
  await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.ContractNo"]')).toHaveAttribute('data-value', 'SC2026-8');
  await without.bringToFront();
  await expect(panel.locator('[data-view="empty"]')).toBeAttached();
  await withForm.bringToFront();
  await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.ContractNo"]')).toHaveAttribute('data-value', 'SC2026-8');
});

test('an advised text is copied to the letter, and put into its field only after it was shown', async ({ originmate }) => {
  const page = await originmate.practice({ data: benchApplication(1), query: { type: 'E', delay: 0, goodsDelay: 0 } });
  const frame = await originmate.form(page);
  const panel = await originmate.panel(page, 'advice');
  const advice = panel.locator('[data-kind="transport"] [data-advice]').filter({ has: panel.locator('[data-action="insert"]') }).first();
  await expect(advice.locator('[data-now]')).toHaveAttribute('data-now', '');
  const wanted = await advice.locator('[data-will]').getAttribute('data-will');
  expect(wanted).not.toBe('');

  await advice.locator('[data-action="copy"]').click();
  await expect(advice.locator('[data-action="copy"]')).toHaveText('已复制');
  await page.bringToFront();
  const marks = frame.locator('#markNo, #MARK');
  await marks.fill('');
  await page.keyboard.press('Control+V');
  await expect(marks).toHaveValue(wanted ?? '');

  await panel.bringToFront();
  await advice.locator('[data-action="insert"]').click();
  const report = panel.locator('[data-view="advice"] [data-outcome]');
  await expect(report).toHaveAttribute('data-outcome', 'kept');
  const path = (await report.getAttribute('data-path')) ?? '';
  const sent = await frame.evaluate(() => (globalThis as unknown as { __practice: { state: { CertificateHead: Record<string, string> } } }).__practice.state.CertificateHead);
  expect(sent[path.replace('CertificateHead.', '')]).toBe(wanted);
});

test('the rulebook opens at the type of the form', async ({ originmate }) => {
  const page = await originmate.open(form);
  const frame = await originmate.form(page);
  await frame.locator('#f01').selectOption('E');
  const panel = await originmate.panel(page, 'advice');
  await expect(panel.locator('[data-cert-type="E"]')).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await panel.locator('[data-action="open-rulebook"]').click();
  await expect((await opened).locator('h2, h1').filter({ hasText: '东盟' }).first()).toBeVisible();
});
