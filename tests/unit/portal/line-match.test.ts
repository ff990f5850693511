import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoodsLine } from '@/lib/certificate/application';
import { matchLines, sameProduct } from '@/lib/portal/line-match';
import { wrongNumbers } from '@/lib/portal/check-numbers';

const pump = { HSCode: '8413709990', GoodsName: '水泵', GoodsNameE: 'PUMP', GoodsQty: '10' };
const lock = { HSCode: '8301100000', GoodsName: '挂锁', GoodsNameE: 'PADLOCK', GoodsQty: '5' };

describe('which goods line stands there already', () => {
  it('a line is found wherever it stands, numbers as the list writes them', () => {
    expect(matchLines([lock, { ...pump, GoodsQty: '1,000.00' }], [{ ...pump, GoodsQty: '1000' }, lock])).toMatchObject([{ standing: 1, differs: [] }, { standing: 0, differs: [] }]);
  });

  it('CTN in the library is CARTON(S) in the list', () => {
    expect(matchLines([{ ...pump, PackUnit: 'CTN' }], [{ ...pump, PackUnit: 'CARTON(S)' }])[0]?.differs).toEqual([]);
    expect(matchLines([{ ...pump, PackUnit: 'CTN' }], [{ ...pump, PackUnit: 'BAG(S)' }])[0]?.differs).toEqual(['PackUnit']);
  });

  it('the same product with other figures is that line, with what differs', () => {
    expect(matchLines([{ ...pump, GoodsQty: '12' }], [pump])).toEqual([{ wanted: 0, standing: 0, differs: ['GoodsQty'], doubtful: false }]);
  });

  it('which of two lines of one product is meant is doubtful', () => {
    expect(matchLines([{ ...pump, GoodsQty: '12' }], [pump, { ...pump, GoodsQty: '11' }])[0]?.doubtful).toBe(true);
  });

  it('a product wanted twice needs two lines', () => {
    expect(matchLines([pump, pump], [pump]).map(({ standing }) => standing)).toEqual([0, null]);
  });

  it('a line without figures leaves the line with figures to the one that has them', () => {
    const { GoodsQty, ...bare } = pump;
    expect(GoodsQty).toBe('10');
    expect(matchLines([bare, pump], [pump]).map(({ standing }) => standing)).toEqual([null, 0]);
  });

  it('what the list does not show is no difference; another name under the same code is another product', () => {
    expect(matchLines([pump], [{ HSCode: pump.HSCode, GoodsQty: '10' }])[0]).toMatchObject({ standing: 0, differs: [] });
    expect(sameProduct({ HSCode: pump.HSCode, GoodsName: '泵' }, { HSCode: pump.HSCode, GoodsName: '水泵' })).toBe(false);
    expect(sameProduct({ GoodsNameE: 'SPARE PARTS' }, { GoodsNameE: 'SPARE PARTS' })).toBe(true);
  });

  it('lines that all stand there are found each once, in whatever order', () => {
    const line = fc.record({ HSCode: fc.constantFrom('1', '2'), GoodsName: fc.constantFrom('a', 'b'), GoodsQty: fc.constantFrom('1', '2', '3') });
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.func(fc.integer()), (lines: GoodsLine[], rank) => {
      const standing = lines.map((each, at) => ({ each, key: rank(at) })).sort((a, b) => a.key - b.key).map(({ each }) => each);
      const matches = matchLines(lines, standing);
      expect(matches.every(({ differs }) => differs.length === 0)).toBe(true);
      expect(new Set(matches.map(({ standing: index }) => index)).size).toBe(lines.length);
      expect(matches.some(({ standing: index }) => index === null)).toBe(false);
    }));
  });
});

describe('item numbers over the pages of a list', () => {
  const numbered = (numbers: readonly string[]) => new Map(numbers.map((number, index) => [index, new Map([['GNo', [number]]])] as const));

  it.each([[['1', '2', '3']], [['1', '2', '1', '2', '1']], [['', '', '']]])('run through, or begin again on each page: %j', (numbers) => expect(wrongNumbers(numbered(numbers))).toEqual([]));

  it.each([[['1', '3', '4'], [3]], [['1', '2', '2'], [2]], [['1', '2', '1', '2', '3', '1'], [1]], [['2', '3'], [2]]])('a gap or a number twice is told: %j', (numbers, wrong) => expect(wrongNumbers(numbered(numbers)).slice(0, 1)).toEqual(wrong));
});
