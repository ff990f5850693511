import type { ListSection } from './row-columns';

/** Values of one row by tag. */
export type RowValues = Readonly<Record<string, string>>;

/** What has been seen of the rows of one list. Kept as long as list and rows stay the same. */
interface SeenRows {
  total: number | null;
  readonly rows: Map<number, { readonly identity: string; readonly values: RowValues }>;
  /** What the row editor held for a row when it was last open there. */
  readonly edited: Map<number, RowValues>;
}

/** One row of a page of the table. */
export interface ShownRow {
  readonly index: number;
  readonly identity: string;
  readonly values: RowValues;
}

/** Remembers rows of paged lists over several readings of one form. Holds values only, no elements. */
export interface RowMemory {
  /**
   * Takes in what a page of a list shows and what its row editor holds, and gives all rows known by index. All rows of
   * other pages are forgotten when the total changes, or when another row stands where one was seen: rows were added,
   * removed or moved, and which went where cannot be told.
   */
  see(section: ListSection, total: number | null, shown: readonly ShownRow[], editor: { readonly index: number; readonly values: RowValues } | null): ReadonlyMap<number, RowValues>;
  /** Forgets everything when this is another certificate than before; an empty number says nothing. */
  certificate(number: string): void;
}

/** A memory that knows nothing yet. One for each form. */
export function createRowMemory(): RowMemory {
  const lists = new Map<ListSection, SeenRows>();
  let current = '';

  return {
    see(section, total, shown, editor) {
      const seen = lists.get(section) ?? { total, rows: new Map(), edited: new Map() };
      lists.set(section, seen);
      const moved = shown.some(({ index, identity }) => {
        const before = seen.rows.get(index);
        return before !== undefined && before.identity !== identity && !seen.edited.has(index);
      });
      if (seen.total !== total || moved) {
        seen.rows.clear();
        seen.edited.clear();
        seen.total = total;
      }
      for (const { index, identity, values } of shown) seen.rows.set(index, { identity, values });
      for (const [index, values] of seen.edited) {
        const row = seen.rows.get(index);
        if (editor?.index !== index && row && !saysTheSame(row.values, values)) seen.edited.delete(index);
      }
      if (editor) seen.edited.set(editor.index, editor.values);

      const known = new Map<number, RowValues>();
      for (const [index, { values }] of seen.rows) known.set(index, { ...seen.edited.get(index), ...values });
      if (editor) known.set(editor.index, { ...known.get(editor.index), ...editor.values });
      return known;
    },
    certificate(number) {
      if (number === '' || number === current) return;
      if (current !== '') lists.clear();
      current = number;
    },
  };
}

/** True when a row of the table shows what the editor held, in all that both have: the row was saved like that. */
const saysTheSame = (row: RowValues, edited: RowValues): boolean =>
  Object.entries(row).every(([tag, value]) => !Object.hasOwn(edited, tag) || edited[tag]?.trim() === value.trim());
