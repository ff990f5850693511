import type { Page } from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';
import { click, expect } from './fixtures';

/** The panel's page in a tab, for the one portal page that is open. */
export async function panelFor(firefox: { extensionPage(path: string): Promise<Page> }, page: Page, view: 'findings' | 'fill'): Promise<Page> {
  const workbench = await firefox.extensionPage('workbench.html');
  const tabId = await workbench.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { browser: { tabs: { query(about: object): Promise<{ id: number; url: string }[]> } } }).browser;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, page.url());
  await workbench.close();
  return firefox.extensionPage(`sidepanel.html?tabId=${tabId}&view=${view}`);
}

/** Puts the sample library into the extension, as its own workbench page would. */
export async function loadSample(firefox: { extensionPage(path: string): Promise<Page> }): Promise<void> {
  const { sampleLibrary } = (await tsImport('../../lib/library/sample.ts', import.meta.url)) as { sampleLibrary(): Record<'goods' | 'parties' | 'templates', object[]> };
  const { goods, parties, templates } = sampleLibrary();
  const fresh = (records: readonly object[]): object[] => records.map((record) => ({ record, base: null }));
  const page = await firefox.extensionPage('workbench.html');
  const reply = await page.evaluate(
    (message) => (globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean }> } } }).browser.runtime.sendMessage(message),
    { type: 'library.import', goods: fresh(goods), parties: fresh(parties), templates: fresh(templates) },
  );
  expect(reply?.ok).toBe(true);
  await page.close();
}

/** Takes the database away behind the product's back, as a browser that found it damaged does. */
export const loseLibrary = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.deleteDatabase('originmate').addEventListener('success', () => done());
      }),
  );

/** Chooses the template whose name begins so; the goods lines that it brings are then listed. */
export async function chooseTemplate(panel: Page, name: string): Promise<void> {
  await click(panel, '[data-action="choose-template"]');
  await click(panel, `[role="option"] ::-p-text(${name})`);
  await panel.waitForSelector('[data-goods-line]');
}

/** Confirms the preview while the form is on show, and gives the path and outcome of each field. */
export async function confirmFill(panel: Page, page: Page): Promise<readonly (readonly [path: string, outcome: string])[]> {
  await click(panel, '[data-action="fill-confirm"]');
  // In a sidebar the form stays on show; a tab in the background is slowed down by the browser.
  await page.bringToFront();
  await panel.waitForSelector('[data-fill-state="done"], [data-fill-state="stopped"]', { timeout: 60_000 });
  return panel.$$eval('[data-fill-state] [data-outcome]', (items) => items.map((item) => [item.getAttribute('data-path') ?? '', item.getAttribute('data-outcome') ?? ''] as const));
}
