import { parentOf } from './dom';

/** The elements and everything around them, up to the root, besides those that are `known` to hold something. */
export function holdersOf(elements: Iterable<Element>, known: ReadonlySet<Element> = new Set()): ReadonlySet<Element> {
  const holders = new Set<Element>(known);
  for (const element of elements) {
    for (let around: Element | null = element; around && !holders.has(around); around = parentOf(around)) holders.add(around);
  }
  return holders;
}
