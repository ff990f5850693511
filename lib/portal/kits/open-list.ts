import type { WantedValue } from '../kit';
import { boxOf } from '../dom';
import { press } from '../press';
import { waitUntil } from '../wait-until';
import { untilDrawn } from './popups';

/** An entry of an open list; `code` where the page says it. */
export interface ListEntry {
  readonly element: HTMLElement;
  readonly text: string;
  readonly code: string | null;
}

/** A list that a widget has open. */
export interface OpenList {
  /** What lies over the page: nothing outside of it is pressed. */
  readonly layer: HTMLElement;
  /** The entries that are drawn now: all, or of a long list those in sight. Disabled ones and titles of groups left out. */
  entries(): readonly ListEntry[];
  /** What scrolls the entries. */
  scroller(): Element | null;
  /** Types into the list's search; null where it has none. */
  readonly search: ((text: string) => void) | null;
  /** How long the search waits for more to be typed (ms); looking through a long list takes no longer. */
  readonly searchPauseMs?: number;
  /** Makes the page tell the codes of the entries that are drawn, where it can. */
  learnCodes?(signal: AbortSignal): Promise<void>;
}

/** The longest wait for entries that come from the server. */
const loadCapMs = 2500;
/** How long a list that is there may take to filter, or to be changed for another one. */
const filterCapMs = 150;
const otherListCapMs = 800;
/** The longest look through a long list. */
const scanCapMs = 4000;
const drawCapMs = 500;
/** Titles of groups and entries that cannot be chosen may stand before the first one and after the last (px). */
const slackPx = 60;

/** Lists may be drawn anew under our hands: how often one is looked through again. */
const mostTries = 3;

/**
 * Chooses the one entry that is wanted. Gives its text; `no-such-option` when none fits or several do, `not-taken` when it
 * could not be pressed.
 */
export async function chooseEntry(list: OpenList, wanted: WantedValue, signal: AbortSignal): Promise<{ readonly text: string } | Why> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const entry = await findEntry(list, wanted, signal);
    if (signal.aborted) return 'aborted';
    if (!entry) return 'no-such-option';
    const drawn = await untilDrawn(entry.element, signal);
    if (signal.aborted) return 'aborted';
    const still = list.entries().some(({ element, text }) => element === entry.element && text === entry.text);
    if (drawn && still) return press(entry.element, { within: list.layer, purpose: 'option' }).pressed ? { text: entry.text } : 'not-taken';
  }
  return 'not-taken';
}

type Why = 'no-such-option' | 'not-taken' | 'aborted';

/**
 * The one entry that is wanted, drawn and ready to be pressed; null when none fits or several do. Searches where the list
 * can be searched, waits for what the server sends, and looks through long lists to their end.
 */
