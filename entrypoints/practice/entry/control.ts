import { h } from '../html';
import { type ListName, listOf } from '../lists';
import type { Option } from '../lists/option';
import { attachCalendar } from '../widgets/calendar';
import { attachSuggest } from '../widgets/suggest';
import type { Field, Naming } from './field';

/** What a control holds: the shown text and the hidden code. Tick boxes hold what they send as shown text. */
export interface Cell {
  readonly shown: string;
  readonly code: string;
}

export interface Control {
  readonly field: Field;
  readonly naming: Naming;
  /** The widget as it goes into the page. */
  readonly element: HTMLElement;
  /** The element that a person touches; its `change` tells of a new value. */
  readonly target: HTMLElement;
  read(): Cell;
  /** Writes as the page itself does: no event is sent. One of text and code is enough where there is a list. */
  write(cell: Cell): void;
  lock(locked: boolean): void;
  require(required: boolean): void;
  /** Draws the list of a suggest field anew where its lines have changed. */
  relist?(): void;
}

export interface ControlPlan {
  readonly field: Field;
  readonly naming: Naming;
  readonly today: string;
  readonly certificateType: () => string;
  readonly chooseOn: 'click' | 'mousedown';
  /** False while the page's lists are still on their way. */
  readonly listsReady: () => boolean;
}

/** Builds the control of a field in the looks that its naming asks for. */
export function makeControl(plan: ControlPlan, signal: AbortSignal): Control {
  const { field, naming } = plan;
  if (field.kind === 'check') return tickBox(plan);
  if (field.kind === 'choice' && naming.as === 'radio') return radios(plan);
  if (field.kind === 'choice' && naming.as === 'select') return select(plan);
  if (field.kind === 'lines') return typed(plan, h('textarea', { id: naming.id, name: naming.id, class: 'form-control', rows: 4, maxlength: field.max }), signal);
  return typed(plan, h('input', { type: 'text', id: naming.id, name: naming.id, class: 'form-control', maxlength: field.kind === 'suggest' ? undefined : field.max }), signal);
}

const optionsOf = ({ field, naming, certificateType }: ControlPlan): readonly Option[] => {
  const list: ListName | undefined = naming.list ?? field.list;
  return list ? listOf(list, certificateType) : [];
};

/** Completes text and code from the list, leaving what was given as it is. */
function complete(options: readonly Option[], { shown, code }: Cell): Cell {
  const option = code === '' ? (options.find((one) => one.text === shown) ?? options.find((one) => one.code === shown)) : options.find((one) => one.code === code);
  if (!option) return { shown, code };
  return { shown: shown === '' || shown === option.code ? option.text : shown, code: option.code };
}

function typed(plan: ControlPlan, input: HTMLInputElement | HTMLTextAreaElement, signal: AbortSignal): Control {
  const { field, naming, today, chooseOn, listsReady } = plan;
  const listed = field.kind === 'suggest' || field.kind === 'choice';
  const hidden = naming.code === undefined ? null : h('input', { type: 'hidden', id: naming.code, name: naming.code });
  const parts: Node[] = [input];
  let relist = (): void => undefined;
  if (listed && input instanceof HTMLInputElement) {
    const free = (): boolean => (field.list === 'criteria' ? optionsOf(plan).length === 0 : field.free === true);
    const options = (): readonly Option[] | null => (listsReady() ? optionsOf(plan) : null);
    const suggest = attachSuggest({ input, code: hidden, options, free, chooseOn }, signal);
    parts.push(suggest.element);
    relist = suggest.relist;
  }
  if (hidden) parts.push(hidden);
  if (field.kind === 'date' && input instanceof HTMLInputElement) attachCalendar(input, today, signal);
  input.readOnly = field.readOnly === true;
  return {
    field,
    naming,
    element: h('div', { class: listed ? 'input-group' : field.kind === 'date' ? 'input-date' : 'input-plain' }, ...parts),
    target: input,
    read: () => ({ shown: input.value, code: hidden?.value ?? input.getAttribute('data-id') ?? '' }),
    write(cell) {
      const { shown, code } = listed ? complete(optionsOf(plan), cell) : cell;
      input.value = shown;
      if (hidden) hidden.value = code;
      if (listed) {
        input.setAttribute('data-id', code);
        input.setAttribute('alt', code === '' ? '' : shown);
      }
    },
    lock(locked) {
      input.readOnly = locked || field.readOnly === true;
    },
    require: (required) => input.classList.toggle('bg-yellow', required),
    relist,
  };
}

function tickBox({ field, naming }: ControlPlan): Control {
  const [yes, no] = field.tick ?? ['1', '0'];
  const box = h('input', { type: 'checkbox', id: naming.id, name: naming.id, value: yes });
  return {
    field,
    naming,
    element: h('div', { class: 'input-tick' }, box),
    target: box,
    read: () => ({ shown: box.checked ? yes : no, code: '' }),
    write({ shown }) {
      box.checked = shown === yes;
    },
    lock(locked) {
      box.disabled = locked;
    },
    require: () => undefined,
  };
}

function radios(plan: ControlPlan): Control {
  const { field, naming } = plan;
  const buttons = optionsOf(plan).map((option) => ({
    option,
    radio: h('input', { type: 'radio', name: naming.id, id: `${naming.id}_RADIO_${option.code}`, value: option.code }),
  }));
  const element = h('div', { class: 'input-radios' }, ...buttons.flatMap(({ option, radio }) => [radio, h('span', {}, option.text)]));
  return {
    field,
    naming,
    element,
    target: element,
    read() {
      const chosen = buttons.find(({ radio }) => radio.checked)?.option;
      return { shown: chosen?.text ?? '', code: chosen?.code ?? '' };
    },
    write(cell) {
      const { code } = complete(buttons.map(({ option }) => option), cell);
      for (const { option, radio } of buttons) radio.checked = option.code === code;
    },
    lock(locked) {
      for (const { radio } of buttons) radio.disabled = locked;
    },
    require: (required) => element.classList.toggle('bg-yellow', required),
  };
}

function select(plan: ControlPlan): Control {
  const { field, naming } = plan;
  const options = optionsOf(plan);
  const element = h('select', { id: naming.id, name: naming.id, class: 'form-control' }, h('option', { value: '' }, '请选择'), ...options.map(({ code, text }) => h('option', { value: code }, text)));
  return {
    field,
    naming,
    element: h('div', { class: 'input-select' }, element),
    target: element,
    read: () => ({ shown: element.value === '' ? '' : (element.selectedOptions[0]?.text ?? ''), code: element.value }),
    write(cell) {
      element.value = complete(options, cell).code;
    },
    lock(locked) {
      element.disabled = locked;
    },
    require: (required) => element.classList.toggle('bg-yellow', required),
  };
}
