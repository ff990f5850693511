import type { LocalText } from '../certificate/text';
import { countryName } from './country-name';
import { fold } from './fold';
import { noSounds, soundMark, type Sounds } from './sounds';
import type { CertificateRecord, PartyRecord, PreReviewRecord, TemplateRecord, WordingRecord } from './records';

/** What is searched of one record (of goods: goods-search.ts), folded: lower case, full-width to half-width, accents gone. */
interface Entry<R> {
  readonly record: R;
  /** Identifying codes: article number, social credit code. */
  readonly code: string;
  /** HS code, digits only; '' for what has none. */
  readonly hs: string;
  /** Names, most telling first. */
  readonly names: readonly string[];
  /** Names as they are written, whose sounds may be known. */
  readonly written: readonly string[];
  /** All of it and the rest, to rule records out at one glance. */
  readonly haystack: string;
}

/** Records made ready for searching, when something is first searched for; build once, search often. */
export interface SearchIndex<R> {
  readonly records: readonly R[];
  readonly entries: readonly Entry<R>[];
}

/**
 * The records that contain every word of the query, best first: exact code, code prefix, HS prefix, beginning of a name,
 * of its sound (`bwb`, `baowenbei`), of a word (in any order), text anywhere. Equals stand latest first. An empty query
 * returns all records, latest first. `sounds`: of {@link soundedNames}, where they are known.
 */
export function search<R extends { readonly id: string; readonly updatedAt: number }>(index: SearchIndex<R>, query: string, sounds: Sounds = noSounds): R[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return index.records.toSorted(latestFirst);
  const hits: { readonly record: R; readonly score: number }[] = [];
  for (const entry of index.entries) {
    const score = scoreOf(entry, words, sounds);
    if (score !== null) hits.push({ record: entry.record, score });
  }
  hits.sort((a, b) => b.score - a.score || latestFirst(a.record, b.record));
  return hits.map((hit) => hit.record);
}

/** The names by whose sounds records can be found: what is to be spoken before a query is answered that could be one. */
export const soundedNames = <R>(index: SearchIndex<R>): string[] => index.entries.flatMap(({ written }) => written);

/** True where a word of the query could be how a name sounds. */
export const mayBeSound = (query: string): boolean => /[a-z]/.test(fold(query));

const latestFirst = (one: { readonly id: string; readonly updatedAt: number }, other: { readonly id: string; readonly updatedAt: number }): number => other.updatedAt - one.updatedAt || (one.id < other.id ? -1 : 1);

export const indexParties = (parties: readonly PartyRecord[]): SearchIndex<PartyRecord> =>
  indexOf(parties, (record) => ({
    code: record.code,
    hs: '',
    names: [record.name, record.nameZh],
    rest: [record.address, record.contact, record.email, record.tel, record.country, ...both(countryName(record.country)), record.note],
  }));

export const indexTemplates = (templates: readonly TemplateRecord[], typeNames: Readonly<Record<string, LocalText>>): SearchIndex<TemplateRecord> =>
  indexOf(templates, (record) => ({
    code: record.certType ?? '',
    hs: '',
    names: [record.name],
    rest: [...both(record.certType ? (typeNames[record.certType] ?? null) : null), ...Object.values(record.head), record.note],
  }));

export const indexCertificates = (certificates: readonly CertificateRecord[], typeNames: Readonly<Record<string, LocalText>>): SearchIndex<CertificateRecord> =>
  indexOf(certificates, (record) => ({
    code: record.invNo,
    hs: '',
    names: [record.certNo, record.consignee],
    rest: [record.certType, ...both(typeNames[record.certType] ?? null), record.aplDate, record.state ?? '', record.note],
  }));

export const indexPreReviews = (preReviews: readonly PreReviewRecord[]): SearchIndex<PreReviewRecord> =>
  indexOf(preReviews, (record) => ({
    code: record.number,
    hs: record.hsCode,
    names: [record.nameZh, record.nameEn, record.model],
    rest: [record.state, record.producerName, record.applyDate, ...record.materials.map(({ name }) => name), record.note],
  }));

/** `fieldName`: what the field that a wording is for is called; null for any. */
export const indexWordings = (wordings: readonly WordingRecord[], fieldName: (field: string) => LocalText | null): SearchIndex<WordingRecord> =>
  indexOf(wordings, (record) => ({
    code: '',
    hs: '',
    names: [record.title, record.text],
    rest: [...both(record.field === null ? null : fieldName(record.field)), ...record.certTypes, record.note],
  }));

const both = (text: LocalText | null): string[] => (text ? [text['zh-CN'], text.en] : []);

function indexOf<R>(
  records: readonly R[],
  describe: (record: R) => { readonly code: string; readonly hs: string; readonly names: readonly string[]; readonly rest: readonly string[] },
): SearchIndex<R> {
  let entries: Entry<R>[] | null = null;
  const entryOf = (record: R): Entry<R> => {
    const { code, hs, names, rest } = describe(record);
    const written = names.filter(Boolean);
    const folded = written.map(fold);
    return { record, code: fold(code), hs, names: folded, written, haystack: [fold(code), hs, ...folded, ...rest.map(fold)].join('\n') };
  };
  return {
    records,
    get entries() {
      return (entries ??= records.map(entryOf));
    },
  };
}

/** Sum over the words of the best place each is found at; null when one is found nowhere. */
function scoreOf<R>(entry: Entry<R>, words: readonly string[], sounds: Sounds): number | null {
  let sum = 0;
  for (const word of words) {
    const score = Math.max(wordScore(entry, word), soundScore(entry, word, sounds));
    if (score === 0) return null;
    sum += score;
  }
  return sum;
}

function wordScore<R>(entry: Entry<R>, word: string): number {
  if (entry.code !== '' && entry.code === word) return 100;
  if (entry.code.startsWith(word)) return 60;
  // 8481.80 and 848180 mean the same code.
  if (entry.hs !== '' && /^[\d.]{2,}$/.test(word) && entry.hs.startsWith(word.replaceAll('.', ''))) return 50;
  if (!entry.haystack.includes(word)) return 0;
  if (entry.names.some((name) => name.startsWith(word))) return 40;
  if (entry.names.some((name) => startsAWord(name, word))) return 30;
  return entry.names.some((name) => name.includes(word)) ? 20 : 5;
}

function soundScore<R>({ written }: Entry<R>, word: string, sounds: Sounds): number {
  let best = 0;
  for (const name of written) {
    for (const sound of sounds.get(name)?.split(soundMark) ?? []) {
      if (sound.startsWith(word)) return 38;
      if (sound.includes(word)) best = 12;
    }
  }
  return best;
}

function startsAWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  }
  return false;
}
