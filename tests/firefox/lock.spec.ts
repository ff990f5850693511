import type { Frame, Page } from 'puppeteer-core';
import { practiceUrl } from '../../scripts/lib/practice.mjs';
import { onDisk } from '../e2e/on-disk';
import { click, expect, formOf, listed, test, type } from './fixtures';
import { loadSample, loseLibrary, panelFor } from './panel';

const passphrase = 'correct horse battery';
const action = (name: string): string => `[data-action="${name}"]`;
const field = (name: string): string => `[data-field="${name}"]`;
const lock = (state: string): string => `[data-view="lock"][data-lock="${state}"]`;
const locked = '[data-view="locked"]';
const disk = (page: Page): Promise<string> => page.evaluate(onDisk);

interface Reply {
  readonly ok?: boolean;
  readonly error?: { readonly code: string };
  readonly state?: { readonly verdict: string };
}

interface Extension {
  readonly browser: { readonly runtime: { sendMessage(message: unknown): Promise<Reply> } };
}

interface Firefox {
  extensionPage(path: string): Promise<Page>;
}

const ask = (page: Page, message: object): Promise<Reply> => page.evaluate((asked) => (globalThis as unknown as Extension).browser.runtime.sendMessage(asked), message);

/** Puts the lock on, as the user does. Gives the workbench, where it is open. */
async function turnOn(firefox: Firefox): Promise<Page> {
  const page = await firefox.extensionPage('workbench.html#safety');
  await click(page, `${lock('off')} ${action('lock-turn-on')}`);
  await type(page, field('lock-passphrase'), passphrase);
  await type(page, field('lock-passphrase-again'), passphrase);
  await click(page, field('lock-known'));
  await click(page, action('lock-turn-on-do'));
  await page.waitForSelector(lock('open'));
  return page;
}

async function unlock(page: Page, words: string): Promise<void> {
  await type(page, field('unlock'), words);
  await page.keyboard.press('Enter');
}

async function turnOff(page: Page): Promise<void> {
  await click(page, action('lock-turn-off'));
  await type(page, field('lock-present'), passphrase);
  await click(page, action('lock-passphrase-do'));
  await page.waitForSelector(lock('off'));
}

// One page of a portal: without it nothing proves that what the browser asks for is seen.
test.afterEach(({ firefox }) => firefox.open(practiceUrl({ portal: 'single-window' })));

/** A word of each kind of record, of drafts and of what shared files replaced; and that record. */
const word = (store: string): string => `黄鸟 KANARIE ${store}`;
const times = { createdAt: 1000, updatedAt: 1000 };
const host = 'swapp.singlewindow.cn';
const records = {
  goods: { id: 'g', nameZh: word('goodsPacks'), ...times },
  parties: { id: 'p', role: 'consignee', name: word('parties'), ...times },
  templates: { id: 't', name: word('templates'), goodsIds: ['g'], ...times },
  certificates: { id: 'c', certType: 'E', invNo: word('certificates'), ...times },
  lessons: { id: 'l', host, form: [7, 21], field: 'CertificateHead.InvNo', control: { label: word('lessons'), heading: '', id: 'f7', name: '', before: '', after: '', kind: 'text', kit: 'text' }, ...times },
  preReviews: { id: 'v', number: word('preReviews'), hsCode: '9617001900', nameZh: '保温杯', model: 'BW', ...times },
  wordings: { id: 'w', title: word('wordings'), field: 'CertificateHead.Mark', text: 'N/M', ...times },
  ignored: { id: 'i', rule: 'transport/discharge-port-outside-destination', scope: 'consignee', of: 'SIAMLOTUS', reason: word('ignored'), ...times },
} as const;
const kept = {
  drafts: {
    id: 'd', host, kind: 'certificate-entry', enterprise: { applicant: '', exporter: '', name: '', englishName: '' }, formId: 'd', tabId: 1, frameId: 0, aside: false, createdAt: 1000, updatedAt: Date.now(),
    application: { CertificateHead: { InvNo: word('drafts') }, Goods: [], ModCertificate: null, NonpartyCorp: [], OriInv: [], AplPromise: {} },
  },
  takenIn: { id: 'in', at: 1000, name: word('takenIn'), records: [] },
} as const;
const words = [...Object.keys(records).map((table) => word(table === 'goods' ? 'goodsPacks' : table)), ...Object.keys(kept).map(word)];
const missing = (text: string): string[] => words.filter((each) => !text.includes(each));

