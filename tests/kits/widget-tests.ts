import type { Page } from '@playwright/test';
import { layouts } from '../replica/kits/shared/form-spec';
import { codeBehind, fortyFields } from './forty-fields';
import { expect, openKit, test } from './kit-page';

const head = (tag: string): string => `CertificateHead.${tag}`;
const notKept = (results: readonly { readonly outcome: string }[]) => results.filter(({ outcome }) => outcome !== 'kept');
const disable = (page: Page, path: string): Promise<void> => page.evaluate((asked) => (window.kitPage as unknown as { disable(path: string): Promise<void> }).disable(asked), path);
const set = (page: Page, path: string, value: string): Promise<void> => page.evaluate(([asked, given]) => (window.kitPage as unknown as { set(path: string, value: string): Promise<void> }).set(asked, given), [path, value] as const);

/** Boxes for numbers write 12000.50 as 12000.5. */
const asNumber = (text: string): string => (/^\d+\.\d+$/.test(text) ? String(Number(text)) : text);

/** What differs between the libraries. */
export interface WidgetTraits {
  readonly kit: string;
  /** Selector of lists and calendars while they are open. */
  readonly open: string;
  /** Values of the forty fields that are given in other words, since the library's lists keep their codes to themselves; what its model then holds. */
  readonly inWords?: Readonly<Record<string, readonly [said: string, held: string]>>;
  /** Labels above may stand too far from their field to be sure of: these stay unrecognised. */
  readonly farAbove?: boolean;
}

