import type { LocalText } from '../../certificate/text';
import { text } from '../state';

/** One clause that tells a fact, or part of it, to people. */
export interface Told {
  /** The property of the value that the clause tells, where the value has several. */
  readonly part?: string;
  readonly text: LocalText;
}

/** A clause about the whole value. */
export const whole = (chinese: string, english: string): Told => ({ text: text(chinese, english) });

/** A clause about one property of the value. */
export const about = <T>(part: keyof T & string, chinese: string, english: string): Told => ({ part, text: text(chinese, english) });

/** Clauses as one text. */
export const joined = (clauses: readonly Told[]): LocalText =>
  text(clauses.map((clause) => clause.text['zh-CN']).join('；'), clauses.map((clause) => clause.text.en).join('. '));
