/** A piece of a text as it is shown: plain, or the mark of a character that cannot be seen. */
export interface TextPiece {
  readonly text: string;
  readonly mark: boolean;
  /** Where in the text it stands. */
  readonly at: number;
}

const names: Readonly<Record<string, string>> = { '\t': '⇥', '\u00A0': 'NBSP', '\u3000': '□' };
/** Blanks that look like one but are none, and characters without a shape: control, format (bidi, zero-width), lone surrogates. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u3000]|^ +| +$/gmu;

const nameOf = (found: string): string => {
  if (found.startsWith(' ')) return '␣'.repeat(found.length);
  const code = found.codePointAt(0) ?? 0;
  return names[found] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};

/**
 * Takes a text apart so that nothing in it stays unseen: blanks at the ends of a line, full-width and non-breaking
 * blanks, control and bidi characters become marks. The plain pieces and line ends are as they were.
 */
export function visibleText(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const unified = text.replaceAll(/\r\n?/g, '\n');
  let from = 0;
  for (const { 0: found, index } of unified.matchAll(unseen)) {
    if (index > from) pieces.push({ text: unified.slice(from, index), mark: false, at: from });
    pieces.push({ text: nameOf(found), mark: true, at: index });
    from = index + found.length;
  }
  if (from < unified.length) pieces.push({ text: unified.slice(from), mark: false, at: from });
  return pieces;
}
