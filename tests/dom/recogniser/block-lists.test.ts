import { afterEach, describe, expect, it } from 'vitest';
import type { FormReading } from '@/lib/portal/model';
import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { buildPage } from './pages';

afterEach(() => document.body.replaceChildren());

const read = (): FormReading => readForm(document, createRowMemory());
const tagsOf = (reading: FormReading): string[] => reading.tables.map(({ section, rows }) => `${section} ${rows.length}`);

const columns = ['序号', 'HS编码', '货物名称', '货物英文名称', '数/重量', '操作'];
const rowOf = (no: number): string[] => [String(no), `85171${no}`, `电话机${no}型`, `PHONE ${no}`, `${no}00`, '编辑 删除'];
const goodsOf = (no: number) => ({ GNo: String(no), HSCode: `85171${no}`, GoodsName: `电话机${no}型`, GoodsNameE: `PHONE ${no}`, GoodsQty: `${no}00` });

const cells = (texts: readonly string[], typed: boolean, role = ''): string => texts.map((text) => `<div class="cell" style="flex:0 0 150px"${role === '' ? '' : ` role="${role}"`}>${typed ? `<input value="${text}" style="width:100px">` : text}</div>`).join('');
const line = (texts: readonly string[], typed = false, role = ''): string => `<div class="row" style="display:flex"${role === '' ? '' : ' role="row"'}>${cells(texts, typed, role)}</div>`;

/** How pages put header and rows together. */
const builds: Readonly<Record<string, (header: string, rows: readonly string[]) => string>> = {
  'rows beside the header': (header, rows) => `<div class="list">${header}${rows.join('')}</div>`,
  'rows in a box of their own': (header, rows) => `<div class="list"><div class="head">${header}</div><div class="body">${rows.join('')}</div></div>`,
  'rows in boxes that scroll': (header, rows) => `<div class="list"><div><div>${header}</div></div><div style="overflow:auto;height:300px"><div><div>${rows.join('')}</div></div></div></div>`,
  'each row in a box of its own': (header, rows) => `<div class="list">${header}<div>${rows.map((row) => `<div class="item">${row}</div>`).join('')}</div></div>`,
  'beside heading and button, rows beside the header': (header, rows) => `<h4>货物信息</h4><button type="button">新增</button>${header}${rows.join('')}`,
};

function goodsPage(list: string, heading = '<h3>货物信息</h3>'): void {
  document.body.replaceChildren();
  buildPage({ title: '基本信息', fields: ['证书编号', '申报员', '签证机构', '发票号', '目的港'], long: ['出口商'] });
  const part = document.createElement('section');
  part.append(document.createRange().createContextualFragment(`${heading}${list}`));
  document.body.append(part);
}

describe.each(Object.entries(builds))('a list of goods made of blocks, %s', (_, build) => {
  it('is read whole', () => {
    goodsPage(build(line(columns), [1, 2, 3].map((no) => line(rowOf(no)))));
    const reading = read();
    expect(reading.application.Goods).toEqual([1, 2, 3].map(goodsOf));
    expect(reading.goodsTotal).toBe(3);
    expect(reading.goodsComplete).toBe(true);
  });

  it('that says its roles is read whole', () => {
    goodsPage(build(line(columns, false, 'columnheader'), [1, 2].map((no) => line(rowOf(no), false, 'gridcell'))));
    expect(read().application.Goods).toEqual([1, 2].map(goodsOf));
  });

  it('with inputs in its cells is bound row by row; nothing is left over', () => {
    goodsPage(build(line(columns.slice(0, 5)), [1, 2, 3].map((no) => line(rowOf(no).slice(0, 5), true))));
    const reading = read();
    expect(reading.application.Goods).toEqual([1, 2, 3].map(goodsOf));
    expect(reading.bindings.filter(({ path }) => path.startsWith('Goods')).map(({ path }) => path)).toEqual([0, 1, 2].flatMap((row) => ['GNo', 'HSCode', 'GoodsName', 'GoodsNameE', 'GoodsQty'].map((tag) => `Goods[${row}].${tag}`)));
    expect(reading.unrecognised).toEqual([]);
  });

  it('with nothing in it has no goods', () => {
    goodsPage(build(line(columns), []));
    const reading = read();
    expect([tagsOf(reading), reading.goodsTotal, reading.goodsComplete]).toEqual([['Goods 0'], 0, true]);
  });

  it('leaves the editor below it alone', () => {
    goodsPage(`${build(line(columns), [1, 2].map((no) => line(rowOf(no))))}<div><label>HS编码 <input id="hs" value="851719"></label> <label>货物描述 <textarea id="desc"></textarea></label> <label>毛重 <input></label></div>`);
    const reading = read();
    expect(reading.application.Goods.slice(0, 2).map(({ HSCode }) => HSCode)).toEqual(['851711', '851712']);
    expect(reading.bindings.find(({ control }) => control.element.id === 'hs')?.path).toBe('Goods[2].HSCode');
  });
});

