import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { launch } from '../../scripts/lib/launch.mjs';
import { buildOf } from '../../scripts/lib/paths.mjs';
import { assistedFrame } from '../../scripts/lib/practice.mjs';
import { assistantHost, expect, test, type OriginMate } from './fixtures';

const address = 'https://swapp.singlewindow.cn/replica/form.html';
const fullWidthHyphen = 'INV2026\uFF0D001';
const badge = (frame: Frame) => frame.locator('.badge[data-path="CertificateHead.InvNo"]');

async function openForm(originmate: OriginMate): Promise<{ page: Page; frame: Frame }> {
  const page = await originmate.open(address);
  return { page, frame: await originmate.form(page) };
}

/** A mistake typed into the form is marked, and its mend taken back by typing is not. */
async function isLive(frame: Frame): Promise<void> {
  await frame.locator('#f04').fill(fullWidthHyphen);
  await expect(badge(frame)).toHaveCount(1);
  await frame.locator('#f04').fill('INV2026-001');
  await expect(badge(frame)).toHaveCount(0);
}

/** The browser's back button. Playwright's own way back waits for a loading that does not happen; `history.back()` from within the page dies with it. */
async function back(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await browser.send('Page.getNavigationHistory');
  const entry = entries[currentIndex - 1];
  if (entry === undefined) throw new Error('there is no page to go back to');
  await browser.send('Page.navigateToHistoryEntry', { entryId: entry.id });
  await browser.detach();
}

test('a form that comes back from the browser’s memory of pages is looked after as before, by one assistant, and the panel finds it', async ({ portalServer: server }) => {
  const html = await readFile('tests/replica/form.html', 'utf8');
  server.page('/kept.html', html.replaceAll(/<link[^>]*>|<script.*?<\/script>/g, ''), { 'cache-control': 'max-age=60' });
  const browser = await launch({ server, extensionDir: buildOf('chrome-mv3-e2e'), keepsPages: true });
  try {
    const page = await browser.context.newPage();
    await page.goto('https://swapp.singlewindow.cn/kept.html');
    await isLive(await assistedFrame(page));
    await page.evaluate(() => addEventListener('pageshow', (event) => document.documentElement.setAttribute('data-persisted', String(event.persisted))));
    const panel = await browser.panel(page, 'fields');
    await expect(panel.locator('[data-view="fields"] [data-path]').first()).toBeVisible();
    await page.bringToFront();
    await page.goto('https://www.chinaport.gov.cn/replica/login.html');
    await expect(panel.locator('[data-view="empty"]')).toBeVisible();
    await back(page);
    await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
    await isLive(page.mainFrame());
    await expect(page.locator(assistantHost)).toHaveCount(1);
    await page.locator('#f18').fill('SC2026-7');
    await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.ContractNo"]')).toHaveAttribute('data-value', 'SC2026-7');
  } finally {
    await browser.close();
    await browser.discard();
  }
});

test('a page that goes to another form without loading takes the marks of the first one off, and gets its own', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await frame.locator('#f04').fill(fullWidthHyphen);
  await expect(badge(frame)).toHaveCount(1);
  await frame.evaluate(() => {
    history.pushState({}, '', '/replica/form.html?second');
    const form = document.querySelector('form');
    const next = form?.cloneNode(true) as HTMLFormElement;
    next.reset();
    form?.replaceWith(next);
  });
  await expect(badge(frame)).toHaveCount(0);
  await isLive(frame);
  await expect(frame.locator(assistantHost)).toHaveCount(1);

  await frame.evaluate(() => document.querySelector('form')?.remove());
  await expect(frame.locator('.dock')).toBeHidden();
  expect(page.url()).toContain('?second');
});

test('a page that writes its document anew gets the assistant again, once', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await isLive(frame);
  await frame.evaluate(() => {
    const text = `<!doctype html><meta charset="utf-8">${new XMLSerializer().serializeToString(document.querySelector('form') ?? document)}`;
    document.open();
    document.write(text);
    document.close();
  });
  await expect(frame.locator(`${assistantHost}:popover-open`)).toHaveCount(1);
  await isLive(page.mainFrame());
  await expect(frame.locator(assistantHost)).toHaveCount(1);
});

