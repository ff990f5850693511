import type { Frame, Page } from '@playwright/test';
import { confirmFill, prepareFill } from '../../scripts/lib/panel-view.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';

/** What the practice portal would send: the application as its own page holds it. */
const stateOf = (form: Frame): Promise<Record<string, unknown>> =>
  form.evaluate(() => (globalThis as unknown as { __practice: { state: Record<string, unknown> } }).__practice.state);

const template = 'E · ';
/** The box of the marks on the practice portal. */
const markBox = '#markNo, #MARK';

for (const portal of ['single-window', 'internet-customs'] as const) {
  test(`an empty Form E on ${portal} is filled from the library, goods and third party through the portal's own editors, and nothing is declared`, async ({ originmate }) => {
    await loadSampleLibrary(originmate);
    const page = await originmate.practice({ portal, query: { type: 'E' } });
    const form = await originmate.form(page);
    const panel = await originmate.panel(page, 'fill');
    await prepareFill(panel, template);
    const { state, results } = await confirmFill(panel);
    expect(results.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
    expect(state).toBe('done');
    const sent = (await stateOf(form)) as { CertificateHead: Record<string, string>; Goods: Record<string, string>[]; NonpartyCorp: Record<string, string>[] };
    expect(sent.CertificateHead['Exporter']).toContain('NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.');
    expect(sent.CertificateHead['ThirdPartyInvFlag']).toBe('1');
    expect(sent.NonpartyCorp.map(({ EntName }) => EntName)).toEqual(['EASTREACH SOURCING LIMITED']);
    expect(sent.Goods.map(({ HSCode, PackQty, InvValue }) => ({ HSCode, PackQty, InvValue }))).toEqual(
      ['9617001900', '3924100000', '8301100000'].map((HSCode) => ({ HSCode, PackQty: '100', InvValue: '4200' })),
    );
  });
}

async function startFill(originmate: Parameters<typeof loadSampleLibrary>[0] & { practice(settings: object): Promise<Page>; form(page: Page): Promise<Frame>; panel(page: Page, view: 'fill'): Promise<Page> }, query: Record<string, string | number>): Promise<{ page: Page; form: Frame; panel: Page }> {
  await loadSampleLibrary(originmate);
  const page = await originmate.practice({ query: { type: 'E', ...query } });
  const form = await originmate.form(page);
  const panel = await originmate.panel(page, 'fill');
  await panel.locator('[data-action="choose-template"]').click();
  await panel.getByRole('option').filter({ hasText: template }).first().click();
  await panel.locator('[data-goods-line]').first().waitFor();
  for (const remove of (await panel.locator('[data-action="goods-remove"]').all()).toReversed()) await remove.click();
  return { page, form, panel };
}

test('undo puts back what stood there and leaves what the user has changed since', async ({ originmate }) => {
  const { page, form, panel } = await startFill(originmate, {});
  const before = (await stateOf(form))['CertificateHead'] as Record<string, string>;
  await confirmFill(panel);
  const filled = (await stateOf(form))['CertificateHead'] as Record<string, string>;
  expect(filled['Mark']).toBe('N/M');
  await page.bringToFront();
  await form.locator(markBox).fill('SIAM 1-100');
  await panel.bringToFront();
  await panel.locator('[data-action="fill-undo"]').click();
  await panel.locator('[data-fill-state="undone"]').waitFor();
  const after = (await stateOf(form))['CertificateHead'] as Record<string, string>;
  expect(after['Mark']).toBe('SIAM 1-100');
  expect(after['Exporter'] ?? '').toBe(before['Exporter'] ?? '');
  expect(after['LoadPort'] ?? '').toBe(before['LoadPort'] ?? '');
});

test('what the user typed before the filling is not overwritten unless it was ticked in the preview', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.practice({ query: { type: 'E' } });
  const form = await originmate.form(page);
  await form.locator(markBox).fill('MY OWN MARK');
  const panel = await originmate.panel(page, 'fill');
  await prepareFill(panel, template);
  const row = panel.locator('[data-path="CertificateHead.Mark"][data-state="overwrites"]');
  await expect(row).toHaveAttribute('data-ticked', 'false');
  await confirmFill(panel);
  expect(((await stateOf(form))['CertificateHead'] as Record<string, string>)['Mark']).toBe('MY OWN MARK');
});

