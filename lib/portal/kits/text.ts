import type { KitReader, KitWriter } from '../kit';
import { setText } from '../set-value';
import { takesText, unwritable } from './element-kind';

const unified = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** Plain inputs and text areas: what is typed is the value. */
export const textReader: KitReader = {
  id: 'text',
  recognise(_element, type) {
    if (type === 'textarea') return { kind: 'lines', code: null };
    return takesText(type) ? { kind: 'text', code: null } : null;
  },
  read({ element }) {
    const text = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : '';
    return { shown: text, code: text };
  },
};

export const textWriter: KitWriter = {
  id: 'text',
  write({ element }, { shown }, signal) {
    if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return Promise.resolve({ ok: false, why: 'not-taken' });
    if (signal.aborted) return Promise.resolve({ ok: false, why: 'aborted' });
    if (unwritable(element)) return Promise.resolve({ ok: false, why: 'disabled' });
    // More than the field lets a person type would be cut by the portal later, where nobody sees it.
    if (element.maxLength >= 0 && unified(shown).length > element.maxLength) return Promise.resolve({ ok: false, why: 'not-taken' });
    setText(element, shown);
    return Promise.resolve(unified(element.value) === unified(shown) ? { ok: true } : { ok: false, why: 'not-taken' });
  },
  settle: () => Promise.resolve(),
};
