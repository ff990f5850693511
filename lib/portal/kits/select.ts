import type { WantedValue, KitReader, KitWriter } from '../kit';
import { announceChange, announceInput, enter, leave, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { quiet } from '../quiet';
import { parentOf } from '../dom';
import { unwritable } from './element-kind';

/** Lists may arrive from the server after the field they hang on was chosen. */
const listCapMs = 2000;
/** The same for a list that is there already: it may still be changed for another one. */
const otherListCapMs = 800;
const filled = (select: HTMLSelectElement): boolean => [...select.options].some(({ value }) => value !== '');

const tidy = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();

/** The one option that is wanted: by its value, else by its text, else by the code its text begins with. */
function optionFor(select: HTMLSelectElement, { shown, code }: WantedValue): HTMLOptionElement | null {
  const options = [...select.options].filter((option) => !option.disabled);
  const wanted = [code, shown].filter((text): text is string => text !== undefined);
  const one = (fits: (option: HTMLOptionElement) => boolean): HTMLOptionElement | null => {
    const found = options.filter(fits);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  for (const text of wanted) {
    const byValue = one((option) => option.value === text);
    if (byValue) return byValue;
    if (text === '') continue;
    const byText = one((option) => tidy(option.text) === tidy(text)) ?? one((option) => startsWithCode(tidy(option.text), text));
    if (byText) return byText;
  }
  return null;
}

const startsWithCode = (text: string, code: string): boolean => text.startsWith(code) && /^[\s\-–—:：|｜.]/.test(text.slice(code.length));

/** `360|印度尼西亚` over the value 360 says 印度尼西亚. Letters before a text may be the very text that is printed (`FOB 离岸价`): they stay. */
const withoutNumber = (text: string, value: string): string =>
  /^\d{2,}$/.test(value) && text.length > value.length + 1 && startsWithCode(text, value) ? text.slice(value.length).replace(/^[\s\-–—:：|｜.]+/, '') : text;

/** A native drop-down: the option's text is shown, its value is the code. */
export const selectReader: KitReader = {
  id: 'select',
  recognise: (element, type) => (type === 'select' && element instanceof HTMLSelectElement && !element.multiple ? { kind: 'select', code: null } : null),
  read({ element }) {
    if (!(element instanceof HTMLSelectElement)) return { shown: '', code: '' };
    const text = element.selectedOptions[0]?.text.trim() ?? '';
    return { shown: element.value === '' ? '' : withoutNumber(text, element.value), code: element.value };
  },
};

export const selectWriter: KitWriter = {
  id: 'select',
  async write({ element }, wanted, signal) {
    if (!(element instanceof HTMLSelectElement)) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (unwritable(element)) return { ok: false, why: 'disabled' };
    const option = await waitUntil(() => optionFor(element, wanted), { root: element, capMs: filled(element) ? otherListCapMs : listCapMs, signal });
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (!option) return { ok: false, why: 'no-such-option' };
    if (unwritable(element)) return { ok: false, why: 'disabled' };
    const value = option.value;
    enter(element);
    putValue(element, value);
    announceInput(element, value);
    announceChange(element);
    leave(element);
    return element.value === value ? { ok: true } : { ok: false, why: 'not-taken' };
  },
  async settle({ element }, signal) {
    await quiet(parentOf(element) ?? element, { quietMs: 50, firstMs: 16, capMs: 1000, signal });
  },
};