test('a page that takes the marks away is given way after a few returns; the panel says so and checks on', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  const panel = await originmate.panel(page, 'findings');
  await page.bringToFront();
  await frame.evaluate(() => {
    const counted = { removed: 0 };
    Object.assign(globalThis, { counted });
    const take = (): void => {
      for (const host of document.querySelectorAll(':root > [popover]')) {
        counted.removed++;
        host.remove();
      }
    };
    new MutationObserver(take).observe(document.documentElement, { childList: true });
    take();
  });
  await expect(panel.locator('[data-notice="marks-lost"]')).toBeVisible();
  await expect(frame.locator(assistantHost)).toHaveCount(0);
  expect(await frame.evaluate(() => (globalThis as unknown as { counted: { removed: number } }).counted.removed)).toBeLessThanOrEqual(6);
  await frame.locator('#f04').fill(fullWidthHyphen);
  await expect(panel.locator('[data-view="findings"] [data-path="CertificateHead.InvNo"][data-rule]').first()).toBeVisible();
});

test('marks that a page moves into a place of its own go back to theirs', async ({ originmate }) => {
  const { frame } = await openForm(originmate);
  await frame.evaluate((host) => {
    const box = document.createElement('div');
    box.style.opacity = '0';
    document.body.append(box);
    const ours = document.querySelector(host);
    if (ours) box.append(ours);
  }, assistantHost);
  await expect(frame.locator(`:root > ${assistantHost}:popover-open`)).toHaveCount(1);
  await isLive(frame);
});

test('after an update of the extension the open form is looked after by the new one, without being loaded anew', async ({ originmate }) => {
  // Loaded from a folder, as here, an extension may start again only where the user is a developer.
  const extensions = await originmate.open('chrome://extensions/');
  await extensions.evaluate(() => (globalThis as unknown as { chrome: { developerPrivate: { updateProfileConfiguration(to: object): Promise<void> } } }).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const { frame } = await openForm(originmate);
  await frame.locator('#f09').fill('TYPED BEFORE THE UPDATE');
  await frame.locator('#f04').fill(fullWidthHyphen);
  await expect(badge(frame)).toHaveCount(1);
  await frame.evaluate((host) => {
    Object.assign(globalThis, { sameDocument: true });
    document.querySelector(host)?.setAttribute('data-old', '');
  }, assistantHost);
  // The worker ends in the middle of this: there is no answer to wait for.
  void originmate.worker.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => undefined);
  await expect(frame.locator(`${assistantHost}:not([data-old])`)).toHaveCount(1);
  await expect(frame.locator(`${assistantHost}[data-old]`)).toHaveCount(0);
  await expect(badge(frame)).toHaveCount(1);
  await isLive(frame);
  await expect(frame.locator(assistantHost)).toHaveCount(1);
  await expect(frame.locator('#f09')).toHaveValue('TYPED BEFORE THE UPDATE');
  expect(await frame.evaluate(() => (globalThis as unknown as { sameDocument?: boolean }).sameDocument)).toBe(true);
});

test('an extension that is gone signs off in one line and leaves the form as it is', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await frame.locator('#f09').fill('TYPED BEFORE');
  await frame.locator('#f04').fill(fullWidthHyphen);
  await expect(badge(frame)).toHaveCount(1);
  await originmate.worker
    .evaluate(() => (globalThis as unknown as { chrome: { management: { uninstallSelf(): void } } }).chrome.management.uninstallSelf())
    .catch(() => undefined);
  await expect.poll(() => page.context().serviceWorkers().length).toBe(0);
  await frame.locator('#f04').press('End');
  await frame.locator('#f04').pressSequentially('9');
  await expect(frame.locator('.dock .notice')).toContainText('刷新页面');
  await expect(frame.locator('.marks')).toHaveCount(0);
  await expect(frame.locator('#f04')).toHaveValue(`${fullWidthHyphen}9`);
  await expect(frame.locator('#f09')).toHaveValue('TYPED BEFORE');
  await frame.locator('.dock button').click();
  await expect(frame.locator(assistantHost)).toHaveCount(0);
});
