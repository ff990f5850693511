import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../launch.mjs';
import { ask, readLibrary, soundness } from './read-library.mjs';

/**
 * The browser gives the extension no more room: what was answered is there, what was not is told and stays in the form,
 * and is saved once there is room.
 */
export async function fullDisk({ extensionDir }) {
  const extension = await limited(extensionDir);
  const browser = await launch({ server: { hosts: [], port: 1 }, extensionDir: extension });
  const problems = [];
  let saved = 0;
  try {
    const page = await browser.extensionPage('workbench.html#goods');
    await page.locator('[data-action="add"]').waitFor();
    const record = () => ({ id: `g${saved}`, nameZh: '保温杯', note: 'x'.repeat(1000), createdAt: 1, updatedAt: 1 });
    const save = () => ask(page, { type: 'library.save', table: 'goods', record: record(), base: null });
    // The library is there and open before the room ends.
    if ((await save())?.ok) saved++;
    const origin = `chrome-extension://${browser.extensionId}`;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // The browser trusts what it knew of the free space for some seconds.
    const until = performance.now() + 60_000;
    let reply;
    do {
      reply = await save();
      if (reply?.ok) saved++;
    } while (reply?.ok && performance.now() < until);
    if (reply?.ok || reply?.error?.code !== 'quota') problems.push(`no word of a full disk: ${JSON.stringify(reply)}`);
    const { goods } = await readLibrary(page);
    if (goods.length !== saved) problems.push(`${saved} were saved, ${goods.length} are there`);
    problems.push(...(await soundness(page)));

    await page.locator('[data-action="add"]').click();
    await page.locator('[data-field="nameZh"]').fill('保温壶');
    await page.locator('[data-action="save"]').click();
    await page.getByText('没有保存：磁盘空间不足').waitFor({ timeout: 15_000 });
    if ((await page.locator('[data-field="nameZh"]').inputValue()) !== '保温壶') problems.push('the entry did not stay in the form');
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.locator('[data-action="save"]').click();
    await page.locator('[data-field="nameZh"]').waitFor({ state: 'detached', timeout: 15_000 });
    if ((await readLibrary(page)).goods.length !== saved + 1) problems.push('the entry was not saved once there was room');
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  } finally {
    await browser.close();
    await browser.discard();
    await rm(extension, { recursive: true, force: true });
  }
  return { kind: 'full disk', acknowledged: saved, problems };
}

/** The extension without the permission that lifts the browser's limit: only so can the limit be met. */
async function limited(extensionDir) {
  const dir = await mkdtemp(join(tmpdir(), 'originmate-limited-'));
  await cp(extensionDir, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((permission) => permission !== 'unlimitedStorage') }));
  return dir;
}
