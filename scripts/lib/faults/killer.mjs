import { execFile } from 'node:child_process';
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What ends the browser and all its processes at once; Playwright starts it as the head of a process group. */
export async function killer({ context, profile }) {
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
