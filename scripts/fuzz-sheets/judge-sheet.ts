import { invoiceKind } from '../../lib/exchange/invoice/invoice-fields';
import { readInvoice } from '../../lib/exchange/invoice/read-invoice';
import { cellText } from '../../lib/exchange/sheets/cell-text';
import { findHeader } from '../../lib/exchange/sheets/find-header';
import { goodsKind } from '../../lib/exchange/sheets/goods-fields';
import { layoutOf } from '../../lib/exchange/sheets/layout';
import { planGoods } from '../../lib/exchange/sheets/plan-sheet';
import { readRows } from '../../lib/exchange/sheets/read-rows';
import { readSheetFile } from '../../lib/exchange/sheets/read-file';
import { SheetError } from '../../lib/exchange/sheets/sheet-error';
import type { SheetTable } from '../../lib/exchange/sheets/table';
import { goodsSchema } from '../../lib/library/records';

/**
 * Reads every sheet of a file, as a list of goods and as an invoice. Throws where more records come out than rows are in it,
 * or fewer, or one that is not valid or has a name that no cell holds. Whether a file is refused by name is judged elsewhere.
 */
export async function judgeSheet(file: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    for (const table of await readSheetFile(file.slice(), 'x')) judgeTable(table);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
  }
}

function judgeTable(table: SheetTable): void {
  const invoice = findHeader(table, invoiceKind);
  if (invoice) readInvoice(table, layoutOf(table, invoice), { goods: [], parties: [] });
  const header = findHeader(table, goodsKind);
  if (!header) return;
  const rows = readRows(table, layoutOf(table, header), goodsKind);
  let ids = 0;
  const { plan, refused } = planGoods(rows, [], { sheet: table.name, columnOf: () => 0, newId: () => `n${(ids += 1)}`, now: 1 });
  if (plan.new.length + refused.length > rows.rows.length) throw new Error('More records than rows');
  // Rows that say the same twice are one record.
  if (plan.new.length + refused.length < new Set(rows.rows.map(({ values }) => JSON.stringify([...values]))).size) throw new Error('A row became nothing, without a word');
  const words = new Set(table.rows.flatMap((row) => row.map((cell) => cellText(cell))));
  for (const { record } of plan.new) {
    const goods = goodsSchema.parse(record);
    for (const name of [goods.nameZh, goods.nameEn]) if (name !== '' && !words.has(name)) throw new Error(`A name that no cell holds: ${name.slice(0, 100)}`);
  }
}
