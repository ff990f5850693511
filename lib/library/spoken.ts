import { fold } from './fold';
import { hasSound, longestSound, noSounds, soundMark, type Sounds } from './sounds';

/**
 * The sounds of these names: 不锈钢杯 → `bxgb|buxiugangbei`. Characters of several readings sound as they do in their
 * word; letters and digits stay. Loads its dictionary when first needed, which a background worker must not: pages and
 * their workers call this where goods are written.
 */
export async function soundsOf(names: Iterable<string>): Promise<Sounds> {
  const wanted = new Set([...names].filter(hasSound));
  if (wanted.size === 0) return noSounds;
  const { pinyin } = await import('pinyin-pro');
  const spoken = (name: string): string => {
    let first = '';
    let whole = '';
    for (const [, run = '', other = ''] of fold(name).matchAll(runs)) {
      const syllables = run === '' ? [] : pinyin(run, { toneType: 'none', type: 'array', v: true });
      // Letters and digits between the characters belong to both.
      first += run === '' ? other : syllables.map((syllable) => syllable.slice(0, 1)).join('');
      whole += run === '' ? other : syllables.join('');
    }
    return `${first}${soundMark}${whole}`.slice(0, longestSound);
  };
  return new Map([...wanted].map((name) => [name, spoken(name)]));
}

/** Runs of Chinese characters, and runs of other letters and digits; all else is no sound. */
const runs = /(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{L}\p{N}])+)/gu;
