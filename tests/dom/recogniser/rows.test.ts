import { afterEach, describe, expect, it } from 'vitest';
import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { buildPage, listOf } from './pages';

afterEach(() => document.body.replaceChildren());

const goodsColumns = ['', '序号', 'HS编码', '货物名称', '货物英文名称', '数/重量', '原产地标准', '操作'];
const goodsRow = (no: number): string[] => ['', String(no), `85171${no}`, `电话机${no}型`, `PHONE ${no}`, `${no}00`, 'PE', '编辑 删除'];

function goodsPage(numbers: readonly number[], pager: string | null, heading = '货物信息'): HTMLElement {
  document.body.replaceChildren();
  buildPage({ title: '基本信息', fields: ['证书编号', '申报员', '签证机构', '发票号', '目的港'], long: ['出口商'] });
  const part = document.createElement('div');
  part.append(Object.assign(document.createElement('h3'), { textContent: heading }));
  const list = document.createElement('div');
  list.append(listOf(goodsColumns, numbers.map(goodsRow)));
  if (pager !== null) list.append(Object.assign(document.createElement('div'), { className: 'fixed-table-pagination', textContent: pager }));
  part.append(list);
  document.body.append(part);
  return part;
}

const editorOf = (labels: Readonly<Record<string, string>>): HTMLElement => {
  const editor = document.createElement('div');
  for (const [label, value] of Object.entries(labels)) {
    const line = document.createElement('div');
    const input = document.createElement(label === '货物描述' ? 'textarea' : 'input');
    input.value = value;
    line.append(Object.assign(document.createElement('label'), { textContent: label }), input);
    editor.append(line);
  }
  return editor;
};

