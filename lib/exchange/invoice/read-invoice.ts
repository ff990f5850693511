import { Big } from 'big.js';
import type { CertificateHead, GoodsLine } from '../../certificate/application';
import type { GoodsRecord, PartyRecord } from '../../library/records';
import type { Layout } from '../sheets/layout';
import { readRows, type CellProblem, type SkippedRow } from '../sheets/read-rows';
import type { SheetTable } from '../sheets/table';
import { invoiceHead } from './invoice-head';
import { invoiceKind, lineTags, summedTags } from './invoice-fields';
import { goodsMatcher, type GoodsMatch } from './match-goods';

/** A line of the shipment, as the sheet states it. */
export interface InvoiceLine {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly code: string;
  readonly line: GoodsLine;
  readonly match: GoodsMatch;
}

/** A total of the sheet that is not the sum of its lines. */
export interface TotalProblem {
  readonly row: number;
  readonly tag: (typeof summedTags)[number];
  readonly stated: string;
  readonly sum: string;
}

/** What an invoice or packing list states. */
export interface Invoice {
  readonly head: CertificateHead;
  readonly exporterId: string | null;
  readonly consigneeId: string | null;
  readonly lines: readonly InvoiceLine[];
  readonly problems: readonly CellProblem[];
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly TotalProblem[];
}

/** Reads the lines of a shipment and finds the library's product of each. Values are taken as they stand; nothing is computed. */
export function readInvoice(table: SheetTable, layout: Layout, library: { readonly goods: readonly GoodsRecord[]; readonly parties: readonly PartyRecord[] }): Invoice {
  const { rows, skipped, totals } = readRows(table, layout, invoiceKind);
  const match = goodsMatcher(library.goods);
  const lines = rows.map(({ row, values }): InvoiceLine => {
    const line: GoodsLine = Object.fromEntries(lineTags.flatMap((tag) => (values.has(tag) ? [[tag, values.get(tag) ?? '']] : [])));
    const code = values.get('code') ?? '';
    return { row, code, line, match: match(code, line) };
  });
  const isLine = new Set(lines.map(({ row }) => row));
  const { exporterId = null, consigneeId = null, ...stated } = invoiceHead(table, (row) => isLine.has(row), library.parties);
  const head: CertificateHead = { ...stated };
  const number = sole(rows.map(({ values }) => values.get('InvNo')));
  if (number !== null) head.InvNo = number;
  const currency = sole(rows.map(({ values }) => values.get('Curr')));
  if (currency !== null) head.Curr = currency;
  const marks = sole(rows.map(({ values }) => values.get('Mark')));
  if (marks !== null) head.Mark = marks;
  return { head, exporterId, consigneeId, lines, problems: rows.flatMap(({ problems }) => problems), skipped, totals: totals.flatMap(({ row, values }) => wrongTotals(row, values, lines)) };
}

/** The one value that stands in a column; null where none or several do. */
function sole(values: readonly (string | undefined)[]): string | null {
  const stated = new Set(values.filter((value) => value !== undefined && value !== ''));
  const [only] = stated;
  return stated.size === 1 && only !== undefined ? only : null;
}

/** A total is of the lines above it; a subtotal is of those since the one before, which nobody can tell: only sums of all are compared. */
function wrongTotals(row: number, values: ReadonlyMap<string, string>, lines: readonly InvoiceLine[]): TotalProblem[] {
  if (lines.some((line) => line.row > row)) return [];
  return summedTags.flatMap((tag) => {
    const stated = values.get(tag);
    const figures = lines.map(({ line }) => line[tag]);
    if (stated === undefined || figures.includes(undefined)) return [];
    const sum = figures.reduce((total, figure) => total.plus(figure ?? 0), new Big(0));
    return sum.eq(stated) ? [] : [{ row, tag, stated, sum: sum.toFixed() }];
  });
}
