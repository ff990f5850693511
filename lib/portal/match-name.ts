import type { Section } from '../certificate/field';
import { allFields, tagIndex, type Field } from './field-index';

/** How well an id or name names a field. */
export interface NameMatch {
  readonly field: Field;
  /** `tag` the official tag in whatever style · `derived` the tag with a usual beginning or ending. */
  readonly fit: 'tag' | 'derived';
  /** True when the name also says the section (`goodsList[0].invNo`). */
  readonly sectionSaid: boolean;
}

/**
 * The fields that an element's id or name may mean, by the official tags: `invNo`, `INV_NO`, `txtInvNo`,
 * `goods[0].invNo`, `certTypeName`. None when an unknown word stands around the tag (`oldInvNo`).
 */
export function matchName(name: string): readonly NameMatch[] {
  if (name === '' || name.length > 80) return [];
  const key = name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  const exact = tagIndex.get(key);
  if (exact) {
    // `DEST_COUNTRY` is a tag, and the usual short name of another field too.
    const short = (shortTags.get(key) ?? []).filter(({ tag }) => tag.endsWith('Name'));
    return [...exact.map((field): NameMatch => ({ field, fit: 'tag', sectionSaid: false })), ...short.map((field): NameMatch => ({ field, fit: 'derived', sectionSaid: false }))];
  }
  const shortened = shortTags.get(key);
  if (shortened) return shortened.map((field) => ({ field, fit: 'tag', sectionSaid: false }));
  const words = wordsOf(name);
  const ended = withoutEnding(words);
  if (ended.length < words.length) {
    const found = fieldsOf(ended);
    if (found.length > 0) return found.map((field) => ({ field, fit: 'derived', sectionSaid: false }));
  }
  return begun(words) ?? begun(ended) ?? [];
}

/** `goods` `inv` `no`: the words before the tag must be usual ones; one that names a section decides it. */
function begun(words: readonly string[]): readonly NameMatch[] | null {
  let section: Section | null = null;
  for (let at = 0; at + 1 < words.length && at < 4; at += 1) {
    const word = words[at] ?? '';
    if (Object.hasOwn(sectionWords, word)) section = sectionWords[word] ?? section;
    else if (!plainBeginnings.test(word)) return null;
    const found = fieldsOf(words.slice(at + 1)).filter((field) => section === null || field.section === section);
    if (found.length > 0) return found.map((field) => ({ field, fit: 'derived', sectionSaid: section !== null }));
  }
  return null;
}

const sectionWords: Readonly<Record<string, Section>> = {
  goods: 'Goods', good: 'Goods', gds: 'Goods', item: 'Goods', goodslist: 'Goods', product: 'Goods',
  head: 'CertificateHead', nonparty: 'NonpartyCorp', nonpartycorp: 'NonpartyCorp', corp: 'NonpartyCorp',
  oriinv: 'OriInv', oriinvs: 'OriInv', mod: 'ModCertificate', promise: 'AplPromise',
};
const plainBeginnings = /^(?:txt|text|ipt|inp|input|sel|select|cmb|cbo|ddl|dt|date|chk|ck|rdo|f|fm|frm|form|coo|cert|main|list|row|edit|add|dlg|layer|detail|v|s|i|id|name|certificate|co|ori|\d+)$/;
const endings = /^(?:name|text|txt|input|ipt|show|display|view|cn|code|id|value|val|\d+)$/;

function withoutEnding(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && endings.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** Tags without the ending that portals leave off: `tradeMode` for TradeModeCode. */
const shortTags: ReadonlyMap<string, readonly Field[]> = (() => {
  const index = new Map<string, Field[]>();
  for (const field of allFields) {
    const short = /^(.{4,}?)(?:Code|Name)$/.exec(field.tag)?.[1]?.toLowerCase();
    if (!short) continue;
    index.set(short, [...(index.get(short) ?? []), field]);
  }
  return index;
})();

function fieldsOf(words: readonly string[]): readonly Field[] {
  const key = words.join('');
  return tagIndex.get(key) ?? shortTags.get(key) ?? [];
}

/** `goodsList[0].hsCode`, `INV_NO`, `txt-inv-no` → words in lower case. */
function wordsOf(name: string): readonly string[] {
  const joined = name.replaceAll(/(goodsList|oriInvs?|nonpartyCorp|nonParty)/gi, (word) => ` ${word.toLowerCase()} `);
  const words = joined.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}
