import type { KitReader, KitWriter, WantedValue, WriteOutcome } from '../kit';
import { all, attributeOf, byId, matches, nextElementOf, parentOf } from '../dom';
import { press, pressAside } from '../press';
import { quiet } from '../quiet';
import { announceChange, announceInput, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { unwritable } from './element-kind';
import { keptFocus } from './kept-focus';
import { fittingEntry, type ListEntry } from './open-list';
import { selectReader } from './select';

/** The longest wait for what a server sends, and for a list that is there to be filtered. */
const loadCapMs = 2500;
const filterCapMs = 200;
const takenCapMs = 500;
const closedCapMs = 300;

const isOpen = (box: Element): boolean => matches(box, '.select2-container--open');

const boxOf = (select: Element): HTMLElement | null => {
  const next = nextElementOf(select);
  return next instanceof HTMLElement && matches(next, '.select2-container') ? next : null;
};

/** select2 hides the page's drop-down and keeps the choice in it, also that of an entry which the server sent. */
export const select2Reader: KitReader = {
  id: 'select2',
  recognise(element) {
    const box = element instanceof HTMLSelectElement && !element.multiple && matches(element, '.select2-hidden-accessible') ? boxOf(element) : null;
    return box && { kind: 'select', code: null, element: box };
  },
  read: (control) => selectReader.read({ ...control, element: control.raw ?? control.element }),
  options: ({ raw }) => (raw instanceof HTMLSelectElement ? [...raw.options].filter(({ value }) => value !== '').map(({ value, text }) => ({ code: value, shown: text.trim() })) : []),
};

export const select2Writer: KitWriter = {
  id: 'select2',
  async write({ raw }, wanted, signal) {
    const box = raw ? boxOf(raw) : null;
    if (!(raw instanceof HTMLSelectElement) || !box) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (unwritable(raw)) return { ok: false, why: 'disabled' };
    if (wanted.shown === '' && !wanted.code) return empty(raw);
    const giveBack = keptFocus(raw.ownerDocument);
    const outcome = await choose(raw, box, wanted, signal);
    // An answer that is still on its way may draw the list once more after the first press.
    for (let presses = 0; presses < 2 && isOpen(box); presses += 1) {
      pressAside(raw.ownerDocument);
      await waitUntil(() => (isOpen(box) ? null : true), { root: raw.ownerDocument, capMs: closedCapMs, signal: new AbortController().signal });
    }
    giveBack([box]);
    return outcome;
  },
  async settle({ element }, signal) {
    await quiet(parentOf(element) ?? element, { quietMs: 8, capMs: 1000, signal });
  },
};

/** select2 listens to its drop-down. Its own cross would open the list again. */
function empty(select: HTMLSelectElement): WriteOutcome {
  putValue(select, '');
  announceInput(select, '');
  announceChange(select);
  return select.value === '' ? { ok: true } : { ok: false, why: 'not-taken' };
}

async function choose(select: HTMLSelectElement, box: HTMLElement, wanted: WantedValue, signal: AbortSignal): Promise<WriteOutcome> {
  const selection = all(box, '.select2-selection')[0];
  if (!(selection instanceof HTMLElement)) return { ok: false, why: 'not-taken' };
  if (!matches(box, '.select2-container--open')) press(selection, { within: box, purpose: 'open' });
  const list = (): Element | null => byId(select.ownerDocument, attributeOf(selection, 'aria-owns'));
  const entry = await findEntry(list, wanted, signal);
  if (signal.aborted) return { ok: false, why: 'aborted' };
  const within = list();
  if (!entry || !within) return { ok: false, why: 'no-such-option' };
  if (!press(entry.element, { within, purpose: 'option' }).pressed) return { ok: false, why: 'not-taken' };
  const taken = await waitUntil(() => (select.value === entry.code ? true : null), { root: box, capMs: takenCapMs, signal });
  return taken ? { ok: true } : { ok: false, why: 'not-taken' };
}

/** The entry in the open list; where it is not there, what is typed makes select2 look for it, in the page or at the server. */
async function findEntry(list: () => Element | null, wanted: WantedValue, signal: AbortSignal): Promise<ListEntry | null> {
  const fitting = (): ListEntry | null => fittingEntry(entriesIn(list()), wanted);
  const there = fitting();
  if (there) return there;
  const results = list();
  const root = results?.ownerDocument ?? document;
  const field = all(root, '.select2-container--open .select2-search__field').find((each): each is HTMLInputElement => each instanceof HTMLInputElement && each.checkVisibility());
  const capMs = entriesIn(results).length > 0 ? filterCapMs : loadCapMs;
  if (!field) return waitUntil(fitting, { root, capMs, signal });
  for (const text of new Set([wanted.shown, wanted.code ?? ''])) {
    if (text === '' || signal.aborted) continue;
    putValue(field, text);
    announceInput(field, text);
    const found = await waitUntil(fitting, { root, capMs, signal });
    if (found) return found;
  }
  return null;
}

/** The id of an entry ends with its code. */
const codeOf = (entry: Element): string | null => /-result-[a-z0-9]{4}-([\s\S]*)$/i.exec(attributeOf(entry, 'id'))?.[1] ?? null;

const entriesIn = (list: Element | null): ListEntry[] =>
  (list ? all(list, 'li.select2-results__option[aria-selected]:not([aria-disabled="true"])') : [])
    .flatMap((element) => (element instanceof HTMLElement && codeOf(element) !== '' ? [{ element, text: (element.textContent ?? '').trim(), code: codeOf(element) }] : []));
