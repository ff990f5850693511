import type { Prepared } from '@/lib/exchange/invoice/prepared';
import { type Choice, nothingChosen } from './choice';
import { type GoodsDecisions, noDecisions } from './goods-decisions';
import type { Ticks } from './ticks';

/** What the user has chosen, ticked and decided for one form; kept while they look at other views. */
export interface FillDraft {
  readonly choice: Choice;
  readonly ticks: Ticks;
  readonly goods: GoodsDecisions;
  /** The shipment that is filled from, made ready from its invoice; null for none. */
  readonly prepared: Prepared | null;
}

export const emptyDraft: FillDraft = { choice: nothingChosen, ticks: new Map(), goods: noDecisions, prepared: null };
