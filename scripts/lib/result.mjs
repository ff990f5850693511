/**
 * What a step of the tests came to. A check that is not itself a test runner counts as one test.
 * @typedef {{ name: string, passed: number, failed: number, failures: { title: string, detail: string }[], seconds: number }} StepResult
 */

/** The last lines of a long output: where tools say what went wrong. */
export const tail = (text, lines = 60) => text.trim().split('\n').slice(-lines).join('\n');

/** A step of one test. */
export const single = (name, ok, detail, seconds) => ({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: ok ? [] : [{ title: name, detail }], seconds });

/** A step of several named tests: `detail` is null for a passed one. */
export const several = (name, tests, seconds) => {
  const failures = tests.filter((test) => test.detail !== null);
  return { name, passed: tests.length - failures.length, failed: failures.length, failures, seconds };
};
