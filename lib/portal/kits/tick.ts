import type { Control } from '../model';
import type { KitReader, KitWriter } from '../kit';
import { press } from '../press';
import { quiet } from '../quiet';
import { nextElementOf, parentOf, rendered } from '../dom';
import { unwritable } from './element-kind';

/** How a flag may be written: the message has 0/1 for some and Y/N for others. */
const yes = new Set(['1', 'Y', 'y', 'true', '是']);
const no = new Set(['0', 'N', 'n', 'false', '否', '']);

/** The browser's own tick, which a library may hide behind one that it draws. */
const inputOf = ({ element, raw = element }: Control): HTMLElement => raw;

/** What to press for it: itself, or what is drawn right behind it. */
const drawnOf = (input: HTMLInputElement): HTMLElement => {
  const next = rendered(input) ? null : nextElementOf(input);
  return next instanceof HTMLElement ? next : input;
};

const settle: KitWriter['settle'] = async ({ element }, signal) => {
  await quiet(parentOf(parentOf(element) ?? element) ?? element, { quietMs: 50, firstMs: 16, capMs: 1000, signal });
};

/** A tick box: `1` when ticked, `0` when not; takes 0/1 and Y/N. */
export const checkboxReader: KitReader = {
  id: 'checkbox',
  recognise: (_element, type) => (type === 'checkbox' ? { kind: 'checkbox', code: null } : null),
  read(control) {
    const element = inputOf(control);
    const flag = element instanceof HTMLInputElement && element.checked ? '1' : '0';
    return { shown: flag, code: flag };
  },
};

export const checkboxWriter: KitWriter = {
  id: 'checkbox',
  write(control, { shown, code }, signal) {
    const element = inputOf(control);
    if (signal.aborted) return Promise.resolve({ ok: false, why: 'aborted' });
    if (!(element instanceof HTMLInputElement) || unwritable(element)) return Promise.resolve({ ok: false, why: 'disabled' });
    const flag = code ?? shown;
    const ticked = yes.has(flag) || (flag !== '' && flag === element.getAttribute('value'));
    if (!ticked && !no.has(flag)) return Promise.resolve({ ok: false, why: 'no-such-option' });
    if (element.checked !== ticked) pressTick(element);
    return Promise.resolve(element.checked === ticked ? { ok: true } : { ok: false, why: 'not-taken' });
  },
  settle,
};

function pressTick(input: HTMLInputElement): void {
  const drawn = drawnOf(input);
  press(drawn, { within: drawn, purpose: 'tick' });
}

/** The radios of a group, the first one first. */
export const radiosOf = (control: Control): readonly HTMLInputElement[] =>
  [inputOf(control), ...control.group.filter((other) => other !== inputOf(control))].filter((each): each is HTMLInputElement => each instanceof HTMLInputElement);

/** The text that stands by a radio: its label, else the text right after it. */
export function radioText(radio: HTMLInputElement): string {
  const label = radio.labels?.[0]?.textContent ?? radio.nextSibling?.textContent ?? '';
  return label.trim();
}

/** A group of radios: the label is shown, the value is the code. */
export const radioReader: KitReader = {
  id: 'radio',
  recognise: (_element, type) => (type === 'radio' ? { kind: 'radio', code: null } : null),
  read(control) {
    const chosen = radiosOf(control).find((radio) => radio.checked);
    return chosen ? { shown: radioText(chosen) || chosen.value, code: chosen.value } : { shown: '', code: '' };
  },
};

export const radioWriter: KitWriter = {
  id: 'radio',
  write(control, { shown, code }, signal) {
    if (signal.aborted) return Promise.resolve({ ok: false, why: 'aborted' });
    const radios = radiosOf(control);
    const wanted = [code, shown].filter((text): text is string => text !== undefined && text !== '');
    const fitting = radios.filter((radio) => wanted.some((text) => radio.value === text || radioText(radio) === text));
    const [radio] = fitting;
    if (!radio || fitting.length > 1) return Promise.resolve({ ok: false, why: 'no-such-option' });
    if (unwritable(radio)) return Promise.resolve({ ok: false, why: 'disabled' });
    if (!radio.checked) pressTick(radio);
    return Promise.resolve(radio.checked ? { ok: true } : { ok: false, why: 'not-taken' });
  },
  settle,
};
