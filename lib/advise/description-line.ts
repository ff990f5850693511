import type { GoodsLine } from '../certificate/application';
import { numberInWords } from '../certificate/number-words';
import { isTransportPacking, writtenUnit } from '../certificate/packing-unit';

const mostPackages = 999_999_999;
const printable = /^[\u0020-\u007E]+$/;

/** The number of transport packages of a line; null where the field holds no whole number above nought. */
export function packagesOf({ PackQty }: GoodsLine): number | null {
  const count = /^\d{1,9}(?:\.0+)?$/.test(PackQty?.trim() ?? '') ? Number(PackQty) : 0;
  return count > 0 && count <= mostPackages ? count : null;
}

/** `EIGHTEEN (18) CARTONS`: words, figures and unit, as certificates write a number of packages. */
export const packagesInWords = (count: number, unit: string): string => `${numberInWords(count)} (${count}) ${writtenUnit(unit, count)}`;

/** The first six digits of an HS code with their dot (`6109.10`); null while fewer are known. */
export function hsSixDigits(code: string | undefined): string | null {
  const digits = code?.replaceAll(/[\s.]/g, '') ?? '';
  return /^\d{6,10}$/.test(digits) ? `${digits.slice(0, 4)}.${digits.slice(4, 6)}` : null;
}

/**
 * The description of a goods line: `EIGHTEEN (18) CARTONS OF COTTON T-SHIRTS`, in a second line the HS code where the
 * agreement wants it there. Null unless number, kind of packing, English name and, where wanted, the code are all
 * known and the packing is of the ordinary kind: unpacked and hanging goods are worded by the portal's own list.
 */
export function describedLine(line: GoodsLine, { withHs }: { readonly withHs: boolean }): string | null {
  const count = packagesOf(line);
  const unit = line.PackUnit?.trim() ?? '';
  const name = line.GoodsNameE?.replaceAll(/\s+/g, ' ').trim().toUpperCase() ?? '';
  const hs = withHs ? hsSixDigits(line.HSCode) : '';
  if (count === null || line.PackType === '2' || !isTransportPacking(unit) || !printable.test(name) || hs === null) return null;
  return `${packagesInWords(count, unit)} OF ${name}${hs && `\nH.S. CODE: ${hs}`}`;
}
