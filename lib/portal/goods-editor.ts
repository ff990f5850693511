import type { LocalText } from '../certificate/text';
import { parsePath } from '../certificate/path';
import type { FillEntry, FillResult } from './fill-plan';
import { reasons } from './fill-reasons';
import { currentValue } from './field-says';
import type { WriteGuards } from './fill-wish';
import { writeEntries } from './fill-writer';
import { setOnceMore } from './late-watch';
import { readerOf } from './kits/readers';
import type { Binding, FormReading, RowTable } from './model';
import { press } from './press';
import { quiet } from './quiet';
import { cellsOf, mismatches } from './row-match';
import { type EditorRegion, gridRow, openFields, regionOf, windowOf } from './row-editor';
import type { RowToAdd } from './rows-to-add';
import { waitUntil } from './wait-until';

export interface RowSurroundings extends WriteGuards {
  /** What the form holds now, recognised anew where the page has changed. */
  readonly read: (maxAgeMs?: number) => Pick<FormReading, 'bindings' | 'tables' | 'editing'>;
  /** A tick of this filling may still be opening the list. */
  readonly opened: boolean;
  /** What stood in the editor when the row before was kept, by tag: an editor may keep showing it. */
  readonly justSaved: Map<string, string>;
  /** The longest wait (ms) until the list shows the row that was kept. */
  readonly savedCapMs: number;
}

const openCapMs = 3000;
const waitingAgeMs = 60;

/** `added`: the next row may follow · `untouched`: nothing was pressed or written, rows of other lists may follow · `halted`: none may. */
export type RowEnd = 'added' | 'untouched' | 'halted';

/**
 * Adds one row through the portal's own editor: opens a new row, writes its fields, keeps it with the editor's button and
 * waits until the table counts it, then compares the table with what was wanted. A row that stands there already is not
 * added again. On any doubt it stops, leaves the editor as it is and says why.
 */
