import { openLibrary, type LibraryDatabase } from '../../library/database';
import { LibraryError } from '../../library/errors';
import { validBatch, writeBatch } from '../../library/import-batch';
import { emptyLibrary, type GoodsRecord } from '../../library/records';
import { allRecords } from '../../library/tables';
import { readInvoice } from '../invoice/read-invoice';
import { importBatch, type ImportPlan } from '../plan-import';
import { cellText } from './cell-text';
import { findHeader, headerAt, type Header } from './find-header';
import { hsCodeOf } from './hs-cell';
import { kindOf } from './kind-of';
import { fingerprintOf, layoutOf } from './layout';
import { planGoods, planParties, type PlanContext } from './plan-sheet';
import { readSheetFile } from './read-file';
import { readRows } from './read-rows';
import { SheetError } from './sheet-error';
import type { SheetKind } from './sheet-field';
import type { Commit, PlanSummary, ReadInvoice, SheetAnswers, SheetLook, SheetProgress, SheetTask } from './sheet-task';
import { columnLetters, type SheetTable } from './table';

/** Most problems, skipped rows and records of each kind that are shown; counts are of all. */
const shown = { problems: 500, skipped: 200, records: 200, columns: 60, samples: 3, top: 12 } as const;
/** More records than this are written here, in one transaction, and do not travel to the page. */
const mostToPage = 1000;

export interface FileOptions {
  readonly open?: () => Promise<{ readonly db: LibraryDatabase; readonly readOnly: LibraryError | null }>;
  readonly newId?: () => string;
  /** Now, in milliseconds since 1970 UTC. */
  readonly now?: () => number;
}

/**
 * A chosen file within the worker: opened once, then looked at, planned and committed. Each task gives its answer or throws
 * a SheetError or LibraryError.
 */
export function openedFile({ open = openLibrary, newId = () => crypto.randomUUID(), now = Date.now }: FileOptions = {}): (task: SheetTask, told: (progress: SheetProgress) => void) => Promise<SheetAnswers[keyof SheetAnswers]> {
  let tables: readonly SheetTable[] = [];
  let planned: ImportPlan | null = null;
  const tableAt = (index: number): SheetTable => {
    const table = tables[index];
    if (!table) throw new SheetError('empty');
    return table;
  };

  async function withLibrary<T>(work: (db: LibraryDatabase) => Promise<T>, writing = false): Promise<T> {
    const { db, readOnly } = await open();
    try {
      if (writing && readOnly) throw readOnly;
      return await work(db);
    } finally {
      db.close({ disableAutoOpen: true });
    }
  }

  async function plan({ sheet, purpose, role, layout }: Extract<SheetTask, { type: 'plan' }>, told: (progress: SheetProgress) => void): Promise<PlanSummary> {
    const table = tableAt(sheet);
    const columns = new Map([...layout.columns].map(([column, field]) => [field, column]));
    const context: PlanContext = { sheet: table.name, columnOf: (field) => columns.get(field) ?? -1, newId, now: now() };
    const rows = readRows(table, layout, kindOf(purpose), (done) => told({ step: 'checking', share: done / table.rows.length }));
    told({ step: 'comparing', share: 0 });
    const made = purpose === 'goods'
      ? planGoods(rows, await withLibrary((db) => allRecords(db, 'goods')), context)
      : planParties(rows, await withLibrary((db) => allRecords(db, 'parties')), role, context);
    planned = made.plan;
    const { plan: { new: fresh, changed, same, conflicts } } = made;
    return {
      counts: { rows: rows.rows.length, new: fresh.length, changed: changed.length, same: same.length, conflicts: conflicts.length, refused: made.refused.length, skipped: rows.skipped.length, problems: made.problems.length },
      plan: { new: fresh.slice(0, shown.records), changed: changed.slice(0, shown.records), same: [], conflicts: conflicts.slice(0, shown.records) },
      problems: made.problems.slice(0, shown.problems),
      skipped: rows.skipped.slice(0, shown.skipped),
    };
  }

  async function commit({ conflicts }: Extract<SheetTask, { type: 'commit' }>, told: (progress: SheetProgress) => void): Promise<Commit> {
    if (!planned) throw new LibraryError('failed');
    const batch = importBatch(planned, conflicts);
    if (batch.goods.length + batch.parties.length <= mostToPage) return { batch };
    told({ step: 'writing', share: 0 });
    const valid = validBatch(batch);
    told({ step: 'writing', share: 0.5 });
    return { written: await withLibrary((db) => writeBatch(db, valid, { now: now() }), true) };
  }

  async function invoice({ sheet, layout }: Extract<SheetTask, { type: 'invoice' }>): Promise<ReadInvoice> {
    const library = await withLibrary(async (db) => ({ ...emptyLibrary(), goods: await allRecords(db, 'goods'), parties: await allRecords(db, 'parties') }));
    const read = readInvoice(tableAt(sheet), layout, library);
    const named = new Set(read.lines.flatMap(({ match }) => (match.state === 'matched' ? [match.goodsId] : match.state === 'choose' ? match.candidates.map(({ goodsId }) => goodsId) : [])));
    return { invoice: read, goods: library.goods.filter(({ id }: GoodsRecord) => named.has(id)) };
  }

  return async (task, told) => {
    switch (task.type) {
      case 'open':
        tables = await readSheetFile(task.bytes, task.name, (share) => told({ step: 'reading', share }));
        return tables.map((table) => ({ name: table.name, hidden: table.hidden, rows: table.rows.length, known: findHeader(table, kindOf(task.purpose))?.known ?? 0 }));
      case 'look':
        return look(tableAt(task.sheet), task.sheet, kindOf(task.purpose), task.heading);
      case 'plan':
        return plan(task, told);
      case 'invoice':
        return invoice(task);
      case 'commit':
        return commit(task, told);
    }
  };
}

function look(table: SheetTable, sheet: number, kind: SheetKind, heading: { readonly first: number; readonly last: number } | null): SheetLook {
  const header = heading ? headerAt(table, heading.first, heading.last, kind) : findHeader(table, kind);
  const width = Math.min(shown.columns, Math.max(header?.headings.length ?? 0, ...table.rows.slice(0, 200).map((row) => row.length)));
  const from = header ? header.last + 1 : 0;
  const columns = Array.from({ length: width }, (_, column) => ({ heading: header?.headings[column] ?? columnLetters(column), samples: samplesOf(table, from, column) }));
  const layout = header && layoutOf(table, header);
  return {
    sheet,
    columns,
    layout,
    fingerprint: fingerprintOf(header?.headings ?? columns.map(({ heading: name }) => name), kind),
    top: table.rows.slice(0, shown.top).map((row) => row.slice(0, width).map((cell) => cellText(cell).slice(0, 60))),
    hsZeros: header !== null && missesZeros(table, header, layout?.columns ?? new Map()),
  };
}

function samplesOf(table: SheetTable, from: number, column: number): string[] {
  const samples: string[] = [];
  for (const row of table.rows.slice(from, from + 100)) {
    const text = cellText(row[column]);
    if (text !== '' && samples.length < shown.samples && !samples.includes(text)) samples.push(text.slice(0, 80));
  }
  return samples;
}

function missesZeros(table: SheetTable, header: Header, columns: ReadonlyMap<number, string>): boolean {
  const [column] = [...columns].find(([, field]) => field === 'hsCode' || field === 'HSCode') ?? [];
  return column !== undefined && table.rows.slice(header.last + 1).some((row) => 'withZero' in hsCodeOf(row[column], false));
}
