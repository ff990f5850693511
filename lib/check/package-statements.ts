import type { GoodsLine } from '../certificate/application';
import { isNumberWord, numberFromWords, numberWords } from '../certificate/number-words';

/** A number of packages stated in a description: EIGHTEEN (18) CARTONS. */
export interface PackageStatement {
  /** The words before the figure as they stand, '' when there are none. */
  readonly words: string;
  /** What the words say; null when a word is misspelt or there are none. */
  readonly wordsValue: number | null;
  /** The figure as it stands, perhaps with the letter O for 0. */
  readonly figureText: string;
  /** The figure as a number, O read as 0. */
  readonly figure: number;
  /** CARTONS, PCS IN NUDE … */
  readonly unit: string;
  /** TOTAL: or PACKING: stands before it. */
  readonly total: boolean;
  /** Where words (or, without, the bracket) begin in the text, and where the bracket ends. */
  readonly start: number;
  readonly end: number;
  /** Where the figure stands in the text. */
  readonly figureStart: number;
}

const bracketed = /\(\s*([0-9][0-9,Oo]*|[Oo][0-9][0-9,Oo]*)\s*\)\s*(?:X?\s*(?:20|40|45)\s*['F]?(?=[\sA-Z])\s*)?([A-Za-z][A-Za-z/' -]*(?:\(S\))?)?/g;

/**
 * The package numbers stated in a description. A bracket counts when number words stand before it, or when it opens a
 * line together with words that could be meant for one (FOURTY (40) CARTONS); (500ML) and (2 SIZES) do not.
 */
export function packageStatements(given: string): PackageStatement[] {
  // Full-width brackets and digits are another rule's matter; one character stays one, so places in the text hold.
  const text = given.replaceAll(/[\uFF08\uFF09\uFF0C\uFF10-\uFF19]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0));
  if (!text.includes('(')) return [];
  const found: PackageStatement[] = [];
  for (const match of text.matchAll(bracketed)) {
    const [whole, figureText = '', rest = ''] = match;
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    const before = text.slice(lineStart, match.index);
    const { words, start } = wordsBefore(before);
    const unit = rest.replace(/\s+(?:OF|ONLY)\b.*$/i, '').replace(/^(?:OF|ONLY)\b.*$/i, '').trim();
    if (!unit || !words) continue;
    const digits = figureText.replaceAll(/[Oo]/g, '0').replaceAll(',', '');
    found.push({
      words,
      wordsValue: numberFromWords(words),
      figureText,
      figure: Number(digits),
      unit: unit.toUpperCase(),
      total: /\b(?:TOTAL|PACKING|PACKED IN)\b/i.test(before),
      start: lineStart + start,
      end: match.index + whole.indexOf(')') + 1,
      figureStart: match.index + whole.indexOf(figureText),
    });
  }
  return found;
}

/** The package statements of a line's description, read once however many rules ask. */
export function statementsOf(line: GoodsLine): readonly PackageStatement[] {
  const text = line.GoodsDesc;
  if (!text) return none;
  const known = read.get(line);
  if (known?.text === text) return known.statements;
  const statements = packageStatements(text);
  read.set(line, { text, statements });
  return statements;
}

const none: readonly PackageStatement[] = [];
const read = new WeakMap<GoodsLine, { readonly text: string; readonly statements: readonly PackageStatement[] }>();

/** The run of number words that ends the text, with misspelt ones between or, at a line's start, alone. */
function wordsBefore(before: string): { words: string; start: number } {
  const tokens = [...before.matchAll(/[A-Za-z]+/g)];
  let first = tokens.length;
  while (first > 0) {
    const word = tokens[first - 1]?.[0].toUpperCase() ?? '';
    if (!isNumberWord(word) && !(word === 'AND' && first < tokens.length) && !looksLikeNumber(word)) break;
    first -= 1;
  }
  while (tokens[first]?.[0].toUpperCase() === 'AND') first += 1;
  const start = tokens[first]?.index ?? before.length;
  return { words: before.slice(start).trim(), start };
}

/** Spellings that are met for number words. */
const misspelt = /^(?:FOURTY|FOURTH|FOURTEN|FIVETY|FIVETEEN|FIFTEN|NINTY|NINTEEN|NINETEN|EIGHTTY|EIGHTEN|EIGTH|EIGHTH|TWEN?TEY|TWENTHY|TWELF|TWELVTH|THRITY|THIRTHY|HUNDERD|HUNDREDS|HUNDRET|THOUSANDS|THOUSEND|MILLIONS|SEVENTEN|SIXTEN|THIRTEN)$/;
/** Or two letters changed places: THOUSNAD. */
const looksLikeNumber = (word: string): boolean => misspelt.test(word) || (word.length > 3 && transposed.has(letters(word)));

const letters = (word: string): string => (word[0] ?? '') + word.slice(1).split('').toSorted().join('');
const transposed: ReadonlySet<string> = new Set(numberWords().filter((word) => word.length > 3).map(letters));
