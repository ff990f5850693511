import { all, contains, matches, parentOf, rendered } from '../dom';

/**
 * The hidden input that holds the code behind a shown text, by the portals' naming: `xxxName` with `xxx` or `xxxCode`,
 * `xxx` with `xxxCode`, capitals `ORIGIN_COUNTRY` with `originCountryCode`. The nearest one wins when a name stands twice.
 * Null when there is none, or when what is there is a list in JSON rather than a code.
 */
export function hiddenCodeOf(shown: HTMLInputElement): HTMLInputElement | null {
  const { holders, stems } = codeHolders(shown.getRootNode());
  // Few inputs have a code behind them: the others are told by one look.
  const owns = stems.size === 0 ? [] : [...new Set([shown.id, shown.name])].filter((own) => stems.has(stemOf(own)));
  for (const name of owns.flatMap(codeNames)) {
    const found = (holders.get(name) ?? []).filter((input) => input !== shown && !holdsList(input));
    const nearest = found.length > 1 ? nearestTo(shown, found) : found[0];
    if (nearest) return nearest;
  }
  return comboCodeOf(shown);
}

/** Combo boxes that keep text and code in one wrapper (EasyUI), whatever they are called. */
function comboCodeOf(shown: HTMLInputElement): HTMLInputElement | null {
  const combo = matches(shown, '.combo:not([class*="datebox"], [class*="datetimebox"]) > input') ? parentOf(shown) : null;
  const codes = combo ? all(combo, 'input.textbox-value, input.combo-value') : [];
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

/** Hidden inputs, and text inputs that are not shown. */
function* mayHoldCode(root: Node): Iterable<HTMLInputElement> {
  const scope = root instanceof Document || root instanceof DocumentFragment ? root : null;
  for (const input of scope ? select(scope, 'input[type="hidden" i]') : []) if (input instanceof HTMLInputElement) yield input;
  for (const input of scope ? select(scope, 'input:not([type]), input[type="text" i]') : []) if (input instanceof HTMLInputElement && !rendered(input)) yield input;
}

const select = (scope: Document | DocumentFragment, selector: string): NodeListOf<Element> =>
  (scope instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(scope, selector);

/** What stands there is a list in JSON. */
const holdsList = (input: HTMLInputElement): boolean => /^\s*[[{]/.test(input.value);

/** The one of `found` with which `shown` shares the closest common ancestor. */
function nearestTo(shown: Element, found: readonly HTMLInputElement[]): HTMLInputElement | undefined {
  for (let around = parentOf(shown); around; around = parentOf(around)) {
    const outer = around;
    const inside = found.find((input) => contains(outer, input));
    if (inside) return inside;
  }
  return found[0];
}

interface CodeHolders {
  readonly holders: ReadonlyMap<string, readonly HTMLInputElement[]>;
  /** What their names have in common with those of the texts before them. */
  readonly stems: ReadonlySet<string>;
}

/** A name without case, marks and the endings that tell text and code apart. */
const stemOf = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '').replace(/(?:name|code)+$/, '');

let remembered: ({ readonly root: Node } & CodeHolders) | null = null;

/** All inputs under a root that may hold a code, by id and name. Kept for the running task only: one scan asks for every field of a form. */
function codeHolders(root: Node): CodeHolders {
  if (remembered?.root === root) return remembered;
  const holders = new Map<string, HTMLInputElement[]>();
  const stems = new Set<string>();
  const add = (name: string, input: HTMLInputElement): void => {
    stems.add(stemOf(name));
    const others = holders.get(name);
    if (others) others.push(input);
    else holders.set(name, [input]);
  };
  for (const input of mayHoldCode(root)) {
    if (input.id) add(input.id, input);
    if (input.name && input.name !== input.id) add(input.name, input);
  }
  remembered = { root, holders, stems };
  queueMicrotask(() => (remembered = null));
  return remembered;
}
