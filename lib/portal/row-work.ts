import { formatPath } from '../certificate/path';
import { checkLines } from './check-rows';
import { deleteRow } from './delete-row';
import type { FillDeletion, FillPlan, FillResult, LinesCheck } from './fill-plan';
import { reasons } from './fill-reasons';
import { addRow } from './goods-editor';
import { sameProduct } from './line-match';
import { orderLines } from './order-rows';
import { tagOf } from './row-fields';
import { mismatches, saysOther } from './row-match';
import { readAllRows, type Said } from './row-pages';
import { countOf, listNow, type RowSurroundings, type RowToChange, type Tell } from './row-surroundings';
import type { RowToAdd } from './rows-to-add';
import { updateRow } from './update-row';

/** The work on rows that a plan asks for. */
export interface RowWork extends Pick<FillPlan, 'order' | 'unread'> {
  readonly changes: readonly RowToChange[];
  readonly rows: readonly RowToAdd[];
  readonly deletions: readonly FillDeletion[];
}

/**
 * Changes, adds, deletes and orders rows, in this order: nothing is deleted before all else stands, and every place is that
 * of the preview. Ends after a row that is in doubt; after one that could not be filled it goes on where the user chose so.
 * At last the goods lines are counted and compared over all pages of their list. Null when nothing was done to goods lines.
 */
export async function workOnRows(work: RowWork, around: RowSurroundings, tell: Tell): Promise<LinesCheck | null> {
  const { changes, rows, deletions, order } = work;
  const goods = rows.filter(({ section }) => section === 'Goods');
  if (!changes.length && !goods.length && !deletions.length && !order) {
    await addRows(rows, new Map(), around, tell);
    return null;
  }
  const unread = await readUnread(work.unread ?? [], goods.length > 0, around);
  const began = listNow('Goods', around).table();
  const seen = seeing(tell);

  const standing = began === null ? null : countOf(began);
  const changed = await changeRows(changes, around, seen.tell);
  const added = changed ? await addRows(rows, unread, around, seen.tell) : { end: false, upTo: 0 };
  // Lines are deleted only when all else stands as wanted: what was to take their place might be missing.
  let whole = added.end && !seen.troubled();
  const deleted: number[] = [];
  for (const deletion of deletions.toSorted((a, b) => b.index - a.index)) {
    if (whole) whole = (await deleteRow(deletion, around, seen.tell)) === 'done';
    else seen.tell([{ path: formatPath('Goods', deletion.index, null), wanted: '', before: '', found: '', outcome: 'stopped', deleted: true, reason: around.signal.aborted ? reasons.stopped : reasons.deletionKept }]);
    if (whole) deleted.push(deletion.index);
  }
  if (around.signal.aborted || standing === null || listNow('Goods', around).table() === null) return null;

  const ordered = order === undefined || (whole && (await orderLines(order, around, seen.tell)));
  const { check, rows: read } = await checkLines(Math.max(standing, added.upTo) - deleted.length, around);
  if (order === undefined) seen.tell(differingFrom(read, deleted, seen.kept(), around));
  return { ...check, ...(ordered ? {} : { ordered: false }) };
}

/** True when the next kind of work may follow. */
async function changeRows(changes: readonly RowToChange[], around: RowSurroundings, tell: Tell): Promise<boolean> {
  for (const change of changes) {
    const end = await updateRow(change, around, tell);
    if (end === 'halted' || (end !== 'done' && !around.leaveOut)) return false;
  }
  return true;
}

/**
 * Adds rows one after the other. After one that is in doubt no further one is added; where nothing was begun, the other lists
 * go on. Goods lines behind one that was not added move up. `upTo`: the goods lines that there are then at least.
 */
async function addRows(rows: readonly RowToAdd[], unread: ReadonlyMap<number, Said>, around: RowSurroundings, tell: Tell): Promise<{ readonly end: boolean; readonly upTo: number }> {
  const closed = new Set<RowToAdd['section']>();
  const found = new Map(unread);
  let shift = 0;
  let upTo = 0;
  for (const row of rows) {
    if (closed.has(row.section)) continue;
    const goods = row.section === 'Goods';
    const met = goods ? meet(row, found) : null;
    if (met !== null) {
      shift += 1;
      tell(row.entries.map(({ path, will }) => ({ path, wanted: will, before: '', ...(met === 'same' ? { found: will, outcome: 'kept', reason: reasons.alreadyListed } : { found: '', outcome: 'refused', reason: reasons.sameProduct }) })));
      if (met === 'other' && !around.leaveOut) return { end: false, upTo };
      continue;
    }
    const index = goods ? row.index - shift : row.index;
    const end = await addRow(row, index, around, tell);
    if (end === 'done') upTo = goods ? Math.max(upTo, index + 1) : upTo;
    else if (end === 'halted' || (goods && !around.leaveOut)) return { end: false, upTo };
    else if (goods) shift += 1;
    else closed.add(row.section);
  }
  return { end: true, upTo };
}

/** What lines say that the preview knew nothing of, by place. */
async function readUnread(unread: readonly number[], adds: boolean, around: RowSurroundings): Promise<ReadonlyMap<number, Said>> {
  if (unread.length === 0 || !adds) return new Map();
  const { rows } = await readAllRows('Goods', around);
  return new Map([...rows].filter(([index]) => unread.includes(index)));
}

/** Whether a row that is to be added stands among lines that the preview had not seen: the `same`, or its product with `other` content. */
function meet(row: RowToAdd, unread: Map<number, Said>): 'same' | 'other' | null {
  const wanted = Object.fromEntries(row.entries.map(({ path, will }) => [tagOf(path) ?? '', will]));
  const like = [...unread].filter(([, says]) => sameProduct(Object.fromEntries([...says].map(([tag, texts]) => [tag, texts[0] ?? ''])), wanted));
  const same = like.find(([, says]) => saysOther(says, wanted).length === 0);
  if (same) unread.delete(same[0]);
  return same ? 'same' : like.length > 0 ? 'other' : null;
}

/** Keeps in mind what was reported of lines. */
function seeing(tell: Tell): { readonly tell: Tell; troubled(): boolean; kept(): ReadonlyMap<string, FillResult> } {
  const results = new Map<string, FillResult>();
  const all = (fits: (result: FillResult) => boolean): Map<string, FillResult> => new Map([...results].filter(([, result]) => fits(result)));
  return {
    tell(some) {
      for (const result of some) results.set(result.path, result);
      tell(some);
    },
    troubled: () => all(({ outcome }) => outcome !== 'kept' && outcome !== 'not-found').size > 0,
    kept: () => all(({ outcome }) => outcome === 'kept'),
  };
}

/** Fields of lines that were kept and of which the list says something else in the end. */
function differingFrom(rows: ReadonlyMap<number, Said>, deleted: readonly number[], kept: ReadonlyMap<string, FillResult>, { wrote }: RowSurroundings): FillResult[] {
  return [...wrote].flatMap(([path, { index, texts }]): FillResult[] => {
    const result = kept.get(path);
    const says = rows.get(index - deleted.filter((gone) => gone < index).length);
    if (!result || !says || deleted.includes(index)) return [];
    const [wrong] = mismatches(says, [{ path, now: '', will: result.wanted }], () => texts);
    return wrong ? [{ ...result, found: wrong.found, outcome: 'changed-by-page' }] : [];
  });
}
