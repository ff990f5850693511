import type { LocalText } from '../certificate/text';
import { text } from '../rulebook/state';

const chinese = /^[\u3400-\u9FFF]/;

/** Words of a form of which one is chosen: BY SEA、BY AIR 或 BY ROAD. A Chinese one stands in quotation marks. */
export function eitherOf(words: readonly string[]): LocalText {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (before.length === 0) return text(chinese.test(last) ? `“${last}”` : last, last);
  return text(`${before.join('、')} 或 ${last}`, `${before.join(', ')} or ${last}`);
}

/** A Chinese sentence without blanks beside Chinese punctuation. */
export const neat = (sentence: string): string =>
  sentence.replaceAll(/ +(?=[，。；：、（）“”])/g, '').replaceAll(/(?<=[，。；：、（）“”]) +/g, '');
