import { announceChange, h } from '../html';
import { matches, type Option } from '../lists/option';

export interface SuggestPlan {
  readonly input: HTMLInputElement;
  /** Hidden input behind the shown text; null where the text is all there is. */
  readonly code: HTMLInputElement | null;
  /** The list's lines; null while the list is still loading. */
  readonly options: () => readonly Option[] | null;
  /** Text that is no line of the list may stand. */
  readonly free: () => boolean;
  /** The mouse event on a line that chooses it. */
  readonly chooseOn: 'click' | 'mousedown';
}

export interface Suggest {
  /** Holds the list; goes behind the input. */
  readonly element: HTMLElement;
  /** Draws the list anew where its lines have changed. */
  relist(): void;
}

/**
 * Puts a suggest list behind an input: all lines stand in the list, typing filters them, a press on one writes the
 * shown text, the hidden code and the input's `data-id` and `alt`. Leaving the field accepts text that names a line
 * exactly (by code or by text); other text is cleared unless the field is free.
 */
export function attachSuggest({ input, code, options, free, chooseOn }: SuggestPlan, signal: AbortSignal): Suggest {
  const body = h('tbody');
  const menu = h('ul', { class: 'dropdown-menu' }, h('table', { class: 'table table-condensed' }, body));
  const holder = h('div', { class: 'suggest' }, h('div', { class: 'input-group-btn' }, menu));
  let marked = -1;
  let drawn: readonly Option[] | null | undefined;

  const write = (option: Option | null): void => {
    if (option) input.value = option.text;
    input.setAttribute('data-id', option?.code ?? '');
    input.setAttribute('alt', option?.text ?? '');
    if (code) code.value = option?.code ?? '';
  };
  const close = (): void => {
    menu.style.display = 'none';
    marked = -1;
  };
  const choose = (option: Option): void => {
    write(option);
    close();
    announceChange(input);
  };
  const lines = (): HTMLTableRowElement[] => [...body.rows].filter((row) => row.style.display !== 'none');
  const fillList = (): void => {
    const all = options();
    if (all === drawn) return;
    drawn = all;
    if (!all) {
      body.replaceChildren(h('tr', { class: 'loading' }, h('td', {}, '正在加载…')));
      return;
    }
    body.replaceChildren(
      ...all.map((option, index) => {
        const row = h(
          'tr',
          { 'data-index': index, 'data-id': option.code, 'data-key': option.text },
          ...(option.code === option.text ? [] : [h('td', { 'data-name': 'code' }, option.code)]),
          h('td', { 'data-name': 'text' }, option.text),
          ...option.beside.map((column) => h('td', {}, column)),
        );
        row.addEventListener(chooseOn, () => choose(option), { signal });
        return row;
      }),
    );
  };
  const filter = (typed: string): void => {
    const all = options() ?? [];
    for (const row of body.rows) {
      const option = all[Number(row.dataset['index'])];
      row.style.display = !option || matches(option, typed) ? '' : 'none';
    }
  };
  const open = (typed: string): void => {
    if (input.readOnly || input.disabled) return;
    fillList();
    filter(typed);
    menu.style.display = 'block';
  };
  const mark = (step: number): void => {
    const shown = lines();
    shown[marked]?.classList.remove('jhover');
    marked = Math.max(0, Math.min(shown.length - 1, marked + step));
    shown[marked]?.classList.add('jhover');
    shown[marked]?.scrollIntoView({ block: 'nearest' });
  };
  const leave = (): void => {
    close();
    const typed = input.value.trim();
    if (typed !== '' && typed === input.getAttribute('alt') && (!code || code.value !== '')) return;
    const named = options()?.find((option) => option.text === typed || option.code === typed.toUpperCase());
    if (named) choose(named);
    else if (options() && input.getAttribute('data-id') !== typed) {
      write(null);
      if (!free()) input.value = '';
    }
  };
  const typed = (): void => {
    if (menu.style.display !== 'block') open(input.value);
    else filter(input.value);
  };

  input.setAttribute('autocomplete', 'off');
  input.setAttribute('data-id', '');
  input.setAttribute('alt', '');
  close();
  fillList();
  holder.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  input.addEventListener('focus', () => open(''), { signal });
  input.addEventListener('mousedown', () => open(''), { signal });
  input.addEventListener('input', typed, { signal });
  input.addEventListener('keyup', (event) => {
    if (!['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Shift'].includes(event.key)) typed();
  }, { signal });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(1);
    else if (event.key === 'ArrowUp') mark(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options()?.[Number(lines()[marked]?.dataset['index'] ?? -1)];
      if (option) choose(option);
    }
  }, { signal });
  input.addEventListener('blur', leave, { signal });
  return { element: holder, relist: fillList };
}
