import { describe, expect, it } from 'vitest';
import type { FillDeletion, FillGoods, FillReport } from '@/lib/portal/fill-plan';
import { expectKept, fill, type Filling, outcomes, undo } from './form';
import { type GoodsList, type GoodsListOptions, goodsList } from './goods-list';
import { input, watchForDeclaring } from './page';

const furniture = ['9403200000', '金属家具', '1200'];
const shirts = ['6109100021', '棉制T恤衫', '300'];
const bags = ['4202920000', '箱包', '5'];
const lineOf = ([HSCode = '', GoodsName = '', GoodsQty = '']: readonly string[]) => ({ HSCode, GoodsName, GoodsQty });
const change = (index: number, row: readonly string[], values: FillGoods['values']): FillGoods => ({ index, values, now: lineOf(row) });
const filling = (list: GoodsList, goods: readonly FillGoods[], rest: Filling['rest'] = {}): Filling => ({ places: list.places, tables: list.table, goods, rest, savedCapMs: 600 });
const reasonOf = (report: FillReport, path: string): string => report.results.find((result) => result.path === path)?.reason?.['zh-CN'] ?? '';

const editors: { editor: GoodsListOptions['editor']; lineButtons: GoodsListOptions['lineButtons'] }[] = [
  { editor: 'inline', lineButtons: [] },
  { editor: 'inline', lineButtons: ['修改', '删除'] },
  { editor: 'window', lineButtons: ['修改', '删除'] },
  { editor: 'window', lineButtons: [] },
];

describe.each(editors)('changing a listed line: $editor, buttons $lineButtons', (build) => {
  it('is opened, only what differs is written, it is kept by the editor\'s own button and compared; undo puts it back', async () => {
    const watch = watchForDeclaring();
    const list = goodsList({ ...build, rows: [furniture, shirts, bags] } as GoodsListOptions);
    const written: string[] = [];
    document.addEventListener('change', (event) => written.push((event.target as HTMLElement).id));
    const work = filling(list, [change(1, shirts, { GoodsQty: '320' })]);
    const report = await fill(work);
    expectKept(report);
    expect(report.results).toMatchObject([{ path: 'Goods[1].GoodsQty', before: '300', found: '320' }]);
    expect(report.lines).toEqual({ expected: 3, counted: 3, wrongNumbers: [], complete: true });
    expect(list.rows).toEqual([furniture, ['6109100021', '棉制T恤衫', '320'], bags]);
    expect(written).toEqual(['GoodsQty']);
    expectKept(await undo(report, work));
    expect(list.rows).toEqual([furniture, shirts, bags]);
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
  });

  it('a line on another page of the list is found by turning its pages', async () => {
    const list = goodsList({ ...build, pageSize: 2, rows: [furniture, shirts, bags, ['1', 'a', '1'], ['2', 'b', '2']] } as GoodsListOptions);
    expectKept(await fill(filling(list, [change(4, ['2', 'b', '2'], { GoodsQty: '9' }), change(0, furniture, { GoodsQty: '1300' })])));
    expect(list.rows.map(([, , quantity]) => quantity)).toEqual(['1300', '300', '5', '1', '9']);
  });

  it('a line that is not as it was in the preview is left alone, and the same plan run twice changes nothing', async () => {
    const list = goodsList({ ...build, rows: [furniture, shirts] } as GoodsListOptions);
    const report = await fill(filling(list, [change(1, furniture, { GoodsQty: '1300' })]));
    expect(outcomes(report)).toEqual({ 'Goods[1].GoodsQty': 'refused' });
    const work = filling(list, [change(1, shirts, { GoodsQty: '320' })]);
    expectKept(await fill(work));
    const saves = list.saves;
    expectKept(await fill(work));
    expect(list.saves).toBe(saves);
    expect(list.rows).toEqual([furniture, ['6109100021', '棉制T恤衫', '320']]);
  });

  it('a field that the list does not show is filled where it is empty, and otherwise the whole line stays', async () => {
    const list = goodsList({ ...build, unlisted: ['GoodsQty'], rows: [['9403200000', '金属家具', ''], shirts] } as GoodsListOptions);
    const seen = (row: readonly string[]) => ({ HSCode: row[0] ?? '', GoodsName: row[1] ?? '' });
    expectKept(await fill(filling(list, [{ index: 0, values: { GoodsQty: '1200' }, now: seen(furniture) }])));
    expect(list.rows[0]).toEqual(furniture);
    const report = await fill(filling(list, [{ index: 1, values: { GoodsName: '棉T恤', GoodsQty: '320' }, now: seen(shirts) }]));
    expect(outcomes(report)).toEqual({ 'Goods[1].GoodsName': 'stopped', 'Goods[1].GoodsQty': 'user-typed' });
    expect(reasonOf(report, 'Goods[1].GoodsQty')).toContain('预览');
    expect(list.rows).toEqual([furniture, shirts]);
  });

  it('a value that is refused changes nothing of its line; the next line is changed if the user chose so', async () => {
    const list = goodsList({ ...build, rows: [furniture, shirts] } as GoodsListOptions);
    const refuse = (event: Event): void => {
      if (event.target instanceof HTMLInputElement && event.target.value === '1300') event.target.value = '0';
    };
    document.addEventListener('input', refuse);
    document.addEventListener('change', refuse);
    const goods = [change(0, furniture, { GoodsName: '金属桌', GoodsQty: '1300' }), change(1, shirts, { GoodsQty: '320' })];
    const first = await fill(filling(list, goods));
    expect(outcomes(first)).toEqual({ 'Goods[0].GoodsName': 'stopped', 'Goods[0].GoodsQty': 'changed-by-page', 'Goods[1].GoodsQty': 'stopped' });
    expect(list.rows).toEqual([furniture, shirts]);
    const second = await fill(filling(list, goods, { troubledLine: 'leave-out' }));
    expect(outcomes(second)['Goods[1].GoodsQty']).toBe('kept');
    expect(list.rows).toEqual([furniture, ['6109100021', '棉制T恤衫', '320']]);
    document.removeEventListener('input', refuse);
    document.removeEventListener('change', refuse);
  });
});

