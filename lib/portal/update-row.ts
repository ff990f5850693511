import type { LocalText } from '../certificate/text';
import { standsAs } from './cell-says';
import type { FillEntry, FillResult } from './fill-plan';
import { reasons } from './fill-reasons';
import type { Binding, RowTable } from './model';
import { press } from './press';
import { quiet } from './quiet';
import { takeBack } from './row-cancel';
import { gridRow, regionOf, windowOf } from './row-editor';
import { holderOf, inEditor, isJustSaved, isListed, rememberSaved, shownBy, tagOf, typedIn } from './row-fields';
import { lineSays, mismatches, saysOther } from './row-match';
import { editorSays, holdsLine, openLine, untilClosed } from './row-open';
import { showRow } from './row-pages';
import { listNow, type RowEnd, type RowSurroundings, type RowToChange, type Tell } from './row-surroundings';
import { waitUntil } from './wait-until';
import { writeRow } from './write-row';

/**
 * Changes one listed line through its own editor: finds it on its page, makes sure that it is the line of the preview, opens
 * it, writes what differs, keeps it with the editor's button and compares the list. What the preview could not show is
 * written only where nothing stands. On any doubt the line is left as it is and the report says why.
 */
export async function updateRow(row: RowToChange, around: RowSurroundings, tell: Tell): Promise<RowEnd> {
  const { section, index, entries, was } = row;
  const asChanged = (result: FillResult): FillResult => ({ ...result, changed: was });
  const give = (outcome: FillResult['outcome'], reason: LocalText, end: RowEnd): RowEnd => {
    tell(entries.map(({ path, now, will }) => asChanged({ path, wanted: will, before: now, found: now, outcome, reason })));
    return end;
  };
  if (around.signal.aborted) return give('stopped', reasons.stopped, 'halted');
  if (!around.allowed()) return give('stopped', reasons.frame, 'halted');
  const list = listNow(section, around);
  const table = await showRow(section, index, around);
  const says = table && lineSays(table, index, around.read().bindings);
  if (!table || !says) return give('refused', reasons.lineNotReached, 'untouched');
  const wanted = Object.fromEntries(entries.map(({ path, will }) => [tagOf(path) ?? '', will]));
  // All that would be written stands there: the same plan may run twice.
  if (Object.keys(wanted).every((tag) => says.has(tag)) && saysOther(says, wanted).length === 0) {
    tell(entries.map(({ path, will }) => asChanged({ path, wanted: will, before: will, found: will, outcome: 'kept' })));
    return 'done';
  }
  if (saysOther(says, was).length > 0) return give('refused', reasons.lineChanged, 'untouched');

  const gridNow = (): readonly Binding[] => gridRow(section, index, around.read().bindings, list.table());
  const inGrid = gridNow();
  const standing = inGrid.length > 0 ? [] : list.fields();
  const typed = typedIn(standing);
  if (typed.length > 0 && !holdsLine(standing, index, was) && !isListed(typed, standing, table) && !isJustSaved(typed, around.justSaved)) return give('refused', reasons.rowOpen, 'untouched');
  const fields = inGrid.length > 0 ? inGrid : await openLine(table, index, was, around);
  if (!fields) return give('refused', reasons.lineNotOpened, 'halted');

  const own = inEditor(entries, fields);
  const clash = own.entries.filter((entry) => clashes(entry, row, own.bindings));
  const foreign = row.whole === true && typedIn(fields).some(({ path }) => !entries.some((entry) => tagOf(entry.path) === tagOf(path)));
  if (clash.length > 0 || foreign) {
    tell(own.entries.map((entry) => asChanged({ path: entry.path, wanted: entry.will, before: entry.now, found: entry.now, ...(clash.includes(entry) ? { outcome: 'user-typed', reason: reasons.unseenContent } : { outcome: 'stopped', reason: reasons.lineLeft }) })));
    return inGrid.length > 0 || (await takeBack(section, fields, [], around)) ? 'left-out' : 'halted';
  }
  const before = new Map(own.entries.map(({ path, now }) => [path, now]));
  const done = await writeRow(own.entries, inGrid.length > 0 ? gridNow : () => fields, around, (some) => tell(some.map(asChanged)));
  const results = done.results.map((result) => asChanged({ ...result, before: before.get(result.path) ?? result.before }));
  tell(results);
  if (around.signal.aborted) return 'halted';
  const undone = (reason: LocalText, end: RowEnd): RowEnd => {
    tell(results.map((result) => (result.outcome === 'kept' ? { ...result, found: before.get(result.path) ?? '', outcome: 'stopped', reason } : result)));
    return end;
  };
  if (results.some(({ outcome }) => outcome !== 'kept')) {
    const back = inGrid.length > 0 ? await done.takeBack() : await takeBack(section, fields, done.written, around);
    return undone(back ? reasons.lineLeft : reasons.rowNotSaved, back ? 'left-out' : 'halted');
  }
  if (inGrid.length > 0 || done.written.length === 0) return inGrid.length > 0 || (await takeBack(section, fields, [], around)) ? 'done' : 'halted';

  const shown = new Map([...shownBy(fields)].map(([path, texts]) => [tagOf(path) ?? '', texts]));
  rememberSaved(fields, around.justSaved);
  const kept = await keep(fields, table, around);
  if (kept !== null) return undone(kept, 'halted');
  const told = Object.keys(wanted).some((tag) => says.has(tag));
  const right = (now: RowTable | null): boolean => {
    const line = now && lineSays(now, index, around.read().bindings);
    return line !== null && saysOther(line, wanted, shown).length === 0;
  };
  const stands = told ? await waitUntil(() => (right(list.table()) ? true : null), { root: document, capMs: around.savedCapMs, signal: around.signal }) : await reopened({ ...row, was: { ...was, ...wanted } }, around);
  if (stands) {
    for (const { path } of entries) around.wrote.set(path, { index, texts: shown.get(tagOf(path) ?? '') ?? [] });
    return 'done';
  }
  return inDoubt(row, around, tell, results, shown);
}

