import type { KitReader, KitWriter } from '../kit';
import { all, closest, matches, textOf } from '../dom';
import { press } from '../press';
import { announceChange, announceInput, enter, leave, putValue, type TextElement } from '../set-value';
import { keptFocus } from './kept-focus';

const cell = 'td[data-edit]';

const editorIn = (element: Element): TextElement | null => {
  const editor = all(element, '.layui-table-edit')[0];
  return editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement ? editor : null;
};

function shownIn(element: Element): string {
  const editor = editorIn(element);
  return editor ? editor.value : (textOf(all(element, '.layui-table-cell')[0] ?? element) ?? '').replaceAll('\u00A0', ' ').trim();
}

/** A cell of layui's table that becomes an input when it is clicked, and a cell again when one leaves it. */
export const layuiCellReader: KitReader = {
  id: 'layui-cell',
  recognise(element) {
    const own = matches(element, `${cell}, .layui-table-edit`) ? closest(element, cell) : null;
    return own instanceof HTMLElement ? { kind: 'cell', code: null, element: own } : null;
  },
  read({ element }) {
    const text = shownIn(element);
    return { shown: text, code: text };
  },
};

export const layuiCellWriter: KitWriter = {
  id: 'layui-cell',
  write({ element }, { shown }, signal) {
    if (signal.aborted) return Promise.resolve({ ok: false, why: 'aborted' });
    const giveBack = keptFocus(element.ownerDocument);
    if (!editorIn(element)) press(element, { within: element, purpose: 'open' });
    const editor = editorIn(element);
    if (!editor) return Promise.resolve({ ok: false, why: 'disabled' });
    enter(editor);
    putValue(editor, shown);
    announceInput(editor, shown);
    announceChange(editor);
    giveBack([element]);
    // Without the real focus there was nothing to leave.
    if (editor.isConnected) leave(editor);
    return Promise.resolve(shownIn(element) === shown.trim() ? { ok: true } : { ok: false, why: 'not-taken' });
  },
  settle: () => Promise.resolve(),
};
