/**
 * `npm test`: installs what is missing, then runs the checks; of widget libraries and Firefox a part (`npm run kits` has
 * all). The very last line is `N passed, N failed`.
 */
import { ensureFirefox } from './lib/ensure-browser.mjs';
import { setup } from './setup.mjs';
import { ensureKitPackages } from './lib/ensure-packages.mjs';
import { playwrightStep } from './lib/playwright-step.mjs';
import { must } from './lib/run.mjs';
import { table } from './lib/table.mjs';
import { addonLintStep, buildStep, bundleStep, kitsStep, lintStep, typesStep } from './lib/test-steps.mjs';
import { vitestStep } from './lib/vitest-step.mjs';

const started = performance.now();
const results = [];

async function step(running) {
  const result = await running;
  results.push(result);
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${result.name} · ${result.passed} passed, ${result.failed} failed · ${result.seconds.toFixed(1)} s`);
  for (const { title, detail } of result.failures) console.log(`\n  ✗ ${title}\n${detail.replaceAll(/^/gm, '    ')}\n`);
}

/** One core builds while the other runs the tests that need no build. */
async function runAll() {
  await setup();
  await ensureKitPackages();
  await ensureFirefox();
  await must('node', ['scripts/generate.mjs']);
  await must('node', ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
  const builds = async () => {
    await step(typesStep());
    await step(lintStep());
    await step(buildStep('chrome', []));
    await step(buildStep('chrome e2e', ['--mode', 'e2e']));
    await step(buildStep('firefox', ['-b', 'firefox']));
    await step(buildStep('firefox e2e', ['-b', 'firefox', '--mode', 'e2e']));
    await step(bundleStep('chrome-mv3', 'firefox-mv2'));
    await step(addonLintStep('firefox-mv2'));
    await step(kitsStep());
  };
  const units = async () => {
    await step(vitestStep('unit'));
    await step(vitestStep('dom'));
  };
  await Promise.all([builds(), units()]);
  await step(playwrightStep());
}

try {
  await runAll();
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  console.log(`\n✗ ${detail}`);
  results.push({ name: 'preparation', passed: 0, failed: 1, failures: [{ title: 'preparation', detail }], seconds: 0 });
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const rows = results.map((result) => [result.name, result.passed, result.failed, `${result.seconds.toFixed(1)} s`]);
console.log(`\n${table(['step', 'passed', 'failed', 'time'], [...rows, ['all', sum('passed'), sum('failed'), `${((performance.now() - started) / 1000).toFixed(1)} s`]])}\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
