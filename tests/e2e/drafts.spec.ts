import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page, Worker } from '@playwright/test';
import { launch } from '../../scripts/lib/launch.mjs';
import { buildOf } from '../../scripts/lib/paths.mjs';
import { assistedFrame } from '../../scripts/lib/practice.mjs';
import { confirmFill, prepareFill } from '../../scripts/lib/panel-view.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { assistantHost, expect, test, type OriginMate } from './fixtures';

const address = 'https://swapp.singlewindow.cn/replica/form.html';
const ours = '91330201MA2AAAAA01';
const theirs = '91330201MA2BBBBB02';

interface Kept {
  readonly host: string;
  readonly aside: boolean;
  readonly updatedAt: number;
  readonly application: { readonly CertificateHead: Readonly<Record<string, string>>; readonly Goods: readonly Readonly<Record<string, string>>[] };
}

/** The drafts as they lie in the extension's database. */
const kept = (worker: Worker): Promise<Kept[]> =>
  worker.evaluate(
    () =>
      new Promise<Kept[]>((done, failed) => {
        const opening = indexedDB.open('originmate');
        opening.addEventListener('error', () => failed(opening.error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const give = (rows: Kept[]): void => {
            db.close();
            done(rows);
          };
          if (!db.objectStoreNames.contains('drafts')) return give([]);
          const reading = db.transaction('drafts').objectStore('drafts').getAll();
          reading.addEventListener('success', () => give(reading.result as Kept[]));
        });
      }),
  );
const heads = async (worker: Worker) => (await kept(worker)).map(({ application }) => application.CertificateHead);

async function openForm(originmate: OriginMate): Promise<{ page: Page; frame: Frame }> {
  const page = await originmate.open(address);
  return { page, frame: await originmate.form(page) };
}

const lostValues = { '#f03': ours, '#f04': 'NB2026-0155', '#f08': 'SIAM LOTUS HOMEWARE CO., LTD.\nBANGKOK, THAILAND', '#f09': 'N/M', '#f11': 'NINGBO, CHINA' };

/** Types into the form, and waits until that is kept. */
async function typeAndKeep(originmate: Pick<OriginMate, 'worker'>, frame: Frame, values: Readonly<Record<string, string>> = lostValues): Promise<void> {
  for (const [selector, text] of Object.entries(values)) await frame.locator(selector).fill(text);
  const last = Object.values(values).at(-1) ?? '';
  await expect.poll(async () => JSON.stringify(await heads(originmate.worker)), { timeout: 15_000 }).toContain(JSON.stringify(last));
}

const offer = (panel: Page) => panel.locator('[data-draft-offer]');
const action = (panel: Page, name: string) => panel.locator(`[data-action="${name}"]`);

test('what was typed before a reload is offered beside the empty form, compared, filled after a press and read back', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await typeAndKeep(originmate, frame);
  await page.reload();
  const again = await originmate.form(page);
  await again.locator('#f03').fill(ours);
  await again.locator('#f09').fill('SIAM 1-100');
  const panel = await originmate.panel(page, 'findings');
  await expect(offer(panel)).toContainText('5 项');
  await expect(offer(panel)).toContainText('发票 NB2026-0155');
  await expect(again.locator('#f04'), 'nothing is written by itself').toHaveValue('');

  await action(panel, 'open-drafts').click();
  const row = (path: string) => panel.locator(`[data-view="drafts"] [data-path="${path}"]`);
  await expect(row('CertificateHead.InvNo')).toHaveAttribute('data-state', 'fills');
  await expect(row('CertificateHead.Mark')).toHaveAttribute('data-state', 'overwrites');
  await expect(row('CertificateHead.Mark')).toHaveAttribute('data-now', 'SIAM 1-100');
  await expect(row('CertificateHead.Mark')).toHaveAttribute('data-ticked', 'false');
  await action(panel, 'draft-fill').click();
  await expect(panel.locator('[data-fill-state="done"]')).toBeVisible();
  await expect(again.locator('#f04')).toHaveValue('NB2026-0155');
  await expect(again.locator('#f08')).toHaveValue(lostValues['#f08']);
  await expect(again.locator('#f09'), 'what stands there is kept unless it was ticked').toHaveValue('SIAM 1-100');
  await expect(offer(panel), 'a draft that was used is not offered again').toHaveCount(0);
  await action(panel, 'fill-undo').click();
  await expect(again.locator('#f04')).toHaveValue('');
});

