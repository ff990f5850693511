import { listSections } from '../certificate/fields';
import type { Section } from '../certificate/field';
import { formatPath, parsePath } from '../certificate/path';
import type { FillEntry, FillPlan } from './fill-plan';
import { inStages } from './fill-order';
import { currentValue } from './field-says';
import type { Binding, FormReading } from './model';
import { typedKinds } from './row-fields';
import type { RowToChange } from './row-surroundings';

/** One row to be added through the portal's own editor, its fields in the order of writing. */
export interface RowToAdd {
  readonly section: Section;
  readonly index: number;
  readonly entries: readonly FillEntry[];
}

/** The portal counts its rows itself. */
const ownNumber = new Set(['GNo', 'SortNo']);

/** Rows whose fields on the form already hold something: somebody is at work on them, they are no new rows. */
function rowsAtWork(bindings: readonly Binding[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const binding of bindings) {
    const parts = parsePath(binding.path);
    if (!parts?.tag || parts.row === null || ownNumber.has(parts.tag) || !typedKinds.has(binding.control.kind)) continue;
    if (currentValue(binding, binding.path).trim() !== '') rows.add(formatPath(parts.section, parts.row, null));
  }
  return rows;
}

/**
 * Splits a plan into single fields, goods lines to change and rows to add. Third-party companies and invoices are
 * rows when no field of theirs is filled in yet, unless one is to be filled alone: then the list's editor must take them.
 * Whether there is a list or plain fields is seen when their turn comes, for a tick may have to open them first.
 */
export function rowsToAdd(plan: FillPlan, { bindings }: Pick<FormReading, 'bindings'>): { fields: readonly FillEntry[]; changes: readonly RowToChange[]; rows: readonly RowToAdd[] } {
  const fields: FillEntry[] = [];
  const open = new Map<string, { section: Section; index: number; entries: FillEntry[] }>();
  const atWork = rowsAtWork(bindings);
  for (const entry of plan.entries) {
    const parts = parsePath(entry.path);
    const inList = parts !== null && parts.section !== 'Goods' && (listSections as readonly string[]).includes(parts.section);
    if (!inList || entry.alone || entry.now !== '' || atWork.has(formatPath(parts.section, parts.row, null))) {
      fields.push(entry);
      continue;
    }
    const key = formatPath(parts.section, parts.row, null);
    const row = open.get(key) ?? { section: parts.section, index: parts.row ?? 0, entries: [] };
    row.entries.push(entry);
    open.set(key, row);
  }
  const goods = plan.goods.filter(({ now }) => now === undefined).map(({ index, values }): RowToAdd => ({
    section: 'Goods',
    index,
    entries: Object.entries(values).flatMap(([tag, will]) => (will === undefined || will === '' ? [] : [{ path: formatPath('Goods', index, tag), now: '', will }])),
  }));
  const inOrder = <R extends RowToAdd | RowToChange>(row: R): R => ({
    ...row,
    entries: inStages(row.entries).flat().filter(({ path }) => !ownNumber.has(parsePath(path)?.tag ?? '')),
  });
  const rows = [...open.values()].sort((a, b) => a.index - b.index);
  const changes = plan.goods.flatMap(({ index, values, now }): RowToChange[] => (now === undefined ? [] : [{
    section: 'Goods',
    index,
    was: now,
    entries: Object.entries(values).flatMap(([tag, will]) => (will === undefined ? [] : [{ path: formatPath('Goods', index, tag), now: (now as Readonly<Record<string, string | undefined>>)[tag] ?? '', will }])),
  }]));
  return { fields, changes: changes.map(inOrder), rows: [...rows, ...goods].map(inOrder) };
}
