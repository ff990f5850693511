import type { CertType } from '../certificate/types';

/**
 * Name of the port over which goods are suggested while the user types. Opening it has the search made ready, so open it
 * when a goods field gets the focus. Types only: nothing of the library's code is needed in a page.
 */
export const suggestPort = 'originmate-suggest';

/** What was typed so far. Answered at least once, newest questions first; a question that a later one overtook may stay unanswered. */
export interface SuggestQuestion {
  /** Counts up; the answers carry it back. */
  readonly turn: number;
  readonly query: string;
  /** Type of the certificate on the form, '' for unknown: decides which criterion is told. */
  readonly certType: CertType | '';
  /** The consignee as it stands on the form: goods that this buyer had come first. '' for unknown. */
  readonly buyer: string;
  /** Most rows, 1-50. */
  readonly limit: number;
}

/** A product as a portal's page may know it: these fields and no others. */
export interface SuggestedGoods {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly hsCode: string;
  /** Its criterion for the certificate type of the question; '' where none is recorded. */
  readonly criterion: string;
}

/** What was suggested over this port was filled into the form for that buyer (the consignee as it stands there, '' for unknown): it counts as used. */
export interface SuggestUse {
  readonly used: string;
  readonly buyer: string;
}

/** The best goods for the question of that turn, best first. */
export interface SuggestAnswer {
  readonly turn: number;
  readonly rows: readonly SuggestedGoods[];
  /** False: from what could be read at once; a complete answer for the same turn follows by itself. */
  readonly complete: boolean;
}
