import { describe, expect, test } from 'vitest';
import { byId, choose, openForm, press, probe, rowsOf, type } from './open-form';

const hsCodes = (): (string | undefined)[] => (probe().state.Goods ?? []).map((line) => line['HSCode']);
const pageInfo = (): string => document.querySelector('.goods-part .pagination-info')?.textContent ?? '';
const nextPage = (): void => document.querySelector<HTMLElement>('.goods-part li.page-next > a')?.click();

describe('goods rows in the declaration style', () => {
  test('a row is written in the editor under the table and taken by 保存', async () => {
    await openForm('type=E');
    const part = document.querySelector('.goods-part') as HTMLElement;
    type('codeTs', '7323930000');
    type('goodsName', '不锈钢汤锅');
    type('goodsNameE', 'STAINLESS STEEL STOCK POT');
    type('packQty', '18');
    choose('packUnitName', 'CTN');
    choose('goodsUnitName', '011');
    press('自动生成', byId<HTMLElement>('goodsDesc').closest('td') as HTMLElement);
    expect(hsCodes()).toEqual([]);
    press('保存', part);
    expect(rowsOf('cooGoodsTable')).toHaveLength(1);
    expect(probe().state.Goods?.[0]).toMatchObject({
      GNo: '1',
      HSCode: '7323930000',
      PackUnit: 'CTN',
      GoodsUnit: '件',
      GoodsUnitE: 'PCS',
      GoodsDesc: 'EIGHTEEN (18) CARTONS OF STAINLESS STEEL STOCK POT',
    });
    press('新增', part);
    expect(byId('codeTs').value).toBe('');
    expect(byId('gNo').value).toBe('2');
  });

  test('seven rows stand on two pages; row indices count through', async () => {
    await openForm('demo=clean');
    expect(pageInfo()).toBe('显示第 1 到第 5 条记录，总共 7 条记录');
    nextPage();
    expect(pageInfo()).toBe('显示第 6 到第 7 条记录，总共 7 条记录');
    expect([...document.querySelectorAll<HTMLElement>('#cooGoodsTable tbody tr')].map((row) => row.dataset['index'])).toEqual(['5', '6']);
  });

  test('a click on a row loads it, 保存 changes that row alone', async () => {
    await openForm('demo=clean');
    document.querySelector<HTMLElement>('#cooGoodsTable tr[data-index="2"]')?.click();
    expect(byId('goodsNameE').value).toBe('STAINLESS STEEL TABLE SPOON');
    expect(byId('packUnit').value).toBe('CTN');
    type('codeTs', '8215200000');
    expect(hsCodes()[2]).toBe('8215990000');
    press('保存', document.querySelector('.goods-part') as HTMLElement);
    expect(hsCodes()).toEqual(['7323930000', '9403200000', '8215200000', '9403700000', '4202129000', '7615109090', '6601990000']);
  });

  test('rows are copied, moved, and deleted after a question; numbers follow', async () => {
    await openForm('demo=clean');
    const part = document.querySelector('.goods-part') as HTMLElement;
    document.querySelector<HTMLElement>('#cooGoodsTable tr[data-index="0"]')?.click();
    press('下移', part);
    expect(hsCodes().slice(0, 2)).toEqual(['9403200000', '7323930000']);
    press('复制', part);
    expect(hsCodes()).toHaveLength(8);
    press('删除', part);
    expect(hsCodes()).toHaveLength(8);
    press('确定');
    expect(hsCodes()).toHaveLength(7);
    expect((probe().state.Goods ?? []).map((line) => line['GNo'])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
});

describe('goods rows in the noc style', () => {
  test('新增 opens a window, 确定 takes the row, the cross does not', async () => {
    await openForm('flavour=noc&type=E');
    const part = document.querySelector('.goods-part') as HTMLElement;
    expect(document.querySelector('#CODE_TS')).toBeNull();
    press('新增', part);
    expect(document.querySelector('.layui-layer-title')?.textContent).toBe('货物信息');
    type('CODE_TS', '7323930000');
    type('GOODS_NAME_EN', 'STAINLESS STEEL STOCK POT');
    choose('PACK_UNIT', 'CTN');
    document.querySelector<HTMLElement>('.layui-layer-btn0')?.click();
    expect(document.querySelector('.layui-layer-page')).toBeNull();
    expect(probe().state.Goods?.[0]).toMatchObject({ HSCode: '7323930000', PackUnit: 'CTN', PackType: '1', GoodsItemFlag: 'N' });
    press('新增', part);
    type('CODE_TS', '9403200000');
    document.querySelector<HTMLElement>('.layui-layer-setwin a')?.click();
    expect(hsCodes()).toEqual(['7323930000']);
  });

  test('pages of five, row indices start again on each page, 修改 opens the row', async () => {
    await openForm('flavour=noc&demo=clean');
    nextPage();
    expect(pageInfo()).toBe('显示第 6 到第 7 条记录，总共 7 条记录');
    expect([...document.querySelectorAll<HTMLElement>('#cocListInfoTable tbody tr')].map((row) => row.dataset['index'])).toEqual(['0', '1']);
    document.querySelectorAll<HTMLElement>('#cocListInfoTable .showDetailBtn')[1]?.click();
    expect(byId('G_NO').value).toBe('7');
    expect(byId('GOODS_NAME_EN').value).toBe('FOLDING UMBRELLA');
    type('GROSS_WT', '995');
    press('确定');
    expect(probe().state.Goods?.[6]?.['GrossWt']).toBe('995');
  });
});
