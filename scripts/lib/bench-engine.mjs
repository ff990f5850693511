import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './paths.mjs';

const run = promisify(execFile);
const files = 100;

/**
 * The engine alone, in Node: whole checks, the check after one key, and many files in one call of the command line.
 * @returns {Promise<{ first: number, lines50: number, lines500: number, key50: number, baseline50: number, baseline500: number, files: number, start: number }>} milliseconds
 */
export async function benchEngine() {
  const { stdout } = await run('npx', ['tsx', 'scripts/lib/bench-check.ts'], { cwd: root });
  const folder = await mkdtemp(join(tmpdir(), 'originmate-files-'));
  try {
    const given = await copies(folder);
    return { ...JSON.parse(stdout), files: await checkFiles(given), start: await checkFiles(given.slice(0, 1)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A hundred files, of every type in turn. */
async function copies(folder) {
  const cases = join(root, 'tests/fixtures/cases');
  const all = (await readdir(cases, { recursive: true })).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(Array.from({ length: files }, async (_, index) => {
    const file = join(folder, `${index}.json`);
    await copyFile(join(cases, all[index % all.length]), file);
    return file;
  }));
}

async function checkFiles(given) {
  const started = performance.now();
  // Some files have findings on purpose: then the command ends with 1.
  await run('npm', ['run', '--silent', 'check', '--', ...given, '--json'], { cwd: root, maxBuffer: 2 ** 28 }).catch((error) => {
    if (error.code !== 1) throw error;
  });
  return performance.now() - started;
}
