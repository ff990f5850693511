import { contains, hasAttribute, matches, parentOf, rendered } from '@/lib/portal/dom';
import { listsOf } from '@/lib/portal/kits/suggest-list';
import type { ControlKind } from '@/lib/portal/model';

const marked = '[list], [role="combobox"], [aria-autocomplete="list"], [aria-autocomplete="both"], [aria-haspopup="listbox"]';

/** Tells whether the page itself offers a list at a field: ours then stays away until it is asked for. */
export function ownListAt(field: HTMLInputElement | HTMLTextAreaElement, kind: ControlKind): () => boolean {
  const lists = (): Element[] => (field instanceof HTMLInputElement ? listsOf(field).filter((list) => rendered(list, true) && !contains(list, field) && !hasAttribute(list, 'popover')) : []);
  // What stood beside the field before anything was typed is part of the page's layout, unless it lies over it.
  const before = new Set(lists().filter((list) => !liesOver(list)));
  let known = kind === 'suggest' || kind === 'select' || matches(field, marked);
  return () => (known ||= lists().some((list) => !before.has(list)));
}

const liesOver = (list: Element): boolean => [list, parentOf(list)].some((each) => each !== null && /absolute|fixed/.test(getComputedStyle(each).position));