test('Firefox: under a lock no word of any kind of record lies on the disk; after a restart the passphrase alone opens it, and without the lock all is as before', async ({ firefox }) => {
  const first = await firefox.extensionPage('workbench.html#safety');
  const many = Object.fromEntries(Object.entries(records).map(([table, record]) => [table, [{ record, base: null }]]));
  expect(await ask(first, { type: 'library.import', ...many })).toMatchObject({ ok: true });
  await first.evaluate(
    (rows) =>
      new Promise<void>((done) => {
        indexedDB.open('originmate').addEventListener('success', ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const transaction = db.transaction(Object.keys(rows), 'readwrite');
          for (const [store, row] of Object.entries(rows)) transaction.objectStore(store).put(row);
          transaction.addEventListener('complete', () => {
            db.close();
            done();
          });
        });
      }),
    kept,
  );
  await click(first, action('safety-snapshot'));
  await first.waitForSelector('[data-slot="a"]');
  const before = await disk(first);
  expect(missing(before)).toEqual([]);
  expect(before).toContain('OMSNAP01');
  await first.close();

  const page = await turnOn(firefox);
  await expect.poll(() => disk(page)).toContain('OMLOCK01');
  await expect.poll(() => disk(page)).not.toContain('OMSNAP01');
  const sealed = await disk(page);
  expect(['黄鸟', 'KANARIE', '保温杯', '9617001900', 'SIAMLOTUS', 'A KEY'].filter((text) => sealed.includes(text))).toEqual([]);

  await firefox.restart();
  const again = await firefox.extensionPage('workbench.html#safety');
  await again.waitForSelector(locked);
  expect((await ask(again, { type: 'library.save', table: 'parties', record: { ...records.parties, id: 'late', name: 'LATE' }, base: null })).error?.code).toBe('locked');
  await unlock(again, 'wrong horse battery');
  await expect.poll(() => again.evaluate(() => document.body.innerText)).toMatch(/口令不对|That is not the passphrase/);
  expect(await again.$(locked)).not.toBeNull();
  await unlock(again, passphrase);
  await again.waitForSelector('[data-view="safety"][data-verdict="whole"]');
  await again.waitForSelector(lock('open'));

  await turnOff(again);
  await expect.poll(() => disk(again)).toContain('OMSNAP01');
  await expect.poll(() => disk(again)).not.toContain('OMLOCK01');
  const open = JSON.parse(await disk(again))[0] as Readonly<Record<string, readonly object[]>>;
  const was = JSON.parse(before)[0] as typeof open;
  for (const store of ['goodsPacks', ...Object.keys(records).slice(1), ...Object.keys(kept)]) expect([store, open[store]]).toEqual([store, was[store]]);
});

