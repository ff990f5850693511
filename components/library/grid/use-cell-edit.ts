import { useState } from 'react';
import { i18n } from '#i18n';
import type { z } from 'zod';
import { LibraryError, asLibraryError } from '@/lib/library/errors';
import { problemsOf } from '@/lib/library/problems';
import { schemaOf, type ListedTable, type RecordOf } from '@/lib/library/records';
import { recordById } from '@/lib/library/tables';
import { localText } from '../../locale';
import { useLibrary } from '../library-context';
import { tellDone } from '../tell';
import { textIn, type CellEdit } from './columns';
import { useTakeBack } from './use-take-back';

/** The cell that is being edited, and what stands in the way of saving it. What was typed stays until it is saved or dropped. */
export interface EditedCell {
  readonly id: string;
  readonly column: string;
  readonly start: string;
  readonly text: string;
  readonly problem: string | null;
  /** What somebody else wrote into the cell meanwhile; null where that did not happen. */
  readonly theirs: string | null;
  readonly busy: boolean;
}

/** Editing of one cell at a time. */
export interface CellEditing<R> {
  readonly cell: EditedCell | null;
  readonly begin: (row: R, column: string, edit: CellEdit<R>) => void;
  readonly type: (text: string) => void;
  /** Saves; `over`: also over what somebody else wrote meanwhile. False when the cell stays open. */
  readonly commit: (row: R, edit: CellEdit<R>, over?: boolean) => Promise<boolean>;
  readonly drop: () => void;
}

/** Checks a cell by the schema that the library itself applies, saves it through the library's one writer and offers to take it back. */
export function useCellEdit<T extends ListedTable>(table: T): CellEditing<RecordOf[T]> {
  const { client, db } = useLibrary();
  const takeBack = useTakeBack(table);
  const [cell, setCell] = useState<EditedCell | null>(null);
  const say = (change: Partial<EditedCell>): void => setCell((before) => before && { ...before, ...change });

  async function save(row: RecordOf[T], edit: CellEdit<RecordOf[T]>, { start, text }: EditedCell, over: boolean): Promise<boolean> {
    const present = await recordById(db, table, row.id);
    if (!present) throw new LibraryError('conflict');
    const now = textIn(present, edit.field);
    // Other fields that were changed meanwhile stay as they are now: only the cell is written.
    if (now !== start && now !== text && !over) {
      say({ theirs: now });
      return false;
    }
    const after = await client.save(table, { ...present, [edit.field]: text }, present.updatedAt);
    tellDone(i18n.t('workbench.told.saved'), takeBack([{ before: present, after }]));
    return true;
  }

  return {
    cell,
    begin: (row, column, { field }) => setCell({ id: row.id, column, start: textIn(row, field), text: textIn(row, field), problem: null, theirs: null, busy: false }),
    type: (text) => say({ text, problem: null }),
    drop: () => setCell(null),
    async commit(row, edit, over = false) {
      if (!cell || cell.busy) return false;
      if (cell.text === cell.start) {
        setCell(null);
        return true;
      }
      const problem = problemIn(table, { ...row, [edit.field]: cell.text }, edit.field);
      say({ problem, theirs: null, busy: problem === null });
      if (problem !== null) return false;
      try {
        const saved = await save(row, edit, cell, over);
        if (saved) setCell(null);
        else say({ busy: false });
        return saved;
      } catch (error) {
        say({ busy: false, problem: localText(asLibraryError(error).text) });
        return false;
      }
    },
  };
}

/** What is wrong with a field of the record, in the user's language. Rules on several fields speak of the one they name. */
function problemIn(table: ListedTable, record: object, field: string): string | null {
  const schema: z.ZodType = schemaOf[table];
  const parsed = schema.safeParse(record, { reportInput: true });
  const problem = parsed.success ? undefined : problemsOf(parsed.error).find(({ path }) => path === field || field.startsWith('name') && path.startsWith('name'));
  return problem ? localText(problem.message) : null;
}
