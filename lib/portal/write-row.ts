import type { Path } from '../certificate/path';
import type { FillEntry, FillResult } from './fill-plan';
import { reasons } from './fill-reasons';
import { foundFor, toWishes } from './fill-wish';
import { writeEntries, type Written } from './fill-writer';
import { setOnceMore } from './late-watch';
import type { Binding } from './model';
import { inEditor } from './row-fields';
import { rest, type RowSurroundings, type Tell } from './row-surroundings';
import { sameText } from './same-text';

/** What became of the fields of a row. */
export interface RowWritten {
  readonly results: readonly FillResult[];
  readonly written: readonly Written[];
  /** Every field that the row has stands as wanted. */
  readonly whole: boolean;
  /** Puts back what stood there. True when all of it stands again. */
  takeBack(): Promise<boolean>;
}

/**
 * Writes the fields of a row, in its editor or in its own cells, and what the page makes something else of once more. Where
 * the page draws the list anew for each cell that is written, goes on in the cells that it drew. `fieldsNow`: the fields of
 * the row as they stand now.
 */
export async function writeRow(entries: readonly FillEntry[], fieldsNow: () => readonly Binding[], around: RowSurroundings, tell: Tell): Promise<RowWritten> {
  const results = new Map<Path, FillResult>();
  const written: Written[] = [];
  let lost = new Set<Path>();
  for (let left = entries; ; ) {
    const wanted = inEditor(left, fieldsNow());
    const done = await writeEntries(wanted.entries, wanted.bindings, around, tell);
    await rest(done.written.map(({ wish }) => wish.binding), around.signal);
    written.push(...done.written);
    const missing = done.missing.map(({ path, will }): FillResult => ({ path, wanted: will, before: '', found: '', outcome: 'not-found', reason: reasons.notOnForm }));
    for (const result of [...done.results, ...missing]) results.set(result.path, result);
    lost = new Set(done.results.filter(({ outcome }) => outcome === 'not-found').map(({ path }) => path));
    if (lost.size === 0 || lost.size === left.length || around.signal.aborted) break;
    left = left.filter(({ path }) => lost.has(path));
  }
  for (const result of [...(await setOnceMore(written, around)), ...drawnAnew(entries, written, fieldsNow)]) results.set(result.path, result);
  tell([...results.values()]);
  return {
    results: [...results.values()],
    written,
    whole: lost.size === 0 && [...results.values()].every(({ outcome }) => outcome === 'kept' || outcome === 'not-found'),
    async takeBack() {
      const back = written.flatMap(({ wish, before }) => wish.entries.map(({ path }): FillEntry => ({ path, now: '', will: before.get(path) ?? '' })));
      return back.length === 0 || (await writeRow(back, fieldsNow, around, () => undefined)).results.every(({ outcome }) => outcome === 'kept');
    },
  };
}

/** What was written and then drawn anew: what stands in the fields of the row now. */
function drawnAnew(entries: readonly FillEntry[], written: readonly Written[], fieldsNow: () => readonly Binding[]): FillResult[] {
  const gone = written.filter(({ wish }) => !wish.binding.control.element.isConnected);
  if (gone.length === 0) return [];
  const now = inEditor(entries, fieldsNow());
  const { wishes } = toWishes(now.entries, now.bindings);
  return gone.flatMap(({ wish, before }) => wish.entries.map((entry): FillResult => {
    const { path, will } = entry;
    const holds = wishes.find((each) => each.entries.some((other) => other.path === path));
    const found = holds ? foundFor(holds, entry) : '';
    return { path, wanted: will, before: before.get(path) ?? '', found, outcome: holds && sameText(found, will) ? 'kept' : 'changed-by-page' };
  }));
}
