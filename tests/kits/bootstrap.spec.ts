import type { Page } from '@playwright/test';
import { layouts } from '../replica/kits/shared/form-spec';
import { codeBehind, fortyFields } from './forty-fields';
import { expect, openKit, test } from './kit-page';

const head = (tag: string): string => `CertificateHead.${tag}`;
const notKept = (results: readonly { readonly outcome: string }[]) => results.filter(({ outcome }) => outcome !== 'kept');
const nothingOpen = (page: Page) => expect(page.locator('.datepicker-dropdown, .input-group-btn ul:visible, .bootstrap-select.open')).toHaveCount(0);

for (const layout of layouts) {
  test(`forty fields of a form with Bootstrap, labels ${layout}: recognised, written, told to the plug-ins, read back`, async ({ page }) => {
    const kit = await openKit(page, 'bootstrap', { layout, goods: 'inline', seed: layouts.indexOf(layout) + 1 });
    const { wrong, abstained, notes } = await kit.bind();
    expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);

    const started = performance.now();
    expect(notKept(await kit.fill(fortyFields))).toEqual([]);
    console.log(`Bootstrap, labels ${layout}: ${Object.keys(fortyFields).length} fields in ${Math.round(performance.now() - started)} ms`);
    for (const [path, value] of Object.entries(fortyFields)) expect(await kit.model(path), path).toBe(codeBehind[path] ?? value);
    const read = await kit.read();
    for (const [path, value] of Object.entries(fortyFields)) expect(read[path], path).toBe(value);
    await nothingOpen(page);
  });
}

test('what is not on the list is refused: text and code as before, nothing left open', async ({ page }) => {
  const kit = await openKit(page, 'bootstrap', { seed: 3 });
  const before = { [head('TransMeans')]: 'BY AIR', [head('OrgCode')]: '3101', [head('TransCountryName')]: '越南' };
  expect(notKept(await kit.fill(before))).toEqual([]);
  const read = await kit.read();
  const results = await kit.fill({ [head('TransMeans')]: 'BY ROAD', [head('OrgCode')]: '9999', [head('TransCountryName')]: '火星', [head('FetchPlace')]: '9999' });
  expect(results.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 4 }, () => 'refused'));
  for (const [path, value] of Object.entries(before)) expect(await kit.model(path), path).toBe(codeBehind[path] ?? value);
  expect(await kit.model(head('FetchPlace'))).toBe('');
  expect(await kit.read()).toEqual(read);
  await nothingOpen(page);
});

test('a list that is asked of the server gives text and code', async ({ page }) => {
  const kit = await openKit(page, 'bootstrap');
  expect(notKept(await kit.fill({ [head('TransCountryName')]: '秘鲁', [head('TransCountryCode')]: '604' }))).toEqual([]);
  expect(await kit.model(head('TransCountryName'))).toBe('604');
});

test('a read-only date box is written through its calendar, however far away the day is; one out of bounds is refused', async ({ page }) => {
  const kit = await openKit(page, 'bootstrap');
  for (const day of ['2019-12-31', '2031-01-01', '2024-02-29']) {
    expect(notKept(await kit.fill({ [head('InvDate')]: day, [head('IntendExpDate')]: day }))).toEqual([]);
    expect([await kit.model(head('InvDate')), await kit.model(head('IntendExpDate'))]).toEqual([day, day]);
  }
  expect(notKept(await kit.fill({ [head('AplDate')]: '2020-01-01' }))).toEqual([]);
  expect((await kit.fill({ [head('AplDate')]: '2019-12-31' })).map(({ outcome }) => outcome)).toEqual(['refused']);
  expect(await kit.model(head('AplDate'))).toBe('2020-01-01');
  await nothingOpen(page);
});

test('values are taken back: suggest boxes with their code, lists, dates, editable blocks', async ({ page }) => {
  const kit = await openKit(page, 'bootstrap');
  const full = { [head('OrgCode')]: '3101', [head('TransMeans')]: 'BY SEA', [head('InvDate')]: '2024-03-01', [head('Note')]: 'LINE 1\nLINE 2' };
  expect(notKept(await kit.fill(full))).toEqual([]);
  for (const [path, value] of Object.entries(full)) expect(await kit.model(path), path).toBe(value);
  const none = { [head('OrgCode')]: '', [head('TransMeans')]: '', [head('InvDate')]: '', [head('Note')]: '' };
  expect(notKept(await kit.fill(none))).toEqual([]);
  for (const [path, value] of Object.entries(none)) expect((await kit.model(path)).trim(), path).toBe(value);
  await nothingOpen(page);
});

test('what is disabled stays as it is', async ({ page }) => {
  const kit = await openKit(page, 'bootstrap');
  await page.evaluate((paths) => {
    for (const path of paths) for (const own of window.kitPage?.elements.get(path)?.parentElement?.querySelectorAll('input, select') ?? []) own.setAttribute('disabled', '');
  }, [head('OrgCode'), head('TransMeans'), head('InvDate')]);
  const results = await kit.fill({ [head('OrgCode')]: '3101', [head('TransMeans')]: 'BY SEA', [head('InvDate')]: '2024-03-01' });
  expect(results.map(({ outcome }) => outcome)).toEqual(['not-visible', 'not-visible', 'not-visible']);
  for (const { path } of results) expect(await kit.model(path), path).toBe('');
});

test('inputs in the cells of bootstrap-table are written and told to the table', async ({ page }) => {
  const kit = await openKit(page, 'bootstrap', { goods: 'grid' });
  const { wrong, abstained, notes } = await kit.bind();
  expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);
  const line = { 'Goods[0].HSCode': '8443321100', 'Goods[0].GoodsNameE': 'LASER PRINTER', 'Goods[0].PackQty': '20', 'Goods[0].InvValue': '100.50' };
  expect(notKept(await kit.fill(line))).toEqual([]);
  for (const [path, value] of Object.entries(line)) expect(await kit.model(path), path).toBe(value);
});

test('the editor of a goods line in a modal is recognised', async ({ page }) => {
  const kit = await openKit(page, 'bootstrap', { goods: 'window', layout: 'table' });
  await kit.openGoods();
  const { wrong, abstained, notes } = await kit.bind();
  expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);
});
