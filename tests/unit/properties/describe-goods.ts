import { ToWords } from 'to-words';
import type { Application, GoodsLine } from '@/lib/certificate/application';

const converter = new ToWords({ localeCode: 'en-US' });

/** A number as certificates write it, by another program than the checker's own. */
export const inWords = (count: number): string => converter.convert(count).toUpperCase();

const plural: Readonly<Record<string, string>> = { CTN: 'CARTONS', BAG: 'BAGS', PALLET: 'PALLETS', 'WOODEN CASE': 'WOODEN CASES', DRUM: 'DRUMS', BALE: 'BALES', ROLL: 'ROLLS', CRATE: 'CRATES', BUNDLE: 'BUNDLES' };
const singular: Readonly<Record<string, string>> = { CTN: 'CARTON' };
const endMark = '********';

/** True where packing and name of the line stand in its description in the usual words: not in mixed packing, not in Chinese. */
export const hasUsualDescription = (line: GoodsLine): boolean => /^[A-Z -]+ \(\d+\) /.test(line.GoodsDesc ?? '') && line.GoodsItemFlag === 'N';

/** Number and kind of packages, name, and the HS code where the description had one: EIGHTEEN (18) CARTONS OF … */
export function describeLine(line: GoodsLine): string {
  const count = Number(line.PackQty);
  const unit = line.PackUnit ?? '';
  const kind = count === 1 ? (singular[unit] ?? unit) : (plural[unit] ?? unit);
  const hs = /H\.S\. CODE/.test(line.GoodsDesc ?? '') ? `\nH.S. CODE: ${line.HSCode?.slice(0, 4)}.${line.HSCode?.slice(4, 6)}` : '';
  return `${inWords(count)} (${count}) ${kind} OF ${line.GoodsNameE}${hs}`;
}

/** Numbers the lines anew, makes the totals fit and sets the end mark behind the last description. Changes what it is given. */
export function finishGoods(application: Application): Application {
  const { Goods: lines, CertificateHead: head } = application;
  const marked = lines.some((line) => line.GoodsDesc?.includes(endMark));
  for (const [row, line] of lines.entries()) {
    line.GNo = String(row + 1);
    line.GoodsDesc = (line.GoodsDesc ?? '').replaceAll(endMark, '').trimEnd();
  }
  const last = lines.at(-1);
  if (marked && last) last.GoodsDesc = `${last.GoodsDesc}\n${endMark}`;
  const goods = lines.filter((line) => line.GoodsItemFlag === 'N');
  head.TotalAmt = money(goods.reduce((sum, line) => sum + cents(line.InvValue), 0));
  head.FOBValue = money(goods.reduce((sum, line) => sum + cents(line.FOBValue), 0));
  for (const invoice of application.OriInv) {
    if (invoice.Value !== undefined) invoice.Value = money(goods.filter((line) => line.InvNo === invoice.InvNo).reduce((sum, line) => sum + cents(line.InvValue), 0));
  }
  return application;
}

/** An amount in hundredths, so that sums are exact. */
export const cents = (amount: string | undefined): number => Math.round(Number(amount ?? 0) * 100);

/** Hundredths as the forms write them. */
export const money = (hundredths: number): string => (hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2));
