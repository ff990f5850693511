import type { LocalText } from '../certificate/text';
import type { Confidence, Fact, Grounds } from './fact';
import type { SourceId } from './sources';

/** When a statement holds, where it stands in its source, and parts of it that rest on something else. */
type Extent = Pick<Fact<unknown>, 'from' | 'until' | 'article' | 'parts'>;

const stateAs =
  (confidence: Confidence) =>
  <T>(value: T, source: SourceId, extent?: Extent): Fact<T> => ({ value, source, confidence, ...extent });

/** A statement of a law, announcement, treaty or official form. */
export const official = stateAs('official');
/** A statement of customs' own practice papers. */
export const documented = stateAs('source-document');
/** A statement of agents, press or practice notes. */
export const secondary = stateAs('secondary');
/** A statement that nobody has verified: it can only make a hint. */
export const inferred = stateAs('inferred');

/** The grounds of one part of a statement. */
export const grounds = (source: SourceId, confidence: Confidence, article?: string): Grounds => ({
  source,
  confidence,
  ...(article && { article }),
});

/** A sentence in both languages. */
export const text = (chinese: string, english: string): LocalText => ({ 'zh-CN': chinese, en: english });

/** Country codes (alpha-2) written with blanks between. */
export const countries = (codes: string): readonly string[] => codes.split(' ');
