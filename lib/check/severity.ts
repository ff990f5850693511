import type { Severity } from '../certificate/finding';
import type { Confidence } from '../rulebook/fact';

/** How loudly a statement may speak: official text and the source documents as errors, agents and press as warnings. */
export const severityOf = (confidence: Confidence): Severity =>
  confidence === 'official' || confidence === 'source-document' ? 'error' : confidence === 'secondary' ? 'warning' : 'hint';
