import type { KitReader, KitWriter } from '../kit';
import { announceChange, announceInput, enter, leave } from '../set-value';
import { unwritable } from './element-kind';

const editable = (element: HTMLElement): boolean =>
  element.isContentEditable && /^(?:|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'false');

const textOf = (element: HTMLElement): string => element.innerText.replaceAll('\u00A0', ' ').replace(/\n$/, '');

/** An editable block: its text with line breaks is the value; formatting is not kept. */
export const richTextReader: KitReader = {
  id: 'rich-text',
  recognise: (element) => (element.hasAttribute('contenteditable') && editable(element) ? { kind: 'rich-text', code: null } : null),
  read({ element }) {
    const text = textOf(element);
    return { shown: text, code: text };
  },
};

export const richTextWriter: KitWriter = {
  id: 'rich-text',
  write({ element }, { shown }, signal) {
    if (signal.aborted) return Promise.resolve({ ok: false, why: 'aborted' });
    if (!editable(element) || unwritable(element)) return Promise.resolve({ ok: false, why: 'disabled' });
    enter(element);
    const lines = shown.split(/\r\n?|\n/);
    element.replaceChildren(...lines.flatMap((line, index) => (index === 0 ? [line] : [document.createElement('br'), line])));
    announceInput(element, shown);
    announceChange(element);
    leave(element);
    return Promise.resolve(textOf(element) === lines.join('\n') ? { ok: true } : { ok: false, why: 'not-taken' });
  },
  settle: () => Promise.resolve(),
};
