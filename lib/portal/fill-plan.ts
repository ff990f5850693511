import type { GoodsLine } from '../certificate/application';
import type { LocalText } from '../certificate/text';
import type { Path } from '../certificate/path';

/** One field of a filling: what stands there and what will. Shown to the user before anything is written. */
export interface FillEntry {
  readonly path: Path;
  readonly now: string;
  readonly will: string;
}

/** One goods line to be added through the portal's own row editor. */
export interface FillGoods {
  /** 0-based place in the application after adding. */
  readonly index: number;
  readonly values: GoodsLine;
}

/** What the user confirmed. Nothing outside it is written. */
export interface FillPlan {
  readonly id: string;
  readonly entries: readonly FillEntry[];
  readonly goods: readonly FillGoods[];
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
}

/** The report after a filling; `undone` after the user took it back. */
export interface FillReport {
  readonly planId: string;
  readonly state: 'running' | 'done' | 'stopped' | 'undone';
  readonly results: readonly FillResult[];
  /** Fields to write in all, for progress. */
  readonly total: number;
}
