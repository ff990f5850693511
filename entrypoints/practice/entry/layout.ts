import { h } from '../html';
import type { Control } from './control';

/** A control with the button that stands beside it. */
export interface Placed {
  readonly control: Control;
  readonly beside: HTMLElement | null;
}

/** How the fields of one form stand on the page. `place` is told which are shown now; the others stay, hidden. */
export interface Layout {
  readonly element: HTMLElement;
  place(shown: readonly Placed[], hidden: readonly Placed[]): void;
}

const perRow = 4;

const cellOf = ({ control, beside }: Placed): Node[] => [control.element, ...(beside ? [beside] : [])];

/** A layout table: a label cell, a control cell, four such pairs in a row. Tick boxes have their text behind them. */
export function tableLayout(id: string): Layout {
  const columns = Array.from({ length: perRow }, () => [h('col', { class: 'label-col' }), h('col')]).flat();
  const body = h('tbody');
  const pair = (placed: Placed, span: number): HTMLTableCellElement[] => {
    const { naming, field } = placed.control;
    if (field.kind === 'check') {
      return [h('td', { class: 'control-td', colspan: span * 2 }, h('label', { class: 'tick' }, placed.control.element, naming.label))];
    }
    return [
      h('td', { class: 'label-td' }, `${naming.label}：`),
      h('td', { class: `control-td${placed.beside ? ' with-button' : ''}${field.kind === 'lines' ? ' tall' : ''}`, colspan: span * 2 - 1 }, ...cellOf(placed)),
    ];
  };
  return {
    element: h('table', { id, class: 'form-table' }, h('colgroup', {}, ...columns), body),
    place(shown, hidden) {
      const rows: { placed: Placed; span: number }[][] = [];
      let used = perRow;
      for (const placed of shown) {
        const span = placed.control.naming.span ?? 1;
        if (used + span > perRow) {
          rows.push([]);
          used = 0;
        }
        rows.at(-1)?.push({ placed, span });
        used += span;
      }
      const drawn = rows.map((row) => {
        const spare = perRow - row.reduce((sum, { span }) => sum + span, 0);
        return h('tr', {}, ...row.flatMap(({ placed, span }) => pair(placed, span)), ...(spare > 0 ? [h('td', { colspan: spare * 2 })] : []));
      });
      const away = h('tr', { style: 'display:none' }, ...hidden.flatMap((placed) => pair(placed, 1)));
      body.replaceChildren(...drawn, ...(hidden.length > 0 ? [away] : []));
    },
  };
}

/** Blocks on a grid, each a label and a control; `above` puts the label over the control. */
export function gridLayout(id: string, above: boolean): Layout {
  const element = h('div', { id, class: `layui-form form-grid${above ? ' labels-above' : ''}` });
  const blocks = new Map<Control, HTMLElement>();
  const blockOf = (placed: Placed): HTMLElement => {
    const { control } = placed;
    const known = blocks.get(control);
    if (known) return known;
    const tall = control.field.kind === 'lines' ? ' tall' : control.field.kind === 'check' ? ' tick' : '';
    const block = h(
      'div',
      { class: `layui-form-item${tall}`, style: `grid-column: span ${control.naming.span ?? 2}` },
      h('label', { class: 'layui-form-label' }, control.naming.label),
      h('div', { class: `layui-input-block${placed.beside ? ' with-button' : ''}` }, ...cellOf(placed)),
    );
    blocks.set(control, block);
    element.append(block);
    return block;
  };
  return {
    element,
    place(shown, hidden) {
      for (const placed of shown) blockOf(placed).style.display = '';
      for (const placed of hidden) blockOf(placed).style.display = 'none';
    },
  };
}
