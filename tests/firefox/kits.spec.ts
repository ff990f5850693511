import type { Page } from 'puppeteer-core';
import { kitNames } from '../../scripts/kits.mjs';
import { addressOf, notOnTheList } from '../e2e/kit-forms';
import { click, expect, formOf, test } from './fixtures';
import { chooseTemplate, confirmFill, loadSample, panelFor } from './panel';

/** What the library's own model holds. */
const model = (page: Page, path: string): Promise<string> => page.evaluate((asked) => window.kitPage?.value(asked) ?? '', path);

test('Firefox: forms built with every widget library get the assistant, and their heads are filled from the library', async ({ firefox }) => {
  test.setTimeout(400_000);
  await loadSample(firefox);
  for (const kit of await kitNames()) {
    await test.step(kit, async () => {
      const page = await firefox.open(await addressOf(kit));
      await formOf(page);
      const panel = await panelFor(firefox, page, 'fill');
      await chooseTemplate(panel, 'E · ');
      while (await panel.$('[data-goods-line]')) await click(panel, '[data-action="goods-remove"]');
      const head = (await confirmFill(panel, page)).filter(([path]) => path.startsWith('CertificateHead.'));
      expect(head.filter(([, outcome]) => outcome === 'kept').length).toBeGreaterThanOrEqual(10);
      expect(head.filter(([path, outcome]) => outcome !== 'kept' && !(outcome === 'refused' && notOnTheList.has(path)))).toEqual([]);
      expect(await model(page, 'CertificateHead.Exporter')).toContain('NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.');
      expect(await model(page, 'CertificateHead.TransMeans')).toBe('BY SEA');
      expect(await model(page, 'CertificateHead.Mark')).toBe('N/M');
      expect(await page.evaluate(() => window.kitDeclared())).toBe(0);
      await panel.close();
      await page.close();
    });
  }
});
