/** How Chinese names sound: name → first letters and whole syllables, set apart by {@link soundMark}. */
export type Sounds = ReadonlyMap<string, string>;

export const noSounds: Sounds = new Map();
/** Stands between first letters and syllables. */
export const soundMark = '|';
/** Longest sound that is kept. */
export const longestSound = 900;

const han = /\p{Script=Han}/u;
export const hasSound = (name: string): boolean => han.test(name);
