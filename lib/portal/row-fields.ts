import { parsePath } from '../certificate/path';
import { currentValue } from './field-says';
import type { FillEntry, FillResult } from './fill-plan';
import { readerOf } from './kits/readers';
import type { Binding, ControlKind, RowTable } from './model';
import { cellsOf, mismatches } from './row-match';

export const tagOf = (path: string | null): string | null => (path === null ? null : (parsePath(path)?.tag ?? null));

export const asAdded = (result: FillResult): FillResult => ({ ...result, added: true });

/** The texts by which a table may show what a field holds: the shown one and the code behind it. */
export function textsOf({ control }: Binding): readonly string[] {
  const value = readerOf(control.kit)?.read(control);
  return value ? [value.shown, value.code] : [];
}

/** Further texts for a field of a row, by path. */
export const shownBy = (fields: readonly Binding[]): ReadonlyMap<string, readonly string[]> => new Map(fields.map((binding) => [binding.path, textsOf(binding)]));

/** Entries with the fields of the editor: whatever row the editor was recognised as, it edits this one. `now` is what stands there. */
export function inEditor(entries: readonly FillEntry[], fields: readonly Binding[]): { readonly entries: readonly FillEntry[]; readonly bindings: readonly Binding[] } {
  const pathOf = new Map(entries.map(({ path }) => [tagOf(path), path]));
  const bindings = fields.map((binding): Binding => {
    const { path, codePath } = binding;
    return { ...binding, path: pathOf.get(tagOf(path)) ?? path, codePath: pathOf.get(tagOf(codePath)) ?? codePath };
  });
  return {
    bindings,
    entries: entries.map((entry) => {
      const binding = holderOf(entry.path, bindings);
      return binding ? { ...entry, now: currentValue(binding, entry.path) } : entry;
    }),
  };
}

/** The field that holds a path: its own before the shown half of a pair. */
export const holderOf = (path: string, bindings: readonly Binding[]): Binding | undefined =>
  bindings.find((each) => each.path === path) ?? bindings.find((each) => each.codePath === path);

/** Kinds of control that begin empty: what stands in them somebody has put there. */
export const typedKinds: ReadonlySet<ControlKind> = new Set(['text', 'lines', 'suggest', 'rich-text', 'cell']);

/** Texts that stand in the editor, apart from the row's own number. */
export const typedIn = (fields: readonly Binding[]): readonly FillEntry[] =>
  fields.flatMap((binding): FillEntry[] => {
    const will = currentValue(binding, binding.path);
    const counts = typedKinds.has(binding.control.kind) && !['GNo', 'SortNo'].includes(tagOf(binding.path) ?? '');
    return counts && will.trim() !== '' ? [{ path: binding.path, now: '', will }] : [];
  });

/** True when these texts are those of a row that the table shows. */
export function isListed(typed: readonly FillEntry[], fields: readonly Binding[], table: RowTable): boolean {
  const shown = shownBy(fields);
  return table.rows.some(({ index }) => {
    const cells = cellsOf(table, index);
    const told = typed.filter(({ path }) => cells?.has(tagOf(path) ?? ''));
    return cells !== null && told.length > 1 && mismatches(cells, told, ({ path }) => shown.get(path) ?? []).length === 0;
  });
}

/** True when these texts are those of the row that was kept last, which an editor may go on showing. */
export const isJustSaved = (typed: readonly FillEntry[], justSaved: ReadonlyMap<string, string>): boolean => typed.length > 0 && typed.every(({ path, will }) => justSaved.get(tagOf(path) ?? '') === will);

/** Keeps in mind what stands in the editor as its row is kept. */
export function rememberSaved(fields: readonly Binding[], justSaved: Map<string, string>): void {
  justSaved.clear();
  for (const binding of fields) justSaved.set(tagOf(binding.path) ?? '', currentValue(binding, binding.path));
}
