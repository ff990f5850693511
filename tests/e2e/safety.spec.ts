import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test, type OriginMate } from './fixtures';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
const verdict = (page: Page, name: string) => page.locator(`[data-view="safety"][data-verdict="${name}"]`);
const passphrase = 'correct horse battery';

/** The safety area of a library that holds the sample, with one snapshot of it. */
async function safetyArea(originmate: OriginMate): Promise<Page> {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html#safety');
  await expect(verdict(page, 'whole')).toBeVisible();
  await action(page, 'safety-snapshot').click();
  await expect(page.locator('[data-slot="a"]')).toBeVisible();
  return page;
}

/** The browser throws the database away; `also`: with all that the extension keeps beside it, as when it is removed. */
async function loseLibrary(page: Page, also = false): Promise<void> {
  await page.evaluate(async (all) => {
    await new Promise((done) => {
      indexedDB.deleteDatabase('originmate').addEventListener('success', done);
    });
    if (!all) return;
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
    await chrome.storage.local.clear();
    await (await navigator.storage.getDirectory()).removeEntry('snapshots', { recursive: true });
  }, also);
}

async function faultsOf(page: Page): Promise<string[]> {
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

test('as long as the library is being looked at, the page of safety says that, and nothing of snapshots', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('practice.html');
  // With many records the background may be copying them just then.
  await page.addInitScript(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
    const send = runtime.sendMessage.bind(runtime);
    const answered = new Promise<void>((done) => addEventListener('answer', () => done(), { once: true }));
    runtime.sendMessage = async (message) => {
      if ((message as { type?: string }).type === 'safety.state') await answered;
      return send(message);
    };
  });
  await page.goto(`chrome-extension://${originmate.extensionId}/workbench.html#safety`);
  const looking = page.locator('[data-view="safety-looking"]');
  await expect(looking).toHaveText('正在查看资料库…');
  await expect(page.getByText('还没有快照')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('answer')));
  await expect(verdict(page, 'whole')).toBeVisible();
  await expect(looking).toHaveCount(0);
});

test('a library that the browser emptied takes no write, names what is missing and comes back from its snapshot', async ({ originmate }) => {
  const page = await safetyArea(originmate);
  await loseLibrary(page);
  const goods = await originmate.extensionPage('workbench.html#goods');
  await expect(goods.getByRole('alert')).toContainText('资料库里有记录丢失了');
  await expect(action(goods, 'add')).toBeDisabled();
  await action(goods, 'open-safety').click();
  await expect(verdict(goods, 'emptied')).toBeVisible();
  await expect(goods.locator('[data-kind="goods"]')).toHaveAttribute('data-held', '12');
  expect(await faultsOf(goods)).toEqual([]);
  await goods.locator('[data-slot="a"]').locator('[data-action="safety-restore"]').click();
  await expect(goods.locator('[data-view="restore"] [data-kind="goods"]')).toHaveAttribute('data-missing', '12');
  await expect(goods.locator('[data-view="restore"]')).toContainText('BW-500 不锈钢真空保温杯');
  expect(await faultsOf(goods)).toEqual([]);
  // The page opens the library anew.
  await Promise.all([goods.waitForEvent('load'), action(goods, 'safety-restore-do').click()]);
  await expect(verdict(goods, 'whole')).toBeVisible();
  await goods.locator('[data-area="goods"]').click();
  await expect(goods.locator('[role="row"][data-id]')).toHaveCount(12);
  await expect(action(goods, 'add')).toBeEnabled();
});

test('a backup file brings the library back where all else is gone, only with its passphrase, compared before it is written', async ({ originmate }) => {
  const page = await safetyArea(originmate);
  await field(page, 'passphrase').fill('short');
  await expect(page.getByText('口令至少10个字符')).toBeVisible();
  await field(page, 'passphrase').fill(passphrase);
  await field(page, 'passphrase-again').fill(passphrase);
  await action(page, 'backup-make').click();
  const [download] = await Promise.all([page.waitForEvent('download'), action(page, 'backup-save').click()]);
  expect(download.suggestedFilename()).toMatch(/^originmate-\d{4}-\d{2}-\d{2}\.originmate-backup$/);
  await expect(page.locator('[data-view="backup"][data-last]')).toContainText('24 条');
  expect(await faultsOf(page)).toEqual([]);

  await loseLibrary(page, true);
  await page.reload();
  await expect(verdict(page, 'whole')).toBeVisible();
  await action(page, 'backup-open').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type="file"]').setInputFiles(await download.path());
  await dialog.locator('[data-field="passphrase"]').fill('wrong horse battery');
  await action(page, 'backup-next').click();
  await expect(dialog.getByRole('alert')).toHaveText('口令不对。');
  await dialog.locator('[data-field="passphrase"]').fill(passphrase);
  await action(page, 'backup-next').click();
  await expect(page.locator('[data-view="restore"] [data-kind="parties"]')).toHaveAttribute('data-missing', '9');
  await expect(page.locator('[data-area="goods"]'), 'nothing was written yet').toContainText('0');
  await action(page, 'safety-restore-do').click();
  await expect(page.locator('[data-area="goods"]')).toContainText('12');
});