/** A field that now holds something else than the preview said, or something where the preview could not see. */
function clashes(entry: FillEntry, { was }: RowToChange, bindings: readonly Binding[]): boolean {
  const binding = holderOf(entry.path, bindings);
  if (!binding) return false;
  const tag = tagOf(entry.path) ?? '';
  const texts = editorSays([binding]).get(tagOf(binding.path) ?? '') ?? [];
  if (texts.some((text) => standsAs(tag, text, entry.will))) return false;
  const known = was[tag];
  return known === undefined ? entry.now.trim() !== '' : !texts.some((text) => standsAs(tag, text, known));
}

/** Presses the editor's own button that keeps the line. Null when pressed, else why not. */
async function keep(fields: readonly Binding[], table: RowTable, around: RowSurroundings): Promise<LocalText | null> {
  const inWindow = windowOf(fields);
  const home = inWindow ?? regionOf(table, around.read().tables);
  if (!home?.save || !around.allowed()) return reasons.rowNotSaved;
  if (!press(home.save, { within: home.element, purpose: 'save-row' }).pressed) return reasons.rowNotSaved;
  return (await untilClosed(fields, around)) ? null : reasons.rowNotSaved;
}

/** The list does not show what was changed: the line is opened once more to see whether it was kept. */
async function reopened(row: RowToChange, around: RowSurroundings): Promise<boolean> {
  await quiet(document, { quietMs: 120, capMs: 3000, signal: around.signal });
  const table = await showRow(row.section, row.index, around);
  const fields = table && (await openLine(table, row.index, row.was, around));
  if (!fields) return false;
  await takeBack(row.section, fields, [], around);
  return true;
}

/** The list does not show the line as it was kept: says what it shows. */
async function inDoubt({ section, index, entries }: RowToChange, around: RowSurroundings, tell: Tell, results: readonly FillResult[], shown: ReadonlyMap<string, readonly string[]>): Promise<RowEnd> {
  const table = await showRow(section, index, around);
  const says = table && lineSays(table, index, around.read().bindings);
  const wrong = says ? mismatches(says, entries, ({ path }) => shown.get(tagOf(path) ?? '') ?? []) : [];
  tell(results.map((result): FillResult => {
    const other = wrong.find(({ entry }) => entry.path === result.path);
    return other ? { ...result, found: other.found, outcome: 'changed-by-page', reason: reasons.lineInDoubt } : wrong.length === 0 ? { ...result, outcome: 'stopped', reason: reasons.lineInDoubt } : result;
  }));
  return 'halted';
}
