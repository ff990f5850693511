import type { Frame, Page } from '@playwright/test';
import { expect, type OriginMate, test } from './fixtures';

const product = (values: object): object => ({ criteria: [], ...values, createdAt: 1, updatedAt: 1 });
const secret = { price: '4.801', cost: '3.102', supplier: '永康禾木杯业', note: '底价别报', producerName: '慈溪某不在页面的企业' };
const goods = [
  product({ id: 'flask', code: 'BW-500', nameZh: '不锈钢真空保温杯', nameEn: 'STAINLESS STEEL VACUUM FLASK', hsCode: '9617001900', criteria: [{ certType: 'E', criterion: 'CTH' }], ...secret }),
  product({ id: 'valve', code: 'QF-15', nameZh: '不锈钢球阀', nameEn: 'STAINLESS STEEL BALL VALVE', hsCode: '8481804090', criteria: [{ certType: 'E', criterion: 'CTH' }] }),
];
const buyer = 'SIAM LOTUS HOMEWARE CO., LTD.';

/** A Form E with these goods in the library, and what is said to the extension by one of its own pages. */
async function openForm(originmate: OriginMate): Promise<{ page: Page; form: Frame; ask(message: object): Promise<unknown> }> {
  const own = await originmate.extensionPage('workbench.html');
  const ask = (message: object): Promise<unknown> => own.evaluate((asked) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage(asked), message);
  expect(await ask({ type: 'library.import', goods: goods.map((record) => ({ record, base: null })) })).toEqual({ ok: true, value: 2 });
  const page = await originmate.practice({ query: { type: 'E' } });
  const form = await originmate.form(page);
  await form.locator('#consignee').fill(buyer);
  return { page, form, ask };
}

const box = (form: Frame) => form.locator('[data-suggest]');
const listed = (form: Frame) => box(form).locator('[data-goods]');
const values = (form: Frame): Promise<string[]> => form.evaluate(() => ['codeTs', 'goodsName', 'goodsNameE', 'oriCriteria'].map((id) => (document.getElementById(id) as HTMLInputElement).value));

test('goods are suggested while one types, shown before they are filled, filled with Enter, counted as used, and taken back', async ({ originmate }) => {
  const { page, form, ask } = await openForm(originmate);
  await form.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
  });
  const heard = (): Promise<string[]> => form.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));

  await form.locator('#goodsName').click();
  await page.keyboard.insertText('不锈钢');
  await expect(listed(form)).toHaveCount(2);
  await page.keyboard.press('Enter');
  expect(await heard(), 'Enter is the page\'s until the user has moved into the list').toEqual(['keydown Enter', 'keyup Enter']);
  await page.keyboard.press('ArrowDown');
  if ((await listed(form).first().getAttribute('data-goods')) === 'valve') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(box(form)).toHaveAttribute('data-suggest', 'preview');
  await expect(box(form).locator('[data-path$=".GoodsName"]')).toHaveAttribute('data-now', '不锈钢');
  await expect(box(form).locator('[data-path$=".HSCode"]')).toHaveAttribute('data-will', '9617001900');
  expect(await values(form), 'nothing is written before it is confirmed').toEqual(['', '不锈钢', '', '']);

  const overlay = await form.locator('[data-originmate]').evaluate((host) => host.shadowRoot?.textContent ?? '');
  const content = `${overlay} ${(await Promise.all(page.frames().map((frame) => frame.content()))).join(' ')}`;
  expect(overlay).toContain('9617001900');
  expect([...Object.values(secret), 'BW-500'].filter((text) => content.includes(text))).toEqual([]);

  await expect(box(form).locator('[data-action="suggest-confirm"]')).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(box(form).locator('[data-action="suggest-undo"]')).toBeVisible();
  expect(await values(form)).toEqual(['9617001900', '不锈钢真空保温杯', 'STAINLESS STEEL VACUUM FLASK', 'CTH']);
  expect((await heard()).filter((key) => /Enter|Tab|Arrow/.test(key)), 'keys for the list are not the page\'s').toEqual([]);
  await expect.poll(() => ask({ type: 'goods.search', query: 'BW-500' })).toMatchObject({ goods: [{ id: 'flask', usedBy: [{ count: 1 }] }] });

  await box(form).locator('[data-action="suggest-undo"]').click();
  await expect(box(form).locator('[data-action="suggest-undo"]')).toHaveCount(0);
  await expect.poll(() => values(form)).toEqual(['', '不锈钢', '', '']);
});

test('a composition is left alone, what stands in other fields stays, Esc keeps the list away until Alt+Down asks for it', async ({ originmate }) => {
  const { page, form } = await openForm(originmate);
  await form.locator('#codeTs').fill('7323930000');
  await form.locator('#goodsName').click();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '保温', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 });
  await expect(box(form)).toBeHidden();
  await session.send('Input.insertText', { text: '保温' });
  await expect(listed(form)).toHaveCount(1);

  await listed(form).click();
  await expect(box(form).locator('[data-stays]')).toHaveAttribute('data-stays', /\.HSCode$/);
  await box(form).locator('[data-action="suggest-confirm"]').click();
  await expect(box(form).locator('[data-action="suggest-undo"]')).toBeVisible();
  expect(await values(form)).toEqual(['7323930000', '不锈钢真空保温杯', 'STAINLESS STEEL VACUUM FLASK', 'CTH']);

  await form.locator('#goodsNameE').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('valve');
  await expect(listed(form)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await expect(box(form)).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(listed(form)).toHaveCount(1);
  await form.locator('#packQty').click();
  await expect(box(form)).toHaveCount(0);
});

test('keys and presses of the page itself do nothing, and nothing is suggested once the user wants none', async ({ originmate }) => {
  const { page, form } = await openForm(originmate);
  await form.locator('#goodsName').click();
  await form.evaluate(() => {
    const field = document.getElementById('goodsName') as HTMLInputElement;
    field.value = '不锈钢';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
  });
  await page.keyboard.press('ArrowLeft');
  await expect(box(form)).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(listed(form)).toHaveCount(2);
  await form.evaluate(() => {
    const field = document.getElementById('goodsName') as HTMLInputElement;
    for (const key of ['ArrowDown', 'Enter', 'Enter']) field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(box(form)).toHaveAttribute('data-suggest', 'list');
  await listed(form).first().evaluate((row) => (row as HTMLElement).click());
  await expect(box(form)).toHaveAttribute('data-suggest', 'list');

  const settings = await originmate.extensionPage('workbench.html#settings');
  await settings.locator('[data-action="suggest-off"]').check();
  await page.bringToFront();
  await form.locator('#packQty').click();
  await form.locator('#goodsName').click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.type('a');
  await expect(box(form)).toHaveCount(0);
  await settings.locator('[data-action="suggest-keys"]').check();
  await page.bringToFront();
  await form.locator('#codeTs').click();
  await page.keyboard.type('9617');
  await expect(box(form)).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(listed(form)).toHaveCount(1);
});
