import type { ControlValue, KitReader, KitWriter } from '../kit';
import { all, attributeOf, closest, hasAttribute, parentOf, textOf } from '../dom';
import { press } from '../press';
import { quiet } from '../quiet';
import { waitUntil } from '../wait-until';

/** How a library builds radios and tick boxes of which it draws its own picture over the browser's. */
export interface DrawnTicks {
  readonly id: string;
  /** What holds all radios of a field, and the tick box with its picture: labels belong to these. */
  readonly group: string;
  readonly box: string;
}

const takenCapMs = 1000;

/** How a flag may be written: the message has 0/1 for some and Y/N for others. */
const yes = new Set(['1', 'Y', 'y', 'true', '是']);
const no = new Set(['0', 'N', 'n', 'false', '否', '']);

const ticksIn = (element: Element): readonly HTMLInputElement[] => all(element, 'input[type="radio"], input[type="checkbox"]').filter((each): each is HTMLInputElement => each instanceof HTMLInputElement);

/** A radio with its text: code is its value where the library gives it one. */
function valueOf(radio: HTMLInputElement): ControlValue {
  const shown = (textOf(closest(radio, 'label') ?? radio) ?? '').trim();
  return { shown, code: hasAttribute(radio, 'value') ? radio.value : shown };
}

/** Reads drawn radios (label and value of the chosen one) and tick boxes (`1` or `0`). */
export function drawnTickReader({ id, group, box }: DrawnTicks): KitReader {
  return {
    id,
    recognise(element, type) {
      const kind = type === 'radio' || type === 'checkbox' ? type : null;
      const drawn = kind && closest(element, kind === 'radio' ? group : box);
      return kind && drawn instanceof HTMLElement ? { kind, code: null, element: drawn } : null;
    },
    read({ element, kind }) {
      const ticks = ticksIn(element);
      const chosen = ticks.find(({ checked }) => checked);
      if (kind === 'radio') return chosen ? valueOf(chosen) : { shown: '', code: '' };
      const flag = chosen ? '1' : '0';
      return { shown: flag, code: flag };
    },
    options: ({ element, kind }) => (kind === 'radio' ? ticksIn(element).map(valueOf) : []),
  };
}

/** Sets them: by a press on the browser's own tick, inside of its picture. */
export function drawnTickWriter({ id }: DrawnTicks): KitWriter {
  return {
    id,
    async write({ element, kind }, { shown, code, means }, signal) {
      if (signal.aborted) return { ok: false, why: 'aborted' };
      const ticks = ticksIn(element);
      const wanted = [code, shown].filter((text): text is string => text !== undefined && text !== '');
      const flag = code ?? shown;
      const fitting = kind === 'checkbox' ? ticks : ticks.filter((radio) => {
        const value = valueOf(radio);
        return wanted.some((text) => text === value.code || text === value.shown) || means?.(value) === true;
      });
      const [tick] = fitting;
      if (!tick || fitting.length > 1 || (kind === 'checkbox' && !yes.has(flag) && !no.has(flag))) return { ok: false, why: 'no-such-option' };
      if (tick.disabled || attributeOf(tick, 'aria-disabled') === 'true') return { ok: false, why: 'disabled' };
      const checked = kind === 'radio' || yes.has(flag);
      if (tick.checked !== checked) press(tick, { within: element, purpose: 'tick' });
      const taken = await waitUntil(() => (tick.checked === checked ? true : null), { root: element, capMs: takenCapMs, signal });
      return taken ? { ok: true } : { ok: false, why: 'not-taken' };
    },
    async settle({ element }, signal) {
      await quiet(parentOf(element) ?? element, { quietMs: 20, capMs: 1000, signal });
    },
  };
}
