import { Dexie, RangeSet } from 'dexie';

/** Has everything that shows the library read it again, in all pages: what a background had written that ended before it said so, nobody heard of. */
export const lookAgain = (): void => Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
