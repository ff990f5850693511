import { describedLine } from '../../advise/description-line';
import { packingTotal } from '../../advise/packing-total';
import type { Application, GoodsLine } from '../../certificate/application';
import { fieldSpec } from '../../certificate/fields';
import { packingKind } from '../../certificate/packing-unit';
import { proposeApplication, type FillChoice } from '../../library/propose';
import { goodsSchema, type GoodsRecord } from '../../library/records';
import { rulesOf } from '../../rulebook';
import { factOn } from '../../rulebook/fact';
import type { Prepared } from './prepared';

/** Longest description of a line. */
const longest = fieldSpec('Goods', 'GoodsDesc')?.maxLength ?? Infinity;

/**
 * The application that a prepared shipment asks for, on top of what else was chosen (template, parties): per line what the
 * library knows of the product, then what the invoice states; descriptions and the packing total in words where all that
 * they are made of is known. `day` is the day whose law applies, Chinese time. Nothing is written over that the choice states
 * for a line.
 */
export function preparedApplication(prepared: Prepared, choice: FillChoice, goods: ReadonlyMap<string, GoodsRecord>, day: string): Application {
  const lines = prepared.lines.map(({ goodsId, line }) => chosen(line, goods.get(goodsId ?? '')));
  const proposed = proposeApplication({ ...choice, goods: [...choice.goods, ...lines] });
  return { ...proposed, CertificateHead: { ...proposed.CertificateHead, ...prepared.head }, Goods: described(proposed.Goods, choice, day) };
}

/** A line that is no product of the library: only what the sheet states. */
const unknownGoods = { ...goodsSchema.parse({ id: 'none', nameZh: '-', createdAt: 0, updatedAt: 0 }), nameZh: '' };

/**
 * Of a known product the library's own wording of names and code is filled, the sheet's only where it has none; units go
 * with the sheet's figures, in the library's spelling where both mean the same (CTNS, CTN).
 */
function chosen(line: GoodsLine, record: GoodsRecord | undefined): FillChoice['goods'][number] {
  if (!record) return { record: unknownGoods, shipment: line };
  const { nameZh, nameEn, hsCode, packUnit, unitEn } = record;
  const shipment: GoodsLine = { ...line };
  if (nameZh) delete shipment.GoodsName;
  if (nameEn) delete shipment.GoodsNameE;
  if (hsCode) delete shipment.HSCode;
  if (sameUnit(line.PackUnit, packUnit)) delete shipment.PackUnit;
  if (sameUnit(line.GoodsUnitE, unitEn)) delete shipment.GoodsUnitE;
  // The library's Chinese unit is not that of a figure in another unit.
  const otherUnit = shipment.GoodsUnitE !== undefined && unitEn !== '';
  return { record: otherUnit ? { ...record, unitZh: '' } : record, shipment };
}

const sameUnit = (stated: string | undefined, known: string): boolean =>
  stated !== undefined && known !== '' && (stated.toUpperCase() === known.toUpperCase() || (packingKind(stated) ?? stated) === packingKind(known));

function described(lines: readonly GoodsLine[], { certType }: FillChoice, day: string): GoodsLine[] {
  const rules = certType && rulesOf(certType);
  const english = rules ? factOn(rules.language, day)?.value === 'english' : false;
  if (!rules || !english) return [...lines];
  const withHs = factOn(rules.goods, day)?.value.hsInDescription === true;
  const worded = lines.map((line) => {
    const text = line.GoodsDesc === undefined ? describedLine(line, { withHs }) : null;
    return text === null || text.length > longest ? line : withDescription(line, text);
  });
  const total = packingTotal(worded);
  const last = worded.at(-1);
  // The total stands behind the last line's own description, and only where every line has one.
  if (total === null || !last || worded.some(({ GoodsDesc = '' }) => GoodsDesc === '') || `${last.GoodsDesc}\n${total}`.length > longest) return worded;
  return [...worded.slice(0, -1), withDescription(last, `${last.GoodsDesc}\n${total}`)];
}

function withDescription(line: GoodsLine, GoodsDesc: string): GoodsLine {
  return { ...line, GoodsDesc };
}