test('a draft survives the end of the browser by force', async ({ portalServer: server }) => {
  test.skip(process.platform === 'win32', 'the process is found by a lock that Windows does not have');
  const extensionDir = buildOf('chrome-mv3-e2e');
  const first = await launch({ server, extensionDir });
  const worker = first.worker;
  if (!worker) throw new Error('no service worker');
  const page = await first.context.newPage();
  await page.goto(address);
  await typeAndKeep({ worker }, await assistedFrame(page));
  await first.kill();
  const second = await launch({ server, extensionDir, profile: first.profile });
  try {
    const reopened = await second.context.newPage();
    await reopened.goto(address);
    const frame = await assistedFrame(reopened);
    await expect(frame.locator('#f04')).toHaveValue('');
    const panel = await second.panel(reopened);
    await expect(offer(panel)).toContainText('发票 NB2026-0155');
  } finally {
    await second.close();
    await second.discard();
    await first.discard();
  }
});

test('where the enterprise cannot be read the user is told to make sure; a draft of another one is refused, with whose it is and whose the form is, and shows nothing of it', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await typeAndKeep(originmate, frame);
  await page.reload();
  const again = await originmate.form(page);
  const panel = await originmate.panel(page, 'findings');
  await action(panel, 'open-drafts').click();
  await expect(panel.locator('[data-view="drafts"] div[data-enterprise="unknown"]')).toContainText('无法核对是否同一企业');
  await action(panel, 'drafts-back').click();

  await page.bringToFront();
  await again.locator('#f03').fill(theirs);
  await expect(offer(panel)).toHaveCount(0);
  await expect(action(panel, 'open-drafts')).toContainText('1 份草稿');
  await panel.bringToFront();
  await action(panel, 'open-drafts').click();
  const refused = panel.locator('[data-refused="other-enterprise"]');
  await expect(refused).toContainText(ours);
  await expect(refused).toContainText(theirs);
  await expect(action(panel, 'draft-fill')).toHaveCount(0);
  await expect(panel.locator('[data-view="drafts"]')).not.toContainText('SIAM LOTUS');
});

test('nothing is offered where the form holds the same, where it shows another invoice, and beside the form that is still open', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await typeAndKeep(originmate, frame);
  const own = await originmate.panel(page, 'findings');
  await expect(own.locator('[data-view="findings"]')).toBeVisible();

  const second = await originmate.open(address);
  const other = await originmate.form(second);
  const panel = await originmate.panel(second, 'fields');
  await expect(panel.locator('[data-view="fields"] [data-path="CertificateHead.InvNo"]')).toBeVisible();
  await expect(action(panel, 'open-drafts'), 'its form is open in the first tab').toHaveCount(0);
  await expect(action(own, 'open-drafts')).toHaveCount(0);

  await page.close();
  await second.bringToFront();
  await other.locator('#f04').fill('NB2026-0999');
  const third = await originmate.panel(second, 'findings');
  await expect(action(third, 'open-drafts')).toHaveAttribute('data-drafts', '1');
  await expect(offer(third), 'another invoice is another application').toHaveCount(0);
  await second.bringToFront();
  for (const [selector, text] of Object.entries(lostValues)) await other.locator(selector).fill(text);
  await expect(action(third, 'open-drafts')).toHaveCount(0);
});

