import { relative, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { buildKit, kitNames } from '../../scripts/kits.mjs';
import { confirmFill } from '../../scripts/lib/panel-view.mjs';
import { buildOf } from '../../scripts/lib/paths.mjs';
import { portals } from '../../scripts/lib/portal-hosts.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';

/** Address of a kit's form as a portal's own host would serve it. */
async function addressOf(kit: string): Promise<string> {
  const folder = relative(buildOf('kits'), await buildKit(kit)).split(sep).join('/');
  return `${portals['single-window']}/kits/${folder}/index.html?goods=inline&seed=5`;
}

/** What the library's own model holds. */
const model = (page: Page, path: string): Promise<string> => page.evaluate((asked) => window.kitPage?.value(asked) ?? '', path);

/** Fields of lists that do not have the sample's value: these are refused, and nothing half-done is left in them. */
const notOnTheList = new Set(['OrgCode', 'DestCountryCode', 'DestCountryName', 'FetchPlace', 'LoadPort', 'TradeModeCode'].map((tag) => `CertificateHead.${tag}`));

for (const kit of await kitNames()) {
  test(`a form built with ${kit} gets the assistant, and its head is filled from the library`, async ({ originmate }) => {
    await loadSampleLibrary(originmate);
    const page = await originmate.open(await addressOf(kit));
    await originmate.form(page);
    const panel = await originmate.panel(page, 'fill');
    await panel.locator('[data-action="choose-template"]').click();
    await panel.getByRole('option').filter({ hasText: 'E · ' }).first().click();
    await panel.locator('[data-goods-line]').first().waitFor();
    for (const remove of (await panel.locator('[data-action="goods-remove"]').all()).toReversed()) await remove.click();
    const { state, results } = await confirmFill(panel);
    expect(state).toBe('done');
    const head = results.filter(({ path }) => path.startsWith('CertificateHead.'));
    expect(head.filter(({ outcome }) => outcome === 'kept').length).toBeGreaterThanOrEqual(10);
    expect(head.filter(({ path, outcome }) => outcome !== 'kept' && !(outcome === 'refused' && notOnTheList.has(path)))).toEqual([]);
    expect(await model(page, 'CertificateHead.Exporter')).toContain('NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.');
    expect(await model(page, 'CertificateHead.TransMeans')).toBe('BY SEA');
    expect(await model(page, 'CertificateHead.Mark')).toBe('N/M');
    expect(await page.evaluate(() => window.kitDeclared())).toBe(0);
  });
}
