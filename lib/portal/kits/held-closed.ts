const heldClosed = new WeakMap<HTMLElement, string>();

/**
 * What a drop-down holds. While its list is open the box may show what is being looked for; what it held before, it still
 * holds. `isOpen` is told that too.
 */
export function textHeld(element: HTMLElement, isOpen: (element: HTMLElement, before: string) => boolean, shown: (element: HTMLElement) => string): string {
  const before = heldClosed.get(element);
  if (before !== undefined && isOpen(element, before)) return before;
  const now = shown(element);
  heldClosed.set(element, now);
  return now;
}
