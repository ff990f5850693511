import { packingKind } from '../../certificate/packing-unit';
import { labelKey, labelText } from '../../portal/label-text';
import { currencyOf, weightUnitOf } from './amount';
import type { SheetField, SheetKind } from './sheet-field';

/** What a heading may name. Several where the content of the column decides between them. */
export interface HeadingMatch {
  readonly fields: readonly SheetField[];
  /** Unit or currency that stands in the heading: `N.W.(KGS)`, `单价(USD)`. */
  readonly unit: string;
  /** The heading is a wording of the field, letter for letter; else one with words around it. */
  readonly exact: boolean;
}

const indexes = new WeakMap<SheetKind, ReadonlyMap<string, readonly SheetField[]>>();

function indexOf(kind: SheetKind): ReadonlyMap<string, readonly SheetField[]> {
  const known = indexes.get(kind);
  if (known) return known;
  const index = new Map<string, SheetField[]>();
  for (const field of kind.fields) {
    for (const wording of [...(field.byHeadingOnly ? [] : [field.label['zh-CN'], field.label.en]), ...field.aliases]) {
      const key = labelKey(wording);
      const there = index.get(key) ?? [];
      if (!there.includes(field)) index.set(key, [...there, field]);
    }
  }
  indexes.set(kind, index);
  return index;
}

const nothing: HeadingMatch = { fields: [], unit: '', exact: false };

/**
 * The fields that a heading names: `N.W.(KGS)`, `HS编码 HS Code`, `品名/Description`, `数量 Q'TY (PCS)`. A heading that is
 * not known names nothing: nothing is guessed from a part of it.
 */
export function matchHeading(raw: string, kind: SheetKind): HeadingMatch {
  const text = raw.replaceAll(/Q['’`]?\s*TY/gi, 'QTY').trim();
  if (text === '' || text.length > 120) return nothing;
  const own = kind.further?.byHeading(text);
  if (own) return { fields: [own], unit: '', exact: true };
  const index = indexOf(kind);
  const label = labelText(text);
  const unit = unitOf(text);
  const whole = index.get(label.key);
  if (whole) return { fields: whole, unit, exact: true };
  const main = index.get(label.main);
  // What stands in brackets is a unit or a remark, unless it names the language.
  if (main) return { fields: inLanguage(main, label.brackets), unit, exact: true };
  const behind = index.get(labelKey(text.replace(/[\s/(（:-]*(?:KGS?|公斤|千克|USD|US\$|RMB|CNY|EUR|元|美元|PCS|CTNS?|M3|CBM)[\s.)）]*$/i, '')));
  if (behind && unit !== '') return { fields: behind, unit, exact: true };
  return { fields: inTwoLanguages(text, index), unit, exact: false };
}

function inLanguage(fields: readonly SheetField[], brackets: readonly string[]): readonly SheetField[] {
  const said = brackets.find((bracket) => /^(?:英文|英|en|english|中文|中|cn|chinese)$/.test(bracket));
  if (!said) return fields;
  const script = /^(?:英文|英|en|english)$/.test(said) ? 'latin' : 'chinese';
  return fields.filter((field) => field.script === undefined || field.script === script);
}

/** `品名/Description`, `HS编码 HS Code`, `单位Unit`: both parts known name what they share; one known names it where the other says nothing. */
function inTwoLanguages(text: string, index: ReadonlyMap<string, readonly SheetField[]>): readonly SheetField[] {
  const known = (part: string): readonly SheetField[] | undefined => index.get(labelKey(part)) ?? index.get(labelText(part).main);
  let single: readonly SheetField[] = [];
  for (const [first, second, isSeparated] of partings(text)) {
    const [a, b] = [known(first), known(second)];
    if (a && b) return a.filter((field) => b.includes(field));
    if (isSeparated && single.length === 0) single = a ?? b ?? [];
  }
  return single;
}

/** The ways to part a heading in two: at separators, between words, between scripts. */
function* partings(text: string): Generator<readonly [first: string, second: string, isSeparated: boolean]> {
  for (const { index, 0: sign } of text.matchAll(/[/\n|]/g)) yield [text.slice(0, index), text.slice(index + sign.length), true];
  for (const { index } of text.matchAll(/\s+/g)) yield [text.slice(0, index), text.slice(index), false];
  const outside = text.replaceAll(/[(（][^)）]*[)）]/g, ' ');
  const chinese = outside.replaceAll(/[^\u4e00-\u9fff]+/g, '');
  const latin = outside.replaceAll(/[\u4e00-\u9fff]+/g, ' ').trim();
  if (chinese !== '' && /[a-z]/i.test(latin)) yield [chinese, latin, true];
}

/** The unit, of weight or counted, or the currency that a heading states. */
function unitOf(text: string): string {
  for (const part of text.split(/[\s()（）/\\,，:：\n]+/).reverse()) {
    const known = weightUnitOf(part) ?? currencyOf(part) ?? countedUnitOf(part);
    // A single G is rather a letter of G.W.
    if (known && part !== 'G' && part !== 'g') return known;
  }
  return '';
}

/** CTNS, PCS, SETS …; PACKAGES names no kind of packing. */
const countedUnitOf = (word: string): string | null => (/^[a-z()]{2,10}$/i.test(word) && !/^P(?:ACKAGES?|KGS?)$/i.test(word) && packingKind(word) ? word.toUpperCase() : null);
