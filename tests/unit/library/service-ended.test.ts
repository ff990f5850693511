import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { libraryClient } from '@/lib/library/client';
import { allGoods, goodsById } from '@/lib/library/goods-store';
import { goods, party } from './records';
import { background, batch } from './service-room';

describe('a background that ends in the middle', () => {
  /** A client whose background ends at these messages, counted from 0: before they reach it, or when it has done what they ask and not said so. */
  async function ending(at: readonly number[], when: 'before' | 'after') {
    const { answer, db } = await background();
    let sent = 0;
    const client = libraryClient(async (message) => {
      const ends = at.includes(sent++);
      if (ends && when === 'before') throw new Error('The message port closed before a response was received.');
      const reply = await answer(message);
      if (ends) throw new Error('The message port closed before a response was received.');
      return reply;
    });
    return { client, db };
  }

  it('is asked once more, and nothing is done twice', async () => {
    for (const when of ['before', 'after'] as const) {
      const { client, db } = await ending([0, 2, 4, 6], when);
      const stored = await client.save('goods', goods(), null);
      expect(await allGoods(db)).toEqual([stored]);
      const entries = batch({ goods: [{ record: { ...stored, note: 'x' }, base: stored.updatedAt }], parties: [{ record: party(), base: null }] });
      expect(await client.importRecords(entries), 'as many as stand there now').toBe(2);
      const [present] = await allGoods(db);
      await client.change({ put: batch({ parties: [{ record: { ...party(), id: 'p2' }, base: null }] }), remove: [{ table: 'goods', id: 'g1', base: present?.updatedAt ?? 0 }] });
      expect(await allGoods(db)).toEqual([]);
      expect(await db.parties.count()).toBe(2);
      const twin = await db.parties.get('p2');
      await client.remove('parties', 'p2', twin?.updatedAt ?? 0);
      expect(await db.parties.count()).toBe(1);
    }
  });

  it('twice over is told; done again by the user, it is there once', async () => {
    const { client, db } = await ending([0, 1], 'after');
    await expect(client.save('goods', goods(), null)).rejects.toMatchObject({ code: 'no-answer' });
    const stored = await client.save('goods', goods(), null);
    expect(await allGoods(db)).toEqual([stored]);
  });

  it('has a use noted at most once', async () => {
    const { client, db } = await ending([1], 'after');
    await client.save('goods', goods(), null);
    await expect(client.noteUse(['g1'], 'SIAM LOTUS CO., LTD.')).rejects.toMatchObject({ code: 'no-answer' });
    expect((await goodsById(db, 'g1'))?.usedBy).toMatchObject([{ count: 1 }]);
  });
});

describe('a page', () => {
  it('whose background does not answer is told so', async () => {
    const mute = libraryClient(() => Promise.resolve(undefined));
    await expect(mute.save('goods', goods(), null)).rejects.toMatchObject({ code: 'no-answer' });
    const gone = libraryClient(() => Promise.reject(new Error('Could not establish connection')));
    await expect(gone.remove('goods', 'g1', 1)).rejects.toMatchObject({ code: 'no-answer' });
  });
});
