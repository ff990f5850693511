import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const megabytes = 512;

/**
 * The kernel's own way to stop a file system at once (FS_IOC_SHUTDOWN, as its own tests use it): what programs wrote and
 * did not have synced is gone, and so is what of the journal was not written yet. It waits for a line: a program that
 * would first have to start leaves the browser the tenth of a second in which the most can be lost. Of a program that has
 * a file synced in that very moment the kernel says that it is, and it is not (6 of 40 cuts of a program that does nothing
 * else, Linux 6.18): so what the browser answers after the order to cut is not counted.
 */
const stop = `
import fcntl, os, struct, sys
folder = os.open(sys.argv[1], os.O_RDONLY)
print('ready', flush=True)
sys.stdin.readline()
fcntl.ioctl(folder, 0x8004587d, struct.pack('I', 2))
`;

/**
 * A file system of its own for a browser's profile, whose power can be cut. Linux, as root, with e2fsprogs and Python.
 * The disk below is a file: a disk that says "synced" and is not, or that ends in the middle of a sector, is not played.
 */
export async function ownDisk() {
  const folder = await mkdtemp(join(tmpdir(), 'originmate-disk-'));
  const [image, place] = [join(folder, 'image'), join(folder, 'disk')];
  const file = await open(image, 'w');
  await file.truncate(megabytes * 1024 * 1024);
  await file.close();
  await mkdir(place);
  await run('mkfs.ext4', ['-q', image]);
  // The journal as seldom as can be: nothing becomes safe by waiting.
  const mount = () => run('mount', ['-o', 'loop,commit=300', image, place]);
  const unmount = (...how) => run('umount', [...how, place]);
  await mount();
  const discardAtExit = () => {
    spawnSync('umount', ['--lazy', place]);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', discardAtExit);
  const profile = join(place, 'profile');
  await mkdir(profile);
  let breaker = null;
  return {
    profile,
    /** Makes the next cut ready, so that it comes at once. */
    async arm() {
      // One that was never used would keep the disk in use.
      breaker?.kill('SIGKILL');
      breaker = spawn('python3', ['-c', stop, place], { stdio: ['pipe', 'pipe', 'inherit'] });
      await once(breaker.stdout, 'data');
    },
    /** Has all synced that was written until now. */
    sync: () => run('sync', ['-f', place]),
    /** Cuts the power as it was made ready; the disk comes back as it then was. `end` ends all that has files open there. */
    async cut(end) {
      const cut = once(breaker, 'exit');
      breaker.stdin.write('\n');
      const [code] = await cut;
      if (code !== 0) throw new Error(`the power was not cut: ${code}`);
      await end();
      await unmount();
      await mount();
    },
    async discard() {
      breaker?.kill('SIGKILL');
      process.off('exit', discardAtExit);
      // A browser that did not start may hold it still.
      await unmount('--lazy');
      await rm(folder, { recursive: true });
    },
  };
}
