type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Makes an element. `true` writes an empty attribute, `false` and `undefined` write none; strings among the children
 * go in as text.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** A push button of the page; runs `press` on every click until `signal` aborts. */
export function button(attributes: Attributes, text: string, press: () => void, signal: AbortSignal): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', press, { signal });
  return element;
}

/** Runs `act` after `milliseconds`, unless `signal` aborts before. */
export function after(milliseconds: number, signal: AbortSignal, act: () => void): void {
  if (signal.aborted) return;
  const timer = setTimeout(act, milliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Tells the page's listeners that a person (or the page's own list) changed this control. */
export function announceChange(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