export async function addRow(row: RowToAdd, around: RowSurroundings, tell: (results: readonly FillResult[]) => void): Promise<RowEnd> {
  const { section, index, entries } = row;
  const { read, signal } = around;
  const give = (outcome: FillResult['outcome'], reason: LocalText, end: RowEnd = 'untouched'): RowEnd => {
    tell(entries.map(({ path, will }) => ({ path, wanted: will, before: '', found: '', outcome, reason })));
    return end;
  };
  const tableNow = (): RowTable | null => read(waitingAgeMs).tables.find((each) => each.section === section) ?? null;
  const fieldsNow = (): readonly Binding[] => openFields(section, read(waitingAgeMs).bindings, tableNow());

  if (around.opened) await waitUntil(() => (tableNow() || fieldsNow().length > 0 ? true : null), { root: document, capMs: openCapMs, signal });
  if (signal.aborted) return give('stopped', reasons.stopped, 'halted');
  if (!around.allowed()) return give('stopped', reasons.frame, 'halted');
  const table = tableNow();
  if (!table) return addWithoutTable(row, around, tell, fieldsNow());

  const total = countOf(table);
  const gridNow = (): readonly Binding[] => gridRow(section, index, read(waitingAgeMs).bindings, tableNow());
  const standing = total > index ? gridNow() : [];
  const holdsOther = typedIn(standing).some(({ path, will }) => !entries.some((entry) => tagOf(entry.path) === tagOf(path) && entry.will === will));
  if (standing.length > 0 && !holdsOther) return fillGridRow(entries, standing, around, tell);
  if (total > index) {
    const cells = cellsOf(table, index);
    if (!cells || mismatches(cells, entries).length > 0) return give('refused', reasons.otherRow);
    tell(entries.map(({ path, will }) => ({ path, wanted: will, before: will, found: will, outcome: 'kept' })));
    return 'added';
  }
  if (total < index) return give('refused', reasons.otherRow);

  const region = regionOf(table, read().tables);
  const opening = await openNewRow(row, region, table, around, fieldsNow, gridNow);
  if (opening !== null) return give('refused', opening, 'halted');
  const inGrid = gridNow();
  if (inGrid.length > 0) return typedIn(inGrid).length === 0 ? fillGridRow(entries, inGrid, around, tell) : give('refused', reasons.otherRow, 'halted');
  if (countOf(tableNow() ?? table) !== total) return give('refused', reasons.otherRow, 'halted');

  const fields = openFields(section, read().bindings, tableNow());
  const wanted = inEditor(entries, fields);
  const done = await writeEntries(wanted.entries, wanted.bindings, around, (some) => tell(some.map(asAdded)));
  await quiet(document, { quietMs: 80, capMs: 2000, signal });
  const again = await setOnceMore(done.written, around);
  const missing = done.missing.map(({ path, will }): FillResult => ({ path, wanted: will, before: '', found: '', outcome: 'not-found', reason: reasons.notOnForm }));
  const results = new Map([...done.results, ...again, ...missing].map((result) => [result.path, result]));
  tell([...results.values()].map(asAdded));
  if (signal.aborted) return 'halted';
  const unsaved = (reason: LocalText): RowEnd => {
    tell([...results.values()].map((result) => (result.outcome === 'kept' ? asAdded({ ...result, outcome: 'stopped', reason }) : asAdded(result))));
    return 'halted';
  };
  if ([...results.values()].some(({ outcome }) => outcome !== 'kept' && outcome !== 'not-found')) return unsaved(reasons.rowNotSaved);
  if (done.written.length === 0) return unsaved(reasons.rowNotSaved);

  around.justSaved.clear();
  for (const binding of fields) around.justSaved.set(tagOf(binding.path) ?? '', currentValue(binding, binding.path));
  const shown = new Map(wanted.bindings.map((binding) => [binding.path, textsOf(binding)]));
  const inWindow = windowOf(fields);
  const home: EditorRegion | null = inWindow ?? regionOf(tableNow() ?? table, read().tables);
  const button = home?.save ?? (inWindow ? null : home?.add) ?? null;
  if (!home || !button || !around.allowed()) return unsaved(reasons.rowNotSaved);
  if (!press(button, { within: home.element, purpose: 'save-row' }).pressed) return unsaved(reasons.rowNotSaved);
  const counted = await waitUntil(() => (countOf(tableNow() ?? table) === total + 1 ? true : null), { root: document, capMs: around.savedCapMs, signal });
  if (!counted) return unsaved(reasons.rowNotShown);
  if (inWindow) await waitUntil(() => (inWindow.element.isConnected && inWindow.element.checkVisibility() ? null : true), { root: document, capMs: openCapMs, signal });

  const cells = cellsOf(tableNow() ?? table, index);
  const wrong = cells ? mismatches(cells, entries, ({ path }) => shown.get(path) ?? []) : [];
  tell(wrong.map(({ entry, found }): FillResult => asAdded({ path: entry.path, wanted: entry.will, before: '', found, outcome: 'changed-by-page' })));
  return wrong.length === 0 ? 'added' : 'halted';
}

const tagOf = (path: string | null): string | null => (path === null ? null : (parsePath(path)?.tag ?? null));
const asAdded = (result: FillResult): FillResult => ({ ...result, added: true });

const countOf = ({ total, rows }: RowTable): number => total ?? rows.length;

function textsOf({ control }: Binding): readonly string[] {
  const value = readerOf(control.kit)?.read(control);
  return value ? [value.shown, value.code] : [];
}

/** Entries with the fields of the editor: whatever row the editor was recognised as, it edits this one. `now` is what stands there. */
function inEditor(entries: readonly FillEntry[], fields: readonly Binding[]): { entries: readonly FillEntry[]; bindings: readonly Binding[] } {
  const pathOf = new Map(entries.map(({ path }) => [tagOf(path), path]));
  const bindings = fields.map((binding): Binding => {
    const { path, codePath } = binding;
    return { ...binding, path: pathOf.get(tagOf(path)) ?? path, codePath: pathOf.get(tagOf(codePath)) ?? codePath };
  });
  const holder = (path: string): Binding | undefined => bindings.find((each) => each.path === path) ?? bindings.find((each) => each.codePath === path);
  return {
    bindings,
    entries: entries.map((entry) => {
      const binding = holder(entry.path);
      return binding ? { ...entry, now: currentValue(binding, entry.path) } : entry;
    }),
  };
}

