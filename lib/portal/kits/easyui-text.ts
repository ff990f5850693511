import type { KitReader, KitWriter } from '../kit';
import { matches } from '../dom';
import { setText } from '../set-value';
import { boxOf, codeIn, isLocked, readBox, shownIn } from './easyui-box';

const unified = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** EasyUI's text and number boxes. What is sent is the value; while somebody types, what stands there. */
export const easyuiTextReader: KitReader = {
  id: 'easyui-text',
  recognise(element) {
    const box = boxOf(element);
    return box && { kind: box.input instanceof HTMLTextAreaElement ? 'lines' : 'text', code: null, element: box.box };
  },
  read({ element }) {
    const { shown, code } = readBox(element);
    const text = matches(element, '.textbox-focused') ? shown : code;
    return { shown: text, code: text };
  },
};

export const easyuiTextWriter: KitWriter = {
  id: 'easyui-text',
  write({ element }, { shown }, signal) {
    const box = boxOf(element);
    if (!box) return Promise.resolve({ ok: false, why: 'not-taken' });
    if (signal.aborted) return Promise.resolve({ ok: false, why: 'aborted' });
    if (isLocked(box) || box.input.readOnly) return Promise.resolve({ ok: false, why: 'disabled' });
    const { raw } = box;
    const most = raw instanceof HTMLInputElement || raw instanceof HTMLTextAreaElement ? raw.maxLength : -1;
    if (most >= 0 && unified(shown).length > most) return Promise.resolve({ ok: false, why: 'not-taken' });
    // The box hands over what stands in it when one leaves it.
    setText(box.input, shown);
    const sent = codeIn(box);
    const same = unified(sent) === unified(shown) || (shown !== '' && sent !== '' && Number(sent) === Number(shown));
    return Promise.resolve(same && (shown === '' || shownIn(box) !== '') ? { ok: true } : { ok: false, why: 'not-taken' });
  },
  settle: () => Promise.resolve(),
};
