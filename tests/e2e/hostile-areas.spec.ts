import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { turnTo } from '../../scripts/lib/panel-view.mjs';
import { formatLibraryFile, parseLibraryFile } from '../../lib/exchange/library-file';
import { readCsv } from '../../lib/exchange/sheets/read-csv';
import { csvFile } from '../../lib/exchange/sheets/write-sheet';
import { hostileTexts } from '../fixtures/hostile-texts';
import { assistantHost, expect, test } from './fixtures';
import { hostileLibrary } from './hostile-library';
import { expectNoneRan, scrolledThrough, shown, unseenIn, watchScripts } from './hostile-views';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const inCell = (text: string): string => shown(text.replaceAll(/\s*\n\s*/g, ' '));
const library = hostileLibrary();
const isWhole = (text: string): boolean => !/[\uD800-\uDFFF]/.test(text.replaceAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ''));

/** What every record of a list is known by, as its row must say it. */
const lists = {
  parties: library.parties.map(({ id, name, nameZh, address, code }) => ({ id, says: [name, nameZh, address, code] })),
  templates: library.templates.map(({ id, name, consigneeId }) => ({ id, says: [name, library.parties.find((party) => party.id === consigneeId)?.name ?? ''] })),
  certificates: library.certificates.map(({ id, invNo, certNo, consignee, state = '', note }) => ({ id, says: [invNo, certNo, consignee, state, note] })),
  preReviews: library.preReviews.map(({ id, number, nameZh, model, state }) => ({ id, says: [number, nameZh, model, state] })),
  wordings: library.wordings.map(({ id, title, text }) => ({ id, says: [title, text] })),
} as const;

test('texts that look like scripts stand to the letter in every area of the workbench, in sheets and exports, and none of them runs', async ({ originmate }) => {
  const page = await originmate.extensionPage('practice.html');
  await watchScripts(page);
  await page.goto(`chrome-extension://${originmate.extensionId}/workbench.html#goods`);
  const nothingUnseen = async (where: string): Promise<void> => expect.soft(await unseenIn(page), where).toEqual([]);
  const title = await page.title();

  await page.locator('input[type="file"]').first().setInputFiles({ name: `${hostileTexts[0] ?? ''}\u202E.json`, mimeType: 'application/json', buffer: Buffer.from(formatLibraryFile(library, new Date(0))) });
  await expect(page.locator('[data-view="import"] tbody tr')).toHaveCount(200);
  await nothingUnseen('the preview of an import');
  await action(page, 'import-commit').click();
  await expect(page.locator('[role="grid"]')).toHaveAttribute('aria-rowcount', String(library.goods.length + 1));

  for (const [area, records] of Object.entries(lists)) {
    await page.locator(`[data-area="${area}"]`).click();
    // Lists may be of one length: the one before must be gone.
    await expect(page.locator(`[data-area="${area}"][aria-current="page"]`)).toHaveCount(1);
    await expect(page.locator('[role="grid"]')).toHaveAttribute('aria-rowcount', String(records.length + 1));
    const rows = await scrolledThrough(page.locator('main'), '[role="row"][data-id]');
    expect.soft(records.filter(({ id, says }) => !says.every((text) => rows[id]?.includes(inCell(text)))).map(({ says }) => says[0]), area).toEqual([]);
    await nothingUnseen(area);
    await action(page, 'search').fill('onerror');
    await page.locator('[role="row"][data-id]').first().click();
    await expect(action(page, 'save')).toBeVisible();
    await nothingUnseen(`the form of ${area}`);
    await action(page, 'cancel').click();
    await action(page, 'search').fill('');
  }
  await page.locator('[data-area="certificates"]').click();
  await action(page, 'search').fill('INV0');
  await page.locator('[role="row"][data-id="c0"]').click();
  await expect(page.locator('[data-state-on]')).toHaveCount((library.certificates[0]?.states?.length ?? 0) + 1);
  const states = (await page.locator('[data-state-on]').allTextContents()).join('\n');
  expect.soft((library.certificates[0]?.states ?? []).filter(({ state }) => !states.includes(shown(state)))).toEqual([]);
  await expect.soft(page.locator('[data-filled]')).toContainText(shown(library.parties[0]?.name ?? ''));
  await nothingUnseen('the history of a certificate');
  await action(page, 'cancel').click();

  await page.locator('[data-area="overview"]').click();
  await expect(page.locator('[data-chart="returns"] [data-reason]')).not.toHaveCount(0);
  await nothingUnseen('the overview');
  await page.locator('[data-area="settings"]').click();
  await expect(page.locator('[data-ignored]')).toHaveCount(library.ignored.length);
  const ignored = (await page.locator('[data-ignored]').allTextContents()).join('\n');
  expect.soft(library.ignored.filter(({ reason, rule }) => !ignored.includes(shown(reason)) || !ignored.includes(shown(rule))).map(({ reason }) => reason)).toEqual([]);
  await nothingUnseen('the settings');
  await page.locator('[data-area="rulebook"]').click();
  await page.locator('main input').first().fill(hostileTexts.slice(0, 30).join(' '));
  await nothingUnseen('the rulebook');

  await page.locator('[data-area="goods"]').click();
  const choose = async (menu: string, rows: readonly (readonly string[])[]): Promise<void> => {
    await action(page, 'sheets').click();
    await action(page, menu).click();
    await action(page, 'sheet-file').setInputFiles({ name: '\u202Evsc.目录.csv', mimeType: 'text/csv', buffer: Buffer.from(csvFile(rows)) });
  };
  const inSheet = hostileTexts.filter((text) => isWhole(text) && !text.includes('\0'));
  await choose('sheet-import', [['货号', '品名', '英文品名', 'HS编码', `备注 ${inSheet[0] ?? ''}\u202E`], ...inSheet.map((text, at) => [`N${at}`, `杯${text}`, text, `${text}12`, text])]);
  const problems = page.locator('[data-view="cell-problems"] [data-cell]');
  await expect(problems).not.toHaveCount(0);
  const told = (await problems.allTextContents()).join('\n');
  expect.soft(inSheet.filter((text) => !text.includes('\n') && !told.includes(shown(`${text}12`.trim().slice(0, 80)))), 'problems of cells').toEqual([]);
  await nothingUnseen('the preview of a sheet');
  await action(page, 'sheet-close').click();
  await choose('invoice-import', [['Invoice No.:', 'QL\u202E1'], ['ART. NO.', 'DESCRIPTION', 'QUANTITY', 'UNIT', 'CTNS', 'G.W.'], ...inSheet.map((text, at) => [`X${at}`, `M${text}`, `${at}`, [...text].slice(0, 20).join(''), '1', '2'])]);
  const lines = page.locator('[data-view="invoice-lines"] [data-line]');
  await expect(lines).not.toHaveCount(0);
  const read = (await lines.allTextContents()).join('\n');
  expect.soft(inSheet.filter((text) => !text.includes('\n') && !read.includes(shown(`M${text}`.trim()))), 'lines of an invoice').toEqual([]);
  await nothingUnseen('an invoice');
  await action(page, 'sheet-close').click();

  const saved = async (press: () => Promise<void>): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return readFile(await download.path());
  };
  expect(parseLibraryFile((await saved(() => action(page, 'export').click())).toString('utf8'))).toMatchObject({ ok: true, file: { ignored: library.ignored.map(({ id, reason }) => ({ id, reason })).toSorted((a, b) => (a.id < b.id ? -1 : 1)) } });
  const sheet = readCsv(await saved(() => action(page, 'sheets').click().then(() => action(page, 'sheet-export-csv').click())), 'x');
  const cells = new Set(sheet.rows.flat());
  expect(inSheet.filter((text) => !cells.has(`杯${text}`))).toEqual([]);
  await expectNoneRan(page);
  expect(await page.title()).toBe(title);
});

