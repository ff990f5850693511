import type { CertificateHead } from '../../certificate/application';
import { goodsSchema, type GoodsRecord } from '../../library/records';
import type { Prepared } from './prepared';
import type { Invoice, InvoiceLine } from './read-invoice';

/** What the user decided about a line: the product, or null for none of the library. Absent: as it was matched. */
export type LineDecisions = ReadonlyMap<number, string | null>;

/** The product of a line as matched or decided; undefined while several may be meant and nobody has chosen. */
export function goodsOfLine({ row, match }: InvoiceLine, decisions: LineDecisions): string | null | undefined {
  const decided = decisions.get(row);
  if (decided !== undefined) return decided;
  return match.state === 'matched' ? match.goodsId : match.state === 'unknown' ? null : undefined;
}

/** Lines that wait for a choice. */
export const undecided = (invoice: Invoice, decisions: LineDecisions): readonly InvoiceLine[] => invoice.lines.filter((line) => goodsOfLine(line, decisions) === undefined);

/**
 * New products for the lines that are none of the library, one for each that is stated differently; lines without a name
 * give none. The map says which line has which. `now` in milliseconds since 1970 UTC.
 */
export function newGoodsOf(invoice: Invoice, decisions: LineDecisions, newId: () => string, now: number): { readonly goods: readonly GoodsRecord[]; readonly byRow: ReadonlyMap<number, string> } {
  const made = new Map<string, GoodsRecord>();
  const byRow = new Map<number, string>();
  for (const invoiceLine of invoice.lines) {
    if (goodsOfLine(invoiceLine, decisions) !== null) continue;
    const { code, line, row } = invoiceLine;
    const key = JSON.stringify([code || null, ...(code ? [] : [line.GoodsName, line.GoodsNameE, line.HSCode])]);
    const parsed = made.get(key) ?? goodsSchema.safeParse({
      id: newId(), code, nameZh: line.GoodsName ?? '', nameEn: line.GoodsNameE ?? '', hsCode: line.HSCode ?? '', packUnit: line.PackUnit ?? '', unitEn: line.GoodsUnitE ?? '', weightUnit: line.WtUnit ?? '', createdAt: now, updatedAt: now,
    }).data;
    if (!parsed) continue;
    made.set(key, parsed);
    byRow.set(row, parsed.id);
  }
  return { goods: [...made.values()], byRow };
}

/** The shipment as it is kept ready. `head` is the invoice's as the user left it; `added` are products that were just added for lines. */
export function prepare(invoice: Invoice, head: CertificateHead, decisions: LineDecisions, added: ReadonlyMap<number, string>, file: { readonly id: string; readonly name: string; readonly madeAt: number }): Prepared {
  return {
    ...file,
    head: Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined && value !== '')),
    exporterId: invoice.exporterId,
    consigneeId: invoice.consigneeId,
    lines: invoice.lines.map((line) => ({ goodsId: added.get(line.row) ?? goodsOfLine(line, decisions) ?? null, line: { ...line.line } })),
  };
}
