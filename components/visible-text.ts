/** A piece of a text as it is shown: plain, or the mark of a character that cannot be seen. */
export interface TextPiece {
  readonly text: string;
  readonly mark: boolean;
  /** Where in the text it stands. */
  readonly at: number;
}

const names: Readonly<Record<string, string>> = { '\t': '⇥', '\u00A0': 'NBSP', '\u3000': '□' };
/** Blanks that look like one but are none, and characters without a shape: control, format (bidi, zero-width), lone surrogates. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u3000]|(?<=^ *) | (?= *$)/gmu;

const nameOf = (found: string): string => {
  if (found === ' ') return '␣';
  const code = found.codePointAt(0) ?? 0;
  return names[found] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};

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
  for (const { 0: found, index } of unified.matchAll(unseen)) {
    if (index > from) pieces.push({ text: unified.slice(from, index), mark: false, at: from });
    pieces.push({ text: nameOf(found), mark: true, at: index });
    from = index + found.length;
  }
  if (from < unified.length) pieces.push({ text: unified.slice(from), mark: false, at: from });
  return pieces;
}

/** The pieces of a text between two places in it, both counted in the text with unified line ends. */
export function clipped(pieces: readonly TextPiece[], from: number, to: number): readonly TextPiece[] {
  return pieces.flatMap(({ text, mark, at }): TextPiece[] => {
    if (mark) return at >= from && at < to ? [{ text, mark, at }] : [];
    const start = Math.max(at, from);
    const part = text.slice(start - at, Math.max(start, to) - at);
    return part === '' ? [] : [{ text: part, mark, at: start }];
  });
}
