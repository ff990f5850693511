import type { RowTable } from '@/lib/portal/model';
import type { Section } from '@/lib/certificate/field';
import type { Places } from './form';
import { show } from './page';

export interface GoodsListOptions {
  /** `inline`: 新增 and 保存 beside the table. `adds`: one button 添加 that takes what stands in the editor. `window`: 新增 opens a layer with 确定. */
  readonly editor: 'inline' | 'adds' | 'window';
  readonly rows?: readonly (readonly string[])[];
  readonly pageSize?: number;
  readonly savedAfterMs?: number;
  /** What the page makes of a row when it is kept; null when it refuses the row. */
  readonly keep?: (cells: readonly string[]) => readonly string[] | null;
  readonly section?: Section;
  readonly tags?: readonly string[];
  /** Tags that the table has no column for. */
  readonly unlisted?: readonly string[];
  /** Buttons of each line; without 修改 a click on a line loads it into the editor. */
  readonly lineButtons?: readonly ('修改' | '删除' | '上移')[];
  /** What the page asks before it deletes, and what the button says that agrees; null when it asks nothing. */
  readonly question?: { readonly text: string; readonly agree?: string; readonly extra?: string } | null;
  /** The page does not do what its delete button says. */
  readonly keepsDeleted?: boolean;
  /** 取消 stands beside 保存. */
  readonly cancels?: boolean;
}

export interface GoodsList {
  /** Turns of the pages. */
  readonly turns: number;
  readonly rows: readonly (readonly string[])[];
  readonly saves: number;
  readonly places: Places;
  table(): readonly RowTable[];
  /** Takes the list off the page. */
  remove(): void;
  /** Loads a row into the editor, as a click on it does. */
  edit(index: number): void;
}

