/** A piece of a text as it is shown: plain, or the mark of what cannot be seen. */
export interface TextPiece {
  readonly text: string;
  readonly mark: boolean;
  /** Where in the text it stands, and how many characters of it. */
  readonly at: number;
  readonly length: number;
}

const names: Readonly<Record<string, string>> = { '\t': '⇥', '\u00A0': 'NBSP', '\u3000': '□' };
/** Runs of blanks; what looks like a blank but is none; characters without a shape: control, format (bidi, zero-width), lone surrogates. */
const unseen = / +|(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u3000]/gu;

const nameOf = (found: string): string => {
  if (found.startsWith(' ')) return '␣'.repeat(found.length);
  const code = found.codePointAt(0) ?? 0;
  return names[found] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};

const isLineEnd = (char: string): boolean => char === '' || char === '\n';

/** The same text with line ends of one kind. */
export const unifiedLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/**
 * Takes a text apart so that nothing in it stays unseen: blanks at the ends of a line, full-width and non-breaking
 * blanks, control and bidi characters become marks. The plain pieces and line ends are as they were.
 */
export function visibleText(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const unified = unifiedLines(text);
  let from = 0;
  const plainUntil = (end: number): void => {
    if (end > from) pieces.push({ text: unified.slice(from, end), mark: false, at: from, length: end - from });
  };
  for (const { 0: found, index } of unified.matchAll(unseen)) {
    const end = index + found.length;
    // Blanks between words are seen by the words.
    if (found.startsWith(' ') && !isLineEnd(unified.charAt(index - 1)) && !isLineEnd(unified.charAt(end))) continue;
    plainUntil(index);
    pieces.push({ text: nameOf(found), mark: true, at: index, length: found.length });
    from = end;
  }
  plainUntil(unified.length);
  return pieces;
}

/** The text with every mark in its place, for where there are no elements: a title, a label, a part of a sentence. */
export const markedText = (text: string): string => visibleText(text).map((piece) => piece.text).join('');

/** The pieces of a text between two places in it, both counted in the text with unified line ends. */
export function clipped(pieces: readonly TextPiece[], from: number, to: number): readonly TextPiece[] {
  return pieces.flatMap((piece): TextPiece[] => {
    const { text, mark, at, length } = piece;
    const start = Math.max(at, from);
    const end = Math.min(at + length, to);
    if (start >= end) return [];
    // A name such as U+200B stands for one character and is not cut.
    return text.length === length ? [{ text: text.slice(start - at, end - at), mark, at: start, length: end - start }] : [piece];
  });
}
