import type { Path } from '../certificate/path';
import type { Section } from '../certificate/field';
import type { FillEntry, FillResult } from './fill-plan';
import type { WriteGuards } from './fill-wish';
import type { Binding, FormReading, RowTable } from './model';
import { quiet } from './quiet';
import { openFields } from './row-editor';

/** What the work on rows is done with. */
export interface RowSurroundings extends WriteGuards {
  /** What the form holds now, recognised anew where the page has changed. */
  readonly read: (maxAgeMs?: number) => Pick<FormReading, 'bindings' | 'tables' | 'editing'>;
  /** A tick of this filling may still be opening the list. */
  readonly opened: boolean;
  /** What stood in the editor when the row before was kept, by tag: an editor may keep showing it. */
  readonly justSaved: Map<string, string>;
  /** What was kept in rows, by path: the row's place, and the texts by which the list may show it. */
  readonly wrote: Map<Path, { readonly index: number; readonly texts: readonly string[] }>;
  /** A row that cannot be filled is left out and the others follow; else that is the end. */
  readonly leaveOut: boolean;
  /** The longest wait (ms) until the list shows the row that was kept. */
  readonly savedCapMs: number;
}

/**
 * What became of one row. `done`: as wanted, the next may follow · `untouched`: nothing was written or pressed ·
 * `left-out`: it was not kept and its editor is as if nothing had been typed, so that others may follow · `halted`: in doubt
 * or half done, none may follow.
 */
export type RowEnd = 'done' | 'untouched' | 'left-out' | 'halted';

export type Tell = (results: readonly FillResult[]) => void;

/** One line of a list to be changed in its own editor. */
export interface RowToChange {
  readonly section: Section;
  readonly index: number;
  readonly entries: readonly FillEntry[];
  /** What the line is known to say, by tag. */
  readonly was: Readonly<Record<string, string | undefined>>;
  /** Another line takes its place: a field that is none of the entries must be empty. */
  readonly whole?: true;
}

/** How long an editor or a window may take to open or close (ms), and how old a reading may be while waiting. */
export const openCapMs = 3000;
export const waitingAgeMs = 60;

/** How long nothing may change (ms) once an editor is open or fields are written: widgets draw and fill others, plain fields and cells answer at once. */
const restMs = 80;
const plainRestMs = 30;

/** Waits until the page has come to rest after these fields were written, or an editor with only such fields was opened. */
export async function rest(fields: readonly Binding[], signal: AbortSignal): Promise<void> {
  const plain = fields.every(({ control }) => control.kind === 'text' || control.kind === 'lines' || control.kind === 'cell');
  await quiet(document, { quietMs: plain ? plainRestMs : restMs, capMs: 2000, signal });
}

/** The list of a section as it stands now, and the fields of its open editor. */
export interface ListNow {
  table(): RowTable | null;
  fields(): readonly Binding[];
}

export function listNow(section: Section, { read }: Pick<RowSurroundings, 'read'>): ListNow {
  const table = (): RowTable | null => read(waitingAgeMs).tables.find((each) => each.section === section) ?? null;
  return { table, fields: () => openFields(section, read(waitingAgeMs).bindings, table()) };
}

/** All rows of a list, those on other pages too, as far as it says. */
export const countOf = ({ total, rows }: RowTable): number => total ?? rows.length;
