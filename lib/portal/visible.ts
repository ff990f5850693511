import { boxOf, closest, matches, parentOf, rendered, scrolledDown, scrolledRight, viewOf } from './dom';

/** A box in px of the viewport, as all boxes of one scan. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A plain copy: a scan compares each box hundreds of times, and the browser's own rectangles are slow to ask. */
export const plainBox = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

/** Smaller than this no person works with a control (px). */
const leastSide = 4;

/**
 * How a control stands on the page. `shown` a person sees it (its box is given) · `behind-tab` it will be there when
 * another tab of the form is opened · `hidden` it is not for people. Reads layout, changes nothing.
 */
export type Standing = { readonly how: 'shown'; readonly box: Box } | { readonly how: 'behind-tab' | 'hidden' };

const hidden: Standing = { how: 'hidden' };
const behindTab: Standing = { how: 'behind-tab' };

export function standingOf(element: Element): Standing {
  if (!rendered(element, true)) return inClosedPane(element) ? behindTab : hidden;
  const box = plainBox(boxOf(element));
  if (box.right - box.left < leastSide || box.bottom - box.top < leastSide || offPage(element, box)) return hidden;
  return { how: 'shown', box };
}

/** Left of or above everything that can be scrolled to. */
function offPage(element: Element, { right, bottom }: Box): boolean {
  if (right > 0 && bottom > 0) return false;
  const view = viewOf(element.ownerDocument);
  if (view === null) return false;
  let [x, y] = [right + view.scrollX, bottom + view.scrollY];
  // A list may have scrolled its first columns out of sight.
  for (let around = parentOf(element); around && (x <= 0 || y <= 0) && around !== element.ownerDocument.documentElement; around = parentOf(around)) {
    x += scrolledRight(around);
    y += scrolledDown(around);
  }
  return x <= 0 || y <= 0;
}

const pane = '[role="tabpanel"], .tab-pane, .layui-tab-item, .tab-panel, .tab-item, .tabs-panels > .panel, .el-tab-pane, .ant-tabs-tabpane';

/** Not rendered, for the one reason that its tab is not open. */
function inClosedPane(element: Element): boolean {
  const closed = closest(element, pane);
  const outside = closed ? parentOf(closed) : null;
  if (!closed || !outside || !rendered(outside)) return false;
  if (getComputedStyle(closed).display !== 'none') return false;
  for (let around: Element | null = element; around && around !== closed; around = parentOf(around)) {
    const style = getComputedStyle(around);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return false;
    if (matches(around, '[hidden]')) return false;
  }
  return true;
}

/** True when the two share a horizontal band: at least half of the lower one's height. */
export function sameBand(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/** True when the two stand over each other: they share some width. */
export const sameColumn = (a: Box, b: Box): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2;
