import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { out } from './paths.mjs';
import { tail } from './result.mjs';
import { run } from './run.mjs';

const name = 'browser tests';

/** Runs the browser tests and counts them; a skipped or flaky test is a failure. */
export async function playwrightStep() {
  const file = join(out, 'playwright.json');
  await mkdir(out, { recursive: true });
  await rm(file, { force: true });
  const { code, output, seconds } = await run('node', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=json'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, BRIEF: '1' } });
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null);
  if (!report) return { name, passed: 0, failed: 1, failures: [{ title: `${name}: no report`, detail: tail(output) }], seconds };

  const failures = report.suites.flatMap((suite) => failuresOf(suite, []));
  failures.push(...report.errors.map((error) => ({ title: `${name}: failed outside of a test`, detail: plain(error.message ?? '') })));
  if (code !== 0 && failures.length === 0) failures.push({ title: name, detail: tail(output) });
  return { name, passed: report.stats.expected, failed: failures.length, failures, seconds };
}

function failuresOf(suite, above) {
  const titles = [...above, suite.title].filter(Boolean);
  const own = suite.specs.flatMap((spec) => spec.tests.filter((test) => test.status !== 'expected').map((test) => ({
    title: [...titles, spec.title].join(' › '),
    detail: test.results.flatMap((result) => result.errors.map((error) => plain(error.message ?? ''))).join('\n') || `not passed (${test.status})`,
  })));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => failuresOf(inner, titles))];
}

/** Without the terminal's colours. */
const plain = (text) => text.replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'g'), '');
