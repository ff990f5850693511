/** Runs inside a bare page: what else could search a hundred thousand goods, on the same goods and questions. */
import { Dexie } from 'dexie';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { GoodsRecord } from '../../lib/library/records';
import { madeGoods } from './made-goods';

/** What is typed: codes, HS codes, words in any order, Chinese, first letters, whole sounds; as it is typed, letter by letter. */
export const questions: readonly string[] = ['KE-00123', '848180', '961700', 'steel', 'ball valve', 'valve brass', 'stainless steel kettle', '保温杯', '不锈钢 水壶', '毛绒玩具', 'bwb', 'mrwj', 'baowenbei', 'LED', 'motor 500'].flatMap((text) =>
  [2, 3, 4, text.length].filter((length) => length <= text.length).map((length) => text.slice(0, length)),
);

interface Measured {
  /** Milliseconds to be ready. */
  readonly ready: number;
  /** Milliseconds of each question. */
  readonly asked: number[];
}

async function measured(ready: () => unknown, ask: (question: string) => unknown, asked = questions): Promise<Measured> {
  const began = performance.now();
  await ready();
  const result: Measured = { ready: performance.now() - began, asked: [] };
  for (const question of asked) {
    const from = performance.now();
    await ask(question);
    result.asked.push(performance.now() - from);
  }
  return result;
}

const fields = ['code', 'nameZh', 'nameEn', 'hsCode'] as const;
const content = (goods: readonly GoodsRecord[]) => goods.map(({ id, code, nameZh, nameEn, hsCode }) => ({ id, code, nameZh, nameEn, hsCode }));

/** Words and their beginnings; Chinese characters one by one, else it would find none inside of a name. */
export function miniSearch(count: number): Promise<Measured> {
  const goods = content(madeGoods(count));
  const tokenize = (text: string): string[] => text.toLowerCase().match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
  const search = new MiniSearch({ fields: [...fields], tokenize, searchOptions: { prefix: true, combineWith: 'AND', tokenize } });
  return measured(() => search.addAll(goods), (question) => search.search(question).slice(0, 20));
}

export function fuse(count: number): Promise<Measured> {
  const goods = content(madeGoods(count));
  let search: Fuse<(typeof goods)[number]>;
  return measured(() => (search = new Fuse(goods, { keys: [...fields], threshold: 0.2, ignoreLocation: true })), (question) => search.search(question, { limit: 20 }), questions.slice(0, 6));
}

/** One record a row, looked through with `filter()`. */
export async function dexieFilter(count: number): Promise<Measured> {
  const db = new Dexie('bench-rows');
  db.version(1).stores({ goods: 'id' });
  try {
    const table = db.table<GoodsRecord>('goods');
    return await measured(
      () => table.bulkPut(madeGoods(count)),
      (question) => {
        const words = question.toLowerCase().split(' ');
        return table.filter((goods) => words.every((word) => fields.some((field) => goods[field].toLowerCase().includes(word)))).limit(20).toArray();
      },
      questions.slice(0, 12),
    );
  } finally {
    await db.delete();
  }
}