describe('adding lines', () => {
  it.each(['inline', 'adds', 'window'] as const)('one that cannot be filled is left out whole, its editor is empty again, and the next are added where it would have stood (%s)', async (editor) => {
    const list = goodsList({ editor });
    const refuse = (event: Event): void => {
      if (event.target instanceof HTMLInputElement && event.target.value === '300') event.target.value = '';
    };
    document.addEventListener('input', refuse);
    document.addEventListener('change', refuse);
    const goods = [furniture, shirts, bags].map((row, index): FillGoods => ({ index, values: lineOf(row) }));
    const report = await fill(filling(list, goods, { troubledLine: 'leave-out' }));
    document.removeEventListener('input', refuse);
    document.removeEventListener('change', refuse);
    expect(outcomes(report)).toMatchObject({ 'Goods[0].GoodsQty': 'kept', 'Goods[1].HSCode': 'stopped', 'Goods[1].GoodsQty': expect.stringMatching(/refused|changed-by-page/), 'Goods[2].HSCode': 'kept' });
    expect(list.rows).toEqual([furniture, bags]);
    expect(report.lines).toMatchObject({ expected: 2, counted: 2 });
  });

  it('what a page does not take is looked for on all pages, and the next line follows if the user chose so', async () => {
    const list = goodsList({ editor: 'inline', pageSize: 2, rows: [bags, ['1', 'a', '1'], ['2', 'b', '2']], keep: (cells) => (cells[2] === '300' ? null : cells) });
    const goods = [shirts, furniture].map((row, at): FillGoods => ({ index: 3 + at, values: lineOf(row) }));
    const report = await fill(filling(list, goods, { troubledLine: 'leave-out' }));
    expect(reasonOf(report, 'Goods[3].HSCode')).toContain('各页');
    expect(outcomes(report)['Goods[4].HSCode']).toBe('kept');
    expect(list.rows.at(-1)).toEqual(furniture);
    expect(list.rows).toHaveLength(4);
  });

  it('a line on a page that the preview had not seen is not added again, nor is its product with other figures', async () => {
    const list = goodsList({ editor: 'inline', pageSize: 2, rows: [bags, ['1', 'a', '1'], shirts, furniture] });
    const goods = [shirts, ['9403200000', '金属家具', '7'], ['3', 'c', '3']].map((row, at): FillGoods => ({ index: 4 + at, values: lineOf(row) }));
    const report = await fill(filling(list, goods, { unread: [2, 3], troubledLine: 'leave-out' }));
    expect(outcomes(report)).toMatchObject({ 'Goods[4].HSCode': 'kept', 'Goods[5].HSCode': 'refused', 'Goods[6].HSCode': 'kept' });
    expect(list.rows.slice(4)).toEqual([['3', 'c', '3']]);
  });

  it('stopped in the middle, the same lines again go on behind those that stand there', async () => {
    const list = goodsList({ editor: 'window', pageSize: 2 });
    const goods = [furniture, shirts, bags].map((row, index): FillGoods => ({ index, values: lineOf(row) }));
    const stop = new AbortController();
    document.addEventListener('input', () => (list.rows.length === 1 ? stop.abort() : undefined), { signal: stop.signal });
    const first = await fill({ ...filling(list, goods), stop });
    expect(first.state).toBe('stopped');
    document.querySelector<HTMLElement>('.layui-layer a:last-child')?.click();
    expectKept(await fill(filling(list, goods)));
    expect(list.rows).toEqual([furniture, shirts, bags]);
  });

  it('two hundred lines stand once each, counted and numbered over forty pages', async () => {
    const list = goodsList({ editor: 'inline', savedAfterMs: 0, rows: Array.from({ length: 198 }, (_, at) => [String(at), `货${at}`, '1']) });
    const report = await fill(filling(list, [furniture, shirts].map((row, at): FillGoods => ({ index: 198 + at, values: lineOf(row) }))));
    expectKept(report);
    expect(report.lines).toEqual({ expected: 200, counted: 200, wrongNumbers: [], complete: true });
  });
});

