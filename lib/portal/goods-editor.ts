import type { LocalText } from '../certificate/text';
import type { FillEntry, FillResult } from './fill-plan';
import { reasons } from './fill-reasons';
import { writeEntries } from './fill-writer';
import { setOnceMore } from './late-watch';
import type { Binding, RowTable } from './model';
import { press } from './press';
import { takeBack } from './row-cancel';
import { type EditorRegion, gridRow, openFields, regionOf, windowOf } from './row-editor';
import { asAdded, inEditor, isJustSaved, isListed, rememberSaved, shownBy, tagOf, typedIn } from './row-fields';
import { cellsOf, lineSays, mismatches, saysOther } from './row-match';
import { untilClosed } from './row-open';
import { readAllRows, showRow } from './row-pages';
import { countOf, listNow, openCapMs, rest, type RowEnd, type RowSurroundings, type Tell, waitingAgeMs } from './row-surroundings';
import type { RowToAdd } from './rows-to-add';
import { waitUntil } from './wait-until';
import { writeRow } from './write-row';

/**
 * Adds one row through the portal's own editor: opens a new row, writes its fields, keeps it with the editor's button and
 * waits until the table counts it, then compares the table with what was wanted. A row that stands there already is not
 * added again. `index` is where it goes now, when rows before it were left out. A row that cannot be written whole is not
 * kept; whether one was kept is looked up on all pages; on any doubt that remains it stops and says why.
 */
export async function addRow(row: RowToAdd, index: number, around: RowSurroundings, tell: Tell): Promise<RowEnd> {
  const { section, entries } = row;
  const { read, signal } = around;
  const give = (outcome: FillResult['outcome'], reason: LocalText, end: RowEnd = 'untouched'): RowEnd => {
    tell(entries.map(({ path, will }) => ({ path, wanted: will, before: '', found: '', outcome, reason })));
    return end;
  };
  const list = listNow(section, around);
  const tableNow = list.table;
  const fieldsNow = list.fields;

  if (around.opened) await waitUntil(() => (tableNow() || fieldsNow().length > 0 ? true : null), { root: document, capMs: openCapMs, signal });
  if (signal.aborted) return give('stopped', reasons.stopped, 'halted');
  if (!around.allowed()) return give('stopped', reasons.frame, 'halted');
  const table = tableNow();
  if (!table) return addWithoutTable(row, around, tell, fieldsNow());

  const total = countOf(table);
  const gridNow = (maxAgeMs = 0): readonly Binding[] => gridRow(section, index, read(maxAgeMs).bindings, tableNow());
  const standing = total > index ? gridNow() : [];
  const holdsOther = typedIn(standing).some(({ path, will }) => !entries.some((entry) => tagOf(entry.path) === tagOf(path) && entry.will === will));
  if (standing.length > 0 && !holdsOther) return fillGridRow(entries, gridNow, around, tell);
  if (total > index) {
    const shown = await showRow(section, index, around);
    const cells = shown && cellsOf(shown, index);
    if (!cells || mismatches(cells, entries).length > 0) return give('refused', reasons.otherRow);
    tell(entries.map(({ path, will }) => ({ path, wanted: will, before: will, found: will, outcome: 'kept' })));
    return 'done';
  }
  if (total < index) return give('refused', reasons.otherRow);

  const region = regionOf(table, read().tables);
  const opening = await openNewRow(row, region, table, around, fieldsNow, gridNow);
  if (opening !== null) return give('refused', opening, 'halted');
  const inGrid = gridNow();
  if (inGrid.length > 0) return typedIn(inGrid).length === 0 ? fillGridRow(entries, gridNow, around, tell) : give('refused', reasons.otherRow, 'halted');
  if (countOf(tableNow() ?? table) !== total) return give('refused', reasons.otherRow, 'halted');

  const fields = openFields(section, read().bindings, tableNow());
  const wanted = inEditor(entries, fields);
  const done = await writeRow(entries, () => fields, around, (some) => tell(some.map(asAdded)));
  if (signal.aborted) return 'halted';
  const unsaved = (reason: LocalText, end: RowEnd = 'halted'): RowEnd => {
    tell(done.results.map((result) => (result.outcome === 'kept' ? asAdded({ ...result, outcome: 'stopped', reason }) : asAdded(result))));
    return end;
  };
  if (!done.whole && (await takeBack(section, fields, done.written, around))) return unsaved(reasons.lineLeft, 'left-out');
  if (!done.whole || done.written.length === 0) return unsaved(reasons.rowNotSaved);

  rememberSaved(fields, around.justSaved);
  const shown = shownBy(wanted.bindings);
  const inWindow = windowOf(fields);
  const home: EditorRegion | null = inWindow ?? regionOf(tableNow() ?? table, read().tables);
  const button = home?.save ?? (inWindow ? null : home?.add) ?? null;
  if (!home || !button || !around.allowed()) return unsaved(reasons.rowNotSaved);
  if (!press(button, { within: home.element, purpose: 'save-row' }).pressed) return unsaved(reasons.rowNotSaved);
  const counted = await waitUntil(() => (countOf(tableNow() ?? table) === total + 1 ? true : null), { root: document, capMs: around.savedCapMs, signal });
  if (!counted) {
    if (signal.aborted) return unsaved(reasons.lineInDoubt);
    const { rows, total: now, complete } = await readAllRows(section, around);
    const lines = Object.fromEntries(entries.map(({ path, will }) => [tagOf(path) ?? '', will]));
    const listed = [...rows.values()].some((line) => saysOther(line, lines).length === 0);
    if (!complete || now !== total || listed) return unsaved(reasons.rowNotShown);
    return unsaved(reasons.lineNotKept, around.leaveOut && (await takeBack(section, fields, done.written, around)) ? 'left-out' : 'halted');
  }
  await untilClosed(fields, around);
  for (const { path } of entries) around.wrote.set(path, { index, texts: shown.get(path) ?? [] });

  const now = tableNow() ?? table;
  const says = lineSays(now, index, read().bindings);
  const wrong = says ? mismatches(says, entries, ({ path }) => shown.get(path) ?? []) : [];
  tell(wrong.map(({ entry, found }): FillResult => asAdded({ path: entry.path, wanted: entry.will, before: '', found, outcome: 'changed-by-page' })));
  return wrong.length === 0 ? 'done' : 'halted';
}

