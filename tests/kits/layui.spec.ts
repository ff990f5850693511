import type { Page } from '@playwright/test';
import { layouts } from '../replica/kits/shared/form-spec';
import { codeBehind, fortyFields } from './forty-fields';
import { expect, openKit, test } from './kit-page';

const head = (tag: string): string => `CertificateHead.${tag}`;
const notKept = (results: readonly { readonly outcome: string }[]) => results.filter(({ outcome }) => outcome !== 'kept');
const nothingOpen = (page: Page) => expect(page.locator('.layui-form-selected, .layui-laydate, .layui-select-panel-wrap, .layui-table-edit')).toHaveCount(0);

for (const layout of layouts) {
  test(`forty fields of a layui form, labels ${layout}: recognised, written, told to layui, read back`, async ({ page }) => {
    const kit = await openKit(page, 'layui', { layout, goods: 'inline', seed: layouts.indexOf(layout) + 1 });
    const { wrong, abstained, notes } = await kit.bind();
    expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);

    const started = performance.now();
    expect(notKept(await kit.fill(fortyFields))).toEqual([]);
    console.log(`layui, labels ${layout}: ${Object.keys(fortyFields).length} fields in ${Math.round(performance.now() - started)} ms`);
    for (const [path, value] of Object.entries(fortyFields)) expect(await kit.model(path), path).toBe(codeBehind[path] ?? value);
    const read = await kit.read();
    for (const [path, value] of Object.entries(fortyFields)) expect(read[path], path).toBe(value);
    await nothingOpen(page);
  });
}

test('what is not on the list is refused: text and code as before, nothing left open', async ({ page }) => {
  const kit = await openKit(page, 'layui');
  expect(notKept(await kit.fill({ [head('TransMeans')]: 'BY AIR', [head('LoadPort')]: 'XIAMEN' }))).toEqual([]);
  const results = await kit.fill({ [head('TransMeans')]: 'BY ROAD', [head('LoadPort')]: 'SHEKOU', [head('CertType')]: 'ZZ', [head('CertStatus')]: '9' });
  expect(results.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(await kit.model(head('TransMeans'))).toBe('BY AIR');
  expect(await kit.model(head('LoadPort'))).toBe('CNXMN');
  expect((await kit.read())[head('LoadPort')]).toBe('XIAMEN');
  await nothingOpen(page);
});

test('a list that comes after the page is waited for', async ({ page }) => {
  const kit = await openKit(page, 'layui');
  expect(notKept(await kit.fill({ [head('TransCountryName')]: '秘鲁', [head('TransCountryCode')]: '604' }))).toEqual([]);
  expect(await kit.model(head('TransCountryName'))).toBe('604');
});

test('a read-only date box is written through its calendar, however far away the day is; one out of bounds is refused', async ({ page }) => {
  const kit = await openKit(page, 'layui');
  for (const day of ['2019-12-31', '2031-01-01', '2024-02-29']) {
    expect(notKept(await kit.fill({ [head('InvDate')]: day }))).toEqual([]);
    expect(await kit.model(head('InvDate'))).toBe(day);
  }
  expect(notKept(await kit.fill({ [head('AplDate')]: '2020-01-01' }))).toEqual([]);
  expect((await kit.fill({ [head('AplDate')]: '2019-12-31' })).map(({ outcome }) => outcome)).toEqual(['refused']);
  expect(await kit.model(head('AplDate'))).toBe('2020-01-01');
  await nothingOpen(page);
});

test('values are taken back: texts, lists, dates, ticks', async ({ page }) => {
  const kit = await openKit(page, 'layui');
  const full = { [head('InvNo')]: 'A1', [head('TransMeans')]: 'BY SEA', [head('InvDate')]: '2024-03-01', [head('ThirdPartyInvFlag')]: '1', [head('ExhibitFlag')]: '1' };
  expect(notKept(await kit.fill(full))).toEqual([]);
  const none = { [head('InvNo')]: '', [head('TransMeans')]: '', [head('InvDate')]: '', [head('ThirdPartyInvFlag')]: '0', [head('ExhibitFlag')]: '0' };
  expect(notKept(await kit.fill(none))).toEqual([]);
  for (const [path, value] of Object.entries(none)) expect(await kit.model(path), path).toBe(value);
});

test('what is disabled or read-only stays as it is', async ({ page }) => {
  const kit = await openKit(page, 'layui');
  await page.evaluate((paths) => {
    for (const path of paths) {
      const element = window.kitPage?.elements.get(path);
      const own = element?.matches('.layui-unselect') || element?.matches('.layui-form-select') ? element.previousElementSibling : element;
      if (own instanceof HTMLInputElement || own instanceof HTMLSelectElement) own.disabled = true;
    }
    window.layui.form.render(null, 'head');
  }, [head('TransMeans'), head('InvDate'), head('InvNo'), head('ThirdPartyInvFlag')]);
  await page.evaluate((path) => window.kitPage?.elements.get(path)?.setAttribute('readonly', ''), head('ContractNo'));
  const results = await kit.fill({ [head('TransMeans')]: 'BY SEA', [head('InvDate')]: '2024-03-01', [head('InvNo')]: 'A1', [head('ContractNo')]: 'C1', [head('ThirdPartyInvFlag')]: '1' });
  expect(results.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => 'not-visible'));
  for (const { path } of results) expect(['', '0'], path).toContain(await kit.model(path));
  await nothingOpen(page);
});

test('cells of a layui table are edited in place and told to the table', async ({ page }) => {
  const kit = await openKit(page, 'layui', { goods: 'grid' });
  const { wrong, abstained, notes } = await kit.bind();
  expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);
  const line = { 'Goods[0].HSCode': '8443321100', 'Goods[0].GoodsName': '激光打印机', 'Goods[0].GoodsNameE': 'LASER PRINTER', 'Goods[0].PackQty': '20', 'Goods[0].InvValue': '100.50' };
  expect(notKept(await kit.fill(line))).toEqual([]);
  for (const [path, value] of Object.entries(line)) expect(await kit.model(path), path).toBe(value);
  const read = await kit.read();
  for (const [path, value] of Object.entries(line)) expect(read[path], path).toBe(value);
  await nothingOpen(page);
});

test('the editor of a goods line in a layer is filled', async ({ page }) => {
  const kit = await openKit(page, 'layui', { goods: 'window', layout: 'table' });
  await kit.openGoods();
  const { wrong, abstained, notes } = await kit.bind();
  expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);
});
