import { afterEach, describe, expect, it } from 'vitest';
import { controlAt, targetsOf, taughtAs } from '@/entrypoints/teacher.content/targets';
import type { Lesson } from '@/lib/platform/form-structure';
import { bindForm, type BoundForm } from '@/lib/portal/bind';
import { columnAt } from '@/lib/portal/column-at';
import { readValues } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { buildPage, listOf } from './pages';

afterEach(() => document.body.replaceChildren());

const odd = ['行', '品类', '品号', '品名', '数', '操作'];
const rowOf = (no: number): string[] => [String(no), 'A', `85171${no}`, `电话机${no}型`, `${no}00`, '修改 删除'];

function page(list: Element, heading = '货物信息'): void {
  document.body.replaceChildren();
  buildPage({ title: '基本信息', fields: ['证书编号', '申报员', '签证机构', '发票号', '目的港'], long: ['出口商'] });
  document.body.append(Object.assign(document.createElement('h3'), { textContent: heading }), list);
}

const teach = (label: string, field: string | null, bound = bindForm(document)): Lesson => {
  const sketch = bound.columns().find(({ sketch: { label: own } }) => own === label)?.sketch;
  if (!sketch) throw new Error(`no column ${label}`);
  return { id: `lesson-${label}-${field ?? ''}`, control: sketch, field };
};
const goodsOf = (bound: BoundForm) => readValues(bound, createRowMemory()).application.Goods;
const statesOf = (bound: BoundForm): string[] => bound.lessons.map(({ state }) => state);

describe('a column of a list that the user pointed out', () => {
  it('makes a list of goods of one with odd headers', () => {
    page(listOf(odd, [1, 2].map(rowOf)));
    expect(goodsOf(bindForm(document))).toEqual([]);
    const bound = bindForm(document, [teach('品号', 'Goods.HSCode'), teach('品名', 'Goods.GoodsName'), teach('数', 'Goods.GoodsQty')]);
    expect(goodsOf(bound)).toEqual([1, 2].map((no) => ({ HSCode: `85171${no}`, GoodsName: `电话机${no}型`, GoodsQty: `${no}00` })));
    expect(statesOf(bound)).toEqual(['used', 'used', 'used']);
  });

  it('is the field that the user said beside columns that the list names itself, and takes it from the one that had it', () => {
    page(listOf(['序号', 'HS编码', '货物名称', '毛重', '净重（千克）'], [['1', '851711', '电话机', '12', '10']]));
    const before = goodsOf(bindForm(document));
    expect(before[0]).toMatchObject({ HSCode: '851711', GrossWt: '12' });
    expect(goodsOf(bindForm(document, [teach('净重（千克）', 'Goods.GrossWt')]))[0]).toMatchObject({ HSCode: '851711', GrossWt: '10' });
  });

  it('is left alone when it is none of the certificate’s', () => {
    page(listOf(['序号', 'HS编码', '货物名称', '毛重'], [['1', '851711', '电话机', '12']]));
    const bound = bindForm(document, [teach('毛重', null)]);
    expect(goodsOf(bound)).toEqual([{ GNo: '1', HSCode: '851711', GoodsName: '电话机' }]);
    expect(statesOf(bound)).toEqual(['used']);
  });

  it('is found again after a reload, with the columns around it in another order, and not where its heading is another', () => {
    page(listOf(odd, [rowOf(1)]));
    const lessons = [teach('品号', 'Goods.HSCode'), teach('品名', 'Goods.GoodsName')];
    page(listOf(['品名', '行', '品号'], [['电话机', '1', '851711']]));
    expect(goodsOf(bindForm(document, lessons))).toEqual([{ HSCode: '851711', GoodsName: '电话机' }]);
    page(listOf(['品牌', '行', '品种'], [['电话机', '1', '851711']]));
    const bound = bindForm(document, lessons);
    expect([goodsOf(bound), statesOf(bound)]).toEqual([[], ['not-found', 'not-found']]);
  });

  it('is not used where two columns fit, or two lessons mean one field', () => {
    page(listOf(['品号', '品号', '品名'], [['1', '2', '3']]));
    const lesson = teach('品号', 'Goods.HSCode');
    const unplaced = { ...lesson, control: { ...lesson.control, before: '', after: '' } };
    expect(statesOf(bindForm(document, [unplaced]))).toEqual(['two-fit']);
    page(listOf(odd, [rowOf(1)]));
    expect(statesOf(bindForm(document, [teach('品号', 'Goods.HSCode'), teach('品名', 'Goods.HSCode')]))).toEqual(['two-fit', 'two-fit']);
  });

  it('stands beside a lesson on the control that holds the same field of the row being edited', () => {
    page(listOf(odd, [rowOf(1)]));
    document.body.append(document.createRange().createContextualFragment('<div><span style="display:inline-block;width:100px">甲一</span><input id="own"></div>'));
    const bound = bindForm(document);
    const control = [...bound.sketches()].find(([each]) => each.element.id === 'own')?.[1];
    if (!control) throw new Error('no control');
    const again = bindForm(document, [teach('品号', 'Goods.HSCode', bound), { id: 'own', control, field: 'Goods.HSCode' }]);
    expect(statesOf(again)).toEqual(['used', 'used']);
    expect(again.fields.find(({ control: { element } }) => element.id === 'own')?.field.tag).toBe('HSCode');
    expect([...(again.tables[0]?.columns ?? [])].map(([at, { tag }]) => [at, tag])).toEqual([[2, 'HSCode'], [3, 'GoodsName']]);
  });

  it('may be of a list made of blocks', () => {
    const line = (cells: readonly string[]): string => `<div style="display:flex">${cells.map((text) => `<div style="flex:0 0 150px">${text}</div>`).join('')}</div>`;
    const list = document.createElement('div');
    list.append(document.createRange().createContextualFragment([['序号', '毛重', '品号', '货物名称'], ['1', '12', '851711', '电话机']].map(line).join('')));
    page(list);
    expect(goodsOf(bindForm(document))).toEqual([{ GNo: '1', GrossWt: '12', GoodsName: '电话机' }]);
    expect(goodsOf(bindForm(document, [teach('品号', 'Goods.HSCode')]))).toEqual([{ GNo: '1', GrossWt: '12', HSCode: '851711', GoodsName: '电话机' }]);
  });
});

