import { contains, parentOf, precedes } from '@/lib/portal/dom';
import type { Control } from '@/lib/portal/model';
import type { Session } from '../assistant.content/session';

/** Every control of the form that can be pointed out, in page order: those outside of lists, and those in their cells. */
export function targetsOf({ bound, reading }: Pick<Session, 'bound' | 'reading'>): readonly Control[] {
  const controls = new Set([...bound.sketches().keys(), ...reading.unrecognised.map(({ control }) => control), ...reading.bindings.map(({ control }) => control)]);
  return [...controls].filter(({ element }) => element.isConnected).sort((a, b) => (precedes(a.element, b.element) ? -1 : 1));
}

/** So far out from where the pointer is, what holds a single control counts as that control. */
const reach = 4;

/** The control that is meant by pointing at an element: itself or around it, the one of its label, or the only one in what surrounds it closely. */
export function controlAt(target: Element, targets: readonly Control[]): Control | null {
  const direct = targets.find(({ element, group }) => [element, ...group].some((each) => each === target || contains(each, target)));
  if (direct) return direct;
  const label = target.closest('label');
  const labelled = label?.control;
  const byLabel = labelled ? targets.find(({ element, group }) => element === labelled || contains(element, labelled) || group.some((each) => each === labelled)) : undefined;
  if (byLabel) return byLabel;
  let around: Element | null = target;
  for (let steps = 0; around && steps < reach; steps += 1, around = parentOf(around)) {
    const holder: Element = around;
    const inside = targets.filter(({ element }) => contains(holder, element));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return null;
}
