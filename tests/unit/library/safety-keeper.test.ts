import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { noteHolding, takeSnapshot } from '@/lib/library/safety/keeper';
import type { SnapshotFiles } from '@/lib/library/safety/snapshot-files';
import { party } from './records';
import { memoryStores } from './safety-stores';

let count = 0;
let db: LibraryDatabase;
afterEach(() => db.close());

/** A library with a snapshot in each of the two files that take turns; the next one goes into b. */
async function withTwoSnapshots() {
  const stores = memoryStores();
  ({ db } = await openLibrary({ name: `keeper-${++count}`, canary: stores.canary }));
  const take = async (name: string, files: SnapshotFiles = stores.files) => {
    await db.parties.put(party({ name }));
    await noteHolding(db, stores);
    stores.clock.now += 1000;
    return takeSnapshot(db, { ...stores, files });
  };
  await take('SIAM LOTUS');
  await take('MAU VIET');
  await take('JAKARTA RAYA');
  const named = async () => (await stores.canary.read())?.snapshots.map(({ slot }) => slot);
  expect(await named()).toEqual(['a', 'b']);
  return { stores, take, named };
}

describe('while one snapshot takes the place of the older one', () => {
  it('only the newest is named: a browser that ends then has named nothing that it did not keep', async () => {
    const { stores, take, named } = await withTwoSnapshots();
    let meanwhile: unknown;
    await take('HANOI STAR', {
      ...stores.files,
      async write(slot, fill) {
        await fill(async () => undefined);
        meanwhile = await named();
        await stores.files.write(slot, fill);
      },
    });
    expect(meanwhile).toEqual(['a']);
    expect(await named()).toEqual(['b', 'a']);
  });

  it('and the disk refuses the change, the older one is named again if it still stands', async () => {
    const { stores, take, named } = await withTwoSnapshots();
    const refusing = (lost: boolean): SnapshotFiles => ({
      ...stores.files,
      async write(slot, fill) {
        await fill(async () => undefined);
        if (lost) stores.disk.delete(slot);
        throw new Error('the disk is gone');
      },
    });
    await expect(take('HANOI STAR', refusing(false))).rejects.toMatchObject({ code: 'unavailable' });
    expect(await named()).toEqual(['a', 'b']);
    await expect(take('MANILA BAY', refusing(true))).rejects.toMatchObject({ code: 'unavailable' });
    expect(await named()).toEqual(['a']);
  });
});
