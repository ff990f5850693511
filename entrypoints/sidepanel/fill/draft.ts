import { type Choice, nothingChosen } from './choice';
import type { Ticks } from './ticks';

/** What the user has chosen and ticked for one form; kept while they look at other views. */
export interface FillDraft {
  readonly choice: Choice;
  readonly ticks: Ticks;
}

export const emptyDraft: FillDraft = { choice: nothingChosen, ticks: new Map() };
