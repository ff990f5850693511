import { textOf } from './dom';
import { matchLabel } from './match-label';

/** True when most cells with words read like labels. */
export function readsLikeLabels(cells: readonly Element[]): boolean {
  const texts = cells.map((cell) => (textOf(cell) ?? '').trim()).filter((text) => /\p{L}/u.test(text));
  const labels = texts.filter((text) => matchLabel(text).some(({ fit }) => fit !== 'near')).length;
  return labels >= 2 && labels * 2 >= texts.length;
}
