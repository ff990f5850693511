import type { Page } from '@playwright/test';
import { tearList, tearLog } from '../../scripts/lib/faults/damage.mjs';
import { ask } from '../../scripts/lib/faults/read-library.mjs';
import { launch } from '../../scripts/lib/launch.mjs';
import { buildOf } from '../../scripts/lib/paths.mjs';
import { expect, test } from './fixtures';

const goods = (id: string) => ({ id, nameZh: '保温杯', createdAt: 1, updatedAt: 1 });

/** What a write that was broken off leaves behind, and how many starts of the browser came before it. A first one is too short for a list of tables that is not gone on with. */
const torn = [
  { what: 'last record', tear: tearLog, starts: 1 },
  { what: 'list of tables', tear: tearList, starts: 2 },
];

for (const { what, tear, starts } of torn) {
  test(`a library whose ${what} was broken off on the disk is whole at the start after, and at those that follow`, async ({ portalServer: server }) => {
    const start = (profile?: string) => launch({ server, extensionDir: buildOf('chrome-mv3-e2e'), ...(profile === undefined ? {} : { profile }) });
    let browser = await start();
    const { profile, discard } = browser;
    try {
      let page: Page = await browser.extensionPage('practice.html');
      const take = async (name: string): Promise<void> => {
        const batch = Array.from({ length: 300 }, (_, at) => ({ record: goods(`${name}-${at}`), base: null }));
        expect(await ask(page, { type: 'library.import', goods: batch })).toMatchObject({ ok: true });
      };
      await take('start-1');
      for (let turn = 2; turn <= starts; turn++) {
        await browser.close();
        browser = await start(profile);
        page = await browser.extensionPage('practice.html');
        await take(`start-${turn}`);
      }
      await browser.close();
      await tear(profile, () => 0.5);
      for (const turn of [1, 2, 3]) {
        browser = await start(profile);
        page = await browser.extensionPage('practice.html');
        expect(await ask(page, { type: 'safety.state' }), `start ${turn}`).toMatchObject({ state: { verdict: 'whole', holds: { counts: { goods: starts * 300 + turn - 1 } } } });
        expect(await ask(page, { type: 'library.save', table: 'goods', record: goods(`late-${turn}`), base: null })).toMatchObject({ ok: true });
        // A save is answered when the log has been begun anew; who ends the browser before that is not tried here.
        expect(await page.evaluate(() => (globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<object> } } } }).chrome.storage.session.get('libraryLogIsFresh'))).toEqual({ libraryLogIsFresh: true });
        await browser.close();
      }
    } finally {
      await browser.close();
      await discard();
    }
  });
}