describe('a list of goods made of blocks', () => {
  it('with a tick before each row is read', () => {
    const ticked = (row: string): string => row.replace('<div class="cell"', '<div class="cell" style="flex:0 0 40px"><input type="checkbox"></div><div class="cell"');
    goodsPage(`<div>${ticked(line(columns))}${[1, 2].map((no) => ticked(line(rowOf(no)))).join('')}</div>`);
    const reading = read();
    expect(reading.application.Goods).toEqual([1, 2].map(goodsOf));
    expect(reading.unrecognised).toEqual([]);
  });

  it('says by its pager how many there are', () => {
    goodsPage(`<div>${line(columns)}${[1, 2].map((no) => line(rowOf(no))).join('')}<div class="el-pagination">共 7 条 <span>每页 2 条</span></div></div>`);
    const reading = read();
    expect([reading.goodsTotal, reading.goodsComplete]).toEqual([7, false]);
  });

  it('of which only the rows in sight are drawn does not say how many there are', () => {
    const rows = [4, 5].map((no, at) => line(rowOf(no)).replace('display:flex', `display:flex;position:absolute;top:${(no - 1) * 40 + at}px;height:40px`)).reverse();
    goodsPage(`<div>${line(columns)}<div style="overflow:auto;height:80px"><div style="position:relative;height:400px">${rows.join('')}</div></div></div>`);
    const reading = read();
    expect(reading.goodsTotal).toBeNull();
    expect(reading.goodsComplete).toBe(false);
    expect(reading.tables[0]?.rows.map(({ index }) => index)).toEqual([3, 4]);
  });

  it('is told from the list of third-party companies below it, be it empty', () => {
    goodsPage(`<div>${line(columns)}</div><h3>第三方公司信息</h3><div>${line(['序号', '企业名称', '企业地址', '国别/地区', '备注', '操作'])}${line(['1', 'ABC LTD', '1 ROAD', '新加坡', '', '删除'])}</div>`);
    const reading = read();
    expect(reading.application.NonpartyCorp).toEqual([expect.objectContaining({ EntName: 'ABC LTD', EntAddr: '1 ROAD' })]);
    expect(reading.application.Goods).toEqual([]);
  });
});

describe('what looks like a list of blocks and is none', () => {
  it('a row of labels over a row of inputs is a form', () => {
    goodsPage(`<div>${line(columns.slice(1, 5))}${line(['', '', '', ''], true)}</div>`);
    const reading = read();
    expect(reading.tables).toEqual([]);
    expect(reading.bindings.filter(({ path }) => path.startsWith('Goods')).map(({ path }) => path)).toContain('Goods[0].HSCode');
  });

  it('rows of labels and rows of inputs in turn are a form', () => {
    goodsPage(`<div>${line(['HS编码', '货物名称', '货物英文名称', '毛重'])}${line(['', '', '', ''], true)}${line(['原产地标准', '包装件数', '包装单位', 'FOB值'])}${line(['', '', '', ''], true)}</div>`);
    expect(read().tables).toEqual([]);
  });

  it('a list of certificates is no list of goods or invoices', () => {
    goodsPage(`<div>${line(['证书编号', '证书类型', '发票号', '发票日期', '合同号', '目的国'])}${line(['E1', 'E', 'INV1', '2024-01-01', 'C1', '泰国'])}</div>`, '');
    expect(read().tables).toEqual([]);
  });

  it('a strip of words over blocks that do not stand under them is none', () => {
    goodsPage(`<div>${line(['HS编码', '货物名称', '毛重', '数/重量'])}<div style="display:flex;padding-left:600px">${cells(['1', '2', '3', '4'], false)}</div></div>`, '');
    expect(read().application.Goods).toEqual([]);
  });

  it('a window to pick goods from is no part of the form', () => {
    goodsPage(`<div class="layui-layer" style="position:fixed;top:0;background:#fff"><input><button>查询</button><div>${line(columns)}${line(rowOf(1))}${line(rowOf(2))}</div></div>`, '');
    expect(read().application.Goods).toEqual([]);
  });
});
