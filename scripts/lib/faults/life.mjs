import { setTimeout as wait } from 'node:timers/promises';
import { launch } from '../launch.mjs';
import { ownDisk } from './disk.mjs';
import { killer } from './killer.mjs';
import { kinds } from './kinds.mjs';
import { randomOf } from './random.mjs';
import { ask } from './read-library.mjs';

/** How often each kind comes, of 31. */
const mix = [['write', 10], ['import', 5], ['file import', 3], ['sheet import', 2], ['share import', 2], ['migration', 4], ['damaged database', 1], ['damaged snapshot', 1], ['locking', 1], ['torn log', 2]].flatMap(([kind, times]) => Array.from({ length: times }, () => kind));

/** Where the power is cut nothing is damaged by hand; and what nobody synced must be lost, or the cuts show nothing. */
const powerMix = [...mix.filter((kind) => !kind.startsWith('damaged') && kind !== 'torn log'), 'unsynced', 'unsynced'];

/** The kind of each end: as many in a row as the mix has hold the whole of it. */
function kindOf(number, power) {
  const kindsOfEnd = power ? powerMix : mix;
  return kindsOfEnd[(number * 7) % kindsOfEnd.length];
}

/**
 * One profile that lives through several ends: each browser first looks at what the one before left, then works until it
 * is ended. The last one only looks.
 * @param {object} options
 * @param {string} options.extensionDir
 * @param {number} options.seed
 * @param {number} options.first number of the first end among all
 * @param {number} options.times how many ends
 * @param {string} [options.kind] one kind alone
 * @param {boolean} [options.power] the power of the disk is cut as well
 * @param {(result: { kind: string, acknowledged: number, problems: string[] }) => void} options.note
 */
export async function liveAndDie({ extensionDir, seed, first, times, kind: only, power = false, note }) {
  const disk = power ? await installedOn(await ownDisk(), extensionDir) : null;
  let profile = disk?.profile;
  let before = null;
  let discard = async () => undefined;
  for (let number = first; number <= first + times; number++) {
    const browser = await launch({ server: { hosts: [], port: 1 }, extensionDir, profile }).catch((error) => error);
    if (browser instanceof Error) {
      for (let left = number; left < first + times + (before ? 1 : 0); left++) note({ kind: before?.kind ?? only ?? kindOf(left, power), acknowledged: 0, problems: [`the browser did not start: ${browser.message.split('\n')[0]}`] });
      break;
    }
    profile = browser.profile;
    discard = browser.discard;
    try {
      // A page of the extension that itself opens no library.
      const page = await browser.extensionPage('practice.html');
      if (before) note({ kind: before.kind, acknowledged: before.acknowledged(), problems: await before.look(page, browser) });
      before = null;
      if (number === first + times) {
        await browser.close();
        break;
      }
      const random = randomOf(seed * 100_003 + number);
      const kind = only ?? kindOf(number, power);
      await disk?.sync();
      await disk?.arm();
      const work = await kinds[kind]({ page, browser, number, random, extensionDir });
      await (work.until?.() ?? wait(work.delay));
      work.ends?.();
      const end = await killer(browser);
      await (disk ? disk.cut(end) : end());
      await work.afterwards?.(profile);
      before = { kind, ...work };
    } catch (error) {
      note({ kind: before?.kind ?? only ?? kindOf(number, power), acknowledged: 0, problems: [`the run itself failed: ${error instanceof Error ? error.message : String(error)}`] });
      before = null;
      await killer(browser).then((end) => end()).catch(() => undefined);
    }
  }
  await discard();
  await disk?.discard();
}

/** The disk with a profile on it in which the extension has run: a browser that forgets that it is installed shows nothing of the library. */
async function installedOn(disk, extensionDir) {
  const browser = await launch({ server: { hosts: [], port: 1 }, extensionDir, profile: disk.profile });
  await ask(await browser.extensionPage('practice.html'), { type: 'safety.state' });
  await browser.close();
  await disk.sync();
  return disk;
}
