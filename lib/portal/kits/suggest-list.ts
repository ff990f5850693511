import type { WantedValue } from '../kit';
import { parentOf } from '../dom';
import { textInput } from './element-kind';

/** An entry of a suggestion list: what to press, and every text and code it carries. */
export interface SuggestOption {
  readonly press: HTMLElement;
  readonly list: Element;
  readonly parts: readonly string[];
}

/** How far up from the input its own list may hang. */
const levelsUp = 3;

const listSelector = 'ul, ol, [role="listbox"], .dropdown-menu';

/** The lists that hang by the input: beside it, named by its ARIA attributes, or laid out next to it on the page. */
export function listsOf(input: HTMLInputElement): readonly Element[] {
  const lists = new Set<Element>(namedLists(input));
  let around = parentOf(input);
  for (let level = 0; around && level < levelsUp; level++, around = parentOf(around)) {
    if (ownInputs(around) > 1) break;
    for (const list of Element.prototype.querySelectorAll.call(around, listSelector)) lists.add(list);
    if (lists.size > 0) break;
  }
  if (lists.size === 0) for (const list of floatingLists(input)) lists.add(list);
  return [...lists];
}

function namedLists(input: HTMLInputElement): Element[] {
  const ids = `${input.getAttribute('aria-controls') ?? ''} ${input.getAttribute('aria-owns') ?? ''}`.split(/\s+/).filter(Boolean);
  return ids.map((id) => Document.prototype.getElementById.call(input.ownerDocument, id)).filter((each): each is HTMLElement => each !== null);
}

const ownInputs = (around: Element): number =>
  [...Element.prototype.querySelectorAll.call(around, 'input')].filter((each) => textInput(each) && each.checkVisibility()).length;

/** Lists that a widget hung on the body and laid under or over the input. */
function floatingLists(input: HTMLInputElement): Element[] {
  const box = input.getBoundingClientRect();
  return [...Document.prototype.querySelectorAll.call(input.ownerDocument, listSelector)].filter((list) => {
    if (!list.checkVisibility() || !floats(list)) return false;
    const its = list.getBoundingClientRect();
    const beside = Math.abs(its.left - box.left) <= 24;
    return beside && (Math.abs(its.top - box.bottom) <= 24 || Math.abs(its.bottom - box.top) <= 24);
  });
}

function floats(list: Element): boolean {
  for (let around: Element | null = list, level = 0; around && level < levelsUp; level++, around = parentOf(around)) {
    if (/absolute|fixed/.test(getComputedStyle(around).position)) return true;
  }
  return false;
}

/** What stands in a list while it is being loaded. */
const waiting = /^(?:正在)?(?:加载|载入|搜索|查询)中?|^请稍候|^loading|^searching/i;

/** The entries that can be seen and pressed now. */
export function shownOptions(input: HTMLInputElement): readonly SuggestOption[] {
  return listsOf(input).flatMap((list) => {
    const rows = [...list.querySelectorAll('tbody tr, table > tr')];
    const entries = rows.length > 0 ? rows : [...list.querySelectorAll('[role="option"], [data-value], li')].filter((each) => !each.querySelector('li, [role="option"], [data-value]'));
    return entries.flatMap((entry) => {
      const target = entry instanceof HTMLTableRowElement ? entry.cells[0] : entry;
      if (!(target instanceof HTMLElement) || !target.checkVisibility({ visibilityProperty: true })) return [];
      const parts = partsOf(entry);
      return parts.some((part) => waiting.test(part)) ? [] : [{ press: target, list, parts }];
    });
  });
}

const codeAttributes = ['data-value', 'data-id', 'data-code', 'data-key', 'alt', 'title'];

function partsOf(entry: Element): readonly string[] {
  const parts = new Set<string>();
  const add = (text: string | null): void => {
    const plain = tidy(text ?? '');
    if (plain !== '') parts.add(plain);
  };
  const carriers = entry instanceof HTMLTableRowElement ? [entry, ...entry.cells] : [entry];
  for (const carrier of carriers) {
    for (const name of codeAttributes) add(carrier.getAttribute(name));
    if (carrier === entry && carriers.length > 1) continue;
    add(carrier.textContent);
    // `360-印度尼西亚`, `360 INDONESIA`: code and text in one.
    const both = /^(\d[0-9A-Z]*)[\s\-–:：|｜]+(.+)$/.exec(tidy(carrier.textContent ?? '')) ?? /^([0-9A-Z]{1,10})\s*[-–:：|｜]\s*(.+)$/.exec(tidy(carrier.textContent ?? ''));
    if (both) {
      add(both[1] ?? '');
      add(both[2] ?? '');
    }
  }
  return [...parts];
}

/** Blanks, width and case aside: how a list writes a name is not how a template does. */
const tidy = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
const same = (a: string, b: string): boolean => tidy(a).toUpperCase() === tidy(b).toUpperCase();

/** True when both say the same but for blanks, width and case. */
export const sameEntry = same;

/**
 * The one entry that is wanted. With a code, the entry must carry that code, and of several the one with the text too.
 * Without, the text must stand there whole. Null when none fits or when two different ones do: nothing is guessed.
 */
export function fittingOption(options: readonly SuggestOption[], { shown, code }: WantedValue): SuggestOption | null {
  const carries = (option: SuggestOption, text: string): boolean => option.parts.some((part) => same(part, text));
  const only = (found: readonly SuggestOption[]): SuggestOption | null => {
    const kinds = new Set(found.map((option) => option.parts.join('\n')));
    return kinds.size === 1 ? (found[0] ?? null) : null;
  };
  if (code === undefined || code === '') return only(options.filter((option) => carries(option, shown)));
  const byCode = options.filter((option) => carries(option, code));
  return only(byCode.filter((option) => carries(option, shown))) ?? only(byCode);
}
