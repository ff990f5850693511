import { describe, expect, it } from 'vitest';
import type { FillGoods, FillPlan, FillReport } from '@/lib/portal/fill-plan';
import { runFill } from '@/lib/portal/fill';
import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { expectKept, plan } from './form';
import { byId, never, show, watchForDeclaring } from './page';

const columns = ['序号', 'HS编码', '货物名称（中文）', '包装件数', '操作'];
const lines: FillGoods[] = [
  { index: 0, values: { HSCode: '9403200000', GoodsName: '金属家具', PackQty: '12' } },
  { index: 1, values: { HSCode: '6109100021', GoodsName: '棉制T恤衫', PackQty: '30' } },
  { index: 2, values: { HSCode: '8443321100', GoodsName: '激光打印机', PackQty: '5' } },
];
const asRows = [['9403200000', '金属家具', '12'], ['6109100021', '棉制T恤衫', '30'], ['8443321100', '激光打印机', '5']];

const cell = (content: Node | string): HTMLElement => {
  const made = Object.assign(document.createElement('div'), { style: 'flex:0 0 160px' });
  made.append(content);
  return made;
};
const line = (cells: readonly (Node | string)[]): HTMLElement => {
  const made = Object.assign(document.createElement('div'), { className: 'row', style: 'display:flex' });
  made.append(...cells.map(cell));
  return made;
};
const link = (text: string, act: () => void): HTMLElement => {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.addEventListener('click', act);
  return made;
};

function fill(part: Partial<FillPlan>): Promise<FillReport> {
  const memory = createRowMemory();
  return runFill({ plan: { ...plan([], []), ...part }, bindings: () => readForm(document, memory), allowed: () => true, onReport: () => undefined, signal: never(), savedCapMs: 1500 });
}

/** A list of goods made of blocks, with inputs in its cells; 新增 puts an empty row at its end. */
function grid(standing: readonly (readonly string[])[]): { readonly rows: () => string[][] } {
  show('<h3>货物信息</h3><section><div><button type="button" id="add">新增</button><button type="button" data-declares>申报</button></div><div id="list"></div></section>');
  const list = byId('list', HTMLDivElement);
  list.append(line(columns));
  const add = (values: readonly string[]): void => list.append(line([String(list.children.length), ...values.map((value) => Object.assign(document.createElement('input'), { value })), '删除']));
  for (const row of standing) add(row);
  byId('add', HTMLButtonElement).addEventListener('click', () => setTimeout(() => add(['', '', '']), 30));
  return { rows: () => [...list.children].slice(1).map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)) };
}

describe('a list of goods made of blocks that is edited in its own cells', () => {
  it.each([['is empty', []], ['begins with an empty row', [['', '', '']]], ['holds two of the lines', asRows.slice(0, 2)], ['holds all', asRows]])('takes line after line in a row of its own, also when it %s', async (_, standing) => {
    const watch = watchForDeclaring();
    const list = grid(standing);
    expectKept(await fill({ goods: lines }));
    expect(list.rows()).toEqual(asRows);
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
  });

  it('keeps a line that is another one, and adds nothing', async () => {
    const list = grid([['8301100000', '铁挂锁', '5']]);
    const report = await fill({ goods: lines });
    expect(report.results.map(({ outcome }) => outcome)).not.toContain('kept');
    expect(list.rows()).toEqual([['8301100000', '铁挂锁', '5']]);
  });
});

/** A list of goods made of blocks over an editor; a press on a line loads it, its own 删除 deletes it. */
function listed(first: readonly (readonly string[])[]): { readonly rows: readonly (readonly string[])[] } {
  const rows = first.map((row) => [...row]);
  let current: number | null = null;
  show(`<h3>货物信息</h3><section><div><button type="button" id="add">新增</button><button type="button" id="save">保存</button><button type="button" data-declares>暂存</button></div><div id="list"></div>
    <div>${['HS编码', '货物名称（中文）', '包装件数'].map((label, at) => `<label style="display:block">${label} <input id="field${at}"></label>`).join('')}</div></section>`);
  const list = byId('list', HTMLDivElement);
  const fields = [0, 1, 2].map((at) => byId(`field${at}`, HTMLInputElement));
  const load = (row: number | null): void => {
    current = row;
    for (const [at, field] of fields.entries()) field.value = row === null ? '' : (rows[row]?.[at] ?? '');
  };
  const draw = (): void => {
    list.replaceChildren(line(columns), ...rows.map((values, row) => {
      const made = line([String(row + 1), ...values, link('删除', () => {
        rows.splice(row, 1);
        draw();
      })]);
      made.addEventListener('click', (event) => (event.target instanceof HTMLButtonElement ? undefined : load(row)));
      return made;
    }));
  };
  byId('add', HTMLButtonElement).addEventListener('click', () => load(null));
  byId('save', HTMLButtonElement).addEventListener('click', () => setTimeout(() => {
    const at = current ?? rows.length;
    rows[at] = fields.map(({ value }) => value);
    current = at;
    draw();
  }, 20));
  draw();
  return { rows };
}

describe('a list of goods made of blocks over an editor', () => {
  it('takes further lines through the editor', async () => {
    const watch = watchForDeclaring();
    const list = listed(asRows.slice(0, 1));
    expectKept(await fill({ goods: lines.slice(1) }));
    expect(list.rows).toEqual(asRows);
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
  });

  it('has a line changed that a press on it loads, and another deleted by its own button', async () => {
    const list = listed(asRows);
    const now = { HSCode: '6109100021', GoodsName: '棉制T恤衫', PackQty: '30' };
    const report = await fill({ goods: [{ index: 1, values: { PackQty: '31' }, now }], deletions: [{ index: 2, now: { HSCode: '8443321100', GoodsName: '激光打印机', PackQty: '5' } }] });
    expectKept(report);
    expect(list.rows).toEqual([asRows[0], ['6109100021', '棉制T恤衫', '31']]);
    expect(report.lines).toMatchObject({ counted: 2, complete: true });
  });
});
