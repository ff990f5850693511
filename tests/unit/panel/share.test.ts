import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from '@/entrypoints/sidepanel/connection/share';

describe('sharing the unchanged', () => {
  const json = fc.jsonValue();

  it('always says what the new one says', () => {
    fc.assert(fc.property(json, json, (before, now) => {
      expect(share(before, now)).toEqual(now);
    }));
  });

  it('gives back the old one when both are equal', () => {
    fc.assert(fc.property(fc.oneof(fc.array(json), fc.dictionary(fc.string(), json)), (before) => {
      expect(share(before, structuredClone(before))).toBe(before);
    }));
  });

  it('tells a missing key from one that is undefined', () => {
    expect(Object.keys(share({ a: 1 }, {}))).toEqual([]);
  });
});
