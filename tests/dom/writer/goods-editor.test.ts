import { describe, expect, it } from 'vitest';
import type { FillGoods } from '@/lib/portal/fill-plan';
import { reasons } from '@/lib/portal/fill-reasons';
import { entry, expectKept, fill, outcomes, undo } from './form';
import { type GoodsList, type GoodsListOptions, goodsList } from './goods-list';
import { byId, input, show, watchForDeclaring } from './page';

const lines: FillGoods[] = [
  { index: 0, values: { GNo: '1', HSCode: '9403200000', GoodsName: '金属家具', GoodsQty: '1200' } },
  { index: 1, values: { GNo: '2', HSCode: '6109100021', GoodsName: '棉制T恤衫', GoodsQty: '300' } },
];
const asRows = [['9403200000', '金属家具', '1200'], ['6109100021', '棉制T恤衫', '300']];
const editors: GoodsListOptions['editor'][] = ['inline', 'adds', 'window'];
const addTo = (list: GoodsList, goods: readonly FillGoods[], savedCapMs?: number) => fill({ places: list.places, tables: list.table, goods, ...(savedCapMs === undefined ? {} : { savedCapMs }) });

describe.each(editors)('adding goods lines, editor: %s', (editor) => {
  it('each line is written, kept with the editor\'s own button and compared with the table', async () => {
    const watch = watchForDeclaring();
    const list = goodsList({ editor });
    const report = await addTo(list, lines);
    expectKept(report);
    expect(report).toMatchObject({ state: 'done', total: 6 });
    expect(list.rows).toEqual(asRows);
    expect(list.saves).toBe(2);
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
  });

  it('a line with a field that came to wait for a confirmation is not added with a hole in it', async () => {
    const list = goodsList({ editor });
    const report = await fill({ places: list.places, tables: list.table, goods: lines, held: (path) => list.saves > 0 && path.endsWith('.GoodsName') });
    expect(list.rows).toEqual(asRows.slice(0, 1));
    expect(list.saves).toBe(1);
    expect(report.results.find(({ path }) => path === 'Goods[1].GoodsName')).toMatchObject({ outcome: 'refused', reason: reasons.toConfirm });
  });

  it('a line that stands there already is not added again: the same plan may run twice', async () => {
    const list = goodsList({ editor, rows: [asRows[0] ?? []] });
    expectKept(await addTo(list, lines));
    expect(list.rows).toEqual(asRows);
    expectKept(await addTo(list, lines));
    expect(list.rows).toEqual(asRows);
  });

  it('another line at its place stops the filling before anything is pressed', async () => {
    const list = goodsList({ editor, rows: [['0101210010', '改良种用马', '1']] });
    const report = await addTo(list, lines);
    expect(outcomes(report)['Goods[0].HSCode']).toBe('refused');
    expect(outcomes(report)['Goods[1].HSCode']).toBe('stopped');
    expect(list.rows).toHaveLength(1);
    expect(list.saves).toBe(0);
  });

  it('lines beyond the first page of the table are added and counted', async () => {
    const list = goodsList({ editor, pageSize: 2 });
    const three = [...lines, { index: 2, values: { HSCode: '4202920000', GoodsName: '箱包', GoodsQty: '5' } }, { index: 3, values: { HSCode: '4202920001', GoodsName: '箱包二', GoodsQty: '6' } }];
    expectKept(await addTo(list, three));
    expect(list.rows).toHaveLength(4);
  });

  it('a line that the page does not take is reported once and not tried again, nor is the next one', async () => {
    const list = goodsList({ editor, keep: () => null });
    const report = await addTo(list, lines, 500);
    expect(report.results.filter(({ path }) => path.startsWith('Goods[0]')).map(({ outcome }) => outcome)).toEqual(['stopped', 'stopped', 'stopped']);
    expect(outcomes(report)['Goods[1].HSCode']).toBe('stopped');
    expect(list.saves).toBe(1);
  });

  it('what the table then shows differently is said, and no further line follows', async () => {
    const list = goodsList({ editor, keep: ([hs = '', name = '']) => [hs, name, '12'] });
    const report = await addTo(list, lines);
    expect(report.results.find(({ path }) => path === 'Goods[0].GoodsQty')).toMatchObject({ outcome: 'changed-by-page', found: '12', wanted: '1200' });
    expect(outcomes(report)['Goods[1].HSCode']).toBe('stopped');
    expect(list.rows).toHaveLength(1);
  });

  it('undoing leaves the added line and says so', async () => {
    const list = goodsList({ editor });
    const filling = { places: list.places, tables: list.table, goods: lines.slice(0, 1) };
    const undone = await undo(await fill(filling), filling);
    expect(new Set(undone.results.map(({ outcome }) => outcome))).toEqual(new Set(['refused']));
    expect(undone.results[0]?.reason?.['zh-CN']).toContain('删除');
    expect(list.rows).toHaveLength(1);
  });
});