describe('a list of goods', () => {
  it('without a pager is read whole', () => {
    goodsPage([1, 2, 3], null);
    const reading = readForm(document, createRowMemory());
    expect(reading.application.Goods).toEqual([1, 2, 3].map((no) => ({ GNo: String(no), HSCode: `85171${no}`, GoodsName: `电话机${no}型`, GoodsNameE: `PHONE ${no}`, GoodsQty: `${no}00`, OriCriteria: 'PE' })));
    expect(reading.goodsTotal).toBe(3);
    expect(reading.goodsComplete).toBe(true);
    expect(reading.tables.map(({ section, total }) => [section, total])).toEqual([['Goods', null]]);
  });

  it.each([
    '显示第 1 到第 5 条记录，总共 12 条记录', '总共 12 条记录', '共12条', '共 12 条 每页 5 条', 'Showing 1 to 5 of 12 rows', 'Total 12', '显示1到5,共12记录', '1-5 / 共 12 条', '共 12 项',
  ])('says how many there are: %s', (pager) => {
    goodsPage([1, 2, 3, 4, 5], pager);
    const reading = readForm(document, createRowMemory());
    expect(reading.goodsTotal).toBe(12);
    expect(reading.goodsComplete).toBe(false);
    expect(reading.application.Goods).toHaveLength(5);
  });

  it('is remembered page by page until all of it is known', () => {
    const memory = createRowMemory();
    goodsPage([1, 2, 3, 4, 5], '显示第 1 到第 5 条记录，总共 7 条记录');
    readForm(document, memory);
    goodsPage([6, 7], '显示第 6 到第 7 条记录，总共 7 条记录');
    const reading = readForm(document, memory);
    expect(reading.application.Goods.map(({ GNo }) => GNo)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(reading.goodsComplete).toBe(true);
    expect(reading.values.find(({ path }) => path === 'Goods[1].HSCode')).toEqual({ path: 'Goods[1].HSCode', value: '851712', control: null });
  });

  it('is forgotten when a row was added, since rows may have moved', () => {
    const memory = createRowMemory();
    goodsPage([1, 2, 3, 4, 5], '总共 7 条记录');
    readForm(document, memory);
    goodsPage([6, 7, 8], '显示第 6 到第 8 条记录，总共 8 条记录');
    const reading = readForm(document, memory);
    expect(reading.application.Goods[0]).toEqual({});
    expect(reading.application.Goods[5]?.HSCode).toBe('851716');
    expect(reading.goodsComplete).toBe(false);
  });

  it('whose numbers begin anew on each page is counted through by the pager', () => {
    const part = goodsPage([1, 2], '显示第 6 到第 7 条记录，总共 7 条记录');
    expect(part.isConnected).toBe(true);
    const reading = readForm(document, createRowMemory());
    expect(reading.tables[0]?.rows.map(({ index }) => index)).toEqual([5, 6]);
  });

  it('with a pager that does not say which page it is tells no place', () => {
    const part = goodsPage([1, 2], '第 3 页');
    part.querySelector('.fixed-table-pagination')?.append(Object.assign(document.createElement('ul'), { className: 'pagination' }));
    const reading = readForm(document, createRowMemory());
    expect(reading.application.Goods).toEqual([]);
    expect(reading.goodsTotal).toBeNull();
    expect(reading.goodsComplete).toBe(false);
  });

  it.each([
    ['the page with its number marked', '<li class="active"><a>2</a></li>', [5, 6]],
    ['no page marked and the way back open', '<li><a>上一页</a></li><li><a>下一页</a></li>', []],
    ['the way back closed', '<li class="disabled"><a>上一页</a></li><li><a>下一页</a></li>', [0, 1]],
  ])('is placed by its pager: %s', (_, links, places) => {
    const part = goodsPage([1, 2], '共 7 条，每页 5 条');
    const list = Object.assign(document.createElement('ul'), { className: 'pagination' });
    list.append(document.createRange().createContextualFragment(links));
    part.querySelector('.fixed-table-pagination')?.append(list);
    expect(readForm(document, createRowMemory()).tables[0]?.rows.map(({ index }) => index)).toEqual(places);
  });

  it('that is empty has no goods', () => {
    const part = goodsPage([], null);
    const row = part.querySelector('tbody')?.appendChild(document.createElement('tr'));
    row?.append(Object.assign(document.createElement('td'), { colSpan: 8, textContent: '没有找到匹配的记录' }));
    const reading = readForm(document, createRowMemory());
    expect(reading.application.Goods).toEqual([]);
    expect(reading.goodsTotal).toBe(0);
    expect(reading.goodsComplete).toBe(true);
  });

  it('whose header was split off to stay in view is read by that header', () => {
    goodsPage([1, 2], null);
    const table = document.querySelector('table');
    const header = document.createElement('table');
    const head = table?.tHead;
    if (head) header.append(head);
    const box = document.createElement('div');
    box.append(header);
    table?.before(box);
    expect(readForm(document, createRowMemory()).application.Goods.map(({ HSCode }) => HSCode)).toEqual(['851711', '851712']);
  });

  it('whose header was split off is a list also while its only row is typed in, however deep the page puts it', () => {
    goodsPage([1], null);
    const table = document.querySelector('table');
    const header = document.createElement('table');
    if (table?.tHead) header.append(table.tHead);
    const outer = document.createElement('div');
    table?.before(outer);
    outer.append(header);
    let inner = outer;
    for (let depth = 0; depth < 4; depth += 1) inner = inner.appendChild(document.createElement('div'));
    if (table) inner.append(table);
    for (const cell of document.querySelectorAll('tbody td')) cell.replaceChildren(document.createElement('input'));
    const reading = readForm(document, createRowMemory());
    expect(reading.tables.map(({ section }) => section)).toEqual(['Goods']);
    expect(reading.bindings.filter(({ path }) => path.startsWith('Goods[0].'))).toHaveLength(6);
  });

  it('with inputs in its cells is bound cell by cell', () => {
    goodsPage([1, 2], null);
    for (const cell of document.querySelectorAll('tbody td:nth-child(3)')) {
      const input = document.createElement('input');
      input.value = cell.textContent ?? '';
      cell.replaceChildren(input);
    }
    const reading = readForm(document, createRowMemory());
    expect(reading.bindings.filter(({ path }) => path.endsWith('HSCode')).map(({ path }) => path)).toEqual(['Goods[0].HSCode', 'Goods[1].HSCode']);
    expect(reading.application.Goods[1]?.HSCode).toBe('851712');
  });

  it('whose only row is typed in has a number that is typed beside the one that the list counts by itself', () => {
    document.body.replaceChildren();
    buildPage({ title: '基本信息', fields: ['证书编号', '申报员', '签证机构'] });
    const list = listOf(['序号', '序号', 'HS编码', '货物描述'], [['1', '1', '851712', 'PHONE']]);
    for (const cell of list.querySelectorAll('tbody td:nth-child(n + 2)')) {
      const input = document.createElement('input');
      input.value = cell.textContent ?? '';
      cell.replaceChildren(input);
    }
    document.body.append(Object.assign(document.createElement('h3'), { textContent: '货物信息' }), list);
    const reading = readForm(document, createRowMemory());
    expect(reading.tables.map(({ section }) => section)).toEqual(['Goods']);
    expect(reading.bindings.filter(({ path }) => path.startsWith('Goods')).map(({ path, control }) => [path, control.element.closest('td')?.cellIndex])).toEqual([['Goods[0].GNo', 1], ['Goods[0].HSCode', 2], ['Goods[0].GoodsDesc', 3]]);
  });

  it('is not made longer by a hidden row that only measures the columns', () => {
    const part = goodsPage([1, 2], null);
    const body = part.querySelector('tbody');
    const measuring = document.createElement('tr');
    measuring.setAttribute('aria-hidden', 'true');
    measuring.append(...goodsColumns.map((text) => Object.assign(document.createElement('td'), { textContent: text })));
    body?.prepend(measuring);
    expect(readForm(document, createRowMemory()).application.Goods.map(({ HSCode }) => HSCode)).toEqual(['851711', '851712']);
  });

  it('in a window for picking is no part of the form', () => {
    goodsPage([], null);
    const window = document.createElement('div');
    window.className = 'layui-layer';
    window.append(Object.assign(document.createElement('div'), { className: 'layui-layer-title', textContent: '选择商品' }), document.createElement('input'), Object.assign(document.createElement('button'), { textContent: '查询' }));
    window.append(listOf(goodsColumns, [goodsRow(4)]));
    document.body.append(window);
    expect(readForm(document, createRowMemory()).application.Goods).toEqual([]);
  });

  it('of certificates is no list of invoices', () => {
    goodsPage([], null);
    document.body.append(listOf(['证书编号', '证书类型', '发票号', '发票日期', '合同号', '目的国'], [['E1', 'E', 'INV1', '2024-01-01', 'C1', '泰国']]));
    expect(readForm(document, createRowMemory()).application.OriInv).toEqual([]);
  });
});

describe('the editor of a goods row', () => {
  it('edits the row whose number it shows, and counts more than the list', () => {
    const part = goodsPage([1, 2, 3], null);
    part.append(editorOf({ 商品序号: '2', HS编码: '99999999', 货物描述: 'TWO (2) CARTONS OF PHONES', 毛重: '12' }));
    const reading = readForm(document, createRowMemory());
    expect(reading.editing).toBe(1);
    expect(reading.application.Goods[1]).toMatchObject({ HSCode: '99999999', GoodsDesc: 'TWO (2) CARTONS OF PHONES', GrossWt: '12', GoodsName: '电话机2型' });
    expect(reading.application.Goods[0]?.HSCode).toBe('851711');
    expect(reading.bindings.filter(({ path }) => path === 'Goods[1].HSCode')).toHaveLength(1);
  });

  it('edits the marked row when it has no number', () => {
    const part = goodsPage([1, 2, 3], null);
    part.querySelectorAll('tbody tr')[2]?.classList.add('selected');
    part.append(editorOf({ HS编码: '851713', 货物描述: 'PHONES', 毛重: '12' }));
    expect(readForm(document, createRowMemory()).editing).toBe(2);
  });

  it('edits the row that says the same when none is marked', () => {
    const part = goodsPage([1, 2, 3], null);
    part.append(editorOf({ HS编码: '851712', 货物英文名称: 'PHONE 2', 毛重: '12' }));
    expect(readForm(document, createRowMemory()).editing).toBe(1);
  });

  it('left blank stands for the next row, which is not there yet', () => {
    const part = goodsPage([1, 2, 3], null);
    part.append(editorOf({ HS编码: '', 货物描述: '', 毛重: '' }));
    const reading = readForm(document, createRowMemory());
    expect(reading.editing).toBe(3);
    expect(reading.bindings.map(({ path }) => path)).toContain('Goods[3].HSCode');
    expect(reading.application.Goods).toHaveLength(3);
    expect(reading.goodsComplete).toBe(true);
  });

  it('in a window over the page edits likewise', () => {
    goodsPage([1, 2], '总共 2 条记录');
    const window = document.createElement('div');
    window.className = 'layui-layer';
    window.style.cssText = 'position:fixed;top:40px;left:40px;width:600px;background:#fff';
    window.append(Object.assign(document.createElement('div'), { className: 'layui-layer-title', textContent: '编辑' }), editorOf({ 项号: '1', HS编码: '851711', 货物描述: 'A', 毛重: '1', 发票号: 'INV-9', FOB值: '10' }));
    document.body.append(window);
    const reading = readForm(document, createRowMemory());
    expect(reading.editing).toBe(0);
    expect(reading.application.Goods[0]).toMatchObject({ InvNo: 'INV-9', FOBValue: '10', GoodsDesc: 'A' });
    expect(reading.application.CertificateHead.InvNo).toBe('');
  });

  it('leaves what it alone showed with the row once that was saved', () => {
    const memory = createRowMemory();
    const part = goodsPage([1, 2], null);
    const editor = editorOf({ 项号: '1', HS编码: '851711', 货物描述: 'ONE (1) CARTON OF PHONES' });
    part.append(editor);
    readForm(document, memory);
    editor.remove();
    expect(readForm(document, memory).application.Goods[0]?.GoodsDesc).toBe('ONE (1) CARTON OF PHONES');
  });
});

describe('the list of third-party companies', () => {
  it('is read with its countries', () => {
    buildPage({ title: '基本信息', fields: ['证书编号', '申报员', '企业名称', '签证机构', '发票号'], long: ['出口商'] });
    document.body.append(Object.assign(document.createElement('h3'), { textContent: '第三方公司信息' }), listOf(['序号', '企业名称', '企业地址', '国别/地区'], [['1', 'ABC LTD', '1 ROAD', '新加坡'], ['2', 'XYZ LTD', '2 ROAD', '泰国']]));
    const { application } = readForm(document, createRowMemory());
    expect(application.NonpartyCorp).toEqual([{ SortNo: '1', EntName: 'ABC LTD', EntAddr: '1 ROAD', EntCountryName: '新加坡' }, { SortNo: '2', EntName: 'XYZ LTD', EntAddr: '2 ROAD', EntCountryName: '泰国' }]);
    expect(application.CertificateHead.EtpsName).toBe('');
  });
});

describe('the list of invoices', () => {
  it('is read beside the invoice of the head', () => {
    buildPage({ title: '基本信息', fields: ['证书编号', '申报员', '签证机构', '发票号', '发票日期', '币制'], long: ['出口商'] });
    document.body.append(Object.assign(document.createElement('h3'), { textContent: '发票列表' }), listOf(['序号', '发票号', '发票日期', '总金额', '币制', '价格条款'], [['1', 'INV-1', '2024-01-01', '100', 'USD', 'FOB']]));
    const { application } = readForm(document, createRowMemory());
    expect(application.OriInv).toEqual([{ InvNo: 'INV-1', InvDate: '2024-01-01', Value: '100', Curr: 'USD', PriceClause: 'FOB' }]);
    expect(application.CertificateHead.InvNo).toBe('');
  });
});
