import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const profileFolder = 'Default';

/** Where the extension's IndexedDB lies. */
export async function databaseFolder(profile) {
  const home = join(profile, profileFolder, 'IndexedDB');
  return join(home, (await readdir(home)).find((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb')) ?? 'none');
}

/** Damages the extension's IndexedDB on the disk in one of the ways that were seen to happen. */
export async function damageDatabase(profile, random) {
  const folder = await databaseFolder(profile);
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

/** A block of LevelDB's log, and what stands before each record in it: four bytes of sum, two of length, one of kind. */
const logBlock = 32_768;
const logHeader = 7;

/** Writes half a record at the end of the newest log, as a write leaves it that was broken off: nothing that was there before is touched. */
export async function tearLog(profile, random) {
  const folder = await databaseFolder(profile);
  const newest = (await readdir(folder)).filter((name) => name.endsWith('.log')).toSorted().at(-1);
  if (!newest) throw new Error('no log on the disk');
  const file = join(folder, newest);
  const left = logBlock - ((await stat(file)).size % logBlock);
  // What is left of a block takes no record that could be halved: the next one begins.
  const filling = left < logHeader + 16 ? left : 0;
  const length = Math.min((filling ? logBlock : left) - logHeader, 4096);
  const record = Buffer.alloc(logHeader + Math.floor(random() * (length - 1)), 0xa5);
  record.writeUInt16LE(length, 4);
  // 1 a whole record, 2 the first part of one.
  record.writeUInt8(random() < 0.5 ? 1 : 2, 6);
  await appendFile(file, Buffer.concat([Buffer.alloc(filling), record]));
}

/** Zeros at the end of LevelDB's list of its tables, as a power cut leaves them behind a list that was being written: nothing that was there before is touched. */
export async function tearList(profile) {
  const folder = await databaseFolder(profile);
  const list = (await readdir(folder)).find((name) => name.startsWith('MANIFEST'));
  if (!list) throw new Error('no list of tables on the disk');
  await appendFile(join(folder, list), Buffer.alloc(400));
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
