import { parentOf } from './dom';

/** The elements and everything around them, up to the root. */
export function holdersOf(elements: Iterable<Element>): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of elements) {
    for (let around: Element | null = element; around && !holders.has(around); around = parentOf(around)) holders.add(around);
  }
  return holders;
}
