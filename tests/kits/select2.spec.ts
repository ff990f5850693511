import type { Page } from '@playwright/test';
import { layouts } from '../replica/kits/shared/form-spec';
import { codeBehind, fortyFields } from './forty-fields';
import { expect, openKit, test } from './kit-page';

const head = (tag: string): string => `CertificateHead.${tag}`;
const notKept = (results: readonly { readonly outcome: string }[]) => results.filter(({ outcome }) => outcome !== 'kept');
const nothingOpen = (page: Page) => expect(page.locator('.select2-dropdown')).toHaveCount(0);

for (const layout of layouts) {
  test(`forty fields of a form with select2, labels ${layout}: recognised, written, told to select2, read back`, async ({ page }) => {
    const kit = await openKit(page, 'select2', { layout, goods: 'inline', seed: layouts.indexOf(layout) + 1 });
    const { wrong, abstained, notes } = await kit.bind();
    expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);

    const started = performance.now();
    expect(notKept(await kit.fill(fortyFields))).toEqual([]);
    console.log(`select2, labels ${layout}: ${Object.keys(fortyFields).length} fields in ${Math.round(performance.now() - started)} ms`);
    for (const [path, value] of Object.entries(fortyFields)) expect(await kit.model(path), path).toBe(codeBehind[path] ?? value);
    const read = await kit.read();
    for (const [path, value] of Object.entries(fortyFields)) expect(read[path], path).toBe(value);
    await nothingOpen(page);
  });
}

test('what is not on the list is refused: text and code as before, nothing left open', async ({ page }) => {
  const kit = await openKit(page, 'select2');
  const before = { [head('TransMeans')]: 'BY AIR', [head('LoadPort')]: 'XIAMEN', [head('TransCountryName')]: '越南' };
  expect(notKept(await kit.fill(before))).toEqual([]);
  const results = await kit.fill({ [head('TransMeans')]: 'BY ROAD', [head('LoadPort')]: 'SHEKOU', [head('TransCountryName')]: '火星' });
  expect(results.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
  expect([await kit.model(head('TransMeans')), await kit.model(head('LoadPort')), await kit.model(head('TransCountryName'))]).toEqual(['BY AIR', 'CNXMN', '704']);
  await nothingOpen(page);
});

test('a list that is asked of the server while one types gives text and code', async ({ page }) => {
  const kit = await openKit(page, 'select2');
  expect(notKept(await kit.fill({ [head('TransCountryName')]: '秘鲁', [head('TransCountryCode')]: '604' }))).toEqual([]);
  expect(await kit.model(head('TransCountryName'))).toBe('604');
  expect((await kit.read())[head('TransCountryName')]).toBe('秘鲁');
});

test('the focus stays where the user has it', async ({ page }) => {
  const kit = await openKit(page, 'select2');
  await page.locator(`textarea`).first().focus();
  expect(notKept(await kit.fill({ [head('LoadPort')]: 'NINGBO', [head('TransMeans')]: 'BY SEA' }))).toEqual([]);
  await expect(page.locator('textarea').first()).toBeFocused();
});

test('choices are taken back, disabled lists stay as they are', async ({ page }) => {
  const kit = await openKit(page, 'select2');
  const full = { [head('LoadPort')]: 'NINGBO', [head('TransMeans')]: 'BY SEA' };
  expect(notKept(await kit.fill(full))).toEqual([]);
  const none = { [head('LoadPort')]: '', [head('TransMeans')]: '' };
  expect(notKept(await kit.fill(none))).toEqual([]);
  for (const path of Object.keys(none)) expect(await kit.model(path), path).toBe('');
  await page.evaluate(() => {
    for (const select of document.querySelectorAll('select')) select.disabled = true;
  });
  expect((await kit.fill(full)).map(({ outcome }) => outcome)).toEqual(['not-visible', 'not-visible']);
  await nothingOpen(page);
});

test('lists in the cells of a table are chosen', async ({ page }) => {
  const kit = await openKit(page, 'select2', { goods: 'grid' });
  const { wrong, abstained, notes } = await kit.bind();
  expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);
  const line = { 'Goods[0].HSCode': '8443321100', 'Goods[0].PackUnit': 'CARTONS', 'Goods[0].OriCriteria': 'WO' };
  expect(notKept(await kit.fill(line))).toEqual([]);
  for (const [path, value] of Object.entries(line)) expect(await kit.model(path), path).toBe(value);
});
