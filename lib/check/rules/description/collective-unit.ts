import { isTransportPacking, packingKind, writtenUnit } from '../../../certificate/packing-unit';
import { countOf } from '../../count';
import { goodsItems } from '../../goods-lines';
import { statementsOf } from '../../package-statements';
import { say } from '../../say';
import { statedUnits, unitEdit } from '../../stated-units';
import type { Rule } from '../../rule';

const collective = /(?:^|\s)P(?:ACKA|K)GE?S?(?:\(S\))?\.?$/;

/** Kinds of packing in brackets behind the collective word: (4 PALLETS + 1 WOODEN CASE); not (220V, 50HZ). */
const listed = /\(\s*\d+\s*([A-Z ]+?)\s*(?:\+|&|,|\bAND\b)\s*\d+\s*([A-Z ]+)/i;

/** PACKAGES is a collective word for mixed packing, not the packing of one kind of goods. */
export const collectiveUnit: Rule = {
  id: 'description/packages-as-unit',
  sources: ['customs-qa-2025'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      if (line.PackType === '2' || namesKinds(line.GoodsDesc ?? '')) continue;
      const stated = statedUnits(line).find(({ unit }) => collective.test(unit));
      if (!stated) continue;
      // The field beside the description names the packing, for the same number of packages.
      const field = line.PackUnit?.trim() ?? '';
      const count = countOf(line.PackQty);
      const unit = isTransportPacking(field) && statementsOf(line).some((one) => !one.total && one.figure === count) ? writtenUnit(field, count ?? 0) : null;
      yield {
        path: `Goods[${row}].${stated.tag}`,
        severity: 'warning',
        message: say('PACKAGES 是统称，请写实际运输包装，如 CARTONS、WOODEN CASES、DRUMS。', 'PACKAGES is a collective word: name the transport packing, such as CARTONS, WOODEN CASES, DRUMS.'),
        ...(unit && { fix: { label: say(`改为 ${unit}`, `Use ${unit}`), edits: [unitEdit(row, line, stated, unit)] } }),
      };
    }
  },
};

function namesKinds(text: string): boolean {
  const [, one = '', other = ''] = listed.exec(text) ?? [];
  return packingKind(one) !== null && packingKind(other) !== null;
}
