/** Runs inside a bare page: forms of many fields and a list of goods with its editor, filled by the product as it fills a portal. */
import { fieldSpec } from '../../lib/certificate/fields';
import { parsePath } from '../../lib/certificate/path';
import { runFill } from '../../lib/portal/fill';
import type { FillEntry, FillGoods, FillPlan } from '../../lib/portal/fill-plan';
import { readForm } from '../../lib/portal/read';
import { createRowMemory } from '../../lib/portal/row-memory';
import { draw as drawForm } from './bench-form';

export const draw = drawForm;

interface Timed {
  readonly ms: number;
  readonly seen: number;
}

/** Fills, recognising the form anew whenever it is asked for, as in a portal's page. */
async function timed(plan: FillPlan): Promise<Timed> {
  const memory = createRowMemory();
  const started = performance.now();
  const report = await runFill({ plan, bindings: () => readForm(document, memory), onReport: () => {}, allowed: () => true, signal: new AbortController().signal });
  return { ms: performance.now() - started, seen: report.results.filter(({ outcome }) => outcome === 'kept').length };
}

const typed = new Set(['text', 'lines', 'amount', 'phone', 'email']);

/** Fields whose content is what is typed; the numbers of rows are the page's own. */
function isTyped(path: string): boolean {
  const parts = parsePath(path);
  return parts?.tag != null && parts.tag !== 'GNo' && typed.has(fieldSpec(parts.section, parts.tag)?.kind ?? '');
}

/** Milliseconds to fill `count` of the plain fields on the page with read-back. */
export function fields(count: number): Promise<Timed> {
  const { bindings } = readForm(document, createRowMemory());
  const entries = bindings.filter(({ control, path }) => ['text', 'lines'].includes(control.kind) && isTyped(path)).slice(0, count).map(({ path }, at): FillEntry => ({ path, now: '', will: String(1000 + at) }));
  return timed({ id: 'bench', entries, goods: [] });
}

/** The least that writes as many inputs: the prototype's setter and the two events, no read-back. */
export function fieldsBaseline(count: number): Timed {
  const started = performance.now();
  const inputs = [...document.querySelectorAll('input')].slice(0, count);
  for (const [at, input] of inputs.entries()) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(1000 + at));
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return { ms: performance.now() - started, seen: inputs.length };
}

const columns: readonly (readonly [tag: string, label: string])[] = [
  ['HSCode', 'HS编码'], ['GoodsName', '货物名称（中文）'], ['GoodsNameE', '货物英文名称'], ['PackQty', '包装件数'], ['GoodsQty', '标准货物数/重量'], ['GrossWt', '毛重'], ['FOBValue', 'FOB值'], ['GoodsDesc', '货物描述'],
];

/** Draws a list of goods, ten on a page, with 新增 and 保存 over it and its editor under it. The page keeps a line at once. */
export function drawList(): void {
  const rows: string[][] = [];
  let current = 0;
  let page = 0;
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), { textContent: text });
  const bar = make('div');
  const table = make('table');
  const pager = Object.assign(make('div'), { className: 'pagination' });
  const editor = make('div');
  const inputs = columns.map(([tag, label]) => {
    const box = make('div');
    const input = Object.assign(make('input'), { id: tag });
    box.style.cssText = 'display:inline-block;width:300px';
    box.append(Object.assign(make('label', label), { htmlFor: tag }), input);
    editor.append(box);
    return input;
  });
  table.createTHead().insertRow().append(...['序号', ...columns.map(([, label]) => label)].map((text) => make('th', text)));
  const body = table.createTBody();
  const draw = (): void => {
    body.replaceChildren(...rows.slice(page * 10, page * 10 + 10).map((cells, at) => {
      const row = make('tr');
      row.append(...[String(page * 10 + at + 1), ...cells].map((text) => make('td', text)));
      return row;
    }));
    const pages = Math.ceil(rows.length / 10);
    pager.replaceChildren(make('span', `共 ${rows.length} 条`), ...Array.from({ length: pages }, (_, at) => {
      const item = Object.assign(make('li'), { className: at === page ? 'active' : '' });
      item.append(button(String(at + 1), () => turn(at)));
      return item;
    }));
  };
  const turn = (to: number): void => {
    page = to;
    draw();
  };
  const button = (text: string, act: () => void): HTMLButtonElement => {
    const made = Object.assign(make('button', text), { type: 'button' });
    made.addEventListener('click', act);
    return made;
  };
  bar.append(
    button('新增', () => {
      current = rows.length;
      for (const input of inputs) input.value = '';
    }),
    button('保存', () => {
      rows[current] = inputs.map(({ value }) => value);
      turn(Math.floor(current / 10));
    }),
  );
  draw();
  const part = make('section');
  part.append(make('h3', '货物信息'), bar, table, pager, editor);
  document.body.append(part);
}

/** Milliseconds to add `count` goods lines of eight fields through the editor, with the counting of all pages at the end. */
export function lines(count: number): Promise<Timed> {
  const goods = Array.from({ length: count }, (_, index): FillGoods => ({
    index,
    values: { HSCode: String(8_301_100_000 + index), GoodsName: `挂锁${index}`, GoodsNameE: `PADLOCK ${index}`, PackQty: '10', GoodsQty: String(100 + index), GrossWt: '12.5', FOBValue: '1280.50', GoodsDesc: `TEN (10) CARTONS OF PADLOCK ${index}` },
  }));
  return timed({ id: 'bench', entries: [], goods });
}

/** Draws a form with head and list, as a portal's page has both. */
export function drawBoth(): void {
  drawForm(63);
  document.querySelector('table')?.remove();
  drawList();
}
