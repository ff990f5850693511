import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRowOf, unshown, type GoodsIndexRow } from '@/lib/library/goods-lines';
import { bucketOf, byBucket, packOf } from '@/lib/library/goods-packs';
import { goodsIndex, type GoodsIndex, type GoodsQuery } from '@/lib/library/goods-search';
import type { GoodsRecord } from '@/lib/library/records';
import type { Sounds } from '@/lib/library/sounds';
import { soundsOf } from '@/lib/library/spoken';
import { generator, madeGoods } from '../../../scripts/lib/made-goods';
import { plainSearch } from './plain-search';
import { anyGoods, goods } from './records';

const rowsOf = (records: readonly GoodsRecord[], sounds: Sounds): GoodsIndexRow[] => [...byBucket(records, ({ id }) => id)].map(([bucket, some]) => indexRowOf(packOf(bucket, some), sounds));

const asking = (index: GoodsIndex) => (asked: GoodsQuery): string[] => index.search(asked).map(({ bucket, line }) => unshown(index.row(bucket)?.ids.split('\n')[line] ?? ''));

/** Ids by the product's search. */
function searcher(records: readonly GoodsRecord[], sounds: Sounds): (asked: GoodsQuery) => string[] {
  const index = goodsIndex();
  index.take(rowsOf(records, sounds));
  return asking(index);
}

/** Ids of two buckets alone, so that a page has as many lines as in a library of a hundred thousand. */
const crowdedIds = Array.from({ length: 60_000 }, (_, at) => `g${at}`).filter((id) => bucketOf(id) < 2);

/** Texts of few characters, so that words meet everywhere: in codes, names, sounds and within each other. */
const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'u', 'g', '1', '8', '4', '-', '.', '(', '钢', '杯', 'é'), minLength: 1, maxLength: 4 });
const phrase = fc.array(piece, { maxLength: 3 }).map((words) => words.join(' '));
const instant = fc.integer({ min: 1, max: 4 });
const crowded: fc.Arbitrary<GoodsRecord> = fc
  .record({
    id: fc.constantFrom(...crowdedIds), code: fc.oneof(piece, fc.constant('')), nameZh: phrase, nameEn: phrase, hsCode: fc.stringMatching(/^([184]{4,6})?$/), note: phrase, producerName: phrase,
    updatedAt: instant, lastUsedAt: fc.option(instant, { nil: undefined, freq: 1 }), buyers: fc.uniqueArray(fc.constantFrom('AB', 'ABC'), { maxLength: 2 }),
  })
  .map(({ buyers, lastUsedAt, nameZh, ...values }) => goods({ ...values, nameZh: nameZh === '' ? '杯' : nameZh, createdAt: 1, ...(lastUsedAt !== undefined && { lastUsedAt }), usedBy: buyers.map((buyer) => ({ buyer, count: 1, at: 1 })) }));
/** Sizes up to `most`, the large ones not seldom: a block of lines is 32 long. */
const library = (most: number): fc.Arbitrary<GoodsRecord[]> => fc.uniqueArray(crowded, { selector: ({ id }) => id, minLength: 1, maxLength: most, size: 'max' });
/** What so many goods begin with that the best of them leave others out. */
const broad = fc.constantFrom('a', 'b', 'u', 'g', '1', '8', 'be', 'gb', '18', '杯');
const asked: fc.Arbitrary<GoodsQuery> = fc.record({ query: fc.oneof(phrase, broad), buyer: fc.constantFrom('', 'A B', 'abc', 'X'), limit: fc.integer({ min: 1, max: 20 }), own: fc.boolean() });

describe('the quick search for goods', () => {
  it('gives what looking at every record would, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(library(150), fc.array(asked, { minLength: 1, maxLength: 12 }), async (records, questions) => {
        const sounds = await soundsOf(records.map(({ nameZh }) => nameZh));
        const search = searcher(records, sounds);
        for (const question of questions) expect([question, search(question)]).toEqual([question, plainSearch(records, sounds, question)]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same after goods were changed, added and deleted', async () => {
    await fc.assert(
      fc.asyncProperty(library(60), library(60), fc.array(asked, { minLength: 1, maxLength: 6 }), fc.array(asked, { minLength: 1, maxLength: 6 }), fc.nat(), async (before, after, first, then, kept) => {
        const sounds = await soundsOf([...before, ...after].map(({ nameZh }) => nameZh));
        const index = goodsIndex();
        const search = asking(index);
        index.take(rowsOf(before, sounds));
        for (const question of first) expect([question, search(question)]).toEqual([question, plainSearch(before, sounds, question)]);
        // One bucket is written, the other stays, is emptied or is dropped.
        const written = kept % 2;
        const incoming = after.filter(({ id }) => bucketOf(id) === written);
        index.take([indexRowOf(packOf(written, incoming), sounds)]);
        if (kept % 3 === 1) index.drop([1 - written]);
        if (kept % 3 === 2) index.take([indexRowOf(packOf(1 - written, []), sounds)]);
        const now = kept % 3 === 0 ? [...incoming, ...before.filter(({ id }) => bucketOf(id) !== written)] : incoming;
        for (const question of [...first, ...then]) expect([question, search(question)]).toEqual([question, plainSearch(now, sounds, question)]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same for every piece of names and codes of any characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyGoods, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }), fc.nat(), fc.integer({ min: 1, max: 9 }), async (records, from, length) => {
        const sounds = await soundsOf(records.map(({ nameZh }) => nameZh));
        const search = searcher(records, sounds);
        for (const { code, nameZh, nameEn } of records) {
          for (const text of [code, nameZh, nameEn, `${code} ${nameEn}`]) {
            const at = text.length === 0 ? 0 : from % text.length;
            const question = { query: text.slice(at, at + length), buyer: '', limit: 10, own: true };
            expect([question.query, search(question)]).toEqual([question.query, plainSearch(records, sounds, question)]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same among many goods as a trading company has them', async () => {
    const records = madeGoods(1500);
    const sounds = await soundsOf(records.map(({ nameZh }) => nameZh));
    const search = searcher(records, sounds);
    const random = generator(7);
    const some = (most: number): number => Math.floor(random() * most);
    const fixed = ['s', '8', '钢', '84', 'st', 'steel', 'ing', 'ing an', 's p', 'e 0', 'ball valve', 'bwb', 'baowenbei', '不锈钢 水壶', '保温杯 500', 'motor 500', '8481.80', 'zz'];
    const drawn = Array.from({ length: 40 }, () => {
      const { code, nameZh, nameEn, hsCode } = records[some(records.length)] ?? goods();
      const words = [code, nameZh, nameEn, hsCode, sounds.get(nameZh) ?? ''].map((text) => text.slice(some(3) === 0 ? some(text.length) : 0).slice(0, 1 + some(6)));
      return words.filter(() => some(3) === 0).join(' ');
    });
    for (const query of [...fixed, ...drawn]) {
      const question = { query, buyer: some(2) === 0 ? 'BUYER 7 CO., LTD.' : '', limit: 10, own: some(3) === 0 };
      expect([question, search(question)]).toEqual([question, plainSearch(records, sounds, question)]);
    }
  });
});
