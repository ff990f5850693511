/**
 * Reading the DOM through the prototypes. A form may hold inputs called `children` or `getAttribute`, and a document an
 * image called `body`; asked directly, both answer with those elements, in the isolated world too.
 */
type Getter<T> = (node: Node) => T;

function getter<T>(prototype: object, name: string): Getter<T> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`No ${name} on the prototype`);
  return (node) => get.call(node) as T;
}

export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
export const textOf = getter<string | null>(Node.prototype, 'textContent');
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
/** The window of a document. */
export const viewOf = getter<Window | null>(Document.prototype, 'defaultView');
export const nextElementOf = getter<Element | null>(Element.prototype, 'nextElementSibling');
export const previousElementOf = getter<Element | null>(Element.prototype, 'previousElementSibling');
export const childrenOf = getter<HTMLCollection>(Element.prototype, 'children');
export const childCountOf = getter<number>(Element.prototype, 'childElementCount');
/** The tag in lower case, for elements of HTML. */
export const tagOf = getter<string>(Element.prototype, 'localName');

/** How far an element has scrolled what is in it (px). */
export const scrolledRight = getter<number>(Element.prototype, 'scrollLeft');
export const scrolledDown = getter<number>(Element.prototype, 'scrollTop');
/** How high what is in an element is (px), all of it and as much as is in sight. */
export const innerHeightOf = getter<number>(Element.prototype, 'scrollHeight');
export const shownHeightOf = getter<number>(Element.prototype, 'clientHeight');

export const attributeOf = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);
export const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
/** True when the element is rendered; with `thoroughly` also neither transparent nor invisible. */
export const rendered = (element: Element, thoroughly = false): boolean =>
  Element.prototype.checkVisibility.call(element, { opacityProperty: thoroughly, visibilityProperty: thoroughly });
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** All elements under a document or element that match, in page order. */
export function all(root: Document | Element, selector: string): Element[] {
  const found = nodeTypeOf(root) === Node.DOCUMENT_NODE
    ? Document.prototype.querySelectorAll.call(root, selector)
    : Element.prototype.querySelectorAll.call(root, selector);
  return [...found];
}

/** The element with that id in the document, also where the page has shadowed `getElementById`. */
export function byId(root: Document, id: string): Element | null {
  return id === '' ? null : Document.prototype.getElementById.call(root, id);
}

/** True when `first` stands before `second` in page order. */
export const precedes = (first: Node, second: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
