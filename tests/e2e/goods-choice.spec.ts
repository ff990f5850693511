import type { Page } from '@playwright/test';
import { expect, test, type OriginMate } from './fixtures';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const count = 3000;

/** A library of so many goods, and a template with two of them. */
async function largeLibrary(originmate: OriginMate): Promise<void> {
  const page = await originmate.extensionPage('practice.html');
  const reply = await page.evaluate(async (many) => {
    const stamps = { createdAt: 1, updatedAt: 1 };
    const goods = Array.from({ length: many }, (_, at) => ({ base: null, record: { id: `g${at}`, code: `ZW-${at}`, nameZh: `金属置物架${at}号`, nameEn: `METAL SHELF NO. ${at}`, hsCode: '9403200000', unitZh: '个', ...stamps } }));
    const template = { id: 't', name: 'FORM E', certType: 'E', head: {}, exporterId: null, consigneeId: null, thirdPartyId: null, goodsIds: ['g7', 'gone'], note: '', ...stamps };
    return (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({ type: 'library.import', goods, templates: [{ base: null, record: template }] });
  }, count);
  expect(reply).toEqual({ ok: true, value: count + 1 });
  await page.close();
}

/** From now on, counts the packs of goods that the page reads from the database. */
async function countingPacks(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = { packs: 0 };
    Object.assign(globalThis, { counted });
    for (const name of ['get', 'getAll', 'openCursor'] as const) {
      const plain = IDBObjectStore.prototype[name] as (this: IDBObjectStore, ...asked: unknown[]) => IDBRequest;
      Object.assign(IDBObjectStore.prototype, {
        [name](this: IDBObjectStore, ...asked: unknown[]) {
          const request = plain.apply(this, asked);
          if (this.name === 'goodsPacks') request.addEventListener('success', () => (counted.packs += Array.isArray(request.result) ? request.result.length : 1));
          return request;
        },
      });
    }
  });
  await page.reload();
  return () => page.evaluate(() => (globalThis as unknown as { counted: { packs: number } }).counted.packs);
}

test('goods of a template are found among thousands without reading them', async ({ originmate }) => {
  await largeLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html#templates');
  const packs = await countingPacks(page);
  await page.locator('[role="row"][data-id="t"]').click();
  await expect(page.locator('ol li')).toHaveText([/金属置物架7号/, /（已删除）/]);
  const search = page.getByRole('textbox', { name: '搜索并加入货物' });
  await search.fill('2999');
  await expect(page.getByRole('option')).toHaveText([/ZW-2999/]);
  await search.press('Enter');
  await expect(page.locator('ol li')).toHaveText([/金属置物架7号/, /（已删除）/, /金属置物架2999号/]);
  await search.fill('zw-7');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-combobox-disabled', 'true');
  await search.fill('');
  await action(page, 'save').click();
  await expect(page.locator('[role="row"][data-id="t"] [data-column="goods"]')).toHaveText('3');
  expect(await packs()).toBeLessThan(20);
});

test('the form of one product is filled from one of thousands of goods, found by its number, without reading them', async ({ originmate }) => {
  await largeLibrary(originmate);
  const page = await originmate.practice({ query: { page: 'pre-review' } });
  const panel = await originmate.panel(page);
  const packs = await countingPacks(panel);
  await action(panel, 'choose-product').fill('zw-1234');
  await panel.getByRole('option').filter({ hasText: 'ZW-1234' }).click();
  await expect(panel.locator('[data-field="nameZh"]')).toHaveAttribute('data-will', '金属置物架1234号');
  await expect(action(panel, 'choose-product')).toHaveValue(/金属置物架1234号/);
  expect(await packs()).toBeLessThan(20);
});
