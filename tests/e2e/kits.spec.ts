import type { Page } from '@playwright/test';
import { kitNames } from '../../scripts/kits.mjs';
import { confirmFill } from '../../scripts/lib/panel-view.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';
import { addressOf, notOnTheList } from './kit-forms';

/** What the library's own model holds. */
const model = (page: Page, path: string): Promise<string> => page.evaluate((asked) => window.kitPage?.value(asked) ?? '', path);

/** `npm test` takes two libraries of unlike makes (Vue 2, React); `npm run kits` takes all. */
const kits = process.env['BRIEF'] === '1' ? ['element-ui', 'antd'] : await kitNames();

for (const kit of kits) {
  test(`a form built with ${kit} gets the assistant, and its head is filled from the library`, async ({ originmate }) => {
    await loadSampleLibrary(originmate);
    const page = await originmate.open(await addressOf(kit));
    await originmate.form(page);
    const panel = await originmate.panel(page, 'fill');
    await panel.locator('[data-action="choose-template"]').click();
    await panel.getByRole('option').filter({ hasText: 'E · ' }).first().click();
    await panel.locator('[data-goods-line]').first().waitFor();
    for (const remove of (await panel.locator('[data-action="goods-remove"]').all()).toReversed()) await remove.click();
    const { state, results } = await confirmFill(panel, page);
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