/** Types into the goods name of the form, and waits until so many goods are suggested there. */
async function suggested(page: Page, form: Frame, text: string, many: number): Promise<void> {
  // Behind another tab Firefox slows the page down.
  await page.bringToFront();
  await click(form, '#consignee');
  await click(form, '#goodsName');
  await form.$eval('#goodsName', (box) => (box as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
  await form.waitForFunction((wanted) => [...document.querySelectorAll('[data-originmate]')].reduce((sum, each) => sum + (each.shadowRoot?.querySelectorAll('[data-suggest] [data-goods]').length ?? 0), 0) === wanted, {}, many);
}

test('Firefox: workbench, panel, form and a background that was ended have the library together, and none of them while it is locked', async ({ firefox }) => {
  await loadSample(firefox);
  const workbench = await turnOn(firefox);
  const page = await firefox.open(practiceUrl({ portal: 'single-window', data: { CertificateHead: { CertType: 'E', InvNo: 'SL 2026' } }, query: { open: 1, type: 'E' } }));
  const form = await formOf(page);
  await suggested(page, form, '不锈钢', 2);
  await firefox.endBackground();
  await suggested(page, form, '保温', 1);

  // Ended between unlocking and saving.
  await firefox.endBackground();
  const party = { id: 'late', role: 'consignee', name: 'LATE LOTUS', createdAt: 1, updatedAt: 1 };
  expect(await ask(workbench, { type: 'library.save', table: 'parties', record: party, base: null })).toMatchObject({ ok: true });
  expect(await disk(workbench)).not.toContain('LATE LOTUS');

  const panel = await panelFor(firefox, page, 'findings');
  const marked = '[data-view="findings"] [data-rule^="invoice-number/"]';
  await panel.waitForSelector(marked);
  expect(await panel.$(locked)).toBeNull();
  await workbench.bringToFront();
  await click(workbench, action('lock-now'));
  await workbench.waitForSelector(locked);
  await panel.waitForSelector(locked);
  expect((await ask(workbench, { type: 'library.save', table: 'parties', record: { ...party, id: 'later' }, base: null })).error?.code).toBe('locked');
  expect((await ask(workbench, { type: 'safety.snapshot' })).error?.code).toBe('locked');
  await suggested(page, form, '不锈', 0);
  expect(await panel.$(marked), 'the form is checked as before').not.toBeNull();

  await panel.bringToFront();
  await click(panel, `${locked} ${action('ask-unlock')}`);
  await unlock(panel, passphrase);
  await panel.waitForSelector(locked, { hidden: true });
  await workbench.waitForSelector(lock('open'));
  await suggested(page, form, '不锈钢', 2);
});

test('Firefox: the library locks itself after the chosen time, and when all pages are closed and the background sleeps', async ({ firefox }) => {
  await loadSample(firefox);
  const page = await turnOn(firefox);
  await page.select(field('idle'), '5');
  await firefox.ownClocks();
  const ahead = await firefox.extensionPage('workbench.html#safety');
  await ahead.waitForSelector(lock('open'));
  const clock = (minutes: number): Promise<number> =>
    ahead.evaluate((msAhead) => {
      Object.assign(globalThis, { msAhead });
      return Date.now();
    }, minutes * 60_000);
  expect((await clock(5)) - Date.now(), 'the page takes it for later').toBeGreaterThan(4 * 60_000);
  await ahead.waitForSelector(locked);
  await page.waitForSelector(locked);
  await ahead.close();

  await page.bringToFront();
  await unlock(page, passphrase);
  await page.waitForSelector(lock('open'));
  await page.select(field('idle'), 'null');
  await firefox.idleAfter(500);
  expect(await ask(page, { type: 'safety.state' })).toMatchObject({ ok: true });
  await firefox.backgroundEnded();
  const next = await firefox.extensionPage('workbench.html#goods');
  await listed(next, 12);
  await next.close();
  await page.close();
  await firefox.backgroundEnded();
  await (await firefox.extensionPage('workbench.html#goods')).waitForSelector(locked);
});

test('Firefox: under a lock a library that was lost comes back from its snapshot, sealed', async ({ firefox }) => {
  await loadSample(firefox);
  const page = await turnOn(firefox);
  await expect.poll(() => disk(page)).toContain('OMLOCK01');
  await click(page, action('safety-snapshot'));
  await page.waitForSelector('[data-slot="b"]');
  await loseLibrary(page);
  await page.close();
  await firefox.endBackground();
  const found = await firefox.extensionPage('workbench.html#safety');
  await found.waitForSelector(locked);
  await unlock(found, passphrase);
  await found.waitForSelector('[data-view="safety"][data-verdict="emptied"]');
  await click(found, `[data-slot] ${action('safety-restore')}`);
  await found.waitForSelector('[data-view="restore"] [data-kind="goods"][data-missing="12"]');
  await click(found, action('safety-restore-do'));
  await found.waitForSelector('[data-view="safety"][data-verdict="whole"]');
  await found.waitForSelector(lock('open'));
  await listed(await firefox.extensionPage('workbench.html#goods'), 12);
  const sealed = await disk(found);
  expect(['不锈钢', 'STAINLESS', 'QIAOLAN', 'OMSNAP01'].filter((text) => sealed.includes(text))).toEqual([]);
});
