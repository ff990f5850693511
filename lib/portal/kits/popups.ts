import { all, boxOf, byId, closest, contains, matches, parentOf, rendered, textOf } from '../dom';

/** Classes that the libraries put on while a popup fades out. */
export const leaving = '[class*="-leave-active"], [class*="-leave-to"], .ani--leave:not(.ani--enter)';

/** Classes that they put on while a popup fades in. */
const coming = '[class*="-enter-from"], [class*="-enter-active"], [class*="-enter-prepare"], [class*="-enter-start"], [class*="-appear-prepare"], [class*="-appear-start"], [class*="-appear-active"], .ani--enter';

/** True for what cannot be seen yet for the one reason that its popup is fading in: a mouse would hit it already. */
export const comingIn = (element: Element): boolean => closest(element, coming) !== null && Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

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

/** Notes that a popup was opened for us, with what the library has put around it. */
export function keepAsOurs(popup: HTMLElement): void {
  ours.add(popup);
  if (opened.has(popup)) return;
  opened.add(popup);
  for (let around = parentOf(popup); around && !matches(around, 'body, html') && holdsOnly(around, popup); around = parentOf(around)) opened.add(around);
}

const holdsOnly = (around: Element, popup: Element): boolean =>
  textOf(around) === textOf(popup) && all(around, 'input, select, textarea, button').every((each) => contains(popup, each));

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
export const untilDrawn = (element: Element, signal: AbortSignal): Promise<boolean> => byFrames(() => rendered(element, true), element, signal);

/** The same for an entry of a list, which can be pressed from the moment when it begins to fade in. */
export const untilReachable = (element: Element, signal: AbortSignal): Promise<boolean> => byFrames(() => rendered(element, true) || comingIn(element), element, signal);

/** A list that unfolds is drawn the smaller the less of it is there; below this nobody can say where in it something stands. */
const leastScale = 0.1;

/** How large something is drawn just now, in parts of its height in the layout. */
export const scaleOf = (element: Element): number => (element instanceof HTMLElement && element.offsetHeight > 0 ? boxOf(element).height / element.offsetHeight : 1);

/** Waits, frame by frame, until so much of a list has unfolded that its entries have places. */
export const untilUnfolded = (element: Element, signal: AbortSignal): Promise<boolean> => byFrames(() => scaleOf(element) >= leastScale, element, signal);

async function byFrames(reached: () => boolean, element: Element, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + drawnCapMs;
  while (!reached()) {
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