describe('deleting lines', () => {
  const gone = (index: number, row: readonly string[]): FillDeletion => ({ index, now: lineOf(row) });
  const question = { text: '是否删除选中的 1 条记录？' };

  it.each([['asks nothing', null], ['asks', question], ['asks in other words', { text: 'Delete this line?', agree: 'Yes' }], ['asks by name', { text: '确定要删除商品【箱包】吗？', agree: '删除' }]])('a line goes by its own button; the page %s', async (_, asked) => {
    const watch = watchForDeclaring();
    const list = goodsList({ editor: 'inline', pageSize: 2, lineButtons: ['删除'], question: asked, rows: [furniture, shirts, bags] });
    const report = await fill(filling(list, [], { deletions: [gone(0, furniture), gone(2, bags)] }));
    expectKept(report);
    expect(list.rows).toEqual([shirts]);
    expect(report.lines).toEqual({ expected: 1, counted: 1, wrongNumbers: [], complete: true });
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
  });

  it.each([
    ['declares', { text: '是否删除并重新申报？' }], ['means all lines', { text: '是否删除全部货物？' }], ['means more than one', { text: '是否删除选中的 2 条记录？' }], ['is about something else', { text: '数据有变化，是否继续？' }],
    ['wants something typed', { text: '是否删除？', extra: '<input>' }], ['has a button that saves', { text: '是否删除？', agree: '暂存' }],
  ])('a question that %s is not answered', async (_, asked) => {
    const list = goodsList({ editor: 'inline', lineButtons: ['删除'], question: asked, rows: [furniture, shirts] });
    const report = await fill(filling(list, [], { deletions: [gone(0, furniture)] }));
    expect(outcomes(report)).toEqual({ 'Goods[0]': 'stopped' });
    expect(list.rows).toEqual([furniture, shirts]);
  });

  it('a line that has become another, or has no button of its own, stays', async () => {
    const list = goodsList({ editor: 'inline', lineButtons: ['删除'], rows: [furniture, shirts] });
    expect(outcomes(await fill(filling(list, [], { deletions: [gone(0, shirts)] })))).toEqual({ 'Goods[0]': 'refused' });
    list.remove();
    const without = goodsList({ editor: 'inline', rows: [furniture, shirts] });
    expect(outcomes(await fill(filling(without, [], { deletions: [gone(0, furniture)] })))).toEqual({ 'Goods[0]': 'refused' });
    expect([...list.rows, ...without.rows]).toHaveLength(4);
  });

  it('what does not go is said, and no further line is deleted', async () => {
    const list = goodsList({ editor: 'inline', lineButtons: ['删除'], keepsDeleted: true, rows: [furniture, shirts] });
    expect(outcomes(await fill(filling(list, [], { deletions: [gone(0, furniture), gone(1, shirts)] })))).toEqual({ 'Goods[0]': 'stopped', 'Goods[1]': 'stopped' });
  });

  it('nothing is deleted unless all other lines stand as wanted', async () => {
    const list = goodsList({ editor: 'inline', lineButtons: ['删除'], rows: [furniture], keep: () => null });
    const report = await fill(filling(list, [{ index: 1, values: lineOf(shirts) }], { deletions: [gone(0, furniture)], troubledLine: 'leave-out' }));
    expect(outcomes(report)['Goods[0]']).toBe('stopped');
    expect(list.rows).toEqual([furniture]);
  });

  it('undoing a deletion is not promised: the report says that the line stays away', async () => {
    const list = goodsList({ editor: 'inline', lineButtons: ['删除'], rows: [furniture, shirts] });
    const work = filling(list, [], { deletions: [gone(0, furniture)] });
    expect(outcomes(await undo(await fill(work), work))).toEqual({ 'Goods[0]': 'refused' });
  });
});

