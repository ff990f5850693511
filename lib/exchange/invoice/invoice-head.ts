import { cellText, halfWidth } from '../sheets/cell-text';
import { dayOf } from '../sheets/sheet-date';
import { buyerKey, type PartyRecord } from '../../library/records';
import type { Cell, SheetTable } from '../sheets/table';

/** What a sheet states beside its lines. Absent where it states nothing, or two things. */
export interface InvoiceHead {
  readonly InvNo?: string;
  readonly InvDate?: string;
  /** Parties of the library whose whole name stands in the sheet. */
  readonly exporterId?: string;
  readonly consigneeId?: string;
}

const number = /^(?:(?:COMMERCIAL\s+)?INVOICE\s*(?:NO|NUMBER|NUM|#|NR)\b\.?|INV\.?\s*(?:NO\b\.?|#)|发票(?:号码?|编号))\s*[:：.]?\s*/i;
const date = /^(?:(?:INVOICE|INV\.?)\s*DATE|DATE(?:\s+OF\s+INVOICE)?|发票日期|开票日期|日期)\s*[:：]?\s*/i;

/** Reads number, date and parties from the cells outside of the lines (`isLine`: a row that is one). */
export function invoiceHead(table: SheetTable, isLine: (row: number) => boolean, parties: readonly PartyRecord[]): InvoiceHead {
  const numbers = new Set<string>();
  const days = new Set<string>();
  const words: string[] = [];
  for (const [row, cells] of table.rows.entries()) {
    if (isLine(row)) continue;
    for (const [column, cell] of cells.entries()) {
      const text = cellText(cell);
      if (text === '') continue;
      words.push(buyerKey(text.replaceAll('\n', ' ').slice(0, 400)));
      for (const line of text.split('\n')) {
        const plain = halfWidth(line);
        const stated = number.exec(plain);
        if (stated) add(numbers, plain.slice(stated[0].length) || nextTo(cells, column), (value) => (/^[\w\-/.()#&]{2,50}$/.test(value) && /\d/.test(value) ? value : null));
        const dated = date.exec(plain);
        if (dated) add(days, plain.slice(dated[0].length) || nextTo(cells, column), dayOf);
      }
    }
  }
  const [InvNo] = numbers.size === 1 ? numbers : [];
  const [InvDate] = days.size === 1 ? days : [];
  const exporterId = named(parties, 'exporter', words);
  const consigneeId = named(parties, 'consignee', words);
  return { ...(InvNo && { InvNo }), ...(InvDate && { InvDate }), ...(exporterId && { exporterId }), ...(consigneeId && { consigneeId }) };
}

function add(found: Set<string>, text: string, valueOf: (text: string) => string | null): void {
  // `INVOICE NO.: A-1   DATE: 2026-01-05` in one cell.
  const value = valueOf(text.trim()) ?? valueOf(text.trim().split(/\s{2,}|\s+(?=DATE|日期)/i)[0]?.trim() ?? '');
  if (value) found.add(value);
}

/** The next cell to the right that says something. */
const nextTo = (cells: readonly Cell[], column: number): string => halfWidth(cellText(cells.slice(column + 1).find((cell) => cellText(cell) !== '')));

/** The only party of that role whose whole name stands in one of the cells. */
function named(parties: readonly PartyRecord[], role: PartyRecord['role'], words: readonly string[]): string | undefined {
  const found = parties.filter((party) => party.role === role && [party.name, party.nameZh].some((name) => buyerKey(name).length >= 4 && words.some((word) => word.includes(buyerKey(name)))));
  return found.length === 1 ? found[0]?.id : undefined;
}
