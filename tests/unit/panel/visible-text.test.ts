import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, visibleText } from '@/components/visible-text';

const shown = (text: string) => visibleText(text).map((piece) => (piece.mark ? `[${piece.text}]` : piece.text)).join('');

describe('a value on show', () => {
  it.each([
    ['INV 2026', 'INV 2026'],
    [' INV  ', '[␣]INV[␣][␣]'],
    ['A \nB', 'A[␣]\nB'],
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

  it('loses no letter, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letters = (from: string) => from.replaceAll(/[\s\p{C}\p{Z}]/gu, '');
        const plain = visibleText(text).filter(({ mark }) => !mark).map((piece) => piece.text).join('');
        expect(letters(plain)).toBe(letters(text));
      }),
    );
  });

  it('can be shown in part, marks where they belong', () => {
    const pieces = visibleText(' A B ');
    const part = (from: number, to: number) => clipped(pieces, from, to).map(({ text }) => text).join('');
    expect([part(0, 2), part(2, 5), part(0, 5), part(3, 3)]).toEqual(['␣A', ' B␣', '␣A B␣', '']);
  });
});
