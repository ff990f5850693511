import { all, attributeOf, byId, closest, contains, parentOf, previousElementOf, textOf } from '../dom';
import type { Control, Evidence } from '../model';
import type { PageText, TextRun } from '../page-text';
import { matchLabel } from '../match-label';
import { stepsTo, type Neighbourhood } from './neighbourhood';

/** A text that may be the label of a control, and how it came to be taken for one. */
export interface LabelSource {
  readonly kind: Evidence['kind'];
  readonly text: string;
  /** What it weighs when it names a field exactly. */
  readonly weight: number;
}

const weights = { for: 62, label: 62, aria: 58, 'text-left': 60, 'text-above': 56, 'table-header': 58, placeholder: 48, title: 46, before: 54 } as const;

/** All texts that may be the label of a control, from what the page declares and from what a reader sees. */
export function labelSources(control: Control, root: Document, page: PageText, around: Neighbourhood): readonly LabelSource[] {
  const sources: LabelSource[] = [];
  /** The texts of the page are tidy already; what attributes say may not be. */
  const addTidy = (kind: Evidence['kind'], text: string, weight: number): void => {
    if (!sources.some((source) => source.kind === kind && source.text === text)) sources.push({ kind, text, weight });
  };
  const add = (kind: Evidence['kind'], text: string | null, weight: number): void => {
    const tidy = text ? text.replaceAll(/\s+/g, ' ').trim() : '';
    if (tidy !== '') addTidy(kind, tidy, weight);
  };
  const { element } = control;

  if (control.kind === 'radio') {
    add('label', groupLabel(control), weights.label);
  } else {
    const tied = [...(page.tiedTo.get(control.raw ?? element) ?? []), ...(control.raw ? within(page.tiedTo, element) : [])];
    for (const run of tied) addTidy(run.label && contains(run.label, element) ? 'label' : 'for', run.text, weights.for);
  }
  add('aria', attributeOf(element, 'aria-label'), weights.aria);
  const labelledBy = attributeOf(element, 'aria-labelledby');
  for (const id of labelledBy === '' ? [] : labelledBy.split(/\s+/)) {
    const labelling = byId(root, id);
    if (labelling) add('aria', textOf(labelling), weights.aria);
  }
  const { left, above } = closerOf(control, around.left(control), around.above(control));
  for (const run of left) addTidy('text-left', run.text, weights['text-left']);
  for (const run of above) addTidy('text-above', run.text, weights['text-above']);
  for (const run of around.header(control)) addTidy('table-header', run.text, weights['table-header']);
  for (const run of around.before(control)) addTidy('text-left', run.text, weights.before);
  if (left.length === 0 && above.length === 0) for (const run of around.block(control)) addTidy('text-above', run.text, weights.before);
  if (control.kind === 'checkbox') for (const run of around.right(control)) addTidy('label', run.text, weights['text-left']);
  add('placeholder', attributeOf(element, 'placeholder'), weights.placeholder);
  add('placeholder', attributeOf(element, 'title') || attributeOf(element, 'data-original-title'), weights.title);
  return sources;
}

/** Labels may also be tied to the input inside of what a library draws. */
const within = (tiedTo: PageText['tiedTo'], element: Element): readonly TextRun[] => [...tiedTo].flatMap(([tied, runs]) => (contains(element, tied) ? runs : []));

/** Where a label stands on the left and another one above, the one that the page puts closer to the control counts. */
function closerOf(control: Control, left: readonly TextRun[], above: readonly TextRun[]): { left: readonly TextRun[]; above: readonly TextRun[] } {
  const beside = left.find((run) => matchLabel(run.text).length > 0);
  const over = above.find((run) => matchLabel(run.text).length > 0);
  if (!beside || !over) return { left, above };
  const toLeft = stepsTo(beside.element, control.element);
  const toAbove = stepsTo(over.element, control.element);
  return { left: toLeft <= toAbove ? left : [], above: toAbove <= toLeft ? above : [] };
}

/** What stands over a group of radios: the legend of its own small fieldset, or the name of its radiogroup. */
function groupLabel(control: Control): string {
  const group = closest(control.element, '[role="radiogroup"], fieldset');
  if (!group || all(group, 'input:not([type="radio"]):not([type="hidden"]), select, textarea').length > 0) return '';
  const named = attributeOf(group, 'aria-label');
  if (named !== '') return named;
  const legend = all(group, 'legend')[0];
  if (legend) return textOf(legend) ?? '';
  const before = previousElementOf(group) ?? previousElementOf(parentOf(group) ?? group);
  return before ? (textOf(before) ?? '') : '';
}
