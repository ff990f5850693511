import { fold } from '@/lib/library/fold';
import { bucketOf } from '@/lib/library/goods-packs';
import type { GoodsQuery } from '@/lib/library/goods-search';
import { buyerKey, type GoodsRecord } from '@/lib/library/records';
import { soundMark, type Sounds } from '@/lib/library/sounds';

/** What the search for goods promises, said once more in the plainest way: every record is looked at, all are sorted. Ids, best first. */
export function plainSearch(records: readonly GoodsRecord[], sounds: Sounds, { query, buyer, limit, own }: GoodsQuery): string[] {
  const words = fold(query).split(/[\p{Cc}\s]+/u).filter(Boolean).slice(0, 12);
  const key = buyerKey(buyer);
  return records
    .flatMap((record) => {
      const worths = words.map((word) => worthOf(record, sounds.get(record.nameZh) ?? '', word, own));
      if (worths.includes(0)) return [];
      const had = key !== '' && (record.usedBy ?? []).some((use) => use.buyer === key);
      return [{ record, score: worths.reduce((sum, worth) => sum + worth, 0) + (had ? 25 : 0) + ((record.lastUsedAt ?? 0) > 0 ? 4 : 0) }];
    })
    .sort((one, other) => other.score - one.score || (other.record.lastUsedAt ?? 0) - (one.record.lastUsedAt ?? 0) || other.record.updatedAt - one.record.updatedAt || bucketOf(one.record.id) - bucketOf(other.record.id) || (one.record.id < other.record.id ? -1 : 1))
    .slice(0, limit)
    .map(({ record }) => record.id);
}

const oneLine = (text: string): string => fold(text).replaceAll(/[\p{Cc}\s]+/gu, ' ');

/** What a word is worth at its best place in a record; 0 where it is nowhere. */
function worthOf(record: GoodsRecord, sound: string, word: string, own: boolean): number {
  const digits = /^[\d.]{2,}$/.test(word) ? word.replaceAll('.', '') : '';
  const [first = '', syllables = ''] = sound.split(soundMark).map(oneLine);
  const [code, nameEn, nameZh] = [oneLine(record.code), oneLine(record.nameEn), oneLine(record.nameZh)];
  const others = oneLine([record.producerName, record.producerCode, record.supplier ?? '', record.note, ...(record.hsCodes ?? []).map((side) => side.code)].join(' '));
  const inForm = (form: string): number[] => [
    code === form ? 100 : code.startsWith(form) ? 60 : code.includes(form) ? 5 : 0,
    record.hsCode.startsWith(form) ? 50 : record.hsCode.includes(form) ? 5 : 0,
    Math.max(0, ...placesOf(nameEn, form).map((at) => (at === 0 ? 40 : /[\p{L}\p{N}]/u.test(nameEn.charAt(at - 1)) ? 20 : 30))),
    nameZh.startsWith(form) ? 40 : nameZh.includes(form) ? 20 : 0,
    first.startsWith(form) || syllables.startsWith(form) ? 38 : first.includes(form) || syllables.includes(form) ? 12 : 0,
    own && others.includes(form) ? 5 : 0,
  ];
  return Math.max(...inForm(word), ...(digits === '' ? [] : inForm(digits)));
}

function placesOf(text: string, form: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) places.push(at);
  return places;
}
