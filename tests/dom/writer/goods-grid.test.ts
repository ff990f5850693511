import { describe, expect, it } from 'vitest';
import type { FillGoods, FillReport } from '@/lib/portal/fill-plan';
import { runFill } from '@/lib/portal/fill';
import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { expectKept, plan } from './form';
import { byId, never, show, watchForDeclaring } from './page';

const lines: FillGoods[] = [
  { index: 0, values: { HSCode: '9403200000', GoodsName: '金属家具', PackQty: '12' } },
  { index: 1, values: { HSCode: '6109100021', GoodsName: '棉制T恤衫', PackQty: '30' } },
];
const asRows = [['9403200000', '金属家具', '12'], ['6109100021', '棉制T恤衫', '30']];

/** A list of goods that is edited in its own cells; 新增 puts an empty row at its end. */
function grid(standing: readonly (readonly string[])[] = []): { readonly rows: () => string[][] } {
  show(`<h3>货物信息</h3><div><button type="button" id="add">新增</button><button type="button" data-declares>申报</button>
    <table><thead><tr><th>序号</th><th>HS编码</th><th>货物名称（中文）</th><th>包装件数</th><th>操作</th></tr></thead><tbody id="body"></tbody></table></div>`);
  const body = byId('body', HTMLTableSectionElement);
  const add = (values: readonly string[]): void => {
    const row = body.insertRow();
    row.insertCell().textContent = String(row.rowIndex);
    for (const value of values) row.insertCell().append(Object.assign(document.createElement('input'), { value }));
    row.insertCell().textContent = '删除';
  };
  for (const row of standing) add(row);
  byId('add', HTMLButtonElement).addEventListener('click', () => setTimeout(() => add(['', '', '']), 30));
  return { rows: () => [...body.rows].map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)) };
}

function addAll(wanted: readonly FillGoods[] = lines): Promise<FillReport> {
  const memory = createRowMemory();
  return runFill({ plan: plan([], wanted), bindings: () => readForm(document, memory), allowed: () => true, onReport: () => undefined, signal: never() });
}

describe('a list of goods that is edited in its own cells', () => {
  it.each([['is empty', []], ['begins with an empty row', [['', '', '']]], ['holds the first line already', [asRows[0] ?? []]], ['holds both lines already', asRows]])('takes line after line in a row of its own, also when it %s', async (_, standing) => {
    const watch = watchForDeclaring();
    const list = grid(standing);
    expectKept(await addAll());
    expect(list.rows()).toEqual(asRows);
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
  });

  it('keeps a line that is another one, and adds nothing', async () => {
    const list = grid([['8301100000', '铁挂锁', '5']]);
    const report = await addAll();
    expect(report.results.map(({ outcome }) => outcome)).not.toContain('kept');
    expect(list.rows()).toEqual([['8301100000', '铁挂锁', '5']]);
  });

  it('is filled also where its columns are scrolled out of sight, to either side', async () => {
    const list = grid([['', '', ''], ['', '', '']]);
    const table = document.querySelector('table');
    const scroller = Object.assign(document.createElement('div'), { style: 'width:300px;overflow:auto hidden' });
    if (!table) throw new Error('no list');
    table.style.cssText = 'width:3000px;table-layout:fixed';
    table.before(scroller);
    scroller.append(table);
    scroller.scrollLeft = 1300;
    expectKept(await addAll());
    expect(list.rows()).toEqual(asRows);
    expect(scroller.scrollLeft).toBe(1300);
  });

  it('is filled also where the page draws all of it anew for each cell that is written', async () => {
    const list = grid([['', '', ''], ['', '', '']]);
    const body = byId('body', HTMLTableSectionElement);
    body.addEventListener('change', () => {
      for (const input of body.querySelectorAll('input')) input.replaceWith(Object.assign(document.createElement('input'), { value: input.value }));
    });
    expectKept(await addAll());
    expect(list.rows()).toEqual(asRows);
  });

  it('stands as before where it is drawn anew and one cell does not take its value', async () => {
    const list = grid([['', '', '']]);
    const body = byId('body', HTMLTableSectionElement);
    body.addEventListener('change', () => {
      for (const [at, input] of [...body.querySelectorAll('input')].entries()) input.replaceWith(Object.assign(document.createElement('input'), { value: at % 3 === 2 ? '' : input.value }));
    });
    const { results } = await addAll(lines.slice(0, 1));
    expect(results.filter(({ outcome }) => outcome === 'kept')).toEqual([]);
    expect(list.rows()).toEqual([['', '', '']]);
  });
});
