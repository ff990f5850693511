import type { Values } from '../entry/message';
import type { Presses } from '../entry/probe';
import type { Style } from '../entry/style';
import type { PageName, Settings } from '../settings';

/** What a page beside the entry form is drawn with. */
export interface PageContext {
  readonly settings: Settings;
  readonly style: Style;
  readonly presses: Presses;
  /** Aborts when the page is left, also for another one in the same frame. */
  readonly signal: AbortSignal;
  /** Texts to stand in the fields, by field. */
  readonly given: Values;
  /** Opens another page in the same frame. */
  readonly go: (page: PageName, given?: Values) => void;
}

export interface PageView {
  /** Buttons and fields, drawn first. */
  readonly parts: readonly Node[];
  /** Tables, drawn some time later. */
  readonly late?: readonly Node[];
  /** What stands in the fields now. */
  readonly values: () => Values;
}

export type DrawPage = (context: PageContext) => PageView;