test('a field that the page rewrites after us is reported as changed by the page, with what stands there now', async ({ originmate }) => {
  const { panel } = await startFill(originmate, { fault: 'rewrite', faultField: 'LoadPort', faultDelay: 0 });
  const { results } = await confirmFill(panel);
  expect(results.filter(({ outcome }) => outcome !== 'kept').map(({ path, outcome }) => ({ path, outcome }))).toEqual([{ path: 'CertificateHead.LoadPort', outcome: 'changed-by-page' }]);
});

test('a widget that refuses is reported as refused and everything else is filled', async ({ originmate }) => {
  const { panel } = await startFill(originmate, { fault: 'refuse', faultField: 'UnloadPort' });
  const { results } = await confirmFill(panel);
  const others = results.filter(({ path }) => path !== 'CertificateHead.UnloadPort');
  expect(results.find(({ path }) => path === 'CertificateHead.UnloadPort')?.outcome).not.toBe('kept');
  expect(others.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
});

test('what the user types during the filling stays, and the report says so', async ({ originmate }) => {
  const { page, form, panel } = await startFill(originmate, { fault: 'slow-list', faultDelay: 2500 });
  await panel.locator('[data-action="fill-confirm"]').click();
  await panel.locator('[data-fill-state="running"]').waitFor();
  await page.bringToFront();
  await form.locator(markBox).fill('TYPED DURING THE FILLING');
  await panel.bringToFront();
  const report = panel.locator('[data-fill-state="done"]');
  await report.waitFor({ timeout: 45_000 });
  await expect(report.locator('[data-path="CertificateHead.Mark"]')).toHaveAttribute('data-outcome', 'user-typed');
  expect(((await stateOf(form))['CertificateHead'] as Record<string, string>)['Mark']).toBe('TYPED DURING THE FILLING');
});

test('Esc on the form stops the filling: what is written stays, the rest is reported as not written', async ({ originmate }) => {
  const { page, form, panel } = await startFill(originmate, { fault: 'slow-list', faultDelay: 2500 });
  await page.bringToFront();
  await form.getByText('运输信息').click();
  await panel.bringToFront();
  await panel.locator('[data-action="fill-confirm"]').click();
  await panel.locator('[data-fill-state="running"]').waitFor();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await panel.bringToFront();
  const report = panel.locator('[data-fill-state="stopped"]');
  await report.waitFor();
  await expect(report.locator('[data-outcome="stopped"]').first()).toBeAttached();
});

test('what was ticked to be overwritten is replaced; a tick lapses when the field changes after it', async ({ originmate }) => {
  const { page, form, panel } = await startFill(originmate, {});
  await page.bringToFront();
  await form.locator(markBox).fill('MY OWN MARK');
  const row = panel.locator('[data-path="CertificateHead.Mark"]');
  await expect(row).toHaveAttribute('data-state', 'overwrites');
  await panel.bringToFront();
  await panel.locator('[data-action="search-goods"]').fill('9617');
  await panel.locator('[data-action="goods-add"]').first().click();
  const figure = panel.locator('[data-goods-line] [data-tag="PackQty"]');
  await figure.fill('7');
  await row.locator('[data-action="tick"]').check();
  await expect(row).toHaveAttribute('data-ticked', 'true');
  await expect(figure, 'a tick leaves the choice as it is').toHaveValue('7');
  await panel.locator('[data-action="goods-remove"]').click();

  await page.bringToFront();
  await form.locator(markBox).fill('MY OTHER MARK');
  await expect(row).toHaveAttribute('data-now', 'MY OTHER MARK');
  await expect(row).toHaveAttribute('data-ticked', 'false');

  await panel.bringToFront();
  await row.locator('[data-action="tick"]').check();
  const { results } = await confirmFill(panel);
  expect(results.find(({ path }) => path === 'CertificateHead.Mark')?.outcome).toBe('kept');
  expect(((await stateOf(form))['CertificateHead'] as Record<string, string>)['Mark']).toBe('N/M');
});

test('Esc in the panel stops the filling', async ({ originmate }) => {
  const { panel } = await startFill(originmate, { fault: 'slow-list', faultDelay: 2500 });
  await panel.locator('[data-action="fill-confirm"]').click();
  await panel.locator('[data-fill-state="running"]').waitFor();
  await panel.keyboard.press('Escape');
  const report = panel.locator('[data-fill-state="stopped"]');
  await report.waitFor();
  await expect(report.locator('[data-outcome="stopped"]').first()).toBeAttached();
});

test('nothing can be confirmed before the preview was on show, and nothing of it stands in the page', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.practice({ query: { type: 'E' } });
  const form = await originmate.form(page);
  const panel = await originmate.panel(page, 'fill');
  await panel.setViewportSize({ width: 380, height: 800 });
  await panel.locator('[data-action="choose-template"]').click();
  await panel.getByRole('option').filter({ hasText: template }).first().click();
  const confirm = panel.locator('[data-action="fill-confirm"]');
  const more = panel.locator('[data-action="show-preview"]');
  await expect(confirm).toBeAttached();
  await expect(confirm).not.toBeInViewport();
  await more.click();
  await expect(panel.locator('[data-path][data-state]').first()).toBeInViewport();
  await expect(confirm).not.toBeInViewport();
  await confirm.scrollIntoViewIfNeeded();
  await expect(more).toHaveCount(0);

  const overlay = await form.locator('[data-originmate]').evaluate((host) => host.shadowRoot?.textContent ?? '');
  const content = `${overlay} ${(await Promise.all(page.frames().map((frame) => frame.content()))).join(' ')}`;
  for (const text of ['SIAM LOTUS', 'EASTREACH', 'STAINLESS STEEL VACUUM FLASK']) expect(content).not.toContain(text);
});

