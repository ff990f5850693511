import { tsImport } from 'tsx/esm/api';

/**
 * Puts the sample library into the extension, as its own workbench page would: one import, all or nothing.
 * @param {{ extensionPage(path: string): Promise<import('@playwright/test').Page> }} browser
 * @returns {Promise<{ goods: number, parties: number, templates: number }>} how many of each
 */
export async function loadSampleLibrary(browser) {
  const { sampleLibrary } = await tsImport('../../lib/library/sample.ts', import.meta.url);
  const sample = sampleLibrary();
  const fresh = (records) => records.map((record) => ({ record, base: null }));
  const message = { type: 'library.import', goods: fresh(sample.goods), parties: fresh(sample.parties), templates: fresh(sample.templates) };
  // Of the extension's own pages the one that is there soonest.
  const page = await browser.extensionPage('practice.html');
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), message);
  await page.close();
  if (reply?.ok !== true) throw new Error(`the sample library was not taken: ${JSON.stringify(reply)}`);
  return { goods: sample.goods.length, parties: sample.parties.length, templates: sample.templates.length };
}
