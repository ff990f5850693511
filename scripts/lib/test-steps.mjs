import { bundleChecks } from './bundle-checks.mjs';
import { buildOf } from './paths.mjs';
import { several, single, tail } from './result.mjs';
import { run } from './run.mjs';

async function tool(name, command, args) {
  const { code, output, seconds } = await run(command, args);
  return single(name, code === 0, tail(output), seconds);
}

export const typesStep = () => tool('types', 'node', ['node_modules/typescript/bin/tsc', '--noEmit']);
export const lintStep = () => tool('lint', 'node', ['node_modules/oxlint/bin/oxlint', '--deny-warnings']);

/** `wxt build` for a browser and mode; the generated place data must be there. */
export const buildStep = (name, args) => tool(`build ${name}`, 'node', ['node_modules/wxt/bin/wxt.mjs', 'build', ...args]);

/** The forms of real widget libraries that the browser tests open. */
export const kitsStep = () => tool('build kits', 'node', ['scripts/kits.mjs']);

/** What finished builds must keep to. */
export async function bundleStep(...builds) {
  const started = performance.now();
  const tests = [];
  for (const build of builds) {
    tests.push(...(await bundleChecks(build).catch((error) => [{ title: `${build} can be looked at`, detail: String(error) }])));
  }
  return several('bundles', tests, (performance.now() - started) / 1000);
}

/** Mozilla's linter on the Firefox build: errors fail. */
export async function addonLintStep(build) {
  const name = 'add-on lint (Firefox)';
  const { output, seconds } = await run('node', ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', buildOf(build), '--output', 'json', '--no-config-discovery']);
  const report = /\{[\s\S]*\}/.exec(output)?.[0];
  if (!report) return single(name, false, tail(output), seconds);
  const { errors } = JSON.parse(report);
  return single(name, errors.length === 0, errors.map((error) => `${error.code} ${error.file ?? ''}: ${error.message} ${error.description ?? ''}`).join('\n'), seconds);
}
