import type { Control } from '../model';
import type { ControlValue, WantedValue, KitReader, KitWriter, WriteOutcome } from '../kit';
import { press } from '../press';
import { quiet } from '../quiet';
import { announceChange, announceInput, enter, leave, putValue, typeKeys } from '../set-value';
import { waitUntil } from '../wait-until';
import { matches, parentOf } from '../dom';
import { takesText, textInput, unwritable } from './element-kind';
import { hiddenCodeOf } from './hidden-code';
import { keptFocus } from './kept-focus';
import { type SuggestOption, fittingOption, sameEntry, listsOf, shownOptions } from './suggest-list';

/** The longest wait for a list (the server's answer after the widget's own delay), and for the choice to take effect. */
const listCapMs = 2000;
const chosenCapMs = 1500;
/** The same where the page holds no list for the box, or where one may do without: nothing is likely to come. */
const unlikelyCapMs = 800;
/** How long after leaving the box a page may take back what is none of its entries. */
const takenBackMs = 300;
/** How long after the last key bootstrap-suggest may still open its list. */
const lateListMs = 450;
/** A list that shows entries and has not changed for so long will not get the wanted one any more. */
const listStillMs = 700;

/**
 * Boxes that offer a list while one types and put the chosen code into a hidden input: pairs `xxxName`/`xxx`, and capitals
 * with a hidden code and `data-id`/`alt` on the visible input.
 */
export const suggestReader: KitReader = {
  id: 'suggest',
  recognise(element, type) {
    if (!takesText(type) || type === 'number' || !(element instanceof HTMLInputElement)) return null;
    const code = hiddenCodeOf(element);
    return code || hasMarks(element) ? { kind: 'suggest', code } : null;
  },
  read,
};

export const suggestWriter: KitWriter = {
  id: 'suggest',
  async write(control, wanted, signal) {
    const input = textInput(control.element);
    if (!input) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (unwritable(input)) return { ok: false, why: 'disabled' };
    const giveBack = keptFocus(input.ownerDocument);
    const outcome = await writeInto(control, input, wanted, signal);
    if (input.value === '' && !signal.aborted) await leaveLateList(input, signal);
    if (!signal.aborted) giveBack([input]);
    return outcome;
  },
  async settle({ element }, signal) {
    const around = parentOf(parentOf(element) ?? element) ?? element;
    await quiet(around, { quietMs: 60, firstMs: 16, capMs: 1500, signal });
  },
};

async function writeInto(control: Control, input: HTMLInputElement, wanted: WantedValue, signal: AbortSignal): Promise<WriteOutcome> {
  const before = remember(control, input);
  if (wanted.shown === '' && !wanted.code) return clear(control, input, before);

  const free = mayBeFree(control, wanted);
  const outcome = await choose(control, input, wanted, free, signal);
  if (outcome.ok) return outcome;
  if (free && outcome.why === 'no-such-option') {
    if (await keepsText(input, wanted.shown, signal)) return { ok: true };
    // The user types here now.
    if (signal.aborted && input.value !== wanted.shown) return { ok: false, why: 'aborted' };
  }
  // Stopped because the user types here: what stands in the box is theirs.
  if (outcome.why !== 'aborted' || input.value === outcome.typed) restore(control, input, before);
  return { ok: false, why: outcome.why };
}

/** The plug-in bootstrap-suggest: a click in its box makes it look at once, a key only 300 ms later. */
const looksOnClick = (input: Element): boolean => matches(input, '.input-group > input:has(~ .input-group-btn > ul.dropdown-menu)');

/** It also opens its whole list some time after the box was emptied, be it left or not. */
async function leaveLateList(input: HTMLInputElement, signal: AbortSignal): Promise<void> {
  if (!looksOnClick(input)) return;
  await waitUntil(() => (shownOptions(input).length > 0 ? true : null), { root: input.ownerDocument, capMs: lateListMs, signal });
  leave(input);
}

/** Signs of a suggest box that has no hidden code by name. */
const marked = '[data-id], [alt], [role="combobox"], [aria-autocomplete*="list"], [aria-autocomplete*="both"]';
const markedOrByList = `${marked}, :has(> ul, > [role="listbox"], > .input-group-btn ul, > div > ul) > input`;

function hasMarks(input: HTMLInputElement): boolean {
  if (!matches(input, markedOrByList)) return false;
  if (matches(input, marked)) return true;
  const parent = parentOf(input);
  return parent !== null && [...parent.querySelectorAll('input')].filter((each) => textInput(each)).length === 1;
}

function read({ element, code }: Control): ControlValue {
  const shown = element instanceof HTMLInputElement ? element.value : '';
  if (code) return { shown, code: code.value };
  // The mark of an earlier choice says nothing about a text that was typed over since.
  const alt = element.getAttribute('alt');
  const stale = alt !== null && alt !== '' && alt !== shown;
  return { shown, code: (stale ? '' : element.getAttribute('data-id')) || shown };
}

/** A box without a code behind it, such as that of a port, may take a text that is none of its entries. */
const mayBeFree = ({ element, code }: Control, wanted: WantedValue): boolean => code === null && !wanted.code && !element.hasAttribute('data-id');

