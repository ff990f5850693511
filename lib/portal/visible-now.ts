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
export function sightOf(element: Element, ours: readonly Element[] = []): Sight {
  if (!element.isConnected) return 'hidden';
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return 'hidden';
  const box = element.getBoundingClientRect();
  if (box.width < leastSide || box.height < leastSide) return 'hidden';
  if (!reachable(box, element) || !unclipped(box, element) || sameColour(element)) return 'hidden';
  return covered(box, element, ours) ? 'covered' : 'visible';
}

/** True when {@link sightOf} says `visible`. */
export const visibleNow = (element: Element, ours: readonly Element[] = []): boolean => sightOf(element, ours) === 'visible';

/** Inside what scrolling can reach: of the nearest box that scrolls, else of the page. */
function reachable(box: DOMRect, element: Element): boolean {
  let scroller = parentOf(element);
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflow)) scroller = parentOf(scroller);
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
function unclipped(box: DOMRect, element: Element): boolean {
  let { left, top, right, bottom } = box;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const style = getComputedStyle(around);
    if (style.clipPath !== 'none' || (style.clip !== 'auto' && style.position !== 'static') || style.maskImage !== 'none') return false;
    if (Number(style.opacity) < 0.1 || /opacity\(0/.test(style.filter)) return false;
    if (Element.prototype.hasAttribute.call(around, 'inert') || Element.prototype.getAttribute.call(around, 'aria-hidden') === 'true') return false;
    if (around === element || style.overflow === 'visible' || around === element.ownerDocument.body || around === element.ownerDocument.documentElement) continue;
    if ((numberOf(around, 'clientWidth') ?? 0) < leastSide || (numberOf(around, 'clientHeight') ?? 0) < leastSide) return false;
    if (!/hidden|clip/.test(style.overflow)) return true; // Scrolls: what is inside can be brought to view.
    const frame = Element.prototype.getBoundingClientRect.call(around);
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
    if (right - left < leastSide || bottom - top < leastSide) return false;
  }
  return true;
}

const alphaOf = (colour: string): number => {
  const parts = /^rgba\((?:[^,]+,){3}\s*([\d.]+)\)$/.exec(colour);
  return parts ? Number(parts[1]) : colour === 'transparent' ? 0 : 1;
};

/** Text in the very colour of what is behind it. */
function sameColour(element: Element): boolean {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
  if (element.type === 'checkbox' || element.type === 'radio') return false;
  const ink = getComputedStyle(element).color;
  if (alphaOf(ink) < 0.1) return true;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const style = getComputedStyle(around);
    if (style.backgroundImage !== 'none') return false;
    if (alphaOf(style.backgroundColor) > 0.9) return style.backgroundColor === ink;
  }
  return ink === 'rgb(255, 255, 255)';
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
