import { invoiceKind } from '../../lib/exchange/invoice/invoice-fields';
import { readInvoice } from '../../lib/exchange/invoice/read-invoice';
import { parseLibraryFile } from '../../lib/exchange/library-file';
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
import type { SeedFile } from './seeds';

/** What became of a file: refused by a named cap or fault, or read into so many records. */
export type Verdict = { readonly refused: string } | { readonly records: number };

/** Longest that a file may take, in milliseconds. */
const longest = 10_000;

/**
 * Reads a file as the product does, up to what would be written. Throws where it behaves in a way that it must not: an
 * error of no kind of ours, a record that is not valid or holds a name that stands nowhere in the file, a changed prototype,
 * more than ten seconds.
 */
export async function judge(kind: SeedFile['kind'], file: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  const began = performance.now();
  const verdict = kind === 'json' ? judgeLibrary(file) : await judgeSheet(file);
  if (performance.now() - began > longest) throw new Error('It took more than ten seconds');
  for (const name of ['x', 'polluted', '0']) if (name in {}) throw new Error(`Every object has a property ${name} now`);
  return verdict;
}

function judgeLibrary(file: Uint8Array): Verdict {
  const parsed = parseLibraryFile(new TextDecoder().decode(file));
  if (parsed.ok) return { records: parsed.file.goods.length };
  const [first] = parsed.problems;
  if (!first || first.message['zh-CN'] === '' || first.message.en === '') throw new Error('Refused without a reason');
  return { refused: first.message.en };
}

async function judgeSheet(file: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  try {
    const tables = await readSheetFile(file.slice(), 'x');
    return { records: tables.reduce((sum, table) => sum + judgeTable(table), 0) };
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    if (error.text['zh-CN'] === '' || error.text.en === '') throw new Error('Refused without a reason', { cause: error });
    return { refused: error.code };
  }
}

function judgeTable(table: SheetTable): number {
  const invoice = findHeader(table, invoiceKind);
  if (invoice) readInvoice(table, layoutOf(table, invoice), { goods: [], parties: [] });
  const header = findHeader(table, goodsKind);
  if (!header) return 0;
  const rows = readRows(table, layoutOf(table, header), goodsKind);
  let ids = 0;
  const { plan, refused } = planGoods(rows, [], { sheet: table.name, columnOf: () => 0, newId: () => `n${(ids += 1)}`, now: 1 });
  if (plan.new.length + refused.length > rows.rows.length) throw new Error('More records than rows');
  const words = new Set(table.rows.flatMap((row) => row.map((cell) => cellText(cell))));
  for (const { record } of plan.new) {
    const goods = goodsSchema.parse(record);
    for (const name of [goods.nameZh, goods.nameEn]) if (name !== '' && !words.has(name)) throw new Error(`A name that no cell holds: ${name.slice(0, 100)}`);
  }
  return plan.new.length;
}
