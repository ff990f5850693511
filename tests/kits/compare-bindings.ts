import type { BoundForm } from '@/lib/portal/bind';
import type { FormReading } from '@/lib/portal/model';

/** How the fields of one form were recognised. */
export interface BindingScore {
  readonly right: readonly string[];
  readonly abstained: readonly string[];
  readonly wrong: readonly string[];
  /** What was not right, for the reader of the output. */
  readonly notes: readonly string[];
}

/** A goods field in the editor has no row number in a kit's own paths, and any in ours. */
const plain = (path: string): string => path.replace(/\[\d+\]/, '[]');
const holds = (outer: Element, inner: Element): boolean => outer === inner || outer.contains(inner) || inner.contains(outer);

/** The field of the column of a list in which an element stands, or null. */
function columnOf(element: Element, { tables }: FormReading): string | null {
  const cell = element.closest('td');
  const list = cell ? tables.find((table) => table.rows.some((row) => row.element.contains(cell))) : undefined;
  return (cell && list?.columns.get(cell.cellIndex)) ?? null;
}

/**
 * Holds what was recognised against what the page says. Right: the element of the path is bound as this path, and nothing
 * else is. Wrong: it is bound as another path, or a control that is none of these fields is bound as this path.
 */
export function compareBindings(bound: BoundForm, reading: FormReading, elements: ReadonlyMap<string, HTMLElement>): BindingScore {
  const [right, abstained, wrong, notes]: [string[], string[], string[], string[]] = [[], [], [], []];
  const bindings = [
    ...reading.bindings,
    ...bound.fields.filter(({ control }) => !reading.bindings.some((each) => each.control.id === control.id)).map(({ field, control, evidence }) => ({ path: `${field.section}[].${field.tag}`, control, evidence })),
  ];
  const known = new Set<Element>();
  for (const [path, element] of elements) {
    if (!element.isConnected || element.getClientRects().length === 0) continue;
    const own = bindings.filter(({ control }) => holds(element, control.element));
    for (const { control } of own) known.add(control.element);
    const other = own.find((each) => plain(each.path) !== plain(path));
    if (other) {
      wrong.push(path);
      notes.push(`WRONG ${path} taken for ${other.path} (${other.evidence.map(({ kind, text, weight }) => `${kind} ${text} ${weight}`).join('; ')})`);
    } else if (own.length > 0) right.push(path);
    else if (columnOf(element, reading) !== null) {
      // A cell of a list that becomes a control only when it is clicked: the list says what it is.
      if (columnOf(element, reading) === path.split('.')[1]) right.push(path);
      else {
        wrong.push(path);
        notes.push(`WRONG ${path} is in the column taken for ${String(columnOf(element, reading))}`);
      }
    } else {
      abstained.push(path);
      const why = reading.unrecognised.find(({ control }) => holds(element, control.element));
      notes.push(why ? `abstained ${path}: ${why.control.kit} "${why.label}" ${why.reason} [${why.candidates.join(' ')}]` : `abstained ${path}: no control found`);
    }
  }
  for (const { path, control, evidence } of bindings) {
    if (known.has(control.element)) continue;
    wrong.push(path);
    notes.push(`WRONG <${control.element.tagName.toLowerCase()} class="${control.element.className}"> is no field, taken for ${path} (${evidence.map(({ kind, text }) => `${kind} ${text}`).join('; ')})`);
  }
  return { right, abstained, wrong, notes };
}
