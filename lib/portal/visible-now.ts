import { parentOf } from './dom';

/** Smaller than this no person can see or hit a field (CSS px). */
const leastSide = 4;

/** `covered`: it is there, but something else lies over it just now (a message, a window). */
export type Sight = 'visible' | 'covered' | 'hidden';

/**
 * Whether a person could see and reach this field now, by scrolling if need be: rendered, not transparent, not clipped
 * or moved away, not as good as invisible, not inert, and not covered. `ours` are our own overlays, which cover nothing.
 * Pages set traps with hidden fields, so this is asked right before each write.
 */
export function sightOf(element: Element, ours: readonly Element[] = [], seen: SightMemory = rememberSights()): Sight {
  if (!element.isConnected) return 'hidden';
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return 'hidden';
  const box = element.getBoundingClientRect();
  if (box.width < leastSide || box.height < leastSide) return 'hidden';
  if (!reachable(box, element, seen) || !unclipped(box, element, seen) || sameColour(element, seen)) return 'hidden';
  return inSight(box, element, seen) && covered(box, element, ours) ? 'covered' : 'visible';
}

/** What was found of the elements around fields while the page stayed as it is: many fields have the same ones. */
export interface SightMemory {
  /** The nearest box around that scrolls. */
  readonly scrollers: Map<Element, Element | null>;
  /** Nothing from here outwards hides or cuts what is inside. */
  readonly open: Set<Element>;
  /** The colour behind what stands in an element; null for a picture. */
  readonly grounds: Map<Element, string | null>;
}

/** Made anew for each look at the page: nothing may be written between the first and the last field that is asked about. */
export const rememberSights = (): SightMemory => ({ scrollers: new Map(), open: new Set(), grounds: new Map() });

/** The nearest box around an element that scrolls; null for the page. */
function scrollerOf(element: Element, { scrollers }: SightMemory): Element | null {
  const passed: Element[] = [];
  let scroller = parentOf(element);
  while (scroller && !scrollers.has(scroller) && !/auto|scroll/.test(getComputedStyle(scroller).overflow)) {
    passed.push(scroller);
    scroller = parentOf(scroller);
  }
  if (scroller && scrollers.has(scroller)) scroller = scrollers.get(scroller) ?? null;
  for (const each of passed) scrollers.set(each, scroller);
  return scroller;
}

/** Inside what scrolling can reach: of the nearest box that scrolls, else of the page. */
function reachable(box: DOMRect, element: Element, seen: SightMemory): boolean {
  const scroller = scrollerOf(element, seen);
  const area = scroller ?? element.ownerDocument.documentElement;
  const origin = Element.prototype.getBoundingClientRect.call(area);
  const left = box.left - origin.left + (scroller ? (numberOf(area, 'scrollLeft') ?? 0) : 0);
  const top = box.top - origin.top + (scroller ? (numberOf(area, 'scrollTop') ?? 0) : 0);
  const width = numberOf(area, 'scrollWidth') ?? 0;
  const height = numberOf(area, 'scrollHeight') ?? 0;
  return left + box.width > leastSide && top + box.height > leastSide && left < width && top < height;
}

/** By the prototype: a form may have fields called `parentElement`, `clientWidth` or `getAttribute`. */
const numberOf = (element: Element, name: 'clientWidth' | 'clientHeight' | 'scrollLeft' | 'scrollTop' | 'scrollWidth' | 'scrollHeight'): number | null =>
  (Object.getOwnPropertyDescriptor(Element.prototype, name)?.get?.call(element) as number | undefined) ?? null;

/** Not cut away by itself or anything around it, and not switched off for people (inert, aria-hidden). */
function unclipped(box: DOMRect, element: Element, { open }: SightMemory): boolean {
  let { left, top, right, bottom } = box;
  let passed: Element[] = [];
  for (let around: Element | null = element; around && !open.has(around); around = parentOf(around)) {
    const style = getComputedStyle(around);
    if (style.clipPath !== 'none' || (style.clip !== 'auto' && style.position !== 'static') || style.maskImage !== 'none') return false;
    if (Number(style.opacity) < 0.1 || /opacity\(0/.test(style.filter)) return false;
    if (Element.prototype.hasAttribute.call(around, 'inert') || Element.prototype.getAttribute.call(around, 'aria-hidden') === 'true') return false;
    passed.push(around);
    if (around === element || style.overflow === 'visible' || around === element.ownerDocument.body || around === element.ownerDocument.documentElement) continue;
    if ((numberOf(around, 'clientWidth') ?? 0) < leastSide || (numberOf(around, 'clientHeight') ?? 0) < leastSide) return false;
    const [cutsX, cutsY] = [style.overflowX, style.overflowY].map((way) => /hidden|clip/.test(way));
    if (!cutsX && !cutsY) return true; // Scrolls: what is inside can be brought to view.
    // What is cut here depends on where the field stands.
    passed = [];
    const frame = Element.prototype.getBoundingClientRect.call(around);
    [left, right] = cutsX ? [Math.max(left, frame.left), Math.min(right, frame.right)] : [frame.left, frame.right];
    [top, bottom] = cutsY ? [Math.max(top, frame.top), Math.min(bottom, frame.bottom)] : [frame.top, frame.bottom];
    if (right - left < leastSide || bottom - top < leastSide) return false;
  }
  for (const each of passed) open.add(each);
  return true;
}

const alphaOf = (colour: string): number => {
  const parts = /^rgba\((?:[^,]+,){3}\s*([\d.]+)\)$/.exec(colour);
  return parts ? Number(parts[1]) : colour === 'transparent' ? 0 : 1;
};

/** Text in the very colour of what is behind it. */
function sameColour(element: Element, { grounds }: SightMemory): boolean {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
  if (element.type === 'checkbox' || element.type === 'radio') return false;
  const ink = getComputedStyle(element).color;
  return alphaOf(ink) < 0.1 || groundOf(element, grounds) === ink;
}

function groundOf(element: Element, grounds: Map<Element, string | null>): string | null {
  const known = grounds.get(element);
  if (known !== undefined) return known;
  const style = getComputedStyle(element);
  const around = parentOf(element);
  const ground = style.backgroundImage !== 'none' ? null : alphaOf(style.backgroundColor) > 0.9 ? style.backgroundColor : around ? groundOf(around, grounds) : 'rgb(255, 255, 255)';
  grounds.set(element, ground);
  return ground;
}

/** Its middle is not scrolled out of the box around it: what lies there would be something else. */
function inSight(box: DOMRect, element: Element, seen: SightMemory): boolean {
  const scroller = scrollerOf(element, seen);
  if (!scroller || scroller === element.ownerDocument.body) return true;
  const frame = Element.prototype.getBoundingClientRect.call(scroller);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
}

/** Something else lies over its middle. Only what is in view can be asked. */
function covered(box: DOMRect, element: Element, ours: readonly Element[]): boolean {
  const document = element.ownerDocument;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const top = Document.prototype.elementsFromPoint.call(document, x, y).find((hit) => !ours.some((own) => own.contains(hit)));
  if (!top) return false;
  return !(top === element || element.contains(top) || Node.prototype.contains.call(top, element) || isLabelOf(top, element));
}

function isLabelOf(hit: Element, element: Element): boolean {
  const label = hit.closest('label');
  return label !== null && label.control === element;
}
