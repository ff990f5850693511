import type { LibraryErrorCode } from '../../library/errors';
import type { ImportBatch } from '../../library/messages';
import type { Problem } from '../../library/problems';
import type { GoodsRecord, PartyRole } from '../../library/records';
import type { Invoice } from '../invoice/read-invoice';
import type { ConflictChoice, ImportPlan } from '../plan-import';
import type { Layout } from './layout';
import type { CellProblem } from './read-rows';
import type { SheetErrorCode } from './sheet-error';

/** What a sheet is read as. */
export type SheetPurpose = 'goods' | 'parties' | 'invoice';

/** What a page asks of the worker that holds an opened file. */
export type SheetTask =
  | { readonly type: 'open'; readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string; readonly purpose: SheetPurpose }
  /** Reads the heading of a sheet: in these rows, or where it is found (null). */
  | { readonly type: 'look'; readonly sheet: number; readonly purpose: SheetPurpose; readonly heading: { readonly first: number; readonly last: number } | null }
  | { readonly type: 'plan'; readonly sheet: number; readonly purpose: 'goods' | 'parties'; readonly role: PartyRole; readonly layout: Layout }
  | { readonly type: 'invoice'; readonly sheet: number; readonly layout: Layout }
  /** Hands over what was planned last; a large batch is written by the worker itself, and then only counted. */
  | { readonly type: 'commit'; readonly conflicts: ConflictChoice };

/** A sheet of the file, for choosing. */
export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  /** How many fields its heading names; 0 where none was found. */
  readonly known: number;
}

/** A sheet as it is shown before anything is read from it. */
export interface SheetLook {
  readonly sheet: number;
  /** What each column is called, and the first things that stand in it. */
  readonly columns: readonly { readonly heading: string; readonly samples: readonly string[] }[];
  /** Null where no heading was found. */
  readonly layout: Layout | null;
  readonly fingerprint: string;
  /** The first rows as they stand, for showing where the heading is. */
  readonly top: readonly (readonly string[])[];
  /** Some HS codes of number cells miss a digit in front. */
  readonly hsZeros: boolean;
}

/** A plan as a page shows it: counts of everything, of lists the beginning. */
export interface PlanSummary {
  readonly counts: { readonly rows: number; readonly new: number; readonly changed: number; readonly same: number; readonly conflicts: number; readonly refused: number; readonly skipped: number; readonly problems: number };
  readonly plan: ImportPlan;
  readonly problems: readonly CellProblem[];
  readonly skipped: readonly { readonly row: number; readonly why: string; readonly text: string }[];
}

export interface ReadInvoice {
  readonly invoice: Invoice;
  /** The goods of the library that its lines name or may mean. */
  readonly goods: readonly GoodsRecord[];
}

/** `written`: how many records the worker wrote; else the batch, small enough for a message. */
export type Commit = { readonly written: number } | { readonly batch: ImportBatch };

export interface SheetAnswers {
  readonly open: readonly SheetSummary[];
  readonly look: SheetLook;
  readonly plan: PlanSummary;
  readonly invoice: ReadInvoice;
  readonly commit: Commit;
}

/** Where the work is. `share` from 0 to 1. */
export interface SheetProgress {
  readonly step: 'reading' | 'checking' | 'comparing' | 'writing';
  readonly share: number;
}

/** What the worker tells its page. */
export type SheetTold =
  | { readonly type: 'progress'; readonly progress: SheetProgress }
  | { readonly type: 'done'; readonly value: SheetAnswers[keyof SheetAnswers] }
  | { readonly type: 'refused'; readonly code: SheetErrorCode; readonly place: string }
  | { readonly type: 'failed'; readonly code: LibraryErrorCode; readonly problems: readonly Problem[] };

