import { execFile } from 'node:child_process';
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { launch } from '../launch.mjs';
import { ownDisk } from './disk.mjs';
import { kinds } from './kinds.mjs';
import { randomOf } from './random.mjs';
import { ask } from './read-library.mjs';

const run = promisify(execFile);

/** How often each kind comes, of 29. */
const mix = [['write', 10], ['import', 5], ['file import', 3], ['sheet import', 2], ['share import', 2], ['migration', 4], ['damaged database', 1], ['damaged snapshot', 1], ['locking', 1]].flatMap(([kind, times]) => Array.from({ length: times }, () => kind));

/** Where the power is cut nothing is damaged by hand; and what nobody synced must be lost, or the cuts show nothing. */
const powerMix = [...mix.filter((kind) => !kind.startsWith('damaged')), 'unsynced', 'unsynced'];

/** The kind of each end: every 29 in a row hold the whole mix. */
const kindOf = (number, power) => (power ? powerMix : mix)[(number * 7) % mix.length];

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
      for (let left = number; left < first + times + (before ? 1 : 0); left++) note({ kind: before?.kind ?? kindOf(left, power), acknowledged: 0, problems: [`the browser did not start: ${browser.message.split('\n')[0]}`] });
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
      const work = await kinds[kind]({ page, browser, number, random });
      await wait(work.delay);
      work.ends?.();
      const end = await killer(browser);
      await (disk ? disk.cut(end) : end());
      await work.afterwards?.(profile);
      before = { kind, ...work };
    } catch (error) {
      note({ kind: before?.kind ?? kindOf(number, power), acknowledged: 0, problems: [`the run itself failed: ${error instanceof Error ? error.message : String(error)}`] });
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

/** What ends the browser and all its processes at once; Playwright starts it as the head of a process group. */
async function killer({ context, profile }) {
  // Chromium's own lock names its process: `host-4711`.
  const pid = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
  const ended = new Promise((done) => context.once('close', done));
  return async () => {
    process.kill(-pid, 'SIGKILL');
    await ended;
    // On a busy machine some live on for a moment, and hold the files: no user has two browsers on one profile.
    while (await isAlive(pid)) await wait(20);
  };
}

/** Whether a process of the group lives. An ended one that nobody has asked after does not, but for one whose threads have not all ended (`l`): they hold its files. */
async function isAlive(group) {
  const { stdout } = await run('ps', ['-eo', 'pgid=,stat=']);
  return stdout.split('\n').some((line) => {
    const [id, state = 'Z'] = line.trim().split(/\s+/);
    return Number(id) === group && (!state.startsWith('Z') || state.includes('l'));
  });
}