/** Fields of a Form E that take any text. */
const headTags = ['EtpsName', 'EntMgrNo', 'CiqRegNo', 'Applicant', 'ApplTel', 'AplAdd', 'Exporter', 'Consignee', 'DestCountry', 'LoadPort', 'UnloadPort', 'DestPort', 'TransName', 'TransDetails', 'InvNo', 'ContractNo', 'LcNo', 'EntryId', 'SpecInvTerms', 'Mark', 'GoodsSpecClause', 'Note'];

/** A form with all of the texts in it, some in each field. */
function hostileApplication(): object {
  const shares = headTags.map((tag, at) => [tag, hostileTexts.filter((_, index) => index % headTags.length === at).join(' ')]);
  const Goods = hostileTexts.slice(0, 4).map((text) => ({ HSCode: '9617001900', GoodsName: `杯${text}`, GoodsNameE: text, GoodsUnit: text, OriCriteria: text.slice(0, 10) }));
  return { CertificateHead: { CertType: 'E', ...Object.fromEntries(shares) }, Goods };
}

/** Nothing of the layer over the page has become an element that the product does not make. */
const strangers = (form: Frame): Promise<number> => form.locator(assistantHost).evaluate((host) => host.shadowRoot?.querySelectorAll('img, iframe, script, form, a, meta, math').length ?? 0);

