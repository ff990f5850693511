/**
 * How the exporter's box differs from the company's English name on record. `at` counts characters of `found` from 0, where
 * the two part; `expected` and `found` are the name on record and what stands in its place.
 */
export type ExporterDifference =
  | { readonly kind: 'same' | 'unknown' }
  | { readonly kind: 'letter-case' | 'width' | 'blanks' | 'punctuation' | 'wording'; readonly at: number; readonly expected: string; readonly found: string };

/**
 * Compares sign for sign, as customs do (the name of the exporter must be the one on record): letters, blanks, punctuation and
 * width of letters count; a line end within a long name does not. `exporter` is the whole box, name first. Unknown where
 * either is not known or empty.
 */
export function compareExporter(englishName: string | undefined, exporter: string | undefined): ExporterDifference {
  const expected = (englishName ?? '').trim();
  const box = (exporter ?? '').trim();
  if (core(expected) === '' || box === '') return { kind: 'unknown' };
  const found = namePart(expected, box);
  if (found === expected) return { kind: 'same' };
  const at = firstDifference(expected, found);
  for (const [kind, plain] of degrees) if (plain(found) === plain(expected)) return { kind, at, expected, found };
  return { kind: 'wording', at, expected, found };
}

const width = (text: string): string => text.normalize('NFKC');
const blanks = (text: string): string => text.replaceAll(/[\s\u00A0\u3000\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '');
/** Letters and digits alone. */
const core = (text: string): string => width(text).toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const degrees: readonly (readonly [kind: 'letter-case' | 'width' | 'blanks' | 'punctuation', plain: (text: string) => string])[] = [
  ['letter-case', (text) => text.toUpperCase()],
  ['blanks', blanks],
  ['width', (text) => blanks(width(text))],
  ['punctuation', core],
];

/** The beginning of the box that stands for the name: as many letters and digits, else its first line. */
function namePart(expected: string, box: string): string {
  const wanted = core(expected);
  const onOneLine = box.replaceAll(/\s*\n\s*/g, ' ');
  if (onOneLine.startsWith(expected) && !/^[\p{L}\p{N}.．。)）]/u.test(onOneLine.slice(expected.length))) return expected;
  let end = 0;
  let read = '';
  while (end < onOneLine.length && read.length < wanted.length) {
    read += core(onOneLine.charAt(end));
    end += 1;
  }
  if (read !== wanted || /^[\p{L}\p{N}]/u.test(onOneLine.slice(end))) return box.replace(/\s*\n[\s\S]*$/, '');
  // The full stop of LTD. belongs to the name, the comma before the address does not.
  if (/^[.．。)）]/.test(onOneLine.slice(end))) end += 1;
  return onOneLine.slice(0, end);
}

function firstDifference(expected: string, found: string): number {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  return at;
}
