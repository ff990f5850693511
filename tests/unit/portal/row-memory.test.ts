import { describe, expect, it } from 'vitest';
import { createRowMemory, type ShownRow } from '@/lib/portal/row-memory';

const row = (index: number, name = `goods ${index}`): ShownRow => ({ index, identity: name, values: { GoodsName: name } });
const known = (rows: ReadonlyMap<number, unknown>): number[] => [...rows.keys()].sort((a, b) => a - b);

describe('rows seen on other pages', () => {
  it('stay known while list and rows stay the same', () => {
    const memory = createRowMemory();
    memory.see('Goods', 4, [row(0), row(1)], null);
    expect(known(memory.see('Goods', 4, [row(2), row(3)], null))).toEqual([0, 1, 2, 3]);
  });

  it('are forgotten when the number of rows changes', () => {
    const memory = createRowMemory();
    memory.see('Goods', 4, [row(0), row(1)], null);
    expect(known(memory.see('Goods', 5, [row(2), row(3)], null))).toEqual([2, 3]);
  });

  it('are forgotten when another row stands where one was: rows were moved', () => {
    const memory = createRowMemory();
    memory.see('Goods', 4, [row(0), row(1)], null);
    memory.see('Goods', 4, [row(2), row(3)], null);
    expect(known(memory.see('Goods', 4, [row(0, 'goods 3'), row(1)], null))).toEqual([0, 1]);
  });

  it('stay known when a row was changed in its own editor', () => {
    const memory = createRowMemory();
    memory.see('Goods', 4, [row(2), row(3)], null);
    memory.see('Goods', 4, [row(0), row(1)], null);
    memory.see('Goods', 4, [row(0), row(1)], { index: 0, values: { GoodsName: 'new name' } });
    expect(known(memory.see('Goods', 4, [row(0, 'new name'), row(1)], null))).toEqual([0, 1, 2, 3]);
  });

  it('are forgotten with another certificate, and not while its number is still empty', () => {
    const memory = createRowMemory();
    memory.certificate('');
    memory.see('Goods', 4, [row(0)], null);
    memory.certificate('E240000000000001');
    expect(known(memory.see('Goods', 4, [row(1)], null))).toEqual([0, 1]);
    memory.certificate('E240000000000002');
    expect(known(memory.see('Goods', 4, [row(2)], null))).toEqual([2]);
  });
});

describe('what the editor held', () => {
  it('counts more than the list while it is open, and stays with the row when it was saved', () => {
    const memory = createRowMemory();
    expect(memory.see('Goods', null, [row(0)], { index: 0, values: { GoodsName: 'typed', GrossWt: '5' } }).get(0)).toEqual({ GoodsName: 'typed', GrossWt: '5' });
    expect(memory.see('Goods', null, [row(0, 'typed')], null).get(0)).toEqual({ GoodsName: 'typed', GrossWt: '5' });
  });

  it('is dropped when the row was left as it was', () => {
    const memory = createRowMemory();
    memory.see('Goods', null, [row(0)], { index: 0, values: { GoodsName: 'typed', GrossWt: '5' } });
    expect(memory.see('Goods', null, [row(0)], null).get(0)).toEqual({ GoodsName: 'goods 0' });
  });
});
