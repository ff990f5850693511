import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Locator, Page } from '@playwright/test';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';
import { onDisk } from './on-disk';

const action = (page: Page | Locator, name: string) => page.locator(`[data-action="${name}"]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
const lock = (page: Page, state: string) => page.locator(`[data-view="lock"][data-lock="${state}"]`);
const locked = (page: Page) => page.locator('[data-view="locked"]');
const suggested = (form: Frame) => form.locator('[data-suggest] [data-goods]');
const passphrase = 'correct horse battery';

interface Extension {
  readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<{ readonly error?: { readonly code: string } }> } };
}

const disk = (page: Page): Promise<string> => page.evaluate(onDisk);

const type = async (page: Page, form: Frame, text: string): Promise<void> => {
  // A page behind another is drawn once a second.
  await page.bringToFront();
  await form.locator('#consignee').click();
  await form.locator('#goodsName').fill('');
  await form.locator('#goodsName').click();
  await page.keyboard.insertText(text);
};

const faultsOf = async (page: Page, part: string): Promise<string[]> => (await new AxeBuilder({ page }).include(part).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);

test('a library with a lock is ciphertext on the disk, quiet while it is locked, and as before once it is unlocked', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const workbench = await originmate.extensionPage('workbench.html#safety');
  await action(workbench, 'safety-snapshot').click();
  await expect(workbench.locator('[data-slot="a"]')).toBeVisible();
  expect(await disk(workbench)).toMatch(/不锈钢.*OMSNAP01/);

  await action(lock(workbench, 'off'), 'lock-turn-on').click();
  await expect(workbench.locator('[data-view="lock-limits"]')).toBeVisible();
  expect(await faultsOf(workbench, '[role="dialog"]')).toEqual([]);
  await field(workbench, 'lock-passphrase').fill(passphrase);
  await field(workbench, 'lock-passphrase-again').fill(passphrase);
  await expect(action(workbench, 'lock-turn-on-do')).toBeDisabled();
  await field(workbench, 'lock-known').check();
  await action(workbench, 'lock-turn-on-do').click();
  await expect(lock(workbench, 'open')).toBeVisible();
  await expect.poll(() => disk(workbench)).toContain('OMLOCK01');
  await expect.poll(() => disk(workbench)).not.toContain('OMSNAP01');
  const sealed = await disk(workbench);
  expect(['不锈钢', 'STAINLESS', 'QIAOLAN', '9617001900', 'A KEY'].filter((text) => sealed.includes(text))).toEqual([]);

  // The portal's page listens on a channel of the same name, and asks.
  const page = await originmate.practice({ query: { type: 'E' } });
  const form = await originmate.form(page);
  await form.evaluate(() => {
    const channel = new BroadcastChannel('originmate-key');
    const heard: unknown[] = [];
    channel.addEventListener('message', ({ data }) => heard.push(data));
    for (const message of [{ type: 'ask', id: '' }, { type: 'lock' }, { type: 'off' }]) channel.postMessage(message);
    Object.assign(globalThis, { heard });
  });
  await type(page, form, '不锈钢');
  await expect(suggested(form)).toHaveCount(2);

  // A background that was just started has the key from the page that is open.
  const session = await page.context().newCDPSession(workbench);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await type(page, form, '保温');
  await expect(suggested(form)).toHaveCount(1);

  const panel = await originmate.panel(page, 'fill');
  await workbench.bringToFront();
  await action(workbench, 'lock-now').click();
  await expect(locked(workbench)).toBeVisible();
  await expect(locked(panel)).toBeVisible();
  await expect(panel.getByText('资料库已上锁，现在打不开')).toBeVisible();
  await type(page, form, '不锈');
  await expect(suggested(form)).toHaveCount(0);
  const refused = await workbench.evaluate(() => (globalThis as unknown as Extension).chrome.runtime.sendMessage({ type: 'library.save', table: 'parties', record: { id: 'late', role: 'consignee', name: 'LATE', createdAt: 1, updatedAt: 1 }, base: null }));
  expect(refused.error?.code).toBe('locked');

  await workbench.bringToFront();
  await field(workbench, 'unlock').fill('wrong horse battery');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText('口令不对')).toBeVisible();
  expect(await faultsOf(workbench, '[data-view="locked"]')).toEqual([]);
  await field(workbench, 'unlock').fill(passphrase);
  await workbench.keyboard.press('Enter');
  await expect(lock(workbench, 'open')).toBeVisible();
  await expect(locked(panel)).toHaveCount(0);
  await type(page, form, '不锈钢');
  await expect(suggested(form)).toHaveCount(2);
  expect(await form.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);

  await workbench.bringToFront();
  await action(workbench, 'lock-turn-off').click();
  await field(workbench, 'lock-present').fill(passphrase);
  await action(workbench, 'lock-passphrase-do').click();
  await expect(lock(workbench, 'off')).toBeVisible();
  await expect.poll(() => disk(workbench)).toContain('OMSNAP01');
  await expect.poll(() => disk(workbench)).not.toContain('OMLOCK01');
  expect(await disk(workbench)).toContain('不锈钢');
});
