import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFaultAt } from '@/lib/exchange/json-fault';

it.each([
  ['{"a": [1, 2.5e3, true, null, "x\\u00e9"]}', -1],
  ['', 0],
  ['{"a": 1', 7],
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1, 2', 5],
  ['[1 2]', 3],
  ['[01]', 1],
  ['["a\nb"]', 3],
  ['["a\\x"]', 3],
  ['{"a": nul}', 6],
  ['{} {}', 3],
  ['[[[[', 4],
  ['"cut', 4],
  ['["\\u00', 6],
  ['["\\u00"]', 2],
  ['[tru', 4],
  ['[trx', 1],
  ['[-', 2],
  ['[1.5e', 5],
  ['[1.]', 1],
])('%j stops being JSON at %i', (text, at) => expect(jsonFaultAt(text)).toBe(at));

const valid = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('takes for JSON what the browser takes for it, and nothing else', () => {
  fc.assert(fc.property(fc.json(), (text) => jsonFaultAt(text) === -1), { numRuns: 300 });
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '{', '\\', '0', '-', 'e', ' ', '\n', 'x'), (text, where, instead) => {
      const from = where % (text.length + 1);
      const spoiled = text.slice(0, from) + instead + text.slice(from + 1);
      expect([spoiled, jsonFaultAt(spoiled) === -1]).toEqual([spoiled, valid(spoiled)]);
    }),
    { numRuns: 3000 },
  );
});

it('a text that is cut off anywhere stops at its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, where) => {
      const cut = text.slice(0, where % text.length);
      expect([cut, jsonFaultAt(cut)]).toEqual([cut, valid(cut) ? -1 : cut.length]);
    }),
    { numRuns: 1000 },
  );
});

it('what stands before the fault is the beginning of JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('\u0001', ',', '"', '}', 'x', '.'), (text, where, instead) => {
      const from = where % (text.length + 1);
      const spoiled = text.slice(0, from) + instead + text.slice(from);
      const before = spoiled.slice(0, Math.max(0, jsonFaultAt(spoiled)));
      expect([-1, before.length]).toContain(jsonFaultAt(before));
    }),
    { numRuns: 1000 },
  );
});

it('a long text, and one nested a hundred thousand deep, is looked through', () => {
  expect(jsonFaultAt(`["${'a'.repeat(2_000_000)}"`)).toBe(2_000_003);
  expect(jsonFaultAt('['.repeat(100_000))).toBe(100_000);
});