test('texts that look like scripts stand to the letter in every view of the side panel and in what is laid over the form, and none of them runs', async ({ originmate }) => {
  const own = await originmate.extensionPage('practice.html');
  const fresh = (records: readonly object[]) => records.map((record) => ({ record, base: null }));
  const { goods, parties, templates, wordings } = library;
  await own.evaluate((message) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage(message), { type: 'library.import', goods: fresh(goods.filter(({ nameZh }) => isWhole(nameZh))), parties: fresh(parties.filter(({ name }) => isWhole(name))), templates: fresh(templates.filter(({ name }) => isWhole(name))), wordings: fresh(wordings.filter(({ title }) => isWhole(title))) });
  await own.context().addInitScript(() => Object.assign(globalThis, { runs: 0, ran: () => Object.assign(globalThis, { runs: 1 }) }));
  const page = await originmate.practice({ data: hostileApplication(), query: { type: 'E', delay: 0, goodsDelay: 0 } });
  const form = await originmate.form(page);
  const panel = await originmate.panel(page, 'fields');
  const nothingUnseen = async (where: string): Promise<void> => expect.soft(await unseenIn(panel), where).toEqual([]);

  const rows = panel.locator('[data-view="fields"] [data-path][data-value]');
  await expect(rows.filter({ hasText: 'onerror' })).not.toHaveCount(0);
  const values = await rows.evaluateAll((found) => found.map((row) => ({ path: row.getAttribute('data-path') ?? '', value: row.getAttribute('data-value') ?? '', says: row.textContent ?? '' })));
  expect.soft(values.filter(({ value, says }) => !says.includes(shown(value))).map(({ path }) => path)).toEqual([]);
  const all = values.map(({ value }) => value).join('\n').replaceAll(/[\r\n]+/g, '');
  expect.soft(hostileTexts.filter((text) => !all.includes(text.replaceAll(/[\r\n]+/g, '').trim())), 'texts that the form shows nowhere').toEqual([]);
  await nothingUnseen('the fields');
  await panel.locator('[data-path="CertificateHead.Mark"] [data-action="wordings"]').click();
  await expect(panel.locator('[data-wording]')).not.toHaveCount(0);
  const offered = (await panel.locator('[data-wording]').allTextContents()).join('\n');
  expect.soft(wordings.filter(({ title }) => isWhole(title)).filter(({ title, text }) => !offered.includes(shown(title)) || !offered.includes(shown(text))).map(({ title }) => title), 'wordings').toEqual([]);
  await action(panel, 'choose-wording').first().click();
  await nothingUnseen('a wording');

  await turnTo(panel, 'findings');
  await expect(panel.locator('[data-view="findings"] [data-rule]')).not.toHaveCount(0);
  await action(panel, 'aside').first().click();
  await nothingUnseen('the findings');
  await turnTo(panel, 'advice');
  await nothingUnseen('advice');

  await turnTo(panel, 'fill');
  for (const name of ['choose-exporter', 'choose-consignee', 'choose-template']) {
    await action(panel, name).click();
    await expect(panel.getByRole('option').first()).toBeVisible();
    await nothingUnseen(name);
    await panel.getByRole('option').first().click();
  }
  await action(panel, 'search-goods').fill('杯');
  await expect(action(panel, 'goods-add')).not.toHaveCount(0);
  await action(panel, 'goods-facts').first().click();
  await action(panel, 'goods-add').first().click();
  await nothingUnseen('the search for goods');
  const planned = panel.locator('[data-view="fill"] [data-path][data-will]');
  await expect(planned).not.toHaveCount(0);
  const preview = await planned.evaluateAll((found) => found.map((row) => ({ will: row.getAttribute('data-will') ?? '', says: row.textContent ?? '' })));
  expect.soft(preview.filter(({ will, says }) => !says.includes(shown(will))).map(({ will }) => will), 'the preview of a filling').toEqual([]);
  await nothingUnseen('the preview of a filling');
  await action(panel, 'capture').click();
  await expect(panel.locator('[data-view="capture"] [data-key]')).not.toHaveCount(0);
  await nothingUnseen('what is taken over from a form');

  await page.bringToFront();
  const overForm = async (where: string): Promise<void> => expect.soft(await unseenIn(form, assistantHost), where).toEqual([]);
  await overForm('the marks');
  await form.locator('#contractNo').click();
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('F8');
    await overForm('a card');
  }
  await form.locator('#goodsName').fill('');
  await form.locator('#goodsName').click();
  await page.keyboard.insertText('杯');
  await expect(form.locator('[data-suggest] [data-goods]')).not.toHaveCount(0);
  await overForm('suggestions');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(form.locator('[data-suggest="preview"]')).toBeVisible();
  await overForm('the preview of a suggestion');
  expect(await strangers(form)).toBe(0);
  for (const each of [panel, form]) expect(await each.evaluate(() => (globalThis as unknown as { runs: number }).runs)).toBe(0);
  await expect(panel.locator('img[src="x"], svg[onload], iframe, a[href^="javascript:"], form[action], meta[http-equiv]')).toHaveCount(0);
});
