import type { Locale } from '../../certificate/text';
import type { GoodsRecord, PartyRecord } from '../../library/records';
import { goodsKind, typeOfField } from './goods-fields';
import { partyKind } from './party-fields';
import { fieldOfKind, type SheetField } from './sheet-field';

/** One column of a written sheet. A number only where it is a figure: codes with leading zeros stay text. */
export interface WrittenColumn<R> {
  readonly heading: string;
  readonly value: (record: R) => string | number | null;
}

/**
 * The columns that goods are written in, by headings that {@link goodsKind} reads back; of types, sides and confidential
 * fields only those that some record holds. `withConfidential`: price, cost, currency, supplier and notes too.
 */
export function goodsColumns(goods: readonly GoodsRecord[], locale: Locale, withConfidential: boolean): WrittenColumn<GoodsRecord>[] {
  const types = new Set(goods.flatMap(({ criteria }) => criteria.map(({ certType }) => certType)));
  const fields = goodsKind.fields.filter((field) => {
    const type = typeOfField(field.id);
    if (type) return types.has(type) && goods.some((record) => criterionPart(record, field.id) !== '');
    return withConfidential || !field.confidential;
  });
  const sides = [...new Set(goods.flatMap(({ hsCodes = [] }) => hsCodes.map(({ side, edition }) => `${side}.${edition ?? ''}`)))].sort();
  return [
    ...fields.map((field) => ({ heading: field.label[locale], value: (record: GoodsRecord) => (typeOfField(field.id) ? criterionPart(record, field.id) : valueOf(record, field)) })),
    ...sides.map((side) => ({ heading: fieldOfKind(goodsKind, `side.${side}`)?.label[locale] ?? side, value: (record: GoodsRecord) => record.hsCodes?.find((row) => `${row.side}.${row.edition ?? ''}` === side)?.code ?? '' })),
  ];
}

/** The columns that companies are written in; notes only with `withConfidential`. */
export function partyColumns(locale: Locale, withConfidential: boolean): WrittenColumn<PartyRecord>[] {
  return partyKind.fields.filter(({ confidential }) => withConfidential || !confidential).map((field) => ({ heading: field.label[locale], value: (record) => valueOf(record, field) }));
}

function criterionPart(record: GoodsRecord, fieldId: string): string {
  const row = record.criteria.find(({ certType }) => certType === typeOfField(fieldId));
  const part = fieldId.split('.', 1)[0];
  return (part === 'criterion' ? row?.criterion : part === 'supplement' ? row?.supplement : row?.sub) ?? '';
}

function valueOf(record: GoodsRecord | PartyRecord, field: SheetField): string | number | null {
  const value = (record as Readonly<Record<string, unknown>>)[field.id];
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  // A figure is a number in Excel, where that changes none of its digits.
  return (field.kind === 'amount' || field.kind === 'integer') && value !== '' && String(Number(value)) === value ? Number(value) : value;
}
