import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { out } from './paths.mjs';
import { tail } from './result.mjs';
import { run } from './run.mjs';

/** Runs one Vitest project, and those whose names begin with its own, and counts the tests; a file that does not load, or a skipped test, is a failure. */
export async function vitestStep(project) {
  const name = `vitest ${project}`;
  const file = join(out, `vitest-${project}.json`);
  await mkdir(out, { recursive: true });
  await rm(file, { force: true });
  const { code, output, seconds } = await run('node', ['node_modules/vitest/vitest.mjs', 'run', '--project', `${project}*`, '--passWithNoTests', '--reporter=json', `--outputFile=${file}`]);
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null);
  if (!report) return { name, passed: 0, failed: 1, failures: [{ title: `${name}: no report`, detail: tail(output) }], seconds };

  const failures = report.testResults.flatMap((suite) => {
    const bad = suite.assertionResults.filter((test) => test.status !== 'passed');
    if (bad.length === 0 && suite.status === 'failed') return [{ title: suite.name, detail: suite.message || 'the file did not load' }];
    return bad.map((test) => ({ title: `${suite.name} › ${test.fullName}`, detail: test.failureMessages?.join('\n').replace('Error: STACK_TRACE_ERROR', 'took too long, started') || `not run (${test.status})` }));
  });
  if (code !== 0 && failures.length === 0) failures.push({ title: `${name}: failed outside of a test`, detail: tail(output) });
  return { name, passed: report.numPassedTests, failed: failures.length, failures, seconds };
}
