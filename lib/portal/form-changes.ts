import { attributeOf, matches, parentOf } from './dom';
import { isInOurPopup } from './kits/popups';

/** Watches a page for changes that may have made other fields of its form. */
export interface FormChanges {
  /** Whether there were such changes since it was asked last. */
  any(): boolean;
  /** The fields that are known from now on. */
  know(fields: readonly Element[]): void;
}

/** Attributes by which a field may be recognised. */
const naming: ReadonlySet<string> = new Set(['id', 'name', 'type', 'aria-label', 'aria-labelledby']);
/** Beyond so many changes none is looked at: the page has changed. */
const mostRecords = 5000;

/**
 * What goes on within a known field (its picture, its text, the classes of its state), in a list that was opened for us, or
 * what came and went again, makes no other fields of a form; anything else may. Ends with the signal.
 */
export function formChanges(document: Document, signal: AbortSignal): FormChanges {
  let records: MutationRecord[] = [];
  let known = new WeakSet<Node>();
  let full = false;
  const observer = new MutationObserver((news) => keep(news));
  const keep = (news: readonly MutationRecord[]): void => {
    if (full || records.length + news.length > mostRecords) [full, records] = [true, []];
    else records.push(...news);
  };
  const isKnown = (node: Node | null): boolean => node !== null && (known.has(node) || isKnown(parentOf(node)));
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    any() {
      keep(observer.takeRecords());
      // Whose list it was is known only now: it comes before it is found.
      const changed = full || mattering(records, isKnown);
      [full, records] = [false, []];
      return changed;
    },
    know(fields) {
      known = new WeakSet(fields);
    },
  };
}

function mattering(records: readonly MutationRecord[], isKnown: (node: Node | null) => boolean): boolean {
  const came = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  const passed = (node: Node): boolean => came.has(node) && !node.isConnected;
  const looked = new Map<Node, Set<string>>();
  return records.some((record) => {
    const { type, target, attributeName, oldValue, addedNodes, removedNodes } = record;
    if (!target.isConnected || (target instanceof Element && matches(target, 'style, head'))) return false;
    if (type === 'childList' && [...addedNodes, ...removedNodes].every(passed)) return false;
    if (isInOurPopup(record)) return false;
    if (!isKnown(target)) return true;
    if (attributeName === null || !naming.has(attributeName) || !(target instanceof Element)) return false;
    // Libraries take such attributes away and put them back: what counts is what stood there first.
    const asked = looked.get(target) ?? new Set<string>();
    if (asked.has(attributeName)) return false;
    looked.set(target, asked.add(attributeName));
    return (oldValue ?? '') !== attributeOf(target, attributeName);
  });
}
