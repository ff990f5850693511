import { simplified } from './script-forms';

/** A label as it stands on a form, made comparable. Keys hold only letters of Latin script in lower case, digits, `%` and Chinese. */
export interface LabelText {
  /** All that it says, brackets included: `货物名称(英文)` → `货物名称英文`. */
  readonly key: string;
  /** What stands outside brackets: `货物名称`. */
  readonly main: string;
  /** What stands in brackets, each by itself: [`英文`]. */
  readonly brackets: readonly string[];
  /** The Chinese and the Latin part of a label in two languages (`出口商 Exporter`), where both are there. */
  readonly chinese: string;
  readonly latin: string;
  /** The words outside brackets, for labels in Latin script. */
  readonly words: readonly string[];
}

const cache = new Map<string, LabelText>();
const cacheLimit = 4000;

/**
 * Cleans a label: width of letters, traditional script, colons, stars, numbering (`7.`, `第7栏`, `Box 7`), requests to
 * fill in (`请输入…`), marks for required. What is said in brackets is kept apart, since it may be a unit or a meaning.
 */
export function labelText(raw: string): LabelText {
  const known = cache.get(raw);
  if (known) return known;
  const made = clean(raw);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(raw, made);
  return made;
}

/** The comparable key of a text, brackets flattened: `H.S. 编码` → `hs编码`. */
export const labelKey = (raw: string): string => labelText(raw).key;

function clean(raw: string): LabelText {
  const text = unnumbered(simplified(raw.normalize('NFKC').toLowerCase()).replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').replaceAll(/\s+/g, ' ').trim());
  const { outside, inside } = apart(text);
  const brackets = inside.map(squeeze).filter((key) => key !== '' && !marks.test(key));
  const asked = outside.replace(/^[\s*※★●·•:：-]+/, '').replace(request, '').replace(/^[\s*※★]+/, '');
  const main = squeeze(asked);
  return {
    main,
    key: main + brackets.join(''),
    brackets,
    chinese: main.replaceAll(/[^\u4e00-\u9fff]/g, ''),
    latin: main.replaceAll(/[\u4e00-\u9fff]/g, ''),
    words: wordsOf(asked),
  };
}

/** What stands outside brackets and what in each of them; brackets within brackets stay with theirs. */
function apart(text: string): { outside: string; inside: string[] } {
  let outside = '';
  const inside: string[] = [];
  let depth = 0;
  for (const character of text) {
    if (/[([{【〔「<《]/.test(character)) {
      if (depth === 0) inside.push('');
      depth += 1;
      outside += depth === 1 ? ' ' : '';
    } else if (/[)\]}】〕」>》]/.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += character;
    else inside[inside.length - 1] += character;
  }
  return { outside, inside };
}

const request = /^(?:(?:请|点击)\s*(?:输入|填写|录入|选择|填入)|选择(?!性)|please\s+(?:enter|input|select|choose|fill in)|(?:enter|select|choose)\s)\s*(?:the |an |a |your )?/;
/** Says that something must or may be filled in; no part of the meaning. */
const marks = /^(?:必填|必填项|选填|可选|required|optional|mandatory)$/;

const unnumbered = (text: string): string =>
  text.replace(/^[\s*※★]+/, '').replace(/^(?:第\s*\d{1,2}\s*[栏项格]\s*[.、:-]?|box\s*\d{1,2}\s*[.:-]?|[([]\d{1,2}[)\]]|\d{1,2}\s*[.、)](?!\d))\s*/, '');

/** Words that mean the same in labels, written one way. */
const sameWord: Readonly<Record<string, string>> = {
  number: 'no', numbers: 'no', nos: 'no', num: 'no', telephone: 'tel', phone: 'tel', facsimile: 'fax', mail: 'email',
  ctry: 'country', countries: 'country', dest: 'destination', and: '', the: '', a: '', of: '', transshipment: 'transhipment',
};

const betweenWords = /[^a-z0-9%\u4e00-\u9fff]+/;

function wordsOf(text: string): readonly string[] {
  if (!/[a-z]/.test(text)) return text.split(betweenWords).filter((word) => word !== '');
  return text
    .replaceAll(/\be-mail\b/g, 'email')
    .replaceAll(/\bn(?:o\b|°)\.?/g, ' no ')
    .replaceAll(/\b([a-z])[./]([a-z])\b\.?/g, '$1$2')
    .replaceAll(/['’]s?\b/g, '')
    .split(betweenWords)
    .map((word) => (Object.hasOwn(sameWord, word) ? (sameWord[word] ?? '') : word))
    .filter((word) => word !== '');
}

/** `发票号码` is `发票号`. */
const squeeze = (text: string): string => wordsOf(text).join('').replace(/(?:必填项?|选填)$/, '').replaceAll('号码', '号');
