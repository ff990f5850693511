import { goodsSchema, type Criterion, type GoodsRecord, type SideCode } from '../../library/records';
import { problemsOf, type Problem } from '../../library/problems';
import { typeOfField } from './goods-fields';
import type { SheetRow } from './read-rows';

export type MadeRecord<R> = { readonly record: R } | { readonly problems: readonly Problem[] };

/**
 * A product as a row of a sheet states it. What the sheet does not state stays as it is in `existing`; a blank cell takes
 * nothing away. `id` is the new record's, `now` the moment of import in milliseconds since 1970 UTC.
 */
export function goodsOfRow({ values }: SheetRow, existing: GoodsRecord | null, id: string, now: number): MadeRecord<GoodsRecord> {
  const plain: Record<string, unknown> = {};
  for (const field of plainFields) {
    const value = values.get(field);
    if (value !== undefined) plain[field] = field === 'hsEdition' ? Number(value) : value;
  }
  const criteria = criteriaOf(values, existing?.criteria ?? []);
  const hsCodes = sideCodesOf(values, existing?.hsCodes);
  const parsed = goodsSchema.safeParse(
    { ...(existing ?? { id, createdAt: now }), ...plain, ...(criteria.length > 0 && { criteria }), ...(hsCodes && { hsCodes }), updatedAt: now },
    { reportInput: true },
  );
  return parsed.success ? { record: parsed.data } : { problems: problemsOf(parsed.error) };
}

const plainFields = [
  'code', 'nameZh', 'nameEn', 'hsCode', 'hsEdition', 'packUnit', 'perPackage', 'unitEn', 'unitZh', 'weightUnit', 'netWeight', 'grossWeight', 'producerName', 'producerCode', 'producerContact', 'producerTel',
  'price', 'cost', 'currency', 'supplier', 'note',
] as const satisfies readonly (keyof GoodsRecord)[];

function criteriaOf(values: SheetRow['values'], existing: readonly Criterion[]): Criterion[] {
  const byType = new Map(existing.map((row) => [row.certType, row]));
  for (const [field, value] of values) {
    const certType = typeOfField(field);
    if (!certType) continue;
    const part = field.split('.', 1)[0];
    const row = byType.get(certType) ?? { certType, criterion: '' };
    byType.set(certType, part === 'criterion' ? { ...row, criterion: value } : part === 'supplement' ? { ...row, supplement: value } : { ...row, sub: value });
  }
  return [...byType.values()];
}

/** `side.TH.2022` → a code on the side of Thailand in the edition of 2022. */
function sideCodesOf(values: SheetRow['values'], existing: readonly SideCode[] = []): SideCode[] | null {
  const bySide = new Map(existing.map((row) => [`${row.side}.${row.edition ?? ''}`, row]));
  let found = false;
  for (const [field, code] of values) {
    const [, side, edition] = /^side\.(\w+)\.(\d{4})?$/.exec(field) ?? [];
    if (!side) continue;
    found = true;
    bySide.set(`${side}.${edition ?? ''}`, { side, code, ...(edition && { edition: Number(edition) }) });
  }
  return found ? [...bySide.values()] : null;
}
