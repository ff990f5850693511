import { contains } from '../dom';

const activeIn = (document: Document): Element | null => (Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get?.call(document) as Element | null | undefined) ?? null;

/**
 * Remembers where the focus is. The function that it gives puts it back there if a widget has taken it for itself
 * meanwhile: what the user types must never land in our field. `own`: the parts of that widget.
 */
export function keptFocus(document: Document): (own: readonly Element[]) => void {
  const before = activeIn(document);
  return (own) => {
    const now = activeIn(document);
    if (!(now instanceof HTMLElement) || now === before || !own.some((part) => contains(part, now))) return;
    HTMLElement.prototype.blur.call(now);
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) HTMLElement.prototype.focus.call(before, { preventScroll: true });
  };
}
