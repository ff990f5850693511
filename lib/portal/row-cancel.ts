import type { FillEntry } from './fill-plan';
import { writeEntries, type Written } from './fill-writer';
import { currentValue } from './field-says';
import type { Binding } from './model';
import { press } from './press';
import { quiet } from './quiet';
import { regionOf, windowOf } from './row-editor';
import { typedIn } from './row-fields';
import { untilClosed } from './row-open';
import { listNow, openCapMs, type RowSurroundings } from './row-surroundings';
import type { Section } from '../certificate/field';
import { waitUntil } from './wait-until';

/**
 * Leaves an editor as if nothing had been typed: by its own 取消, else by the 新增 that empties it, else by writing back what
 * stood in its fields. True when nothing of what was written stands there any more. Keeps nothing, whatever happens.
 */
export async function takeBack(section: Section, fields: readonly Binding[], written: readonly Written[], around: RowSurroundings): Promise<boolean> {
  if (around.signal.aborted || !around.allowed()) return false;
  const list = listNow(section, around);
  const inWindow = windowOf(fields);
  const table = list.table();
  const region = inWindow ?? (table ? regionOf(table, around.read().tables) : null);
  if (region?.cancel && press(region.cancel, { within: region.element, purpose: 'cancel-row' }).pressed) {
    if (inWindow) return untilClosed(fields, around);
    await quiet(document, { quietMs: 60, capMs: 2000, signal: around.signal });
    if (nothingLeft(list.fields(), written)) return true;
  }
  if (inWindow) return false;
  // Where 保存 stands beside it, 新增 only empties the editor; alone it would take the row.
  if (region?.add && region.save && press(region.add, { within: region.element, purpose: 'add-row' }).pressed) {
    const emptied = await waitUntil(() => (typedIn(list.fields()).length === 0 ? true : null), { root: document, capMs: openCapMs, signal: around.signal });
    if (emptied) return true;
  }
  return writeBack(written, around);
}

/** Puts back what stood in the fields before they were written. True when all of it stands there again. */
export async function writeBack(written: readonly Written[], around: RowSurroundings): Promise<boolean> {
  const entries = written.flatMap(({ wish, before }) => wish.entries.map(({ path }): FillEntry => ({ path, now: currentValue(wish.binding, path), will: before.get(path) ?? '' })));
  if (entries.length === 0) return true;
  const { results, missing } = await writeEntries(entries, written.map(({ wish }) => wish.binding), around, () => undefined);
  return missing.length === 0 && results.every(({ outcome }) => outcome === 'kept');
}

const nothingLeft = (fields: readonly Binding[], written: readonly Written[]): boolean =>
  fields.length === 0 || written.every(({ wish, before }) => wish.entries.every(({ path }) => !wish.binding.control.element.isConnected || currentValue(wish.binding, path) === (before.get(path) ?? '')));
