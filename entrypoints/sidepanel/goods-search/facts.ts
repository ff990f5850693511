import type { GoodsRecord } from '@/lib/library/records';
import { chinaDay } from '@/lib/platform/today';

const factNames = ['nameEn', 'hsCode', 'otherCodes', 'criteria', 'units', 'perPackage', 'weights', 'producerName', 'producerCode', 'producerContact', 'producerTel', 'price', 'cost', 'supplier', 'preReview', 'lastUsed', 'note'] as const;
export type FactName = (typeof factNames)[number];

export interface Fact {
  readonly name: FactName;
  readonly text: string;
}

const joined = (parts: readonly (string | undefined)[], by: string): string => parts.filter((part) => part !== undefined && part !== '').join(by);

/** All that the library knows of a product, in the order in which it is read; what is not known is left out. */
export function factsOf(goods: GoodsRecord): readonly Fact[] {
  const money = (amount = ''): string => (amount === '' ? '' : joined([amount, goods.currency], ' '));
  const texts: Readonly<Record<FactName, string>> = {
    nameEn: goods.nameZh === '' ? '' : goods.nameEn,
    hsCode: joined([goods.hsCode, goods.hsEdition?.toString()], ' · HS '),
    otherCodes: (goods.hsCodes ?? []).map(({ side, code, edition }) => joined([side, code, edition === undefined ? '' : `HS ${edition}`], ' ')).join('\n'),
    criteria: goods.criteria.map(({ certType, criterion, sub, supplement }) => joined([certType, criterion, sub, supplement], ' ')).join('\n'),
    units: joined([goods.unitEn, goods.unitZh], ' / '),
    perPackage: goods.perPackage === undefined ? '' : joined([`${goods.perPackage} ${goods.unitEn || goods.unitZh}`.trim(), goods.packUnit], ' / '),
    weights: goods.netWeight === undefined && goods.grossWeight === undefined ? '' : joined([`${goods.netWeight ?? '–'} / ${goods.grossWeight ?? '–'}`, goods.weightUnit], ' '),
    producerName: goods.producerName,
    producerCode: goods.producerCode,
    producerContact: goods.producerContact,
    producerTel: goods.producerTel,
    price: money(goods.price),
    cost: money(goods.cost),
    supplier: goods.supplier ?? '',
    preReview: goods.preReviewId === undefined ? '' : '✓',
    lastUsed: goods.lastUsedAt === undefined ? '' : chinaDay(goods.lastUsedAt),
    note: goods.note,
  };
  return factNames.flatMap((name) => (texts[name] === '' ? [] : [{ name, text: texts[name] }]));
}
