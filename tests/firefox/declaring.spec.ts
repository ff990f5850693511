import { tsImport } from 'tsx/esm/api';
import type { Frame, Page } from 'puppeteer-core';
import { practiceUrl } from '../../scripts/lib/practice.mjs';
import { assistantHost, click, expect, formOf, test, type } from './fixtures';

interface Sent {
  readonly CertificateHead: Readonly<Record<string, string>>;
  readonly Goods: readonly Readonly<Record<string, string>>[];
  readonly NonpartyCorp: readonly Readonly<Record<string, string>>[];
}

/** What the practice portal would send: the application as its own page holds it. */
const stateOf = (form: Frame): Promise<Sent> => form.evaluate(() => (globalThis as unknown as { __practice: { state: Sent } }).__practice.state);

/** The panel's page in a tab, for the one portal page that is open. */
async function panelFor(firefox: { extensionPage(path: string): Promise<Page> }, page: Page, view: 'findings' | 'fill'): Promise<Page> {
  const workbench = await firefox.extensionPage('workbench.html');
  const tabId = await workbench.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { browser: { tabs: { query(about: object): Promise<{ id: number; url: string }[]> } } }).browser;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, page.url());
  await workbench.close();
  return firefox.extensionPage(`sidepanel.html?tabId=${tabId}&view=${view}`);
}

async function loadSample(firefox: { extensionPage(path: string): Promise<Page> }): Promise<void> {
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

for (const portal of ['single-window', 'internet-customs'] as const) {
  test(`Firefox: a wrong invoice number on ${portal} is marked in the form and listed in the panel`, async ({ firefox }) => {
    const page = await firefox.open(practiceUrl({ portal, data: { CertificateHead: { CertType: 'E', InvNo: 'SL 2026' } }, query: { open: 1 } }));
    const form = await formOf(page);
    await form.waitForFunction((host) => document.querySelector(host)?.shadowRoot?.querySelector('.marks [data-rule^="invoice-number/"]') != null, {}, assistantHost);
    const panel = await panelFor(firefox, page, 'findings');
    const rule = await panel.waitForSelector('[data-view="findings"] [data-rule^="invoice-number/"]');
    expect(await rule?.evaluate((item) => item.getAttribute('data-severity'))).toBe('error');
  });

  test(`Firefox: an empty Form E on ${portal} is filled from the library, goods and third party through the portal's own editors, and nothing is declared`, async ({ firefox }) => {
    await loadSample(firefox);
    const page = await firefox.open(practiceUrl({ portal, query: { open: 1, type: 'E' } }));
    const form = await formOf(page);
    const panel = await panelFor(firefox, page, 'fill');
    await click(panel, '[data-action="choose-template"]');
    await click(panel, '[role="option"] ::-p-text(E · )');
    await panel.waitForSelector('[data-goods-line]');
    const lines = (await panel.$$('[data-goods-line]')).length;
    for (let line = 1; line <= lines; line += 1) {
      for (const [tag, value] of Object.entries({ PackQty: '100', GoodsQty: '1200', GrossWt: '860', InvPrice: '3.5', InvValue: '4200', FOBValue: '4200' })) {
        await type(panel, `[data-goods-line]:nth-of-type(${line}) [data-tag="${tag}"]`, value);
      }
    }
    await click(panel, '[data-action="fill-confirm"]');
    // In a sidebar the form stays on show; a tab in the background is slowed down by the browser.
    await page.bringToFront();
    await panel.waitForSelector('[data-fill-state="done"], [data-fill-state="stopped"]', { timeout: 60_000 });
    const left = await panel.$$eval('[data-fill-state] [data-outcome]', (items) => items.map((item) => `${item.getAttribute('data-path')} ${item.getAttribute('data-outcome')}`).filter((text) => !text.endsWith(' kept')));
    expect(left).toEqual([]);
    const sent = await stateOf(form);
    expect(sent.CertificateHead['Exporter']).toContain('NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.');
    expect(sent.NonpartyCorp.map(({ EntName }) => EntName)).toEqual(['EASTREACH SOURCING LIMITED']);
    expect(sent.Goods.map(({ HSCode, PackQty }) => `${HSCode} ${PackQty}`)).toEqual(['9617001900 100', '3924100000 100', '8301100000 100']);
  });
}
