import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** The form stands in a frame in a frame, on three hosts of the portals. */
const form = 'https://online.customs.gov.cn/replica/desk.html';
const fullWidthHyphen = 'INV2026\uFF0D001';

async function opened(originmate: { open(url: string): Promise<Page>; form(page: Page): Promise<Frame> }): Promise<{ page: Page; frame: Frame }> {
  const page = await originmate.open(form);
  return { page, frame: await originmate.form(page) };
}

test('a full-width hyphen in the invoice number is marked while typing and gone when it is mended by hand', async ({ originmate }) => {
  const { frame } = await opened(originmate);
  const invoice = frame.locator('#f04');
  await invoice.pressSequentially('INV2026');
  await expect(frame.locator('.badge[data-path="CertificateHead.InvNo"][data-severity="error"]')).toHaveCount(0);
  await frame.page().keyboard.insertText('\uFF0D');
  await expect(frame.locator('.badge[data-path="CertificateHead.InvNo"][data-severity="error"]')).toBeVisible();
  await invoice.press('Backspace');
  await expect(frame.locator('.badge[data-path="CertificateHead.InvNo"][data-severity="error"]')).toHaveCount(0);
});

test('the card says what is wrong, where that stands and what it would write; one click mends it', async ({ originmate }) => {
  const { frame } = await opened(originmate);
  await frame.locator('#f04').fill(fullWidthHyphen);
  const badge = frame.locator('.badge[data-path="CertificateHead.InvNo"]');
  await expect(badge).toHaveAttribute('data-rule', 'invoice-number/full-width');
  await badge.click();
  const card = frame.locator('.card');
  await expect(card.locator('.message').first()).toContainText('发票号');
  await expect(card.locator('.source').first()).toContainText('依据');
  await expect(card.locator('ins').first()).toHaveText('INV2026-001');
  await card.locator('[data-action="fix"]').first().click();
  await expect(frame.locator('#f04')).toHaveValue('INV2026-001');
  await expect(frame.locator('.badge[data-path="CertificateHead.InvNo"]')).toHaveCount(0);
});

test('nothing is said while pinyin is being composed, and the text is checked when it has been chosen', async ({ originmate }) => {
  const { page, frame } = await opened(originmate);
  await frame.locator('#f01').selectOption('E');
  const port = frame.locator('#f11');
  await port.focus();
  const input = await page.context().newCDPSession(page);
  await port.evaluate((element) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenWhileComposing: seen });
    for (const name of ['compositionstart', 'compositionupdate', 'compositionend']) element.addEventListener(name, (event) => seen.push(event.type));
  });
  for (const text of ['n', 'ni', 'ning', 'ningbo']) await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(frame.locator('[data-path="CertificateHead.LoadPort"]')).toHaveCount(0);
  await input.send('Input.insertText', { text: '宁波' });
  await expect(port).toHaveValue('宁波');
  await expect(frame.locator('.badge[data-path="CertificateHead.LoadPort"]')).toBeVisible();
});

test('marks follow their field when the page scrolls and vanish under a window of the page', async ({ originmate }) => {
  const { frame } = await opened(originmate);
  await frame.locator('#f04').fill(fullWidthHyphen);
  const badge = frame.locator('.badge[data-path="CertificateHead.InvNo"]');
  await expect(badge).toBeVisible();
  await frame.evaluate(() => {
    document.body.style.minHeight = '3000px';
    scrollTo(0, 60);
  });
  await expect.poll(async () => {
    const field = await frame.locator('#f04').boundingBox();
    const sign = await badge.boundingBox();
    return field && sign ? Math.abs(sign.y + sign.height / 2 - field.y) <= 2 : null;
  }).toBe(true);
  await frame.evaluate(() => {
    const layer = document.createElement('div');
    layer.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:19891014';
    document.body.append(layer);
  });
  await expect(badge).toBeHidden();
});

test('F8 goes from one finding to the next', async ({ originmate }) => {
  const { page, frame } = await opened(originmate);
  await frame.locator('#f04').fill(fullWidthHyphen);
  await frame.locator('#f19').fill('12,5');
  await frame.locator('#f02').focus();
  const seen = new Set<string>();
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('F8');
    seen.add((await frame.evaluate(() => document.activeElement?.id)) ?? '');
  }
  expect(seen).toContain('f04');
  expect(seen).toContain('f19');
});

test('clicks that a script makes do nothing', async ({ originmate }) => {
  const { frame } = await opened(originmate);
  await frame.locator('#f04').fill(fullWidthHyphen);
  const badge = frame.locator('.badge[data-path="CertificateHead.InvNo"]');
  await badge.dispatchEvent('click');
  await expect(frame.locator('.card')).toHaveCount(0);
  await badge.click();
  const fix = frame.locator('.card [data-action="fix"]').first();
  await expect(fix).toBeEnabled();
  await fix.dispatchEvent('click');
  await expect(frame.locator('#f04')).toHaveValue(fullWidthHyphen);
});

test('a form that was left and come back to by the browser’s buttons has one assistant, and it checks', async ({ originmate }) => {
  const { page } = await opened(originmate);
  await page.goto('https://swapp.singlewindow.cn/replica/login.html');
  await page.goBack();
  const frame = await originmate.form(page);
  await frame.locator('#f04').fill(fullWidthHyphen);
  await expect(frame.locator('.badge[data-path="CertificateHead.InvNo"]')).toBeVisible();
  await expect(frame.locator('[data-originmate]')).toHaveCount(1);
});

test('a form that the page takes away takes its marks along, and they come back with it', async ({ originmate }) => {
  const { frame } = await opened(originmate);
  await frame.locator('#f04').fill(fullWidthHyphen);
  await expect(frame.locator('.badge[data-path="CertificateHead.InvNo"]')).toBeVisible();
  await frame.evaluate(() => {
    const form = document.getElementById('f');
    Object.assign(globalThis, { form });
    form?.remove();
  });
  await expect(frame.locator('.dock')).toBeHidden();
  await frame.evaluate(() => document.body.append((globalThis as unknown as { form: HTMLElement }).form));
  await expect(frame.locator('.badge[data-path="CertificateHead.InvNo"]')).toBeVisible();
});

test('the dock stays folded as the user left it, also on the next form', async ({ originmate }) => {
  const page = await originmate.open(form);
  const frame = await originmate.form(page);
  await frame.locator('[data-action="dock-fold"]').click();
  await expect(frame.locator('.dock.folded')).toBeVisible();
  const next = await originmate.open(form);
  const other = await originmate.form(next);
  await expect(other.locator('.dock.folded')).toBeVisible();
  await other.locator('[data-action="dock-fold"]').click();
  await next.reload();
  await expect((await originmate.form(next)).locator('[data-action="open-panel"]')).toBeVisible();
});
