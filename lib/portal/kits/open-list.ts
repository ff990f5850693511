import type { WantedValue } from '../kit';
import { boxOf } from '../dom';
import { press } from '../press';
import { waitUntil } from '../wait-until';
import { scaleOf, untilReachable, untilUnfolded } from './popups';

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
  /** Makes the page tell the codes of the entries that are drawn, where it can; no further than the one that is wanted. */
  learnCodes?(wanted: string | undefined, signal: AbortSignal): Promise<void>;
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
    const drawn = await untilReachable(entry.element, signal);
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
  const scroller = list.scroller();
  if (there && scroller && overflows(scroller)) await untilUnfolded(scroller, signal);
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

const overflows = (scroller: Element): boolean => scroller.scrollHeight > scroller.clientHeight + 2;

/** True when there may be more entries than are drawn. */
function isLong(list: OpenList): boolean {
  const scroller = list.scroller();
  if (!scroller || !overflows(scroller)) return false;
  const entries = placed(list, scroller);
  const [first, last] = [entries[0], entries.at(-1)];
  return !first || !last || first.at > slackPx || last.end < scroller.scrollHeight - slackPx;
}

async function wholeList(list: OpenList, wanted: WantedValue, signal: AbortSignal): Promise<ListEntry | null> {
  const scroller = list.scroller();
  if (scroller && isLong(list)) return lookThrough(list, scroller, wanted, signal);
  const found = fittingEntry(list.entries(), wanted);
  if (found || !list.learnCodes) return found;
  await list.learnCodes(wanted.code, signal);
  return fittingEntry(list.entries(), wanted);
}

/**
 * Looks through a list of which only what is in sight is drawn, from its beginning to its end, and goes back to what fits.
 * Ends early at the wanted code alone: a code stands for one thing however often it is listed. A text does not: further down
 * the same one may stand for another code, and which of the two is meant nobody has said.
 */
async function lookThrough(list: OpenList, scroller: Element, wanted: WantedValue, signal: AbortSignal): Promise<ListEntry | null> {
  const started = performance.now();
  const seen: Placed[] = [];
  for (let top = 0; ; ) {
    if (signal.aborted || performance.now() - started > scanCapMs) return null;
    await scrollTo(list, scroller, top, signal);
    await list.learnCodes?.(wanted.code, signal);
    const now = placed(list, scroller);
    const named = wanted.code ? now.find(({ code }) => code === wanted.code) : undefined;
    if (named) return named;
    for (const entry of now) if (!seen.some((other) => other.text === entry.text && near(other.at, entry.at))) seen.push(entry);
    // Further entries than those in sight may be drawn: the next look begins behind them.
    const end = now.reduce((reached, entry) => (entry.at <= reached + slackPx ? Math.max(reached, entry.end) : reached), top + scroller.clientHeight);
    if (end >= scroller.scrollHeight) break;
    top = Math.max(end - 1, top + 8);
  }
  const found = fittingEntry(seen, wanted);
  const place = seen.find((entry) => entry === found);
  if (!place) return null;
  await scrollTo(list, scroller, place.at, signal);
  return placed(list, scroller).find((entry) => entry.text === place.text && near(entry.at, place.at)) ?? null;
}

/** An entry with how far down its list it begins and ends (px of the layout). */
interface Placed extends ListEntry {
  readonly at: number;
  readonly end: number;
}

/** Where the entries that are drawn stand, however far the list is scrolled, and also while it is still unfolding. */
function placed(list: OpenList, scroller: Element): readonly Placed[] {
  const entries = list.entries();
  const frame = boxOf(scroller);
  const scale = scaleOf(scroller) || 1;
  const scrolled = scroller.scrollTop;
  return entries.map(({ element, text, code }) => {
    const box = boxOf(element);
    const at = (box.top - frame.top) / scale + scrolled;
    return { element, text, code, at, end: at + box.height / scale };
  });
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 4;

async function scrollTo(list: OpenList, scroller: Element, top: number, signal: AbortSignal): Promise<void> {
  scroller.scrollTop = top;
  scroller.dispatchEvent(new Event('scroll'));
  const drawn = (): true | null => {
    const entries = placed(list, scroller);
    const from = scroller.scrollTop;
    return entries.some(({ at }) => at <= from + slackPx) && entries.some(({ end }) => end >= Math.min(from + scroller.clientHeight, scroller.scrollHeight) - slackPx) ? true : null;
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
