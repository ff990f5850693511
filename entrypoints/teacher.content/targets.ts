import type { ControlSketch } from '@/lib/platform/form-structure';
import { contains, parentOf, precedes } from '@/lib/portal/dom';
import { columnAt } from '@/lib/portal/column-at';
import type { Control } from '@/lib/portal/model';
import type { Session } from '../assistant.content/session';

/** Whatever can be pointed out, in page order: the controls of the form outside of lists and in their cells, and the headers of lists for their columns. */
export function targetsOf({ bound, reading }: Pick<Session, 'bound' | 'reading'>): readonly Control[] {
  const controls = new Set([...bound.sketches().keys(), ...reading.unrecognised.map(({ control }) => control), ...reading.bindings.map(({ control }) => control), ...bound.columns().map(({ control }) => control)]);
  return [...controls].filter(({ element }) => element.isConnected).sort((a, b) => (precedes(a.element, b.element) ? -1 : 1));
}

/** How what was pointed out is found again: itself, or the column of a list in which it stands. Null for a control that stands in no such column. */
export function taughtAs({ bound }: Pick<Session, 'bound'>, control: Control): { readonly control: Control; readonly sketch: ControlSketch | null } {
  const own = bound.sketches().get(control);
  // One row of controls under one row of labels is a form rather than a list.
  const column = columnAt(control.element, bound, own ? 2 : 1);
  const sketch = bound.columns().find((each) => each.control === column)?.sketch;
  return column && sketch ? { control: column, sketch } : { control, sketch: own ?? null };
}

/** So far out from where the pointer is, what holds a single control counts as that control. */
const reach = 4;

/** The control that is meant by pointing at an element: itself or around it, the one of its label, the header of its column, or the only one in what surrounds it closely. */
export function controlAt(target: Element, targets: readonly Control[], column: (target: Element) => Control | null): Control | null {
  const direct = targets.find(({ element, group }) => [element, ...group].some((each) => each === target || contains(each, target)));
  if (direct) return direct;
  const label = target.closest('label');
  const labelled = label?.control;
  const byLabel = labelled ? targets.find(({ element, group }) => element === labelled || contains(element, labelled) || group.some((each) => each === labelled)) : undefined;
  if (byLabel) return byLabel;
  const inColumn = column(target);
  if (inColumn) return inColumn;
  let around: Element | null = target;
  for (let steps = 0; around && steps < reach; steps += 1, around = parentOf(around)) {
    const holder: Element = around;
    const inside = targets.filter(({ element }) => contains(holder, element));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return null;
}