/** Types the text and leaves the box: true when the page lets it stand. */
async function keepsText(input: HTMLInputElement, text: string, signal: AbortSignal): Promise<boolean> {
  enter(input);
  typeKeys(input, text);
  announceChange(input);
  leave(input);
  const gone = await waitUntil(() => (input.value === text ? null : true), { root: input.ownerDocument, capMs: takenBackMs, signal });
  return gone === null && input.value === text && !signal.aborted;
}

async function choose(control: Control, input: HTMLInputElement, wanted: WantedValue, free: boolean, signal: AbortSignal): Promise<Outcome> {
  const tries = [...new Set([wanted.shown, wanted.code ?? ''].filter((text) => text !== ''))];
  // A list that was still being loaded may come when the field is entered anew.
  const [first = ''] = tries;
  let typed = input.value;
  for (const [at, keys] of (free ? tries : [...tries, first]).entries()) {
    enter(input);
    typeKeys(input, keys);
    typed = input.value;
    if (looksOnClick(input)) press(input, { within: input, purpose: 'open' });
    const option = await awaitOption(input, wanted, at > 0 || free ? unlikelyCapMs : listCapMs, signal);
    if (signal.aborted) return { ok: false, why: 'aborted', typed };
    if (option === 'none' && keys === tries.at(-1)) break;
    if (option === null || option === 'none') {
      leave(input);
      continue;
    }
    if (unwritable(input)) return { ok: false, why: 'disabled', typed };
    if (!press(option.press, { within: option.list, purpose: 'option' }).pressed) return { ok: false, why: 'not-taken', typed };
    const holds = await waitUntil(() => (took(control, input, wanted, option) ? true : null), { root: input.ownerDocument, capMs: chosenCapMs, signal });
    typed = input.value;
    if (signal.aborted) return { ok: false, why: 'aborted', typed };
    if (!holds) return { ok: false, why: 'not-taken', typed };
    announceChange(input);
    leave(input);
    return took(control, input, wanted, option) ? { ok: true } : { ok: false, why: 'not-taken', typed: input.value };
  }
  return { ok: false, why: 'no-such-option', typed };
}

/** A refusal also says what we left in the box, to know it from what the user typed meanwhile. */
type Outcome = { readonly ok: true } | (Extract<WriteOutcome, { ok: false }> & { readonly typed: string });

/** Waits for the wanted entry. `none`: a list stood still without it. Null: no list came in time. */
async function awaitOption(input: HTMLInputElement, wanted: WantedValue, longestMs: number, signal: AbortSignal): Promise<SuggestOption | 'none' | null> {
  let seen = '';
  let since = performance.now();
  return waitUntil<SuggestOption | 'none'>(() => {
    const options = shownOptions(input);
    const fitting = fittingOption(options, wanted);
    if (fitting) return fitting;
    const now = options.map((option) => option.parts.join('\t')).join('\n');
    if (now !== seen) {
      seen = now;
      since = performance.now();
    }
    return options.length > 0 && performance.now() - since > listStillMs ? 'none' : null;
  }, { root: input.ownerDocument, capMs: listsOf(input).length > 0 ? longestMs : unlikelyCapMs, signal });
}

/** The choice stands: text, hidden code, and the marks on the visible input agree with the entry and with what was wanted. */
function took({ code }: Control, input: HTMLInputElement, wanted: WantedValue, option: SuggestOption): boolean {
  const fromEntry = (text: string): boolean => option.parts.some((part) => sameEntry(part, text));
  if (input.value === '' || !fromEntry(input.value)) return false;
  if (code && (code.value === '' || (wanted.code && code.value !== wanted.code))) return false;
  const id = input.getAttribute('data-id');
  if (id && !(fromEntry(id) || id === code?.value)) return false;
  if (!code && wanted.code && id !== null && id !== wanted.code) return false;
  const alt = input.getAttribute('alt');
  return !alt || sameEntry(alt, input.value) || fromEntry(alt);
}

interface Before {
  readonly shown: string;
  readonly code: string;
  readonly id: string | null;
  readonly alt: string | null;
}

const remember = ({ code }: Control, input: HTMLInputElement): Before => ({
  shown: input.value,
  code: code?.value ?? '',
  id: input.getAttribute('data-id'),
  alt: input.getAttribute('alt'),
});

function mark(input: HTMLInputElement, name: string, value: string | null): void {
  if (value === null) input.removeAttribute(name);
  else input.setAttribute(name, value);
}

/** Puts back all parts as they stood. The field is left first, so that the widget closes its list and does not clear them after us. */
function restore({ code }: Control, input: HTMLInputElement, before: Before): void {
  putValue(input, before.shown);
  announceInput(input, before.shown);
  leave(input);
  putValue(input, before.shown);
  if (code) putValue(code, before.code);
  mark(input, 'data-id', before.id);
  mark(input, 'alt', before.alt);
}

/** Empties the box with its code: a code without its text would be declared unseen. */
function clear(control: Control, input: HTMLInputElement, before: Before): WriteOutcome {
  enter(input);
  typeKeys(input, '');
  announceChange(input);
  leave(input);
  if (input.value !== '') {
    restore(control, input, before);
    return { ok: false, why: 'not-taken' };
  }
  if (control.code) putValue(control.code, '');
  if (before.id !== null) mark(input, 'data-id', '');
  if (before.alt !== null) mark(input, 'alt', '');
  return { ok: true };
}