test('what the page loads makes no draft; one key of the user does, with all that stands there', async ({ originmate }) => {
  const { frame } = await openForm(originmate);
  await frame.evaluate(() => {
    for (const [id, text] of [['f04', 'LOADED-1'], ['f09', 'LOADED'], ['f11', 'NINGBO'], ['f12', 'JAKARTA']] as const) {
      const input = document.querySelector<HTMLInputElement>(`#${id}`);
      if (!input) continue;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await frame.locator('#f18').click();
  await frame.locator('#f17').click();
  const other = await openForm(originmate);
  await typeAndKeep(originmate, other.frame, { '#f04': 'TYPED-2' });
  expect(await heads(originmate.worker)).toEqual([{ InvNo: 'TYPED-2' }]);
  await frame.locator('#f18').pressSequentially('C');
  await expect.poll(async () => (await heads(originmate.worker)).length, { timeout: 15_000 }).toBe(2);
  expect((await heads(originmate.worker)).find(({ ContractNo }) => ContractNo === 'C')).toMatchObject({ InvNo: 'LOADED-1', Mark: 'LOADED', UnloadPort: 'JAKARTA' });
});

test('a form that the page empties keeps its draft: what is typed afterwards is another one', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await frame.evaluate(() => {
    document.querySelector('#save')?.addEventListener('click', () => document.querySelector('form')?.reset());
  });
  originmate.allowPresses();
  for (const [selector, text] of Object.entries(lostValues)) await frame.locator(selector).fill(text);
  // At once: nothing has been kept yet.
  await frame.locator('#save').click();
  await expect.poll(async () => (await heads(originmate.worker)).length, { timeout: 15_000 }).toBe(1);
  await frame.locator('#f18').fill('SC-7');
  await expect.poll(async () => (await heads(originmate.worker)).map(({ InvNo, ContractNo }) => InvNo ?? ContractNo), { timeout: 15_000 }).toEqual(['NB2026-0155', 'SC-7']);
  const panel = await originmate.panel(page, 'findings');
  await expect(offer(panel)).toContainText('发票 NB2026-0155');
});

test('while the user types one draft is written at most every two seconds, and the page can never read it back', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await originmate.worker.evaluate(() => {
    const world = globalThis as unknown as { heard: number[]; chrome: { runtime: { onMessage: { addListener(listener: (message: { type?: string }) => void): void } } } };
    world.heard = [];
    world.chrome.runtime.onMessage.addListener((message) => {
      if (message.type === 'draft.keep') world.heard.push(Date.now());
    });
  });
  await frame.locator('#f09').pressSequentially('AS MARKED ON THE CARTONS, ONE BY ONE, FROM 1 TO 100', { delay: 120 });
  await expect.poll(async () => (await heads(originmate.worker))[0]?.['Mark'], { timeout: 15_000 }).toBe('AS MARKED ON THE CARTONS, ONE BY ONE, FROM 1 TO 100');
  const heard = await originmate.worker.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);
  expect(heard.length).toBeGreaterThan(1);
  // Timers of a busy machine are late, never early.
  for (const [index, at] of heard.entries()) if (index > 0) expect(at - (heard[index - 1] ?? 0)).toBeGreaterThan(1900);
  const shown = await frame.locator(assistantHost).evaluate((host) => host.shadowRoot?.textContent ?? '');
  expect(shown).not.toContain('AS MARKED');
  expect(await page.evaluate(() => Object.keys(globalThis).filter((name) => /originmate|draft/i.test(name)))).toEqual([]);
});

test('what our own filling wrote is kept too', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.practice({ query: { type: 'E' } });
  await originmate.form(page);
  const panel = await originmate.panel(page, 'fill');
  await prepareFill(panel, 'E · ');
  await confirmFill(panel);
  await expect.poll(async () => (await kept(originmate.worker))[0]?.application.Goods.length, { timeout: 15_000 }).toBe(3);
  expect((await heads(originmate.worker))[0]).toMatchObject({ Mark: 'N/M' });

  // The portal times out: the desk is opened anew, the form in it is empty.
  await page.reload();
  await originmate.form(page);
  await page.bringToFront();
  await expect(offer(panel)).toContainText('货物 3 行');
  await action(panel, 'open-drafts').click();
  await action(panel, 'draft-fill').click();
  const report = panel.locator('[data-fill-state="done"]');
  await report.waitFor({ timeout: 60_000 });
  expect(await report.locator('[data-outcome]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['outcome']).filter((outcome) => outcome !== 'kept'))).toEqual([]);
});

test('keeping can be switched off, and all drafts deleted, in the settings', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await typeAndKeep(originmate, frame);
  const settings = await originmate.extensionPage('workbench.html#settings');
  await expect(settings.locator('[data-drafts="1"]')).toBeVisible();
  await action(settings, 'keep-drafts').click();
  await expect(settings.locator('[data-action="keep-drafts"]')).not.toBeChecked();
  await action(settings, 'delete-drafts').click();
  await expect(settings.locator('[data-drafts="0"]')).toBeVisible();
  await page.bringToFront();
  await frame.locator('#f12').fill('JAKARTA');
  await page.reload();
  await originmate.form(page);
  expect(await heads(originmate.worker)).toEqual([]);
  await settings.reload();
  await expect(settings.locator('[data-action="keep-drafts"]')).not.toBeChecked();
});

test('a draft can be set aside, and deleted; its views can be used by everybody', async ({ originmate }) => {
  const { page, frame } = await openForm(originmate);
  await typeAndKeep(originmate, frame);
  await page.reload();
  await originmate.form(page);
  const panel = await originmate.panel(page, 'findings');
  await panel.setViewportSize({ width: 420, height: 900 });
  await expect(offer(panel)).toBeVisible();
  const faults = async (): Promise<string[]> => (await new AxeBuilder({ page: panel }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  expect(await faults()).toEqual([]);
  await action(panel, 'draft-aside').click();
  await expect(offer(panel)).toHaveCount(0);
  await action(panel, 'open-drafts').click();
  await expect(panel.locator('[data-view="drafts"]')).toBeVisible();
  expect(await faults()).toEqual([]);
  await action(panel, 'draft-delete').click();
  await expect(panel.locator('[data-view="findings"]')).toBeVisible();
  expect(await kept(originmate.worker)).toEqual([]);
});
