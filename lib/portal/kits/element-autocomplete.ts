import type { KitReader, KitWriter, WantedValue, WriteOutcome } from '../kit';
import { all, closest, matches, rendered, textOf } from '../dom';
import { press } from '../press';
import { announceChange, announceInput, enter, leave, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { textInput, unwritable } from './element-kind';
import { keptFocus } from './kept-focus';
import { awaitPopup, untilReachable } from './popups';
import { pressKey } from './press-key';
import { fittingOption, type SuggestOption } from './suggest-list';

const lists = '.el-autocomplete-suggestion';
/** The longest wait for the list (its own pause in typing, then the server's answer), for the choice to be taken, and for the list to close. */
const listCapMs = 1600;
const takenCapMs = 1000;
const shutCapMs = 600;
/** A list that shows entries and has not changed for so long will not get the wanted one any more. */
const listStillMs = 500;

/** The boxes of Element UI 2 and Element Plus that propose texts while one types and take any other text too. */
export const elementAutocompleteReader: KitReader = {
  id: 'element-autocomplete',
  recognise: (element) => (matches(element, '.el-autocomplete input') ? { kind: 'suggest', code: null } : null),
  read({ element }) {
    const text = textInput(element)?.value ?? '';
    return { shown: text, code: text };
  },
};

export const elementAutocompleteWriter: KitWriter = {
  id: 'element-autocomplete',
  async write({ element }, wanted, signal) {
    const input = textInput(element);
    if (!input) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (unwritable(input)) return { ok: false, why: 'disabled' };
    const giveBack = keptFocus(input.ownerDocument);
    const before = input.value;
    const outcome = await (wanted.shown === '' ? empty(input) : propose(input, wanted, signal));
    // What stands there after the user took the box is the user's.
    if (!outcome.ok && outcome.why !== 'aborted') type(input, before);
    announceChange(input);
    await shut(input, signal);
    giveBack([input]);
    return outcome;
  },
  settle: () => Promise.resolve(),
};

/** The box is not entered, so nothing opens. */
async function empty(input: HTMLInputElement): Promise<WriteOutcome> {
  type(input, '');
  await nextTask();
  return input.value === '' ? { ok: true } : { ok: false, why: 'not-taken' };
}

/** Types the text and takes the one entry that says it; without one the text itself stays, unless a code is wanted with it. */
async function propose(input: HTMLInputElement, wanted: WantedValue, signal: AbortSignal): Promise<WriteOutcome> {
  const popup = awaitPopup(input, lists);
  enter(input);
  type(input, wanted.shown);
  const entry = await awaitEntry(input, popup, wanted, signal);
  if (signal.aborted) return { ok: false, why: 'aborted' };
  if (!entry) {
    if (wanted.code) return { ok: false, why: 'no-such-option' };
    leave(input);
    await nextTask();
    return input.value === wanted.shown ? { ok: true } : { ok: false, why: 'not-taken' };
  }
  if (!(await untilReachable(entry.press, signal)) || !press(entry.press, { within: entry.list, purpose: 'option' }).pressed) return { ok: false, why: 'not-taken' };
  const taken = await waitUntil(() => (popup() === null && entry.parts.includes(input.value.trim()) ? true : null), { root: input.ownerDocument, capMs: takenCapMs, signal });
  return taken || input.value === wanted.shown ? { ok: true } : { ok: false, why: signal.aborted ? 'aborted' : 'not-taken' };
}

async function awaitEntry(input: HTMLInputElement, popup: () => HTMLElement | null, wanted: WantedValue, signal: AbortSignal): Promise<SuggestOption | null> {
  let [seen, since] = ['', performance.now()];
  const found = await waitUntil(() => {
    const list = popup();
    const options = list ? entriesIn(list) : [];
    const fitting = fittingOption(options, wanted) ?? fittingOption(options, { shown: wanted.shown });
    if (fitting) return fitting;
    const now = options.map(({ parts }) => parts.join('\t')).join('\n');
    if (now !== seen) [seen, since] = [now, performance.now()];
    return options.length > 0 && performance.now() - since > listStillMs ? 'none' : null;
  }, { root: input.ownerDocument, capMs: listCapMs, signal });
  return found === 'none' ? null : found;
}

const entriesIn = (list: HTMLElement): SuggestOption[] => all(list, 'li').flatMap((entry) => {
  if (!(entry instanceof HTMLElement) || !rendered(entry)) return [];
  const parts = [entry, ...all(entry, '*')].map((each) => (textOf(each) ?? '').trim()).filter((text) => text !== '');
  return parts.length > 0 ? [{ press: entry, list, parts: [...new Set(parts)] }] : [];
});

/** Element UI 2 closes its list on Tab, Element Plus when the box is left. */
async function shut(input: HTMLInputElement, signal: AbortSignal): Promise<void> {
  const isOpen = (): boolean => closest(input, '.el-autocomplete[aria-expanded="true"]') !== null;
  pressKey(input, 'Tab');
  leave(input);
  await waitUntil(() => (isOpen() ? null : true), { root: input.ownerDocument, capMs: shutCapMs, signal });
}

function type(input: HTMLInputElement, text: string): void {
  putValue(input, text);
  announceInput(input, text);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