/** A list of rows with its editor, as the portals draw it; beside it stand buttons that must not be pressed. */
export function goodsList({ editor, rows: first = [], pageSize = 5, savedAfterMs = 20, keep = (cells) => cells, section = 'Goods', tags = ['HSCode', 'GoodsName', 'GoodsQty'], unlisted = [], lineButtons = [], question = null, keepsDeleted = false, cancels = false }: GoodsListOptions): GoodsList {
  const rows = first.map((row) => [...row]);
  let current: number | null = null;
  let page = 0;
  let saves = 0;
  let turns = 0;
  const place = show(`<div>
    <button type="button" data-declares>申报</button><button type="button" data-declares>暂存</button>
    <div class="region"><div class="bar"></div><table><thead><tr></tr></thead><tbody></tbody></table><div class="pagination"></div><div class="editor"></div></div>
  </div>`);
  const find = (selector: string): HTMLElement => {
    const found = place.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(selector);
    return found;
  };
  const body = find('tbody');
  find('thead tr').append(...['序号', ...tags.filter((tag) => !unlisted.includes(tag)), ...(lineButtons.length > 0 ? ['操作'] : [])].map((text) => Object.assign(document.createElement('th'), { textContent: text })));

  const draw = (): void => {
    body.replaceChildren(...rows.slice(page * pageSize, (page + 1) * pageSize).map((cells, at) => {
      const line = document.createElement('tr');
      const listed = cells.filter((_, column) => !unlisted.includes(tags[column] ?? ''));
      line.append(...[String(page * pageSize + at + 1), ...listed].map((text) => Object.assign(document.createElement('td'), { textContent: text })));
      const index = page * pageSize + at;
      if (lineButtons.length > 0) {
        const last = document.createElement('td');
        last.append(...lineButtons.map((text) => link(text, () => onLine(text, index))));
        line.append(last);
      }
      if (!lineButtons.includes('修改')) line.addEventListener('click', (event) => (event.target instanceof HTMLAnchorElement ? undefined : open(index)));
      return line;
    }));
    const pages = Math.ceil(rows.length / pageSize);
    find('.pagination').replaceChildren(...(pages > 1 ? [-1, ...Array(pages).keys(), -2].map((to) => {
      const item = Object.assign(document.createElement('li'), { className: to === page ? 'active' : '' });
      item.append(link(to === -1 ? '上一页' : to === -2 ? '下一页' : String(to + 1), () => {
        turns += 1;
        page = Math.max(0, Math.min(pages - 1, to === -1 ? page - 1 : to === -2 ? page + 1 : to));
        setTimeout(draw, savedAfterMs);
      }));
      return item;
    }) : []));
  };
  const open = (index: number): void => {
    current = index;
    if (editor === 'window') openWindow();
    load(rows[index] ?? []);
  };
  const onLine = (what: string, index: number): void => {
    if (what === '修改') setTimeout(() => open(index), 20);
    else if (what === '上移' && index > 0) {
      [rows[index - 1], rows[index]] = [rows[index] ?? [], rows[index - 1] ?? []];
      setTimeout(draw, savedAfterMs);
    } else if (what === '删除') {
      const gone = (): void => {
        if (!keepsDeleted) rows.splice(index, 1);
        page = Math.min(page, Math.max(0, Math.ceil(rows.length / pageSize) - 1));
        setTimeout(draw, savedAfterMs);
      };
      if (question) setTimeout(() => ask(question, gone), 20);
      else gone();
    }
  };
  const ask = ({ text, agree = '确定', extra = '' }: { readonly text: string; readonly agree?: string; readonly extra?: string }, agreed: () => void): void => {
    const layer = Object.assign(document.createElement('div'), { className: 'layui-layer layui-layer-dialog' });
    layer.style.cssText = 'position:fixed;left:100px;top:100px;background:#fff;z-index:9';
    layer.append(Object.assign(document.createElement('p'), { textContent: text }), document.createRange().createContextualFragment(extra), link(agree, () => {
      layer.remove();
      agreed();
    }), link('取消', () => layer.remove()));
    place.append(layer);
  };
  const fields = (): HTMLInputElement[] => tags.map((tag) => {
    const found = document.getElementById(tag);
    if (!(found instanceof HTMLInputElement)) throw new Error(tag);
    return found;
  });
  const form = (): HTMLElement => {
    const holder = document.createElement('div');
    for (const tag of tags) holder.append(Object.assign(document.createElement('input'), { id: tag }));
    return holder;
  };
  const load = (cells: readonly string[]): void => fields().forEach((field, at) => (field.value = cells[at] ?? ''));
  const save = (done: () => void): void => {
    saves += 1;
    const cells = keep(fields().map((field) => field.value));
    if (!cells) return;
    setTimeout(() => {
      const at = editor === 'adds' ? rows.length : (current ?? rows.length);
      rows[at] = [...cells];
      current = at;
      draw();
      done();
    }, savedAfterMs);
  };
  const button = (text: string, act: () => void, declares = false): HTMLElement => {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
    if (declares) made.dataset['declares'] = '';
    made.addEventListener('click', act);
    return made;
  };
  const link = (text: string, act: () => void): HTMLElement => {
    const made = Object.assign(document.createElement('a'), { textContent: text, href: '#' });
    made.addEventListener('click', (event) => {
      event.preventDefault();
      act();
    });
    return made;
  };
  const openWindow = (): void => {
    const layer = Object.assign(document.createElement('div'), { className: 'layui-layer' });
    layer.style.cssText = 'position:fixed;left:100px;top:100px;background:#fff;z-index:9';
    layer.append(form(), link('确定', () => save(() => layer.remove())), link('取消', () => layer.remove()));
    place.append(layer);
  };

  const bar = find('.bar');
  if (editor === 'window') {
    bar.append(button('新增', () => {
      current = null;
      setTimeout(openWindow, 30);
    }));
  } else {
    find('.editor').append(form());
    if (editor === 'inline') {
      bar.append(
        button('新增', () => {
          current = null;
          load([]);
        }),
        button('保 存', () => save(() => undefined)),
      );
      if (cancels) bar.append(button('取消', () => load(current === null ? [] : (rows[current] ?? []))));
    } else bar.append(button('添加', () => save(() => undefined)));
  }
  bar.append(button('复制', () => undefined, true), button('删除', () => undefined, true));
  draw();

  return {
    get rows() {
      return rows;
    },
    get turns() {
      return turns;
    },
    get saves() {
      return saves;
    },
    places: Object.fromEntries(tags.map((tag) => [tag, `${section}[0].${tag}`])),
    table: () => [{
      section,
      element: find('table'),
      columns: new Map([[0, 'GNo'], ...tags.filter((tag) => !unlisted.includes(tag)).map((tag, at): [number, string] => [at + 1, tag])]),
      rows: [...body.children].flatMap((element, at) => (element instanceof HTMLElement ? [{ index: page * pageSize + at, element }] : [])),
      total: rows.length,
    }],
    remove: () => place.remove(),
    edit(index) {
      current = index;
      load(rows[index] ?? []);
    },
  };
}
