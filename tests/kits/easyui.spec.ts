import type { Page } from '@playwright/test';
import { layouts } from '../replica/kits/shared/form-spec';
import { codeBehind, fortyFields } from './forty-fields';
import { expect, openKit, test } from './kit-page';

const head = (tag: string): string => `CertificateHead.${tag}`;
const notKept = (results: readonly { readonly outcome: string }[]) => results.filter(({ outcome }) => outcome !== 'kept');
const nothingOpen = (page: Page) => expect(page.locator('.combo-panel:visible')).toHaveCount(0);

for (const layout of layouts) {
  test(`forty fields of an EasyUI form, labels ${layout}: recognised, written, told to EasyUI, read back`, async ({ page }) => {
    const kit = await openKit(page, 'easyui', { layout, goods: 'inline', seed: layouts.indexOf(layout) + 1 });
    const { wrong, abstained, notes } = await kit.bind();
    expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);

    const started = performance.now();
    expect(notKept(await kit.fill(fortyFields))).toEqual([]);
    console.log(`EasyUI, labels ${layout}: ${Object.keys(fortyFields).length} fields in ${Math.round(performance.now() - started)} ms`);
    for (const [path, value] of Object.entries(fortyFields)) expect(await kit.model(path), path).toBe(codeBehind[path] ?? value);
    const read = await kit.read();
    for (const [path, value] of Object.entries(fortyFields)) expect(read[path], path).toBe(value);
    await nothingOpen(page);
  });
}

test('what is not on the list is refused: text and code as before, nothing left open', async ({ page }) => {
  const kit = await openKit(page, 'easyui');
  const before = { [head('TransMeans')]: 'BY AIR', [head('LoadPort')]: 'XIAMEN', [head('OrgCode')]: '3101', [head('TransCountryName')]: '越南', [head('FetchPlace')]: '5301' };
  expect(notKept(await kit.fill(before))).toEqual([]);
  const results = await kit.fill({ [head('TransMeans')]: 'BY ROAD', [head('LoadPort')]: 'SHEKOU', [head('OrgCode')]: '9999', [head('TransCountryName')]: '火星', [head('FetchPlace')]: '9999' });
  expect(results.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => 'refused'));
  for (const [path, value] of Object.entries(before)) expect(await kit.model(path), path).toBe({ ...codeBehind, [head('LoadPort')]: 'CNXMN' }[path] ?? value);
  const read = await kit.read();
  for (const [path, value] of Object.entries(before)) expect(read[path], path).toBe(value);
  await nothingOpen(page);
});

test('an empty list stays empty when what is wanted is not on it', async ({ page }) => {
  const kit = await openKit(page, 'easyui');
  const results = await kit.fill({ [head('LoadPort')]: 'SHEKOU', [head('TransCountryName')]: '火星' });
  expect(results.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  expect([await kit.model(head('LoadPort')), await kit.model(head('TransCountryName'))]).toEqual(['', '']);
  await nothingOpen(page);
});

test('a list that is asked of the server while one types gives text and code', async ({ page }) => {
  const kit = await openKit(page, 'easyui');
  expect(notKept(await kit.fill({ [head('TransCountryName')]: '秘鲁', [head('TransCountryCode')]: '604' }))).toEqual([]);
  expect(await kit.model(head('TransCountryName'))).toBe('604');
});

test('a date box that takes no typing is written through its calendar, however far away the day is', async ({ page }) => {
  const kit = await openKit(page, 'easyui');
  for (const day of ['2019-12-31', '2031-01-01', '2024-02-29']) {
    expect(notKept(await kit.fill({ [head('InvDate')]: day, [head('AplDate')]: day }))).toEqual([]);
    expect([await kit.model(head('InvDate')), await kit.model(head('AplDate'))]).toEqual([day, day]);
  }
  await nothingOpen(page);
});

test('values are taken back: texts, numbers, lists, dates, ticks', async ({ page }) => {
  const kit = await openKit(page, 'easyui');
  const full = { [head('InvNo')]: 'A1', [head('TotalAmt')]: '10.50', [head('LoadPort')]: 'NINGBO', [head('AplDate')]: '2024-03-01', [head('ThirdPartyInvFlag')]: '1', [head('Exporter')]: 'A\nB' };
  expect(notKept(await kit.fill(full))).toEqual([]);
  const none = { [head('InvNo')]: '', [head('TotalAmt')]: '', [head('LoadPort')]: '', [head('AplDate')]: '', [head('ThirdPartyInvFlag')]: '0', [head('Exporter')]: '' };
  expect(notKept(await kit.fill(none))).toEqual([]);
  for (const [path, value] of Object.entries(none)) expect(await kit.model(path), path).toBe(value);
  await nothingOpen(page);
});

test('what is disabled or read-only stays as it is', async ({ page }) => {
  const kit = await openKit(page, 'easyui');
  await page.evaluate(([text, list, date, number]) => {
    const widgetOf = (path: string) => window.$(window.kitPage?.elements.get(path)?.previousElementSibling ?? document.body);
    widgetOf(text).textbox('disable');
    widgetOf(list).combobox('readonly', true);
    widgetOf(date).datebox('disable');
    widgetOf(number).numberbox('readonly', true);
  }, [head('InvNo'), head('LoadPort'), head('InvDate'), head('TotalAmt')] as const);
  const results = await kit.fill({ [head('InvNo')]: 'A1', [head('LoadPort')]: 'NINGBO', [head('InvDate')]: '2024-03-01', [head('TotalAmt')]: '10.00' });
  expect(results.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 4 }, () => 'not-visible'));
  for (const { path } of results) expect(await kit.model(path), path).toBe('');
});

test('the editors in a row of a datagrid are filled', async ({ page }) => {
  const kit = await openKit(page, 'easyui', { goods: 'grid' });
  const { wrong, abstained, notes } = await kit.bind();
  expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);
  const line = { 'Goods[0].HSCode': '8443321100', 'Goods[0].GoodsNameE': 'LASER PRINTER', 'Goods[0].PackQty': '20', 'Goods[0].PackUnit': 'CARTONS', 'Goods[0].InvValue': '100.50', 'Goods[0].OriCriteria': 'WO' };
  expect(notKept(await kit.fill(line))).toEqual([]);
  for (const [path, value] of Object.entries(line)) expect(await kit.model(path), path).toBe(value);
});

test('the editor of a goods line in a window is recognised', async ({ page }) => {
  const kit = await openKit(page, 'easyui', { goods: 'window', layout: 'table' });
  await kit.openGoods();
  const { wrong, abstained, notes } = await kit.bind();
  expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);
});
