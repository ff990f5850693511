import { afterEach, describe, expect, it } from 'vitest';
import { layouts, type Ids, type Language } from './forms';
import { emptyTally, tallyOf } from './score';

const languages: readonly Language[] = ['zh', 'hant', 'en', 'both'];
const idStyles: readonly Ids[] = ['pairs', 'capitals', 'unknown'];

afterEach(() => document.body.replaceChildren());

describe('a form nobody has met, with proper labels', () => {
  it.each(layouts)('is read right in layout %s, and nothing is taken for something else', async (layout) => {
    const tally = emptyTally();
    for (const language of languages) {
      for (const ids of idStyles) {
        for (const seed of [1, 2, 3]) {
          await tallyOf({ layout, language, ids, seed }, tally);
        }
      }
    }
    const all = tally.right + tally.abstained + tally.wrong;
    console.log(`layout ${layout}: right ${tally.right}, abstained ${tally.abstained}, wrong ${tally.wrong} of ${all}`);
    if (tally.notes.length > 0) console.log([...new Set(tally.notes)].join('\n'));
    expect(tally.wrong).toBe(0);
    expect(tally.right / all).toBeGreaterThanOrEqual(0.99);
  });
});