test('a second filling adds no line twice: it changes the one whose figures differ, deletes the one that was ticked, and tells how the list stands', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.practice({ query: { type: 'E' } });
  const form = await originmate.form(page);
  const panel = await originmate.panel(page, 'fill');
  await prepareFill(panel, template);
  await confirmFill(panel);
  await expect(panel.locator('[data-lines]')).toHaveAttribute('data-lines', 'good');
  const codes = async (): Promise<readonly string[]> => ((await stateOf(form)) as { Goods: Record<string, string>[] }).Goods.map(({ HSCode, PackQty }) => `${HSCode} ${PackQty}`);
  expect(await codes()).toEqual(['9617001900 100', '3924100000 100', '8301100000 100']);

  await panel.locator('[data-action="fill-again"]').click();
  await expect(panel.locator('[data-state="new"]')).toHaveCount(0);
  await panel.locator('[data-goods-line]').first().locator('[data-tag="PackQty"]').fill('120');
  const changed = panel.locator('[data-path="Goods[0]"][data-state="changes"]');
  await expect(changed).toHaveAttribute('data-choice', 'leave');
  await expect(changed.locator('[data-path="Goods[0].PackQty"]')).toHaveAttribute('data-now', '100');
  await changed.locator('[data-action="line-choice"] label').nth(1).click();
  await expect(changed).toHaveAttribute('data-choice', 'change');
  await panel.locator('[data-goods-line]').last().locator('[data-action="goods-remove"]').click();
  await panel.locator('[data-action="show-other-lines"]').click();
  await panel.locator('[data-path="Goods[2]"][data-state="stays"] [data-action="delete-line"]').check();
  const { state, results } = await confirmFill(panel);
  expect(state).toBe('done');
  expect(results.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  expect(results.map(({ path }) => path)).toEqual(expect.arrayContaining(['Goods[0].PackQty', 'Goods[2]']));
  expect(results.some(({ path }) => path.startsWith('Goods[1]'))).toBe(false);
  expect(await codes()).toEqual(['9617001900 120', '3924100000 100']);
  await expect(panel.locator('[data-lines]')).toHaveAttribute('data-counted', '2');
});
