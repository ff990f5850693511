import { visibleText } from '@/components/visible-text';
import { element } from './element';

/** A value with nothing in it unseen: what has no shape of its own stands there as a mark. */
export function shownText(text: string): DocumentFragment {
  const shown = document.createDocumentFragment();
  shown.append(...visibleText(text).map((piece) => (piece.mark ? element('i', { class: 'unseen' }, piece.text) : piece.text)));
  return shown;
}
