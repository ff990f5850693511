import { describe, expect, it } from 'vitest';
import { ofRule, type Draft } from '../check/try';

/** What a rule on wordings must see in a box, and what looks like it and is none. */
export interface Wordings {
  readonly rule: string;
  /** The application with the wording in its box. */
  readonly put: (text: string) => Draft;
  readonly finding: string;
  /** Tried as written and with every blank doubled, as it comes from old texts. */
  readonly seen: readonly string[];
  /** Tried as written only. */
  readonly asWritten?: readonly string[];
  readonly unseen: readonly string[];
}

const wider = (text: string): string => text.replaceAll(' ', '  ');

/** Tries a rule on wordings of both kinds. */
export function wordings({ rule, put, finding, seen, asWritten = [], unseen }: Wordings): void {
  describe(rule, () => {
    it.each([...new Set([...seen.flatMap((text) => [text, wider(text)]), ...asWritten])])('sees %j', (text) => {
      expect(ofRule(rule, put(text))).toEqual([finding]);
    });
    it.each(unseen)('leaves %j alone', (text) => {
      expect(ofRule(rule, put(text))).toEqual([]);
    });
  });
}