describe('the editor belongs to the user', () => {
  it.each(['inline', 'adds'] as const)('what was typed there and not kept is not written over (%s)', async (editor) => {
    const list = goodsList({ editor });
    input('GoodsName').value = 'BEING TYPED';
    const report = await addTo(list, lines.slice(0, 1));
    expect(outcomes(report)['Goods[0].GoodsName']).toBe('refused');
    expect(report.results[0]?.reason?.en).toContain('unsaved');
    expect(input('GoodsName').value).toBe('BEING TYPED');
    expect(list.saves).toBe(0);
  });

  it('a listed row in the editor is not taken for a new one', async () => {
    const list = goodsList({ editor: 'inline', rows: [asRows[0] ?? []] });
    list.edit(0);
    expectKept(await addTo(list, lines.slice(1)));
    expect(list.rows).toEqual(asRows);
  });

  it('a field that refuses its value: no half line is kept, the editor is emptied, and no line follows', async () => {
    const list = goodsList({ editor: 'inline' });
    input('GoodsQty').disabled = true;
    const report = await addTo(list, lines);
    expect(outcomes(report)).toMatchObject({ 'Goods[0].HSCode': 'stopped', 'Goods[0].GoodsQty': 'not-visible', 'Goods[1].HSCode': 'stopped' });
    expect(list.saves).toBe(0);
    expect(input('HSCode').value).toBe('');
  });

  it('stopping leaves the line unsaved', async () => {
    const list = goodsList({ editor: 'window' });
    const stop = new AbortController();
    document.addEventListener('input', () => stop.abort(), { once: true });
    const report = await fill({ places: list.places, tables: list.table, goods: lines, stop });
    expect(report.state).toBe('stopped');
    expect(list.saves).toBe(0);
    expect(list.rows).toHaveLength(0);
  });
});

describe('rows of third-party companies', () => {
  const company = [entry('NonpartyCorp[0].EntName', '', 'HK TRADING LTD'), entry('NonpartyCorp[0].EntAddr', '', 'CENTRAL, HONG KONG')];

  it('after the box is ticked, the company is added through the list\'s own editor', async () => {
    const place = show('<input type="checkbox" id="thirdParty">');
    const made: GoodsList[] = [];
    input('thirdParty').addEventListener('change', () => setTimeout(() => made.push(goodsList({ editor: 'window', section: 'NonpartyCorp', tags: ['EntName', 'EntAddr'] })), 60));
    const report = await fill({
      places: { thirdParty: 'CertificateHead.ThirdPartyInvFlag', EntName: 'NonpartyCorp[0].EntName', EntAddr: 'NonpartyCorp[0].EntAddr' },
      tables: () => made.flatMap((list) => list.table()),
      entries: [entry('CertificateHead.ThirdPartyInvFlag', '0', '1'), ...company],
    });
    expect(place.isConnected).toBe(true);
    expectKept(report);
    expect(made[0]?.rows).toEqual([['HK TRADING LTD', 'CENTRAL, HONG KONG']]);
  });

  it('a mend in a company that is being typed goes into its field and presses nothing', async () => {
    const list = goodsList({ editor: 'inline', section: 'NonpartyCorp', tags: ['EntName', 'EntAddr'] });
    byId('EntName', HTMLInputElement).value = 'hk trading';
    expectKept(await fill({ places: list.places, tables: list.table, entries: [entry('NonpartyCorp[0].EntName', 'hk trading', 'HK TRADING'), entry('NonpartyCorp[0].EntAddr', '', 'CENTRAL')] }));
    expect(list.saves).toBe(0);
    expect(input('EntAddr').value).toBe('CENTRAL');
  });

  it('a field of an empty row that is filled alone is written, and the row is left to the user', async () => {
    const list = goodsList({ editor: 'inline', section: 'NonpartyCorp', tags: ['EntName', 'EntAddr'] });
    expectKept(await fill({ places: list.places, tables: list.table, entries: [{ ...entry('NonpartyCorp[0].EntAddr', '', 'CENTRAL'), alone: true }] }));
    expect(list.saves).toBe(0);
    expect(list.rows).toEqual([]);
    expect(input('EntAddr').value).toBe('CENTRAL');
  });
});
