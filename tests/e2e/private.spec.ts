import type { Frame, Page } from '@playwright/test';
import { practiceUrl } from '../../scripts/lib/practice.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test, type OriginMate } from './fixtures';

interface Extension {
  readonly chrome: {
    readonly developerPrivate: { updateProfileConfiguration(to: object): Promise<void>; updateExtensionConfiguration(to: object): Promise<void> };
    readonly windows: { create(about: object): Promise<{ readonly tabs: readonly { readonly id: number }[] }> };
    readonly extension: { getViews(): readonly Window[] };
    readonly storage: Readonly<Record<'local' | 'session', { get(): Promise<object> }>>;
  };
}

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const suggested = (form: Frame) => form.locator('[data-suggest] [data-goods]');

/** Lets the extension into private windows, as its user does, which starts it anew. Gives one of its own pages. */
async function allowInPrivate(originmate: OriginMate): Promise<Page> {
  const page = await originmate.open('chrome://extensions/');
  const started = page.context().waitForEvent('serviceworker');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Extension).chrome;
    // Loaded from a folder, as here, an extension may start again only where the user is a developer.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, originmate.extensionId);
  await started;
  return originmate.extensionPage('practice.html');
}

/** All that the extension has stored, in its database and beside it, as text. */
const stored = (own: Page): Promise<string> =>
  own.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> => new Promise((done) => request.addEventListener('success', () => done(request.result)));
    const { local, session } = (globalThis as unknown as Extension).chrome.storage;
    const db = await asked(indexedDB.open('originmate'));
    const stores = [...db.objectStoreNames];
    const reading = db.transaction(stores);
    const rows = await Promise.all(stores.map((store) => asked(reading.objectStore(store).getAll())));
    db.close();
    return JSON.stringify([Object.fromEntries(stores.map((store, at) => [store, rows[at]])), await local.get(), await session.get()]);
  });

/** What the side panel says above its views; '' while there is none. */
const noticeOfSidePanel = (own: Page): Promise<string> =>
  own.evaluate(() => {
    const views = (globalThis as unknown as Extension).chrome.extension.getViews();
    return views.filter(({ location }) => location.pathname === '/sidepanel.html').map(({ document }) => document.querySelector('[data-notice="private"]')?.textContent ?? '').join(' ');
  });

async function type(page: Page, form: Frame, text: string): Promise<void> {
  await form.locator('#goodsName').click();
  await page.keyboard.insertText(text);
}

test('in a private window the form is checked, the panel says beforehand that nothing is kept, and nothing is: no draft, no form, no suggestion, no library', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const own = await allowInPrivate(originmate);
  const address = practiceUrl({ data: { CertificateHead: { CertType: 'E', InvNo: 'GEHEIM 2026' } }, query: { open: 1, type: 'E' } });
  const opening = own.context().waitForEvent('page');
  const { tabs } = await own.evaluate((url) => (globalThis as unknown as Extension).chrome.windows.create({ incognito: true, url }), address);
  const page = await opening;
  const form = await originmate.form(page);

  // The browser's own side panel, in that window.
  await form.locator('.dock [data-action="open-panel"]').click();
  await expect.poll(() => noticeOfSidePanel(own)).toContain('不保存任何内容');

  const panel = await originmate.extensionPage(`sidepanel.html?tabId=${tabs[0]?.id}&view=findings`);
  await expect(panel.locator('[data-notice="private"]')).toContainText('不保存任何内容');
  await expect(panel.locator('[data-view="findings"] [data-rule^="invoice-number/"]').first()).toBeVisible();
  await expect(panel.locator('[data-view="register"]')).toHaveAttribute('data-kept', 'blocked');
  await page.bringToFront();
  await form.locator('#consignee').fill('GEHEIM IMPORT GMBH');
  await type(page, form, '不锈钢');
  await panel.bringToFront();
  await action(panel, 'view-fields').click();
  await expect(panel.locator('[data-path="CertificateHead.Consignee"]').first()).toHaveAttribute('data-value', 'GEHEIM IMPORT GMBH');
  await action(panel, 'capture').click();
  await expect(panel.locator('[data-view="capture"] [role="alert"]')).toContainText('资料库在这里不打开');
  await expect(action(panel, 'capture-save')).toBeDisabled();
  await panel.keyboard.press('Escape');
  await action(panel, 'view-fill').click();
  await expect(panel.getByText('资料库在这里不打开').first()).toBeVisible();
  await expect(suggested(form)).toHaveCount(0);
  // What is left is sent to be kept at once.
  await page.goto('about:blank');

  const other = await originmate.open('https://online.customs.gov.cn/replica/form.html');
  await (await originmate.form(other)).locator('#f08').fill('HANOI STEEL JSC');
  await expect.poll(() => stored(own), { timeout: 15_000 }).toContain('HANOI STEEL JSC');
  const all = await stored(own);
  expect(['GEHEIM', 'swapp.singlewindow.cn'].filter((text) => all.includes(text))).toEqual([]);
  expect(all).toContain('online.customs.gov.cn');

  const open = await originmate.practice({ query: { type: 'E' } });
  const same = await originmate.form(open);
  await type(open, same, '不锈钢');
  await expect(suggested(same), 'in a normal window there is something to suggest').toHaveCount(2);
});
