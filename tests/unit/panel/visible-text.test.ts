import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, markedText, unifiedLines, visibleText } from '@/components/visible-text';

const shown = (text: string) => visibleText(text).map((piece) => (piece.mark ? `[${piece.text}]` : piece.text)).join('');

describe('a value on show', () => {
  it.each([
    ['INV 2026', 'INV 2026'],
    [' INV  ', '[␣]INV[␣␣]'],
    ['A \nB', 'A[␣]\nB'],
    ['A  B', 'A  B'],
    ['   ', '[␣␣␣]'],
    ['A\r\nB', 'A\nB'],
    ['宁波\u3000港', '宁波[□]港'],
    ['A\u00A0B', 'A[NBSP]B'],
    ['A\u202EB\u200BC', 'A[U+202E]B[U+200B]C'],
    ['A\tB', 'A[⇥]B'],
    ['A\uD800B', 'A[U+D800]B'],
    ['', ''],
  ])('%j reads %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('reads the same where there are no elements: in a title, a label, a sentence', () => {
    expect(markedText('杯\u202Egnp.exe ')).toBe('杯U+202Egnp.exe␣');
  });

  const texts = fc.array(fc.constantFrom('A', '泵', '😀', ' ', '\n', '\r\n', '\t', '\u3000', '\u00A0', '\u200B', '\u202E', '\uD800', 'é')).map((parts) => parts.join(''));

  it('loses nothing, whatever the text: every character is in one piece', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = visibleText(text);
        const whole = pieces.map(({ at, length }) => unifiedLines(text).slice(at, at + length)).join('');
        expect(whole).toBe(unifiedLines(text));
        for (const { text: plain, mark, at, length } of pieces) if (!mark) expect(plain).toBe(unifiedLines(text).slice(at, at + length));
      }),
    );
  });

  it('says the same in two parts as in one, wherever it is cut', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, at) => {
        const pieces = visibleText(text);
        const cut = pieces.find((piece) => piece.at < at && at < piece.at + piece.length && piece.text.length !== piece.length) ? 0 : at;
        const say = (part: typeof pieces) => part.map((piece) => piece.text).join('');
        expect(say(clipped(pieces, 0, cut)) + say(clipped(pieces, cut, Infinity))).toBe(say(pieces));
      }),
    );
  });

  it('can be shown in part, marks where they belong', () => {
    const pieces = visibleText(' A B ');
    const part = (from: number, to: number) => clipped(pieces, from, to).map(({ text }) => text).join('');
    expect([part(0, 2), part(2, 5), part(0, 5), part(3, 3)]).toEqual(['␣A', ' B␣', '␣A B␣', '']);
  });
});