/**
 * Opens a new row in the editor. Null when it is open, else why not. What the user has typed there and not kept is never
 * written over, and a row that is being edited is never taken for a new one.
 */
async function openNewRow({ entries }: RowToAdd, region: EditorRegion | null, table: RowTable, { read, signal, justSaved }: RowSurroundings, fieldsNow: () => readonly Binding[], gridNow: () => readonly Binding[]): Promise<LocalText | null> {
  const standing = fieldsNow();
  if (standing.length > 0) {
    const typed = typedIn(standing);
    const listed = isListed(typed, standing, table) || (typed.length > 0 && typed.every(({ path, will }) => justSaved.get(tagOf(path) ?? '') === will));
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
  if (!press(region.add, { within: region.element, purpose: 'add-row' }).pressed) return reasons.noEditor;
  const opened = await waitUntil(() => (fieldsNow().length > 0 || gridNow().length > 0 ? true : null), { root: document, capMs: openCapMs, signal });
  if (!opened) return reasons.noEditor;
  await quiet(document, { quietMs: 80, capMs: 2000, signal });
  const { bindings, tables } = read();
  const tableAfter = tables.find((each) => each.section === table.section) ?? table;
  const fields = openFields(table.section, bindings, tableAfter);
  return isListed(typedIn(fields), fields, tableAfter) ? reasons.rowOpen : null;
}

/** Texts that stand in the editor, apart from the row's own number. */
const typedIn = (fields: readonly Binding[]): readonly FillEntry[] =>
  fields.flatMap((binding): FillEntry[] => {
    const will = currentValue(binding, binding.path);
    const counts = ['text', 'suggest', 'rich-text'].includes(binding.control.kit) && !['GNo', 'SortNo'].includes(tagOf(binding.path) ?? '');
    return counts && will.trim() !== '' ? [{ path: binding.path, now: '', will }] : [];
  });

/** True when these texts are those of a row that the table shows. */
function isListed(typed: readonly FillEntry[], fields: readonly Binding[], table: RowTable): boolean {
  const shown = new Map(fields.map((binding) => [binding.path, textsOf(binding)]));
  return table.rows.some(({ index }) => {
    const cells = cellsOf(table, index);
    const told = typed.filter(({ path }) => cells?.has(tagOf(path) ?? ''));
    return cells !== null && told.length > 1 && mismatches(cells, told, ({ path }) => shown.get(path) ?? []).length === 0;
  });
}

/** Writes a row of a list that is edited in its own cells: what stands there is the row, nothing has to be kept. */
async function fillGridRow(entries: readonly FillEntry[], cells: readonly Binding[], around: RowSurroundings, tell: (results: readonly FillResult[]) => void): Promise<RowEnd> {
  const wanted = inEditor(entries, cells);
  const done = await writeEntries(wanted.entries, wanted.bindings, around, (some) => tell(some.map(asAdded)));
  await quiet(document, { quietMs: 80, capMs: 2000, signal: around.signal });
  const again = await setOnceMore(done.written, around);
  tell(again.map(asAdded));
  tell(done.missing.map(({ path, will }): FillResult => asAdded({ path, wanted: will, before: '', found: '', outcome: 'not-found', reason: reasons.notOnForm })));
  const results = new Map([...done.results, ...again].map((result) => [result.path, result]));
  return [...results.values()].every(({ outcome }) => outcome === 'kept') && !around.signal.aborted ? 'added' : 'halted';
}

/** A list that the form draws as plain fields: they are written like any others. */
async function addWithoutTable({ entries }: RowToAdd, around: RowSurroundings, tell: (results: readonly FillResult[]) => void, fields: readonly Binding[]): Promise<RowEnd> {
  const own = entries.filter(({ path }) => fields.some((binding) => binding.path === path || binding.codePath === path));
  if (own.length === 0) {
    tell(entries.map(({ path, will }) => ({ path, wanted: will, before: '', found: '', outcome: 'not-found', reason: reasons.noEditor })));
    return 'untouched';
  }
  const done = await writeEntries(entries, fields, around, tell);
  tell(done.missing.map(({ path, will }): FillResult => ({ path, wanted: will, before: '', found: '', outcome: 'not-found', reason: reasons.notOnForm })));
  tell(await setOnceMore(done.written, around));
  return 'added';
}
