import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyApplication } from '@/lib/certificate/application';
import { putGoods } from '@/lib/library/goods-store';
import { bucketOf } from '@/lib/library/goods-packs';
import { liveGoods } from '@/lib/library/live-goods';
import { turnOn } from '@/lib/library/lock/turn';
import { wholeLibrary } from '@/lib/library/tables';
import { lockRoom, passphrase } from './lock-room';
import { goods, party } from './records';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A computer whose library has a lock, with two companies and a product, and a snapshot of them. */
async function locked() {
  const room = lockRoom();
  const ended = new AbortController();
  closing.push(() => ended.abort(), room.close);
  const keys = room.context();
  const background = room.context();
  const { db } = await room.open(keys);
  await turnOn(db, passphrase, 15, { keys, store: room.store });
  await db.parties.bulkPut([party({ id: 'one', name: 'KANARIE' }), party({ id: 'two', name: 'ZEISIG' })]);
  await putGoods(db, [goods({ id: 'cup', code: 'BW-500' })]);
  const { ask } = room.watch(background, ended.signal);
  await ask({ type: 'safety.snapshot' });
  return { room, db, ask };
}

/** One bit of a sealed row is another than it was written. */
async function damage(room: ReturnType<typeof lockRoom>, store: string, key: string | number): Promise<void> {
  const bare = new Dexie(room.name);
  await bare.open();
  const row = (await bare.table(store).get(key)) as { sealed: Uint8Array };
  row.sealed[row.sealed.length - 1] = (row.sealed.at(-1) ?? 0) ^ 1;
  await bare.table(store).put(row);
  bare.close();
}

describe('a sealed row that is damaged', () => {
  it('is told as damaged, never as missing, and its content comes back from the snapshot', async () => {
    const { room, db, ask } = await locked();
    await damage(room, 'parties', 'one');
    await damage(room, 'goodsPacks', bucketOf('cup'));
    await expect(wholeLibrary(db)).rejects.toMatchObject({ code: 'damaged' });
    const { compared } = await ask({ type: 'safety.compare', slot: 'a' });
    expect(compared?.tables.filter(({ missing }) => missing > 0).map(({ table, missing }) => [table, missing])).toEqual([['goods', 1], ['parties', 1]]);
    await ask({ type: 'safety.restore', slot: 'a', newerHere: 'keep' });
    const { goods: products, parties } = await wholeLibrary(db);
    expect([products.map(({ code }) => code), parties.map(({ name }) => name)]).toEqual([['BW-500'], ['KANARIE', 'ZEISIG']]);
  });

  it('that the snapshot does not know is given up by restoring, so that all else can be read again', async () => {
    const { room, db, ask } = await locked();
    await db.parties.put(party({ id: 'three', name: 'STIEGLITZ' }));
    await damage(room, 'parties', 'three');
    await expect(wholeLibrary(db)).rejects.toMatchObject({ code: 'damaged' });
    await ask({ type: 'safety.restore', slot: 'a', newerHere: 'keep' });
    expect((await wholeLibrary(db)).parties.map(({ name }) => name)).toEqual(['KANARIE', 'ZEISIG']);
  });

  it('of a draft or an import is given up with the others', async () => {
    const { room, db, ask } = await locked();
    const drafts = ['torn', 'whole'].map((id) => ({ id, host: 'swapp.singlewindow.cn', kind: 'certificate-entry' as const, enterprise: { applicant: '', exporter: '', name: '', englishName: '' }, application: { ...emptyApplication(), CertificateHead: { InvNo: id } }, formId: id, tabId: 1, frameId: 0, aside: false, createdAt: 1, updatedAt: 1 }));
    await db.drafts.bulkPut(drafts);
    await db.takenIn.put({ id: 'torn', at: 1, name: '', records: [] });
    await damage(room, 'drafts', 'torn');
    await damage(room, 'takenIn', 'torn');
    await expect(db.drafts.toArray()).rejects.toMatchObject({ code: 'damaged' });
    await ask({ type: 'safety.restore', slot: 'a', newerHere: 'keep' });
    expect([(await db.drafts.toArray()).map(({ id }) => id), await db.takenIn.toArray()]).toEqual([['whole'], []]);
  });

  it('of the search index is made anew from the goods', async () => {
    const { room, db } = await locked();
    await damage(room, 'goodsIndex', bucketOf('cup'));
    const live = liveGoods(async () => db);
    expect((await live.suggest({ query: 'bw-500', buyer: '', limit: 5 }, '')).map(({ id }) => id)).toEqual(['cup']);
  });

  it('keeps a snapshot from being taken in place of a good one', async () => {
    const { room, ask } = await locked();
    const before = (await ask({ type: 'safety.state' })).state.canary?.snapshots;
    await damage(room, 'parties', 'one');
    await ask({ type: 'safety.snapshot' }).catch(() => undefined);
    expect((await ask({ type: 'safety.state' })).state.canary?.snapshots).toEqual(before);
  });
});
