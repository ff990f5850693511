import type { GoodsLine } from '../certificate/application';
import type { LocalText } from '../certificate/text';
import type { Path } from '../certificate/path';

/** One field of a filling: what stands there and what will. Shown to the user before anything is written. */
export interface FillEntry {
  readonly path: Path;
  readonly now: string;
  readonly will: string;
  /** Of a list's row, this field alone, where it is open for entry: the row is neither added nor kept. */
  readonly alone?: true;
}

/** One goods line to be added or changed through the portal's own row editor. */
export interface FillGoods {
  /** 0-based place in the application, as it stands before any line is deleted. */
  readonly index: number;
  /** What is to stand there; of a line that stands there already, only what differs or is not known to stand there. */
  readonly values: GoodsLine;
  /** The line that stands there, as far as the preview knew it; absent for a new line. Only this line is changed. */
  readonly now?: GoodsLine;
}

/** One goods line to be deleted, which the user confirmed in the preview. */
export interface FillDeletion {
  /** 0-based place in the application, before any line is deleted. */
  readonly index: number;
  /** The line as the preview knew it. Only this line is deleted. */
  readonly now: GoodsLine;
}

/** What the user confirmed. Nothing outside it is written. */
export interface FillPlan {
  readonly id: string;
  readonly entries: readonly FillEntry[];
  readonly goods: readonly FillGoods[];
  readonly deletions?: readonly FillDeletion[];
  /** All goods lines in the order in which they are to stand when all else is done; absent: their order is left alone. */
  readonly order?: readonly GoodsLine[];
  /** Places (0-based) of lines that stand on the form and of which the preview knew nothing. */
  readonly unread?: readonly number[];
  /** What happens after a goods line that cannot be filled as previewed: end there (unless said), or leave it out and go on. */
  readonly troubledLine?: 'stop' | 'leave-out';
}

/**
 * What became of one field.
 * `kept` reads back as wanted · `changed-by-page` the page made something else of it · `refused` the widget did not take it ·
 * `user-typed` the user was there first · `not-found` no such field on the form · `not-visible` hidden or disabled ·
 * `stopped` the filling ended before
 */
export type FillOutcome = 'kept' | 'changed-by-page' | 'refused' | 'user-typed' | 'not-found' | 'not-visible' | 'stopped';

export interface FillResult {
  readonly path: Path;
  readonly wanted: string;
  readonly before: string;
  readonly found: string;
  readonly outcome: FillOutcome;
  readonly reason?: LocalText;
  /** The field belongs to a row that was added; undoing leaves it. */
  readonly added?: true;
  /** The field belongs to a goods line that was changed, known by what stood in it before. */
  readonly changed?: GoodsLine;
  /** The goods line that the path names was to be deleted: `kept` when it is gone. */
  readonly deleted?: true;
}

/** What the goods list holds after a filling, counted over all its pages. */
export interface LinesCheck {
  /** How many lines there should be. */
  readonly expected: number;
  /** How many there are; null when that could not be told. */
  readonly counted: number | null;
  /** Item numbers that stand twice, are missing or out of order. */
  readonly wrongNumbers: readonly number[];
  /** False when not every page could be read. */
  readonly complete: boolean;
  /** False when the lines were to be put into an order and could not be. */
  readonly ordered?: boolean;
}

/** The report after a filling; `undone` after the user took it back. */
export interface FillReport {
  readonly planId: string;
  readonly state: 'running' | 'done' | 'stopped' | 'undone';
  readonly results: readonly FillResult[];
  /** Fields to write in all, for progress; a line to delete counts as one. */
  readonly total: number;
  /** Once goods lines were added, changed, deleted or moved. */
  readonly lines?: LinesCheck;
}
