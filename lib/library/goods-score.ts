import { marks } from './goods-lines';

/** A word of a query, with the ways in which it is looked for. */
export interface Word {
  readonly text: string;
  /** As it may stand: 8481.80 means 848180 too. */
  readonly forms: readonly string[];
}

export function wordOf(text: string): Word {
  const digits = /^[\d.]{2,}$/.test(text) ? text.replaceAll('.', '') : '';
  return { text, forms: digits === '' || digits === text ? [text] : [text, digits] };
}

/** The ladder: what a word is worth at the best place where it stands. */
export const ladder = { code: 100, codeBegins: 60, hsBegins: 50, nameBegins: 40, soundBegins: 38, wordBegins: 30, inName: 20, inSounds: 12, elsewhere: 5 } as const;

/**
 * What a word of that length is worth at that place of a latin column; `from` counts from the beginning of its line, and
 * the rest says how far from there its parts begin.
 */
export function wordScore(text: string, at: number, length: number, from: number, hs: number, english: number, first: number, syllables: number): number {
  if (from < hs) return from > 1 ? ladder.elsewhere : text.charAt(at + length) === marks.hs ? ladder.code : ladder.codeBegins;
  if (from < english) return from === hs + 1 ? ladder.hsBegins : ladder.elsewhere;
  if (from < first) return from === english + 1 ? ladder.nameBegins : isOfWord(text.charCodeAt(at - 1)) ? ladder.inName : ladder.wordBegins;
  return from === first + 1 || from === syllables + 1 ? ladder.soundBegins : ladder.inSounds;
}

/** Whether a folded character is a letter or a digit: what follows it begins no word. */
export function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  return letterOrDigit.test(String.fromCharCode(code));
}

const letterOrDigit = /[\p{L}\p{N}]/u;
