import { labelIndex, longWordings, type Field, type LabelEntry } from './field-index';
import { labelText, type LabelText } from './label-text';
import { fitsLanguage, isGeneric, isNoise, languageOf, neutralRest } from './label-words';

/** How well a label names a field. */
export interface LabelMatch {
  readonly field: Field;
  /**
   * `exact` the wording is known · `generic` known, but too common to stand alone (序号, 名称, Amount) ·
   * `within` a known wording with words around it that add nothing, or with a character typed twice · `near` one character
   * off, or two that changed places
   */
  readonly fit: 'exact' | 'generic' | 'within' | 'near';
  /** The field's own label rather than another wording. */
  readonly primary: boolean;
}

const cache = new Map<string, readonly LabelMatch[]>();
const cacheLimit = 4000;

/**
 * The fields that a label may name; none when it names none. Several when the wording is used for several fields: the
 * caller decides by place. Words that change the meaning (电话, 代码, date …) never pass as decoration.
 */
export function matchLabel(raw: string): readonly LabelMatch[] {
  const known = cache.get(raw);
  if (known) return known;
  const made = raw.length > 80 ? [] : (find(labelText(raw)) ?? stuttered(raw) ?? near(labelText(raw).main) ?? []);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(raw, made);
  return made;
}

function find(label: LabelText): readonly LabelMatch[] | null {
  if (label.key === '') return [];
  return exact(label.key) ?? bracketed(label) ?? bilingual(label) ?? within(label);
}

function exact(key: string): readonly LabelMatch[] | null {
  const entries = labelIndex.get(key);
  return entries ? entries.map((entry) => matched(entry, isGeneric(key) ? 'generic' : 'exact')) : null;
}

const matched = ({ field, primary }: LabelEntry, fit: LabelMatch['fit']): LabelMatch => ({ field, primary, fit });

/** `毛重(KGS)`: the unit adds nothing. `货物名称(英文)`: the language decides. `出口商(Exporter)`: both must agree. */
function bracketed(label: LabelText): readonly LabelMatch[] | null {
  const { main, brackets } = label;
  if (brackets.length === 0 || main === '') return null;
  const inTwo = bilingual(label);
  if (inTwo) return inTwo;
  for (let joined = brackets.length - 1; joined > 0; joined -= 1) {
    const found = exact(main + brackets.slice(0, joined).join(''));
    if (found) return brackets.slice(joined).reduce(narrowed, found);
  }
  const outside: LabelText = { ...label, key: main, brackets: [] };
  const found = exact(main) ?? bilingual(outside) ?? within(outside);
  return found && brackets.reduce(narrowed, found);
}

function narrowed(found: readonly LabelMatch[], bracket: string): readonly LabelMatch[] {
  if (isNoise(bracket)) return found;
  const language = languageOf(bracket);
  if (language) return found.filter(({ field }) => fitsLanguage(field, language)).map(({ field, fit }) => ({ field, fit, primary: false }));
  const said = labelIndex.get(bracket);
  if (said) return found.filter(({ field }) => said.some((entry) => entry.field === field));
  return found.filter(({ field }) => neutralRest(bracket, field)).map(({ field, fit, primary }) => ({ field, fit: fit === 'generic' ? fit : 'within', primary }));
}

/**
 * `出口商 Exporter`, `HS编码 HS Code`, `货物名称(英文) Goods Name (English)`: a Chinese and a Latin wording side by side, each
 * with its own brackets, must mean the same field.
 */