async function findEntry(list: OpenList, wanted: WantedValue, signal: AbortSignal): Promise<ListEntry | null> {
  const wait = (capMs: number): Promise<ListEntry | null> => waitUntil(() => fittingEntry(list.entries(), wanted), { root: list.layer.ownerDocument, capMs, signal });
  const { search, searchPauseMs = 0 } = list;
  if (!search) await waitUntil(() => (list.entries().length > 0 ? true : null), { root: list.layer.ownerDocument, capMs: loadCapMs, signal });
  const there = list.entries().length > 0;
  if (there && (!search || searchPauseMs > 0 || !isLong(list))) {
    const whole = await wholeList(list, wanted, signal);
    if (whole || !search) return whole ?? (isLong(list) ? null : wait(otherListCapMs));
  }
  if (!search) return null;
  for (const text of textsOf(wanted)) {
    search(text);
    // What stood there before is drawn anew first.
    await nextTask();
    if (await wait(there ? filterCapMs + searchPauseMs : loadCapMs)) return wholeList(list, wanted, signal);
    if (signal.aborted) return null;
  }
  if (!there) return null;
  search('');
  await waitUntil(() => (list.entries().length > 0 ? true : null), { root: list.layer.ownerDocument, capMs: filterCapMs + searchPauseMs, signal });
  const found = await wholeList(list, wanted, signal);
  if (found || signal.aborted) return found;
  // What stood there first may only have been a beginning.
  search(wanted.shown || (wanted.code ?? ''));
  return (await wait(loadCapMs)) ? wholeList(list, wanted, signal) : null;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const textsOf = ({ shown, code }: WantedValue): readonly string[] => [...new Set([shown, code ?? ''])].filter((text) => text !== '');

/** True when there may be more entries than are drawn. */
function isLong(list: OpenList): boolean {
  const scroller = list.scroller();
  if (!scroller || scroller.scrollHeight <= scroller.clientHeight + 2) return false;
  const entries = list.entries();
  const [first, last] = [entries[0], entries.at(-1)];
  return !first || !last || placeIn(scroller, first) > slackPx || placeIn(scroller, last) + boxOf(last.element).height < scroller.scrollHeight - slackPx;
}

async function wholeList(list: OpenList, wanted: WantedValue, signal: AbortSignal): Promise<ListEntry | null> {
  const scroller = list.scroller();
  if (scroller && isLong(list)) return lookThrough(list, scroller, wanted, signal);
  const found = fittingEntry(list.entries(), wanted);
  if (found || !list.learnCodes) return found;
  await list.learnCodes(signal);
  return fittingEntry(list.entries(), wanted);
}

/** Looks through a list of which only what is in sight is drawn, from its beginning to its end, and goes back to what fits. */
async function lookThrough(list: OpenList, scroller: Element, wanted: WantedValue, signal: AbortSignal): Promise<ListEntry | null> {
  const started = performance.now();
  const seen: (ListEntry & { readonly at: number })[] = [];
  await waitUntil(() => (atRest(scroller) ? true : null), { root: list.layer.ownerDocument, capMs: drawCapMs, signal });
  for (let top = 0; ; top += Math.max(scroller.clientHeight - 1, 8)) {
    if (signal.aborted || performance.now() - started > scanCapMs) return null;
    await scrollTo(list, scroller, top, signal);
    await list.learnCodes?.(signal);
    for (const entry of list.entries()) {
      const at = placeIn(scroller, entry);
      if (!seen.some((other) => other.text === entry.text && near(other.at, at))) seen.push({ ...entry, at });
    }
    if (top + scroller.clientHeight >= scroller.scrollHeight) break;
  }
  const found = fittingEntry(seen, wanted);
  const place = seen.find((entry) => entry === found);
  if (!place) return null;
  await scrollTo(list, scroller, place.at, signal);
  return list.entries().find((entry) => entry.text === place.text && near(placeIn(scroller, entry), place.at)) ?? null;
}

/** How far down a list an entry stands (px), however far it is scrolled. */
const placeIn = (scroller: Element, { element }: ListEntry): number => boxOf(element).top - boxOf(scroller).top + scroller.scrollTop;
const near = (a: number, b: number): boolean => Math.abs(a - b) < 4;

/** Lists come sliding in: while they do, nothing in them stands where it will. */
const atRest = (scroller: Element): boolean => scroller.ownerDocument.getAnimations().every(({ effect }) => !(effect instanceof KeyframeEffect && effect.target?.contains(scroller)));

async function scrollTo(list: OpenList, scroller: Element, top: number, signal: AbortSignal): Promise<void> {
  scroller.scrollTop = top;
  scroller.dispatchEvent(new Event('scroll'));
  const drawn = (): true | null => {
    const sight = boxOf(scroller);
    const boxes = list.entries().map(({ element }) => boxOf(element));
    return boxes.some((box) => box.top <= sight.top + slackPx) && boxes.some((box) => box.bottom >= Math.min(sight.bottom, sight.top + scroller.scrollHeight - scroller.scrollTop) - slackPx) ? true : null;
  };
  await waitUntil(drawn, { root: list.layer.ownerDocument, capMs: drawCapMs, signal });
}

const tidy = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toUpperCase();

/** Code and text where an entry shows both: `360|印度尼西亚`, `E 中国—东盟`, `美元(USD)`. */
function partsOf(text: string): readonly string[] {
  const plain = tidy(text);
  const split = /^([0-9A-Z]{1,10})\s*[-–—:|]\s*(.+)$/.exec(plain) ?? /^([0-9A-Z]{1,10})\s+(\p{Script=Han}.*)$/u.exec(plain) ?? /^(\d{2,10})\s+(.+)$/.exec(plain) ?? /^(.+?)\s*\(([0-9A-Z]{1,10})\)$/.exec(plain);
  return split ? [split[1] ?? '', split[2] ?? ''] : [];
}

/** The one entry that is wanted: by its code, by its text, by the code or text that is part of it, by what it means. Null when none or several fit equally. */
export function fittingEntry(entries: readonly ListEntry[], { shown, code, means }: WantedValue): ListEntry | null {
  const possible = code ? entries.filter((entry) => entry.code === null || entry.code === code) : entries;
  for (const text of [code ?? '', shown]) {
    if (text === '') continue;
    for (const fits of [(entry: ListEntry) => entry.code === text, (entry: ListEntry) => tidy(entry.text) === tidy(text), (entry: ListEntry) => partsOf(entry.text).includes(tidy(text))]) {
      const found = possible.filter(fits);
      if (found.length === 1) return found[0] ?? null;
      if (found.length > 1) return null;
    }
  }
  const meant = means ? possible.filter((entry) => means({ shown: entry.text, code: entry.code ?? entry.text })) : [];
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
