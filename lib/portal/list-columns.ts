import type { ControlSketch } from '../platform/form-structure';
import { columnKind } from './column-kind';
import { idOf } from './controls';
import { attributeOf, textOf } from './dom';
import type { Control } from './model';
import type { RegionOf } from './regions';
import { type FoundList, isFormInRows } from './row-tables';

/** A column of a list as it can be pointed out: its header, taken for a control, and how to find it again. */
export interface ListColumn {
  readonly control: Control;
  readonly sketch: ControlSketch;
}

const short = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
const named = ['data-field', 'field', 'lay-field'];

/** The columns of lists that have words over them, in page order; lists that share a header, once. */
export function columnsOfLists(lists: readonly FoundList[], regionOf: RegionOf): readonly ListColumn[] {
  const found = new Map<Element, ListColumn>();
  for (const { element, header, rows } of lists) {
    if (isFormInRows(rows)) continue;
    const words = header.map((cell) => short(textOf(cell) ?? ''));
    const heading = short(regionOf(element)?.text ?? '');
    for (const [at, cell] of header.entries()) {
      const label = words[at] ?? '';
      if (label === '' || found.has(cell) || !(cell instanceof HTMLElement)) continue;
      const name = named.map((each) => attributeOf(cell, each)).find((each) => each !== '') ?? '';
      found.set(cell, {
        control: { id: idOf(cell), element: cell, code: null, group: [], kind: 'cell', kit: 'table' },
        sketch: { label, heading, id: '', name: short(name), before: words[at - 1] ?? '', after: words[at + 1] ?? '', kind: columnKind, kit: 'table' },
      });
    }
  }
  return [...found.values()];
}
