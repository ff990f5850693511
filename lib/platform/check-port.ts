import type { Application } from '../certificate/application';
import type { Finding } from '../certificate/finding';

/** Name of the port over which an assistant has its form checked. Rules and rulebook live in the background, once, not in every form's frame. */
export const checkPort = 'originmate-check';

/** What stands in a form now. */
export interface CheckRequest {
  readonly turn: number;
  readonly application: Application;
  readonly goodsComplete: boolean;
  readonly goodsTotal: number | null;
}

/** The findings for the request of the same turn. */
export interface CheckReply {
  readonly turn: number;
  readonly findings: readonly Finding[];
  /** Titles of the sources that the findings name, by id. */
  readonly titles: Readonly<Record<string, string>>;
}
