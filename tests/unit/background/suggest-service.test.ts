import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { serveSuggestions } from '@/entrypoints/background/suggest-service';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { earlyGoods } from '@/lib/library/early-goods';
import { LibraryError } from '@/lib/library/errors';
import { putGoods } from '@/lib/library/goods-store';
import { confidentialGoodsFields } from '@/lib/library/records';
import type { SuggestAnswer, SuggestQuestion } from '@/lib/library/suggest-port';
import { goods } from '../library/records';

const opened: LibraryDatabase[] = [];
let count = 0;
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

const product = goods({
  id: 'cup', code: 'BW-500', nameZh: '保温杯', nameEn: 'VACUUM FLASK', hsCode: '9617001900', criteria: [{ certType: 'E', criterion: 'CTH' }], producerName: '慈溪樵岚',
  price: '4.801', cost: '3.102', currency: 'USD', supplier: '永康禾木', note: '底价别报', lastUsedAt: 77, usedBy: [{ buyer: 'SIAMLOTUS', count: 3, at: 77 }],
});
const portal = { tabId: 3, frameId: 0, origin: 'https://swapp.singlewindow.cn' };
const question = (values: Partial<SuggestQuestion> = {}): SuggestQuestion => ({ turn: 1, query: 'flask', certType: 'E', buyer: '', limit: 10, ...values });

async function service(frame: typeof portal | null, now = () => 0) {
  const { db } = await openLibrary({ name: `suggest-${++count}` });
  opened.push(db);
  await putGoods(db, [product]);
  const said: SuggestAnswer[] = [];
  const waiting = new Map<number, () => void>();
  let hear: (message: unknown) => void = () => undefined;
  const used: (readonly [string, string])[] = [];
  const suggestions = serveSuggestions({ library: async () => db, early: earlyGoods(db.name), now, hosts: async () => [], memory: { read: async () => null, write: async () => undefined }, onUsed: (...use) => used.push(use) });
  const port = {
    onDisconnect: { addListener: () => undefined },
    onMessage: { addListener: (listener: (message: unknown) => void) => void (hear = listener) },
    postMessage(answer: SuggestAnswer) {
      said.push(answer);
      if (answer.complete) waiting.get(answer.turn)?.();
    },
  };
  suggestions.serve(port as unknown as Parameters<typeof suggestions.serve>[0], frame);
  /** Asks, and waits for the complete answer of that turn. */
  const ask = async (asked: unknown, turn: number): Promise<SuggestAnswer | undefined> => {
    const answered = new Promise<void>((resolve) => waiting.set(turn, resolve));
    hear(asked);
    await answered;
    return said.findLast((answer) => answer.turn === turn);
  };
  return { suggestions, ask, said, hear, used, db };
}

describe('a page that asks for goods', () => {
  it('gets five fields and nothing of price, cost, supplier, customer or note', async () => {
    const { ask, said } = await service(portal);
    const answer = await ask(question(), 1);
    expect(answer).toEqual({ turn: 1, complete: true, rows: [{ id: 'cup', nameZh: '保温杯', nameEn: 'VACUUM FLASK', hsCode: '9617001900', criterion: 'CTH' }] });
    const told = JSON.stringify(said);
    for (const field of confidentialGoodsFields) for (const value of [product[field]].flat()) expect(told).not.toContain(typeof value === 'object' ? value.buyer : String(value));
  });

  it('cannot find out by asking what only the user may search', async () => {
    const { ask } = await service(portal);
    for (const [turn, query] of ['永康', '底价', '慈溪', '4.801'].entries()) expect((await ask(question({ turn, query }), turn))?.rows).toEqual([]);
  });

  it('that is no portal over https is told nothing', async () => {
    for (const origin of ['http://swapp.singlewindow.cn', 'https://example.com', 'null']) {
      const { ask } = await service({ ...portal, origin });
      expect((await ask(question(), 1))?.rows).toEqual([]);
    }
  });

  it('faster than anybody types is told nothing more in that minute', async () => {
    let clock = 0;
    const { ask } = await service(portal, () => clock);
    for (let turn = 1; turn <= 300; turn++) expect((await ask(question({ turn }), turn))?.rows).toHaveLength(1);
    expect((await ask(question({ turn: 301 }), 301))?.rows).toEqual([]);
    clock = 60_001;
    expect((await ask(question({ turn: 302 }), 302))?.rows).toHaveLength(1);
  });

  it('in other words than agreed gets no answer at all', async () => {
    const { ask, hear, said } = await service(portal);
    for (const message of [null, 'flask', { ...question(), own: true }, question({ limit: 5000 }), { ...question(), query: 'x'.repeat(201) }]) hear(message);
    await ask(question({ turn: 9 }), 9);
    expect(said.map(({ turn }) => turn)).toEqual([9]);
  });
});

describe('a page that has filled goods in', () => {
  it('has them counted as used for that buyer, once, and only those that were suggested to it', async () => {
    const { ask, hear, used } = await service(portal);
    hear({ used: 'cup', buyer: 'SIAM LOTUS' });
    expect(used).toEqual([]);
    await ask(question(), 1);
    for (const use of [{ used: 'cup', buyer: 'SIAM LOTUS' }, { used: 'cup', buyer: 'SIAM LOTUS' }, { used: 'other', buyer: '' }, { used: 'cup' }]) hear(use);
    expect(used).toEqual([['cup', 'SIAM LOTUS']]);
  });
});

describe('a page that would list the library', () => {
  it('is told eight goods at a time, however many it asks for', async () => {
    const { ask, db, suggestions } = await service(portal);
    await putGoods(db, Array.from({ length: 30 }, (_, at) => goods({ id: `g${at}`, code: `QQ-${at}` })));
    suggestions.changed();
    expect((await ask(question({ query: 'qq', limit: 50 }), 1))?.rows).toHaveLength(8);
  });
});

describe("the extension's own pages", () => {
  it('get whole records, found by all that is known of them', async () => {
    const { suggestions } = await service(null);
    expect(await suggestions.answer({ type: 'goods.search', query: '永康' })).toEqual({ goods: [product] });
    expect(suggestions.answer({ type: 'goods.other' })).toBeNull();
  });

  it('are answered also where the library does not open', async () => {
    const suggestions = serveSuggestions({ library: () => Promise.reject(new LibraryError('locked')), early: { suggest: async () => null, close: () => undefined } });
    expect(await suggestions.answer({ type: 'goods.search', query: 'flask' })).toBeNull();
  });
});
