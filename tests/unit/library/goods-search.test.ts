import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '@/lib/library/fold';
import { indexRowOf, unshown } from '@/lib/library/goods-lines';
import { bucketOf, byBucket, packOf } from '@/lib/library/goods-packs';
import { goodsIndex, type GoodsIndex } from '@/lib/library/goods-search';
import type { GoodsRecord } from '@/lib/library/records';
import type { Sounds } from '@/lib/library/sounds';
import { soundsOf } from '@/lib/library/spoken';
import { madeGoods } from '../../../scripts/lib/made-goods';
import { anyGoods, goods } from './records';

async function indexed(records: readonly GoodsRecord[]): Promise<{ index: GoodsIndex; find: (query: string, more?: { buyer?: string; limit?: number; own?: boolean }) => string[] }> {
  const sounds: Sounds = await soundsOf(records.map(({ nameZh }) => nameZh));
  const index = goodsIndex();
  index.take([...byBucket(records, ({ id }) => id)].map(([bucket, some]) => indexRowOf(packOf(bucket, some), sounds)));
  return {
    index,
    find: (query, { buyer = '', limit = 20, own = false } = {}) => index.search({ query, buyer, limit, own }).map(({ bucket, line }) => unshown(index.row(bucket)?.ids.split('\n')[line] ?? '')),
  };
}

const cup = goods({ id: 'cup', code: 'BW-500', nameZh: '不锈钢真空保温杯', nameEn: 'STAINLESS STEEL VACUUM FLASK', hsCode: '9617001900', producerName: '慈溪樵岚杯壶制造有限公司', supplier: '永康禾木', updatedAt: 3 });
const valve = goods({ id: 'valve', code: '8481-A', nameZh: '重型黄铜球阀', nameEn: 'BRASS BALL VALVE', hsCode: '8481804090', updatedAt: 2 });
const bolt = goods({ id: 'bolt', code: 'M8', nameZh: '银行用LED灯 M8螺栓', nameEn: 'HEXAGON BOLT, STEEL', hsCode: '7318159000', updatedAt: 1 });

describe('the search for goods', () => {
  let find: Awaited<ReturnType<typeof indexed>>['find'];
  beforeAll(async () => {
    ({ find } = await indexed([cup, valve, bolt]));
  });

  it('finds a product by its code, however it is written', () => {
    for (const query of ['BW-500', 'bw-5', 'ＢＷ－500']) expect(find(query)).toEqual(['cup']);
  });

  it('finds by HS code, with dots or without', () => {
    for (const query of ['9617', '9617.00', '961700']) expect(find(query)).toEqual(['cup']);
  });

  it('puts the code before the HS code and the name before what is inside of it', () => {
    expect(find('8481')).toEqual(['valve']);
    expect(find('m8')).toEqual(['bolt']);
    expect(find('steel')).toEqual(['cup', 'bolt']);
  });

  it('finds Chinese text anywhere in the name, and English words in any order', () => {
    expect(find('保温')).toEqual(['cup']);
    expect(find('flask steel')).toEqual(['cup']);
    expect(find('杯 steel')).toEqual(['cup']);
    expect(find('杯 brass')).toEqual([]);
  });

  it('finds by the first letters of the sound and by the whole sound, from the beginning and from within', () => {
    for (const query of ['bxgzkbwb', 'bxg', 'bwb', 'buxiugang', 'baowenbei']) expect(find(query)).toEqual(['cup']);
  });

  it('reads a character of several sounds as it sounds in its word', () => {
    expect(find('zhongxing')).toEqual(['valve']);
    expect(find('yinhang')).toEqual(['bolt']);
    expect(find('yhyledd')).toEqual(['bolt']);
  });

  it('shows all goods to an empty query, what was used and written last first', async () => {
    expect(find('  ')).toEqual(['cup', 'valve', 'bolt']);
    const used = await indexed([cup, valve, { ...bolt, lastUsedAt: 1 }]);
    expect(used.find('')).toEqual(['bolt', 'cup', 'valve']);
  });

  it('searches producer, supplier and note for the user alone, never for a page', () => {
    for (const query of ['樵岚', '永康']) expect([find(query), find(query, { own: true })]).toEqual([[], ['cup']]);
  });

  it('puts first what the buyer had before', async () => {
    const { find: of } = await indexed([cup, { ...bolt, usedBy: [{ buyer: 'SIAMLOTUSCOLTD', count: 3, at: 5 }] }]);
    expect(of('steel')).toEqual(['cup', 'bolt']);
    expect(of('steel', { buyer: 'Siam Lotus Co., Ltd.\n9 MOO 5' })).toEqual(['bolt', 'cup']);
    expect(of('steel', { buyer: 'SIAM' })).toEqual(['cup', 'bolt']);
  });

  it('puts a product that was used and sounds so before those never used whose name begins so, however few are asked for', async () => {
    const [one = '', two = '', three = ''] = Array.from({ length: 4000 }, (_, at) => `g${at}`).filter((id) => bucketOf(id) === 0);
    const { find: of } = await indexed([goods({ id: one, nameZh: '', nameEn: 'BEI ONE', updatedAt: 9 }), goods({ id: two, nameZh: '', nameEn: 'BEI TWO', updatedAt: 8 }), goods({ id: three, nameZh: '杯', lastUsedAt: 1 })]);
    for (const limit of [1, 2, 3]) expect(of('bei', { limit })).toEqual([three, one, two].slice(0, limit));
  });

  it('finds every product by each of its names and its code, whatever characters they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyGoods, { selector: ({ id }) => id, maxLength: 6 }), async (records) => {
        const { find: of } = await indexed(records);
        for (const { id, nameZh, nameEn, code } of records) {
          for (const text of [nameZh, nameEn, code]) {
            const words = fold(text).split(/[\p{Cc}\s]+/u).filter(Boolean);
            if (words.length > 0) expect(of(text)).toContain(id);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same best rows for broad words as looking at every record would', async () => {
    const records = madeGoods(30_000);
    const { find: of } = await indexed(records);
    const byUse = (one: GoodsRecord, other: GoodsRecord) => (other.lastUsedAt ?? 0) - (one.lastUsedAt ?? 0) || other.updatedAt - one.updatedAt;
    const codes = records.filter(({ code, lastUsedAt }) => code.startsWith('K') && lastUsedAt !== undefined).toSorted(byUse);
    expect(of('k', { limit: 10 })).toEqual(codes.slice(0, 10).map(({ id }) => id));
    const headings = records.filter(({ hsCode, lastUsedAt }) => hsCode.startsWith('84') && lastUsedAt !== undefined).toSorted(byUse);
    expect(of('84', { limit: 10 })).toEqual(headings.slice(0, 10).map(({ id }) => id));
    expect(of('s p', { limit: 10 })).toHaveLength(10);
  });
});