describe('the order of lines', () => {
  it.each([3, 2])('is made by the line\'s own 上移, %i lines on a page', async (pageSize) => {
    const list = goodsList({ editor: 'window', pageSize, lineButtons: ['修改', '上移'], rows: [furniture, shirts, bags] });
    const report = await fill(filling(list, [], { order: [bags, furniture, shirts].map(lineOf) }));
    expect(report.lines?.ordered).toBeUndefined();
    expect(list.rows).toEqual([bags, furniture, shirts]);
    expect(list.saves).toBe(0);
  });

  it.each(['inline', 'window'] as const)('without 上移 the lines are written anew (%s)', async (editor) => {
    const list = goodsList({ editor, rows: [furniture, shirts, bags] });
    const report = await fill(filling(list, [], { order: [shirts, furniture, bags].map(lineOf) }));
    expectKept(report);
    expect(list.rows).toEqual([shirts, furniture, bags]);
  });

  it('a line that holds more than is wanted is not written over: its order stays, and the report says so', async () => {
    const list = goodsList({ editor: 'inline', rows: [furniture, shirts] });
    const less = [shirts, furniture].map(([HSCode = '', GoodsName = '']) => ({ HSCode, GoodsName }));
    const report = await fill(filling(list, [], { order: less }));
    expect(report.lines?.ordered).toBe(false);
    expect(list.rows).toEqual([furniture, shirts]);
  });

  it('is left alone where other lines stand there too', async () => {
    const list = goodsList({ editor: 'inline', lineButtons: ['上移'], rows: [furniture, shirts, bags] });
    const report = await fill(filling(list, [], { order: [shirts, furniture].map(lineOf) }));
    expect(report.lines?.ordered).toBe(false);
    expect(list.rows).toEqual([furniture, shirts, bags]);
  });
});

it('in an editor with 取消 a line that cannot be changed is left by it', async () => {
  const list = goodsList({ editor: 'inline', cancels: true, rows: [furniture] });
  input('GoodsQty').disabled = true;
  const report = await fill(filling(list, [change(0, furniture, { GoodsName: '金属桌', GoodsQty: '1300' })]));
  expect(outcomes(report)).toEqual({ 'Goods[0].GoodsName': 'stopped', 'Goods[0].GoodsQty': 'not-visible' });
  expect(list.rows).toEqual([furniture]);
  expect(input('GoodsName').value).toBe('金属家具');
});
