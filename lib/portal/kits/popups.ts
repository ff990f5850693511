import { all, byId, closest, parentOf, rendered } from '../dom';

/** Classes that the libraries put on while a popup fades out. */
const leaving = '[class*="-leave-active"], [class*="-leave-to"], .ani--leave:not(.ani--enter)';

/** The lists and calendars that lie open on the page now; those that are fading out do not count. */
export const openPopups = (document: Document, selector: string): HTMLElement[] =>
  all(document, selector).filter((each): each is HTMLElement => each instanceof HTMLElement && rendered(each) && closest(each, leaving) === null);

/** The popup that the input names as its own, or null. */
export function namedPopup(input: Element, selector: string): HTMLElement | null {
  const named = byId(input.ownerDocument, Element.prototype.getAttribute.call(input, 'aria-controls') ?? '');
  const popup = named && closest(named, selector);
  return popup instanceof HTMLElement ? popup : null;
}

/**
 * Watches for the popup that opens from now on: asked later, gives the one that the input names as its own, else the only
 * one that was not there before. Null while there is none, or when it cannot be told which is meant.
 */
export function awaitPopup(input: Element, selector: string): () => HTMLElement | null {
  const before = new Set(openPopups(input.ownerDocument, selector));
  return () => {
    const open = openPopups(input.ownerDocument, selector);
    const named = namedPopup(input, selector);
    const news = named ? open.filter((each) => each === named) : open.filter((each) => !before.has(each));
    const [popup = null] = news.length === 1 ? news : [];
    if (popup) keepAsOurs(popup);
    return popup;
  };
}

/** Popups that were opened for us; those of them that were never seen to go. */
const opened = new WeakSet<Node>();
const ours = new Set<HTMLElement>();

/** Notes that a popup was opened for us. */
export function keepAsOurs(popup: HTMLElement): void {
  opened.add(popup);
  ours.add(popup);
}

/** True for what goes on in a popup that was opened for us, such as its fading out, and for its coming and going. */
export function isInOurPopup({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  for (let node: Node | null = target; node; node = parentOf(node)) if (opened.has(node)) return true;
  return type === 'childList' && [...addedNodes, ...removedNodes].every((node) => opened.has(node));
}

/** Those of them that are fading out: they still lie over the page and no longer cover anything. */
export function fadingPopups(): readonly Element[] {
  for (const each of ours) if (!each.isConnected || !rendered(each)) ours.delete(each);
  return [...ours].flatMap((each) => closest(each, leaving) ?? []);
}

/** The longest wait for something that fades in. */
const drawnCapMs = 2000;

/** Waits, frame by frame, until something that fades in can be seen. False when it goes away instead, or the signal aborts. */
export async function untilDrawn(element: Element, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + drawnCapMs;
  while (!rendered(element, true)) {
    if (signal.aborted || !element.isConnected || performance.now() > end) return false;
    await nextFrame();
  }
  return !signal.aborted;
}

/** Of a page in the background no frame is drawn: it is looked at now and then. */
const nextFrame = (): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, 100);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    resolve();
  });
});