function bilingual(label: LabelText): readonly LabelMatch[] | null {
  if (label.chinese === '' || label.latin === '') return null;
  const own = (of: (bracket: string) => boolean): string => label.brackets.filter(of).join('');
  const [inChinese, inLatin] = [own(isChinese), own((bracket) => !isChinese(bracket))];
  for (const [first, second] of languageParts(label)) {
    const chinese = exact(first + inChinese);
    if (!chinese) continue;
    if (label.brackets.length === 0 && isNoise(second)) return chinese;
    const latin = exact(second + inLatin);
    if (latin) return chinese.filter(({ field }) => latin.some((match) => match.field === field));
  }
  return null;
}

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/** The ways to part a label into its Chinese and its Latin wording: by script, and, where the Chinese one holds Latin letters too, between words. */
function* languageParts({ chinese, latin, words }: LabelText): Iterable<readonly [chinese: string, latin: string]> {
  yield [chinese, latin];
  for (let cut = 1; cut < words.length; cut += 1) {
    const [first, second] = [words.slice(0, cut).join(''), words.slice(cut).join('')];
    if (isChinese(first) !== isChinese(second)) yield isChinese(first) ? [first, second] : [second, first];
  }
}

/** The longest known wording inside the label, when the rest adds no meaning. A shorter one counts only for the same field. */
function within(label: LabelText): readonly LabelMatch[] | null {
  const key = label.key;
  if (!/[\u4e00-\u9fff]/.test(key)) return withinWords(label);
  let longest: readonly LabelEntry[] | null = null;
  for (const wording of longWordings) {
    if (wording.length >= key.length || isGeneric(wording)) continue;
    const at = key.indexOf(wording);
    if (at < 0) continue;
    const entries: readonly LabelEntry[] = labelIndex.get(wording) ?? [];
    longest ??= entries;
    const before = key.slice(0, at);
    const after = key.slice(at + wording.length);
    const most: readonly LabelEntry[] = longest;
    const found = entries.filter(({ field }) => most.some((entry) => entry.field === field) && neutralRest(before, field) && neutralRest(after, field));
    if (found.length > 0) return found.map((entry) => matched(entry, 'within'));
  }
  return null;
}

/** For Latin script: whole words only. */
function withinWords(label: LabelText): readonly LabelMatch[] | null {
  const { words } = label;
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const wording = words.slice(at, at + length).join('');
      const entries = labelIndex.get(wording);
      if (!entries || isGeneric(wording)) continue;
      const before = words.slice(0, at).join('');
      const after = words.slice(at + length).join('');
      const found = entries.filter(({ field }) => neutralRest(before, field) && neutralRest(after, field));
      return found.length > 0 ? found.map((entry) => matched(entry, 'within')) : null;
    }
  }
  return null;
}

/** A Chinese character typed twice in a row, without which the label is a known wording; and only one wording that it can be. */
function stuttered(raw: string): readonly LabelMatch[] | null {
  let found: readonly LabelMatch[] | null = null;
  for (const { index } of raw.matchAll(/([\u4e00-\u9fff])\1/g)) {
    const meant = find(labelText(raw.slice(0, index) + raw.slice(index + 1)));
    if (!meant || meant.length === 0 || meant.some(({ fit }) => fit !== 'exact')) continue;
    if (found) return null;
    found = meant.map(({ field }) => ({ field, fit: 'within', primary: false }));
  }
  return found;
}

/** One character wrong, missing or too much in a longer wording, and only one wording that near. Weak: needs support. */
function near(key: string): readonly LabelMatch[] | null {
  const chinese = /^[\u4e00-\u9fff]+$/.test(key);
  if (key.length < (chinese ? 4 : 9)) return null;
  let found: string | null = null;
  for (const wording of longWordings) {
    if (Math.abs(wording.length - key.length) > 1 || wording.length < (chinese ? 4 : 9) || !oneApart(wording, key)) continue;
    if (found !== null && !sameFields(found, wording)) return null;
    found = wording;
  }
  return found === null || isGeneric(found) ? null : (labelIndex.get(found) ?? []).map((entry) => matched(entry, 'near'));
}

function sameFields(a: string, b: string): boolean {
  const of = (key: string): string => (labelIndex.get(key) ?? []).map(({ field }) => field.order).sort((x, y) => x - y).join();
  return of(a) === of(b);
}

/** True when one replacement, insertion, deletion or exchange of neighbours makes one of the other. */
function oneApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [leftOfA, leftOfB] = [a.length - start - end, b.length - start - end];
  return (leftOfA <= 1 && leftOfB <= 1) || (leftOfA === 2 && leftOfB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]);
}
