import { format } from 'node:util';
import { JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** The matchers of Vitest itself. */
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

/** The tests that the bundle has named since {@link forgetTests}: what a test is called, and what it does. */
const tests = [];
const suites = [];
const names = new Map();

/** A test's or suite's body: options may stand before or after it, and change nothing here. */
const bodyOf = (rest) => rest.find((part) => typeof part === 'function');

function remember(name, ...rest) {
  const run = bodyOf(rest);
  const whole = [...suites, name].join(' > ');
  const times = (names.get(whole) ?? 0) + 1;
  names.set(whole, times);
  tests.push({ id: times === 1 ? whole : `${whole} #${times}`, run });
}

/** A title of a table's row as Vitest puts it in: `$key` of an object, or `%s` for the cells in order. */
function titled(title, cells) {
  const [first] = cells;
  const named = typeof first === 'object' && first !== null ? title.replace(/\$(\w+)/g, (_, key) => String(first[key])) : title;
  return named.includes('%') ? format(named, ...cells) : named;
}

export function describe(name, ...rest) {
  suites.push(name);
  bodyOf(rest)();
  suites.pop();
}

export const it = Object.assign(remember, {
  each: (rows) => (title, ...rest) => {
    const run = bodyOf(rest);
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [row];
      remember(titled(title, cells), () => run(...cells));
    }
  },
});
export const test = it;

/** All tests named so far; the list starts anew. */
export function takeTests() {
  names.clear();
  suites.length = 0;
  return tests.splice(0);
}
