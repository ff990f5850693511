import type { Frame } from 'puppeteer-core';
import { practiceUrl } from '../../scripts/lib/practice.mjs';
import { assistantHost, expect, formOf, test, type } from './fixtures';
import { chooseTemplate, confirmFill, loadSample, panelFor } from './panel';

interface Sent {
  readonly CertificateHead: Readonly<Record<string, string>>;
  readonly Goods: readonly Readonly<Record<string, string>>[];
  readonly NonpartyCorp: readonly Readonly<Record<string, string>>[];
}

/** What the practice portal would send: the application as its own page holds it. */
const stateOf = (form: Frame): Promise<Sent> => form.evaluate(() => (globalThis as unknown as { __practice: { state: Sent } }).__practice.state);

/** `npm test` takes one portal in Firefox, `npm run kits` both. */
const portals = process.env['BRIEF'] === '1' ? (['single-window'] as const) : (['single-window', 'internet-customs'] as const);

for (const portal of portals) {
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
    await chooseTemplate(panel, 'E · ');
    const lines = (await panel.$$('[data-goods-line]')).length;
    for (let line = 1; line <= lines; line += 1) {
      for (const [tag, value] of Object.entries({ PackQty: '100', GoodsQty: '1200', GrossWt: '860', InvPrice: '3.5', InvValue: '4200', FOBValue: '4200' })) {
        await type(panel, `[data-goods-line]:nth-of-type(${line}) [data-tag="${tag}"]`, value);
      }
    }
    const left = (await confirmFill(panel, page)).filter(([, outcome]) => outcome !== 'kept');
    expect(left).toEqual([]);
    const sent = await stateOf(form);
    expect(sent.CertificateHead['Exporter']).toContain('NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.');
    expect(sent.NonpartyCorp.map(({ EntName }) => EntName)).toEqual(['EASTREACH SOURCING LIMITED']);
    expect(sent.Goods.map(({ HSCode, PackQty }) => `${HSCode} ${PackQty}`)).toEqual(['9617001900 100', '3924100000 100', '8301100000 100']);
  });
}
