import { all, attributeOf, contains, parentOf } from '../dom';

/**
 * The hidden input that holds the code behind a shown text, by the portals' naming: `xxxName` with `xxx` or `xxxCode`,
 * `xxx` with `xxxCode`, capitals `ORIGIN_COUNTRY` with `originCountryCode`. The nearest one wins when a name stands twice.
 * Null when there is none, or when what is there is a list in JSON rather than a code.
 */
export function hiddenCodeOf(shown: HTMLInputElement): HTMLInputElement | null {
  const index = inputsByName(shown.getRootNode());
  for (const own of new Set([shown.id, shown.name])) {
    for (const name of codeNames(own)) {
      const found = (index.get(name) ?? []).filter((input) => input !== shown && holdsCode(input));
      const nearest = found.length > 1 ? nearestTo(shown, found) : found[0];
      if (nearest) return nearest;
    }
  }
  return comboCodeOf(shown);
}

/** Combo boxes that keep text and code in one wrapper (EasyUI), whatever they are called. */
function comboCodeOf(shown: HTMLInputElement): HTMLInputElement | null {
  const combo = parentOf(shown);
  const classes = combo ? attributeOf(combo, 'class') : '';
  const codes = combo && /\bcombo\b/.test(classes) && !/\bdate(?:time)?box\b/.test(classes) ? all(combo, 'input.textbox-value, input.combo-value') : [];
  return codes.length === 1 && codes[0] instanceof HTMLInputElement ? codes[0] : null;
}

/** Names under which the code of a field called `own` may stand, likeliest first. */
function codeNames(own: string): readonly string[] {
  if (own === '') return [];
  const names: string[] = [];
  if (/^[A-Z][A-Z0-9_]*$/.test(own)) {
    const camel = own.toLowerCase().replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    names.push(`${camel}Code`, `${own}_CODE`);
    if (camel.endsWith('Name')) names.push(`${camel.slice(0, -4)}Code`, camel.slice(0, -4), own.slice(0, -5), `${own.slice(0, -5)}_CODE`);
    return names;
  }
  const named = /^(.+?)([_-]?)Name$/i.exec(own);
  if (named) {
    const [, base = '', mark = ''] = named;
    names.push(base, `${base}${mark}Code`, `${base}${mark}code`);
  }
  names.push(`${own}Code`, `${own}_code`);
  return names;
}

function holdsCode(input: HTMLInputElement): boolean {
  if (input.type !== 'hidden' && (input.type !== 'text' || input.checkVisibility())) return false;
  return !/^\s*[[{]/.test(input.value);
}

/** The one of `found` with which `shown` shares the closest common ancestor. */
function nearestTo(shown: Element, found: readonly HTMLInputElement[]): HTMLInputElement | undefined {
  for (let around = parentOf(shown); around; around = parentOf(around)) {
    const outer = around;
    const inside = found.find((input) => contains(outer, input));
    if (inside) return inside;
  }
  return found[0];
}

let remembered: { root: Node; index: Map<string, HTMLInputElement[]> } | null = null;

/** All inputs under a root by id and name. Kept for the running task only: one scan asks for every field of a form. */
function inputsByName(root: Node): Map<string, HTMLInputElement[]> {
  if (remembered?.root === root) return remembered.index;
  const index = new Map<string, HTMLInputElement[]>();
  const add = (name: string, input: HTMLInputElement): void => {
    const others = index.get(name);
    if (others) others.push(input);
    else index.set(name, [input]);
  };
  const all = root instanceof Document
    ? Document.prototype.querySelectorAll.call(root, 'input')
    : root instanceof DocumentFragment ? root.querySelectorAll('input') : [];
  for (const input of all) {
    if (!(input instanceof HTMLInputElement)) continue;
    if (input.id) add(input.id, input);
    if (input.name && input.name !== input.id) add(input.name, input);
  }
  remembered = { root, index };
  queueMicrotask(() => (remembered = null));
  return index;
}