/** How old a reading may be while a row of a list that is edited in place is waited for (ms). */
const gridAgeMs = 10;

/**
 * Opens a new row in the editor. Null when it is open, else why not. What the user has typed there and not kept is never
 * written over, and a row that is being edited is never taken for a new one.
 */
async function openNewRow({ entries }: RowToAdd, region: EditorRegion | null, table: RowTable, { read, signal, justSaved }: RowSurroundings, fieldsNow: () => readonly Binding[], gridNow: (maxAgeMs?: number) => readonly Binding[]): Promise<LocalText | null> {
  const standing = fieldsNow();
  if (standing.length > 0) {
    const typed = typedIn(standing);
    const listed = isListed(typed, standing, table) || isJustSaved(typed, justSaved);
    if (typed.length > 0 && !listed) return reasons.rowOpen;
    const inWindow = windowOf(standing);
    if (inWindow) return typed.length === 0 ? null : reasons.rowOpen;
    if (!region) return reasons.noEditor;
    // Only a button to keep the row: with a listed row in the editor it would be written over.
    if (!region.add) return typed.length === 0 ? null : reasons.rowOpen;
    // One button that both takes the row and leaves it in the editor: what we do not write would go along.
    if (!region.save) return typed.every(({ path }) => entries.some((entry) => tagOf(entry.path) === tagOf(path))) ? null : reasons.rowOpen;
  }
  if (!region?.add) return reasons.noEditor;
  // A list whose rows are edited in place draws the new one at once.
  const ageMs = gridRow(table.section, table.rows.at(-1)?.index ?? 0, read().bindings, table).length > 0 ? gridAgeMs : waitingAgeMs;
  if (!press(region.add, { within: region.element, purpose: 'add-row' }).pressed) return reasons.noEditor;
  const opened = await waitUntil(() => (gridNow(ageMs).length > 0 || fieldsNow().length > 0 ? true : null), { root: document, capMs: openCapMs, signal });
  if (!opened) return reasons.noEditor;
  await rest([...fieldsNow(), ...gridNow()], signal);
  const { bindings, tables } = read();
  const tableAfter = tables.find((each) => each.section === table.section) ?? table;
  const fields = openFields(table.section, bindings, tableAfter);
  return isListed(typedIn(fields), fields, tableAfter) ? reasons.rowOpen : null;
}

/** Writes a row of a list that is edited in its own cells: what stands there is the row, nothing has to be kept. */
async function fillGridRow(entries: readonly FillEntry[], cellsNow: () => readonly Binding[], around: RowSurroundings, tell: Tell): Promise<RowEnd> {
  const { results, whole, takeBack: putBack } = await writeRow(entries, cellsNow, around, (some) => tell(some.map(asAdded)));
  if (around.signal.aborted) return 'halted';
  if (whole) return 'done';
  if (!(await putBack())) return 'halted';
  tell(results.map((result) => asAdded(result.outcome === 'kept' ? { ...result, outcome: 'stopped', reason: reasons.lineLeft } : result)));
  return 'left-out';
}

/** A list that the form draws as plain fields: they are written like any others. */
async function addWithoutTable({ entries }: RowToAdd, around: RowSurroundings, tell: Tell, fields: readonly Binding[]): Promise<RowEnd> {
  const own = entries.filter(({ path }) => fields.some((binding) => binding.path === path || binding.codePath === path));
  if (own.length === 0) {
    tell(entries.map(({ path, will }) => ({ path, wanted: will, before: '', found: '', outcome: 'not-found', reason: reasons.noEditor })));
    return 'untouched';
  }
  const done = await writeEntries(entries, fields, around, tell);
  tell(done.missing.map(({ path, will }): FillResult => ({ path, wanted: will, before: '', found: '', outcome: 'not-found', reason: reasons.notOnForm })));
  tell(await setOnceMore(done.written, around));
  return 'done';
}
