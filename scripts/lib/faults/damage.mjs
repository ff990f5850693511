import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const profileFolder = 'Default';

/** Damages the extension's IndexedDB on the disk in one of the ways that were seen to happen. */
export async function damageDatabase(profile, random) {
  const home = join(profile, profileFolder, 'IndexedDB');
  const folder = join(home, (await readdir(home)).find((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb')) ?? 'none');
  const files = await readdir(folder);
  const data = files.filter((name) => /\.(log|ldb)$/.test(name));
  const ways = [
    () => rm(folder, { recursive: true }),
    () => rm(join(folder, 'CURRENT')),
    () => writeFile(join(folder, files.find((name) => name.startsWith('MANIFEST')) ?? 'MANIFEST-000001'), 'no manifest'),
    () => Promise.all(data.map((name) => overwrite(join(folder, name), random, 512))),
    () => Promise.all(data.map((name) => rm(join(folder, name)))),
    () => Promise.all(data.map((name) => writeFile(join(folder, name), ''))),
  ];
  await ways[Math.floor(random() * ways.length)]?.();
}

/** Turns one byte of the newest snapshot. */
export async function damageSnapshot(profile) {
  const found = [];
  for (const entry of await readdir(join(profile, profileFolder, 'File System'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (bytes.subarray(0, 8).toString() === 'OMSNAP01') found.push({ path, bytes, at: (await stat(path)).mtimeMs });
  }
  const newest = found.toSorted((one, other) => other.at - one.at)[0];
  if (!newest) throw new Error('no snapshot on the disk');
  const middle = newest.bytes.length >> 1;
  newest.bytes[middle] ^= 1;
  await writeFile(newest.path, newest.bytes);
}

async function overwrite(path, random, length) {
  const bytes = await readFile(path);
  const from = Math.floor(random() * Math.max(0, bytes.length - length));
  bytes.fill(0xa5, from, Math.min(from + length, bytes.length));
  await writeFile(path, bytes);
}
