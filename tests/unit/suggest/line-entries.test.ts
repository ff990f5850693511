import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEntries } from '@/entrypoints/suggester.content/line-entries';
import type { SuggestedGoods } from '@/lib/library/suggest-port';

const flask: SuggestedGoods = { id: 'cup', nameZh: '真空保温杯', nameEn: 'VACUUM FLASK', hsCode: '9617001900', criterion: 'CTH' };
const asked = 'Goods[2].GoodsName';
const line = (values: Readonly<Record<string, string>>, fields: readonly string[] = ['HSCode', 'GoodsName', 'GoodsNameE', 'OriCriteria']) => ({
  asked,
  isWritable: (path: string) => fields.some((tag) => path === `Goods[2].${tag}`),
  valueOf: (path: string) => values[path.replace('Goods[2].', '')] ?? '',
});

describe('a product chosen at a field', () => {
  it('goes into the empty fields of its line, and into the field whose text was the search', () => {
    expect(lineEntries(flask, line({ GoodsName: '保温' }))).toEqual({
      entries: [
        { path: 'Goods[2].HSCode', now: '', will: '9617001900' },
        { path: 'Goods[2].GoodsName', now: '保温', will: '真空保温杯' },
        { path: 'Goods[2].GoodsNameE', now: '', will: 'VACUUM FLASK' },
        { path: 'Goods[2].OriCriteria', now: '', will: 'CTH' },
      ],
      stays: [],
    });
  });

  it('leaves alone what else stands there, and says so', () => {
    const { entries, stays } = lineEntries(flask, line({ GoodsName: '保温', HSCode: '7323930000', OriCriteria: 'CTH' }));
    expect(entries.map(({ path }) => path)).toEqual(['Goods[2].GoodsName', 'Goods[2].GoodsNameE']);
    expect(stays).toEqual(['Goods[2].HSCode']);
  });

  it('empties nothing and fills no field that the form does not have', () => {
    expect(lineEntries({ ...flask, criterion: '', nameZh: ' ' }, line({ GoodsName: '保温' }, ['HSCode', 'GoodsName', 'OriCriteria'])).entries).toEqual([{ path: 'Goods[2].HSCode', now: '', will: '9617001900' }]);
  });

  it('never writes over a field that was not typed into, nor what the product does not say', () => {
    const text = fc.oneof(fc.constant(''), fc.constantFrom(flask.nameZh, flask.nameEn, flask.hsCode), fc.string());
    fc.assert(
      fc.property(fc.record({ nameZh: text, nameEn: text, hsCode: text, criterion: text }), fc.record({ HSCode: text, GoodsName: text, GoodsNameE: text, OriCriteria: text }), (goods, values) => {
        for (const { path, now, will } of lineEntries({ id: 'x', ...goods }, line(values)).entries) {
          expect(path === asked || now.trim() === '').toBe(true);
          expect(will.trim()).not.toBe('');
          expect(Object.values(goods)).toContain(will);
          expect(will).not.toBe(now);
        }
      }),
    );
  });
});
