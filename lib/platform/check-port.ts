import type { Application } from '../certificate/application';
import type { Change } from '../certificate/changes';
import type { Finding } from '../certificate/finding';

/** Name of the port over which an assistant has its form checked. Rules and rulebook live in the background, once, not in every form's frame. */
export const checkPort = 'originmate-check';

/** What stands in a form now: whole, or as what changed since the turn before on the same port. */
export interface CheckRequest {
  readonly turn: number;
  readonly form: Application | readonly Change[];
  readonly goodsComplete: boolean;
  readonly goodsTotal: number | null;
}

/** The findings for the request of the same turn; again, where the user's register changed since. */
export interface CheckReply {
  readonly turn: number;
  /** A number stands for the finding at that place in the reply before; null: the form is not held here, send it whole. */
  readonly findings: readonly (Finding | number)[] | null;
  /** Titles of the sources that the new findings name, by id. */
  readonly titles: Readonly<Record<string, string>>;
}
