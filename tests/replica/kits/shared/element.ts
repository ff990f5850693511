type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes (false and undefined leave one out) and what stands in it. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...inside: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...inside);
  return made;
}
