import type { GoodsLine } from '../../certificate/application';
import type { GoodsRecord } from '../../library/records';

/** Why a product may be the one of a line. */
export type MatchReason = 'code' | 'name' | 'code-in-name' | 'hs';

export type GoodsMatch =
  /** One product and no other has the line's article number or its whole name, and nothing speaks against it. */
  | { readonly state: 'matched'; readonly goodsId: string; readonly by: 'code' | 'name' }
  /** Several may be meant, or one with something against it: the user chooses. */
  | { readonly state: 'choose'; readonly candidates: readonly { readonly goodsId: string; readonly why: MatchReason }[] }
  | { readonly state: 'unknown' };

/** Most products offered for one line. */
const offered = 12;

/**
 * Finds the library's product of a line: by article number, else by its whole English or Chinese name. A product whose
 * HS code contradicts the line's, one of several, and one that only the HS code or a number within the name points to,
 * are offered and never taken.
 */
export function goodsMatcher(goods: readonly GoodsRecord[]): (code: string, line: GoodsLine) => GoodsMatch {
  const byCode = new Map<string, GoodsRecord[]>();
  const byName = new Map<string, GoodsRecord[]>();
  const byHs = new Map<string, GoodsRecord[]>();
  const add = (index: Map<string, GoodsRecord[]>, key: string, record: GoodsRecord): void => {
    if (key !== '') index.set(key, [...(index.get(key) ?? []), record]);
  };
  for (const record of goods) {
    add(byCode, keyOf(record.code), record);
    add(byName, keyOf(record.nameEn), record);
    if (keyOf(record.nameZh) !== keyOf(record.nameEn)) add(byName, keyOf(record.nameZh), record);
    const six = byHs.get(record.hsCode.slice(0, 6)) ?? [];
    // Beyond what is offered nothing more need be known.
    if (record.hsCode !== '' && six.length <= offered) byHs.set(record.hsCode.slice(0, 6), [...six, record]);
  }
  return (code, line) => {
    const coded = byCode.get(keyOf(code)) ?? [];
    const names = [line.GoodsNameE, line.GoodsName].filter((name) => name !== undefined && name !== '');
    const named = [...new Set(names.flatMap((name) => byName.get(keyOf(name ?? '')) ?? []))];
    const [one, another] = code === '' || coded.length === 0 ? named : coded;
    if (one && !another && fitsHs(one, line.HSCode)) return { state: 'matched', goodsId: one.id, by: coded.includes(one) ? 'code' : 'name' };
    const within = names.flatMap((name) => (name ?? '').split(/[\s,;:()（）]+/)).filter((word) => word.length >= 3 && /\d/.test(word)).flatMap((word) => byCode.get(keyOf(word)) ?? []);
    const sameHs = byHs.get(line.HSCode?.slice(0, 6) ?? '') ?? [];
    const candidates = new Map<string, MatchReason>();
    const offer = (records: readonly GoodsRecord[], why: MatchReason): void => records.forEach(({ id }) => candidates.has(id) || candidates.size >= offered || candidates.set(id, why));
    offer(coded, 'code');
    offer(named, 'name');
    offer(within, 'code-in-name');
    if (sameHs.length <= offered) offer(sameHs, 'hs');
    return candidates.size === 0 ? { state: 'unknown' } : { state: 'choose', candidates: [...candidates].map(([goodsId, why]) => ({ goodsId, why })) };
  };
}

/** Letters, digits and characters alone, in capitals: `BW 500` and `bw-500` are one number. */
const keyOf = (text: string): string => text.normalize('NFKC').toUpperCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** An HS code that the line states must not contradict the product's in the digits that both have. */
function fitsHs({ hsCode }: GoodsRecord, stated = ''): boolean {
  const digits = Math.min(hsCode.length, stated.length);
  return digits === 0 || hsCode.slice(0, digits) === stated.slice(0, digits);
}