/** Every kind of field of a library whose page can lock a field and fill one by itself. */
export function widgetTests({ kit: name, open, inWords = {}, farAbove = false }: WidgetTraits): void {
  const values = { ...fortyFields, ...Object.fromEntries(Object.entries(inWords).map(([path, [said]]) => [path, said])) };
  const held = (path: string): string => inWords[path]?.[1] ?? codeBehind[path] ?? values[path] ?? '';
  const nothingOpen = (page: Page): Promise<void> => expect(page.locator(open).filter({ visible: true })).toHaveCount(0);

  for (const layout of layouts) {
    test(`forty fields of a ${name} form, labels ${layout}: recognised, written, told to the library, read back`, async ({ page }) => {
      const kit = await openKit(page, name, { layout, goods: 'inline', seed: layouts.indexOf(layout) + 1 });
      const { wrong, abstained, notes } = await kit.bind();
      expect(wrong, notes.join('\n')).toEqual([]);
      if (!farAbove || layout !== 'above') expect(abstained, notes.join('\n')).toEqual([]);
      const wanted = Object.fromEntries(Object.entries(values).filter(([path]) => !abstained.includes(path)));

      const started = performance.now();
      expect(notKept(await kit.fill(wanted))).toEqual([]);
      console.log(`${name}, labels ${layout}: ${Object.keys(wanted).length} fields in ${Math.round(performance.now() - started)} ms`);
      for (const path of Object.keys(wanted)) expect(asNumber(await kit.model(path)), path).toBe(asNumber(held(path)));
      const read = await kit.read();
      for (const path of Object.keys(wanted)) expect([asNumber(held(path)), asNumber(values[path] ?? '')], path).toContain(asNumber(read[path] ?? ''));
      await nothingOpen(page);
    });
  }

  test('what the portal fills in is read', async ({ page }) => {
    const kit = await openKit(page, name);
    await set(page, head('InvNo'), 'OM-7');
    await set(page, head('InvDate'), '2024-02-29');
    await set(page, head('CertType'), 'RC');
    await set(page, head('CertStatus'), '2');
    await set(page, head('DestCountryName'), '360');
    expect(await kit.read()).toMatchObject({ [head('InvNo')]: 'OM-7', [head('InvDate')]: '2024-02-29', [head('CertType')]: 'RC', [head('CertStatus')]: '2', [head('DestCountryName')]: '印度尼西亚' });
  });

  test('what is not on the list is refused: the field as before, the list closed', async ({ page }) => {
    const kit = await openKit(page, name);
    expect(notKept(await kit.fill({ [head('TransMeans')]: 'BY AIR', [head('LoadPort')]: 'XIAMEN', [head('DestCountryName')]: '日本' }))).toEqual([]);
    const results = await kit.fill({ [head('TransMeans')]: 'BY ROAD', [head('LoadPort')]: 'SHEKOU', [head('DestCountryName')]: '日', [head('CertType')]: 'ZZ', [head('CertStatus')]: '9' });
    expect(results.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
    expect(await kit.model(head('TransMeans'))).toBe('BY AIR');
    expect(await kit.model(head('LoadPort'))).toBe('CNXMN');
    expect(await kit.model(head('DestCountryName'))).toBe('392');
    expect(await kit.read()).toMatchObject({ [head('TransMeans')]: 'BY AIR', [head('LoadPort')]: 'XIAMEN', [head('DestCountryName')]: '日本' });
    await nothingOpen(page);
  });

  test('a long list is looked through to its end, and asked of the server where it has to be', async ({ page }) => {
    const kit = await openKit(page, name);
    for (const [country, code] of [['秘鲁', '604'], ['印度尼西亚', '360'], ['其他国家（地区）117', '916']] as const) {
      expect(notKept(await kit.fill({ [head('DestCountryName')]: country }))).toEqual([]);
      expect(await kit.model(head('DestCountryName'))).toBe(code);
    }
    expect(notKept(await kit.fill({ [head('TransCountryName')]: '秘鲁', [head('LoadPort')]: 'QINGDAO' }))).toEqual([]);
    expect(await kit.model(head('TransCountryName'))).toBe('604');
    expect(await kit.model(head('LoadPort'))).toBe('CNTAO');
    await nothingOpen(page);
  });

  test('days far away are written, by typing or in a calendar that takes none', async ({ page }) => {
    const kit = await openKit(page, name);
    for (const day of ['2019-12-31', '2031-01-01', '2024-02-29']) {
      const dates = { [head('AplDate')]: day, [head('ExpDeclDate')]: day };
      expect(notKept(await kit.fill(dates))).toEqual([]);
      for (const path of Object.keys(dates)) expect(await kit.model(path), path).toBe(day);
    }
    expect((await kit.fill({ [head('AplDate')]: '2024-02-30' })).map(({ outcome }) => outcome)).not.toEqual(['kept']);
    await nothingOpen(page);
  });

  test('values are taken back: texts, numbers, lists, dates, ticks', async ({ page }) => {
    const kit = await openKit(page, name);
    const full = { InvNo: 'A1', TotalAmt: '12.5', TransMeans: 'BY SEA', LoadPort: 'NINGBO', AplDate: '2024-03-01', ExpDeclDate: '2024-03-01', ThirdPartyInvFlag: '1', ExhibitFlag: '1' };
    expect(notKept(await kit.fill(Object.fromEntries(Object.entries(full).map(([tag, value]) => [head(tag), value]))))).toEqual([]);
    const none = Object.fromEntries(Object.keys(full).map((tag) => [head(tag), tag.endsWith('Flag') ? '0' : '']));
    expect(notKept(await kit.fill(none))).toEqual([]);
    for (const [path, value] of Object.entries(none)) expect(await kit.model(path), path).toBe(value);
    await nothingOpen(page);
  });

  test('what is disabled stays as it is', async ({ page }) => {
    const kit = await openKit(page, name);
    const wanted = { InvNo: 'A1', TransMeans: 'BY SEA', LoadPort: 'NINGBO', AplDate: '2024-03-01', ExpDeclDate: '2024-03-01', CertStatus: '1', ThirdPartyInvFlag: '1', TotalAmt: '5' };
    for (const tag of Object.keys(wanted)) await disable(page, head(tag));
    const results = await kit.fill(Object.fromEntries(Object.entries(wanted).map(([tag, value]) => [head(tag), value])));
    expect(results.map(({ path, outcome }) => [path, outcome])).toEqual(results.map(({ path }) => [path, 'not-visible']));
    for (const { path } of results) expect(['', '0'], path).toContain(await kit.model(path));
    await nothingOpen(page);
  });

  test('the focus stays where the user has it', async ({ page }) => {
    const kit = await openKit(page, name);
    await page.evaluate((path) => {
      const element = window.kitPage?.elements.get(path);
      (element?.matches('input') ? element : element?.querySelector('input'))?.focus();
    }, head('InvNo'));
    const focused = (): Promise<boolean> => page.evaluate((path) => window.kitPage?.elements.get(path)?.contains(document.activeElement) === true, head('InvNo'));
    expect(await focused()).toBe(true);
    expect(notKept(await kit.fill({ [head('TransMeans')]: 'BY SEA', [head('DestCountryName')]: '日本', [head('LoadPort')]: 'NINGBO', [head('AplDate')]: '2024-03-01', [head('ExpDeclDate')]: '2024-03-01', [head('CertStatus')]: '1' }))).toEqual([]);
    expect(await focused()).toBe(true);
  });

  test('a list that the user takes in hand is left to the user', async ({ page }) => {
    const kit = await openKit(page, name);
    const filling = kit.fill({ [head('LoadPort')]: 'SOMEWHERE ELSE' });
    const box = await page.evaluate((path) => window.kitPage?.elements.get(path)?.getBoundingClientRect().toJSON() as { x: number; y: number } | undefined, head('LoadPort'));
    await expect(page.locator(open).filter({ visible: true })).toHaveCount(1);
    await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    expect((await filling).map(({ outcome }) => outcome)).toEqual(['user-typed']);
    expect(await kit.model(head('LoadPort'))).toBe('');
  });

  test('the editor of a goods line in a window is filled', async ({ page }) => {
    const kit = await openKit(page, name, { goods: 'window', layout: 'left' });
    await kit.openGoods();
    const { wrong, notes } = await kit.bind();
    expect(wrong, notes.join('\n')).toEqual([]);
  });
}