describe('pointing at a list', () => {
  it('means the column: at its header, at a cell, at what stands in a cell', () => {
    page(listOf(odd, [1, 2].map(rowOf)));
    document.querySelector('tbody td:nth-child(5)')?.replaceChildren(Object.assign(document.createElement('input'), { id: 'typed' }));
    const bound = bindForm(document);
    const session = { bound, reading: readValues(bound, createRowMemory()) };
    const labelAt = (selector: string): string | undefined => {
      const target = document.querySelector(selector);
      const control = target && controlAt(target, targetsOf(session), (at) => columnAt(at, bound));
      return control ? taughtAs(session, control).sketch?.label : undefined;
    };
    expect(['th:nth-child(3)', 'tbody tr:last-child td:nth-child(4)', 'tbody td:nth-child(2)', '#typed'].map(labelAt)).toEqual(['品号', '品名', '品类', '数']);
  });

  it('says nothing of what stands in it', () => {
    page(listOf(odd, [1, 2].map(rowOf)));
    expect(bindForm(document).columns().map(({ sketch }) => sketch)[2]).toEqual({ label: '品号', heading: '货物信息', id: '', name: '', before: '品类', after: '品名', kind: 'column', kit: 'table' });
  });

  it('means the box itself where a row of labels stands over a row of boxes', () => {
    page(listOf(['甲一', '甲二', '甲三'], [['', '', '']]));
    for (const [at, cell] of [...document.querySelectorAll('tbody td')].entries()) cell.replaceChildren(Object.assign(document.createElement('input'), { id: `box${at}` }));
    const bound = bindForm(document);
    const control = [...bound.sketches().keys()].find(({ element }) => element.id === 'box1');
    if (!control) throw new Error('no box');
    expect(taughtAs({ bound }, control)).toMatchObject({ control: { id: control.id }, sketch: { label: '甲二', kind: 'text' } });
  });
});
