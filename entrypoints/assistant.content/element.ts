type Child = Node | string | null | undefined;

interface Options {
  readonly class?: string;
  readonly title?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly aria?: Readonly<Record<string, string>>;
  readonly role?: string;
  readonly disabled?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
}

/** One element of the overlay; children that are text go in as text. Listeners go with the element. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, options: Options = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  const node: HTMLElement = made;
  if (options.class !== undefined) node.className = options.class;
  if (options.title !== undefined) node.title = options.title;
  if (options.role !== undefined) node.setAttribute('role', options.role);
  for (const [name, value] of Object.entries(options.data ?? {})) node.dataset[name] = value;
  for (const [name, value] of Object.entries(options.aria ?? {})) node.setAttribute(`aria-${name}`, value);
  if (node instanceof HTMLButtonElement) {
    node.type = 'button';
    node.disabled = options.disabled ?? false;
  }
  if (options.onClick) node.addEventListener('click', options.onClick);
  node.append(...children.filter((child) => child != null));
  return made;
}

const svgNs = 'http://www.w3.org/2000/svg';

/** Shapes, not colours alone, tell severities apart: a cross, a triangle, an i. */
const shapes = {
  error: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3 9.6-.9.9L8 9.4l-2.1 2.1-.9-.9L7.1 8.5 5 6.4l.9-.9L8 7.6l2.1-2.1.9.9-2.1 2.1Z',
  warning: 'M8 1.2a1 1 0 0 1 .9.5l6.4 11.4a1 1 0 0 1-.9 1.5H1.6a1 1 0 0 1-.9-1.5L7.1 1.7a1 1 0 0 1 .9-.5Zm-.8 4.5.2 4.2h1.2l.2-4.2H7.2ZM8 10.9a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  hint: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 5.9h1.6v5H7.2v-5ZM8 3.9a1 1 0 1 1 0 2 1 1 0 0 1 0-2Z',
  panel: 'M2 3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3Zm7.5.4v9.2h3.1V3.4H9.5Z',
  next: 'M5.5 2.5 11 8l-5.5 5.5-1.1-1.1L8.8 8 4.4 3.6z',
  fold: 'M2.5 5.5 8 11l5.5-5.5-1.1-1.1L8 8.8 3.6 4.4z',
  ok: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 10L3.9 7.9l1-1L7 9l4.2-4.2 1 1L7 11Z',
} as const;

export type Shape = keyof typeof shapes;

/** A 16 px icon in the current colour. */
export function icon(shape: Shape): SVGSVGElement {
  const svg = document.createElementNS(svgNs, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNs, 'path');
  path.setAttribute('d', shapes[shape]);
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}
