import type { LocalText } from '../certificate/text';
import type { Confidence } from './fact';

/** A document that a fact or rule rests on. */
export interface Source {
  readonly title: LocalText;
  readonly publisher: LocalText;
  /** Day or year of publication, as far as known. */
  readonly date?: string;
  readonly address?: string;
  readonly article?: string;
  readonly confidence: Confidence;
}
