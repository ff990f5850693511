import { fold } from './fold';
import type { GoodsRecord, PartyRecord } from './records';

/** Why records may be one and the same. */
export type Likeness = 'code' | 'name';

/** Records that are likely the same thing, in the order in which they were given. Whether they are is the user's to say. */
export interface DuplicateGroup {
  readonly likeness: Likeness;
  readonly ids: readonly string[];
}

type GoodsKeys = Pick<GoodsRecord, 'id' | 'code' | 'nameZh' | 'nameEn' | 'hsCode'>;
type PartyKeys = Pick<PartyRecord, 'id' | 'role' | 'name' | 'nameZh' | 'country' | 'code' | 'producerCode'>;

/**
 * Goods that carry the same article number, and goods of the same HS code whose Chinese or English name is the same but
 * for case, width, blanks and punctuation. A pair that is found both ways is told once, by its article number.
 */
export const duplicateGoods = (goods: readonly GoodsKeys[]): DuplicateGroup[] =>
  groups(goods, [
    { likeness: 'code', keys: ({ code }) => [plain(code)] },
    { likeness: 'name', keys: ({ hsCode, nameZh, nameEn }) => (hsCode === '' ? [] : [keyed(`${hsCode} zh`, plain(nameZh)), keyed(`${hsCode} en`, plain(nameEn))]) },
  ]);

/** Companies of one role with the same code, and those of one role and country whose name is the same but for its form of company. */
export const duplicateParties = (parties: readonly PartyKeys[]): DuplicateGroup[] =>
  groups(parties, [
    { likeness: 'code', keys: ({ role, code, producerCode }) => [keyed(role, plain(code)), keyed(`${role} producer`, plain(producerCode ?? ''))] },
    { likeness: 'name', keys: ({ role, country, name, nameZh }) => [keyed(`${role} ${country} en`, companyName(name)), keyed(`${role} ${country} zh`, plain(nameZh))] },
  ]);

interface Rule<R> {
  readonly likeness: Likeness;
  /** What records have in common when the rule takes them for one; '' for nothing. */
  readonly keys: (record: R) => readonly string[];
}

function groups<R extends { readonly id: string }>(records: readonly R[], rules: readonly Rule<R>[]): DuplicateGroup[] {
  const told = new Set<string>();
  return rules.flatMap(({ likeness, keys }) => {
    const byKey = new Map<string, string[]>();
    for (const record of records) {
      for (const key of new Set(keys(record))) {
        if (key === '') continue;
        const others = byKey.get(key);
        if (others) others.push(record.id);
        else byKey.set(key, [record.id]);
      }
    }
    return [...byKey.values()].flatMap((ids) => {
      const together = ids.join('\n');
      if (ids.length < 2 || told.has(together)) return [];
      told.add(together);
      return [{ likeness, ids }];
    });
  });
}

const keyed = (where: string, text: string): string => (text === '' ? '' : `${where} ${text}`);

/** Letters and digits alone, of one case and width. */
const plain = (text: string): string => fold(text.normalize('NFKC')).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** `Co., Ltd.`, `Company Limited` and `CO LTD` say the same. */
const companyName = (name: string): string =>
  plain(fold(name.normalize('NFKC')).replaceAll(/\bcompany\b/g, 'co').replaceAll(/\blimited\b/g, 'ltd').replaceAll(/\bcorporation\b/g, 'corp').replaceAll(/\bincorporated\b/g, 'inc'));