/** Lays a library of version 1 down in place of what is there, with one product, and holds it open as a page that does not let go; `let go` closes it. */
const holdOlder = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        indexedDB.deleteDatabase('originmate').addEventListener('success', () => {
          const opening = indexedDB.open('originmate', 10);
          opening.addEventListener('upgradeneeded', () => {
            for (const [store, indexes] of [['goods', ['code', 'hsCode', 'updatedAt']], ['parties', ['role', 'updatedAt']], ['templates', ['certType', 'updatedAt']]] as const) {
              const made = opening.result.createObjectStore(store, { keyPath: 'id' });
              for (const index of indexes) made.createIndex(index, index);
            }
            opening.result.createObjectStore('meta', { keyPath: 'key' }).put({ key: 'schemaVersion', value: 1 });
            const goods = { id: 'old', code: 'BW-500', nameZh: '保温杯', nameEn: '', hsCode: '9617001900', packUnit: '', unitEn: '', unitZh: '', weightUnit: '', producerName: '', producerCode: '', producerContact: '', producerTel: '', criteria: [], note: '', createdAt: 1, updatedAt: 1 };
            opening.transaction?.objectStore('goods').put(goods);
          });
          opening.addEventListener('success', () => {
            Object.assign(globalThis, { letGo: () => opening.result.close() });
            done();
          });
          opening.addEventListener('error', () => failed(opening.error ?? new Error('failed')));
        });
      }),
  );

test('a page whose library another page holds in an older version says which page to close, gives up in time, and opens it once that is closed', async ({ originmate }) => {
  const older = await originmate.extensionPage('practice.html');
  await holdOlder(older);
  const page = await originmate.extensionPage('workbench.html#goods');
  await expect(page.getByRole('alert')).toContainText('正在等待另一个页面');
  await expect(page.getByRole('alert')).toContainText('另一个原证助手页面还开着旧版本的资料库。请关闭它，然后重试。');
  // After five seconds it waits no longer.
  await expect(action(page, 'open-again')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('另一个原证助手页面还开着旧版本的资料库。请关闭它，然后重试。');
  await older.evaluate('letGo()');
  await action(page, 'open-again').click();
  await expect(page.locator('[role="row"][data-id="old"]')).toContainText('9617001900');
});

test('the page of safety says whether the browser has promised to keep the library, asks it to on a press, and says what came of that', async ({ originmate }) => {
  const page = await originmate.extensionPage('practice.html');
  // The browser's own answer depends on what it thinks of the user: here it is ours.
  await page.addInitScript(() => {
    let promised = false;
    Object.assign(globalThis, { asked: 0 });
    const answers = { persisted: async () => promised, persist: async () => {
      (globalThis as unknown as { asked: number }).asked += 1;
      promised = location.search === '?grants';
      return promised;
    } };
    Object.assign(StorageManager.prototype, answers);
  });
  const asked = (): Promise<unknown> => page.evaluate('asked');
  for (const grants of [false, true]) {
    await page.goto(`chrome-extension://${originmate.extensionId}/workbench.html${grants ? '?grants' : ''}#safety`);
    const facts = page.locator('[data-persisted]');
    await expect(facts).toHaveAttribute('data-persisted', 'false');
    await expect(facts).toContainText('浏览器没有承诺长期保留');
    expect(await asked(), 'nothing is asked before the press').toBe(0);
    await action(page, 'safety-persist').click();
    await expect(facts).toContainText(grants ? '浏览器已同意长期保留' : '浏览器没有答应，请定期备份。');
    await expect(facts).toHaveAttribute('data-persisted', String(grants));
    await expect(action(page, 'safety-persist')).toHaveCount(0);
    expect(await asked()).toBe(1);
  }
});

test('a library that a newer version took over is closed at once, and opens read-only afterwards', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html#goods');
  await expect(page.locator('[role="row"][data-id]')).toHaveCount(12);
  const other = await originmate.extensionPage('practice.html');
  await other.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('originmate', 990);
        opening.addEventListener('success', () => {
          opening.result.close();
          done();
        });
      }),
  );
  await expect(page.getByRole('alert')).toContainText('本页不再写入');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('由更新版本的原证助手建立');
  await expect(action(page, 'add')).toBeDisabled();
});
