import type { Edit } from '../certificate/finding';
import type { LocalText } from '../certificate/text';
import type { Confidence } from '../rulebook/fact';

/** What advice may be about, in the order of the work. */
export const adviceKinds = [
  'type',
  'change',
  'third-party',
  'retrospective',
  'items',
  'description',
  'transport',
  'marks',
  'documents',
  'self-print',
  'keeping',
] as const;

/** What a piece of advice is about. */
export type AdviceKind = (typeof adviceKinds)[number];

/** One thing worth knowing for this application: what to write, where, until when. It never says that something is wrong. */
export interface Advice {
  /** Reads like a path: `third-party/after-consignee`. Unique within one list of advice. */
  readonly id: string;
  readonly kind: AdviceKind;
  readonly title: LocalText;
  readonly text: LocalText;
  /** The exact text for one field, offered only where everything in it is known. */
  readonly insert?: Edit;
  /** `attention` where a day runs out or the form shows that the advice is needed. */
  readonly tone: 'info' | 'attention';
  /** Ids in the table of sources. */
  readonly sources: readonly string[];
  /** Of the weakest statement in it. */
  readonly confidence: Confidence;
}
