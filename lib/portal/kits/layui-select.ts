import type { KitReader, KitWriter, WriteOutcome } from '../kit';
import { all, attributeOf, closest, matches, nextElementOf, parentOf, previousElementOf } from '../dom';
import { press, pressAside } from '../press';
import { quiet } from '../quiet';
import { waitUntil } from '../wait-until';
import { takesText, unwritable } from './element-kind';
import { fittingEntry } from './open-list';
import { selectReader } from './select';

/** Lists may arrive from the server, and for one that is there another may come. */
const listCapMs = 2000;
const otherListCapMs = 800;

const box = '.layui-form-select';
/** What layui draws behind a drop-down that it hides. It is drawn anew whenever the page renders the form again. */
const boxOf = (select: Element): Element | null => {
  const next = nextElementOf(select);
  return next && matches(next, box) ? next : null;
};

/** layui does all it does at once; what the page makes of it may be drawn in the next task. */
export const layuiSettle: KitWriter['settle'] = async ({ raw, element }, signal) => {
  await quiet(parentOf(raw ?? element) ?? element, { quietMs: 8, capMs: 1000, signal });
};

/** layui's drop-down: the native one is hidden, and holds options and choice. */
export const layuiSelectReader: KitReader = {
  id: 'layui-select',
  recognise(element, type) {
    const inBox = takesText(type) ? closest(element, box) : null;
    const drawn = type === 'select' ? boxOf(element) : inBox && previousElementOf(inBox) instanceof HTMLSelectElement ? inBox : null;
    return drawn instanceof HTMLElement ? { kind: 'select', code: null, element: drawn } : null;
  },
  read: (control) => selectReader.read({ ...control, element: control.raw ?? control.element }),
  options: ({ raw }) => (raw instanceof HTMLSelectElement ? [...raw.options].filter(({ value }) => value !== '').map(({ value, text }) => ({ code: value, shown: text.trim() })) : []),
};

export const layuiSelectWriter: KitWriter = {
  id: 'layui-select',
  async write({ raw }, wanted, signal) {
    if (!(raw instanceof HTMLSelectElement)) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (unwritable(raw)) return { ok: false, why: 'disabled' };
    const empties = wanted.shown === '' && !wanted.code;
    const fitting = (): HTMLOptionElement | null => {
      const options = [...raw.options].filter(({ value, disabled }) => value !== '' && !disabled);
      const entry = fittingEntry(options.map((element) => ({ element, text: element.text, code: element.value })), wanted);
      return options.find((option) => option === entry?.element) ?? null;
    };
    const option = empties
      ? ([...raw.options].find(({ value }) => value === '') ?? null)
      : await waitUntil(fitting, { root: parentOf(raw) ?? raw, capMs: raw.options.length > 1 ? otherListCapMs : listCapMs, signal });
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (!option) return { ok: false, why: 'no-such-option' };
    if (unwritable(raw)) return { ok: false, why: 'disabled' };
    return raw.value === option.value ? { ok: true } : choose(raw, option);
  },
  settle: layuiSettle,
};

/** Opens the list and takes the entry of that option; layui's own event then tells the page. */
function choose(select: HTMLSelectElement, option: HTMLOptionElement): WriteOutcome {
  const { value, index } = option;
  const drawn = boxOf(select);
  const title = drawn ? all(drawn, '.layui-select-title input')[0] : undefined;
  if (!drawn || !(title instanceof HTMLElement)) return { ok: false, why: 'not-taken' };
  const open = matches(drawn, '.layui-form-selected') || press(title, { within: drawn, purpose: 'open' }).pressed;
  const list = open ? openList(select, drawn) : null;
  // Several options may have the same value: the one in the same place is meant.
  const entries = list ? all(list, 'dd') : [];
  const entry = entries.length === select.options.length ? entries[index] : entries.find((each) => attributeOf(each, 'lay-value') === value);
  const pressed = list && entry instanceof HTMLElement && attributeOf(entry, 'lay-value') === value && press(entry, { within: list, purpose: 'option' }).pressed;
  if (!pressed) pressAside(select.ownerDocument);
  return pressed && select.value === value ? { ok: true } : { ok: false, why: 'not-taken' };
}

/** The open list: in the box, or laid over the page (`lay-append-to`), where there is only one at a time. */
function openList(select: HTMLSelectElement, drawn: Element): Element | null {
  const own = all(drawn, 'dl')[0];
  if (own) return own;
  const laid = all(select.ownerDocument, '.layui-select-panel-wrap dl').filter((each) => each.checkVisibility());
  return laid.length === 1 ? (laid[0] ?? null) : null;
}

