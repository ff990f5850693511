import type { Page } from '@playwright/test';
import { tearLog } from '../../scripts/lib/faults/damage.mjs';
import { ask } from '../../scripts/lib/faults/read-library.mjs';
import { launch } from '../../scripts/lib/launch.mjs';
import { buildOf } from '../../scripts/lib/paths.mjs';
import { expect, test } from './fixtures';

const goods = (id: string) => ({ id, nameZh: '保温杯', createdAt: 1, updatedAt: 1 });

test('a library whose last write was broken off on the disk is whole at the start after, and at those that follow', async ({ portalServer: server }) => {
  const start = (profile?: string) => launch({ server, extensionDir: buildOf('chrome-mv3-e2e'), ...(profile === undefined ? {} : { profile }) });
  let browser = await start();
  const { profile, discard } = browser;
  try {
    let page: Page = await browser.extensionPage('practice.html');
    const batch = Array.from({ length: 300 }, (_, at) => ({ record: goods(`first-${at}`), base: null }));
    expect(await ask(page, { type: 'library.import', goods: batch })).toMatchObject({ ok: true });
    await browser.close();
    await tearLog(profile, () => 0.5);
    for (const turn of [1, 2, 3]) {
      browser = await start(profile);
      page = await browser.extensionPage('practice.html');
      expect(await ask(page, { type: 'safety.state' }), `start ${turn}`).toMatchObject({ state: { verdict: 'whole', holds: { counts: { goods: 299 + turn } } } });
      expect(await ask(page, { type: 'library.save', table: 'goods', record: goods(`late-${turn}`), base: null })).toMatchObject({ ok: true });
      // The log is begun anew as soon as the background runs; who ends the browser in that moment is not tried here.
      await expect.poll(() => page.evaluate(() => (globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<object> } } } }).chrome.storage.session.get('libraryLogIsFresh'))).toEqual({ libraryLogIsFresh: true });
      await browser.close();
    }
  } finally {
    await browser.close();
    await discard();
  }
});
