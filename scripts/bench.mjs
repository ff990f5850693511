/**
 * `npm run bench`: measures what the product promises about size and speed, each beside a baseline of the same run, and
 * writes out/bench.json. `-- library` measures the library alone. With `-- --keep` what was measured goes into
 * docs/bench.md too, each part with its day and machine: a part that was not measured stays as it is.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setup } from './setup.mjs';
import { out, root } from './lib/paths.mjs';
import { must } from './lib/run.mjs';
import { keptBench } from './lib/kept-bench.mjs';

await setup();
await must('npm', ['run', '--silent', 'build']);
await must('npm', ['run', '--silent', 'build:e2e']);

const only = process.argv.includes('library');
const { measure } = only ? await import('./lib/bench-library-run.mjs') : await import('./lib/bench-run.mjs');
const { markdownTable, table } = await import('./lib/table.mjs');
const result = await measure();
const head = ['what', 'measured', 'baseline', 'ratio', 'at most'];
const number = (value, unit) => (value === null ? '' : `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`);
const cells = (some) => some.map((row) => [
  row.what,
  number(row.measured, row.unit),
  row.baseline === null ? '' : `${number(row.baseline, row.unit)} (${row.against})`,
  row.baseline === null ? '' : `${(row.measured / row.baseline).toFixed(1)} ×`,
  row.most === null ? '' : `${row.most} ${row.unit}${row.measured <= row.most ? '' : ' ✗'}`,
]);

console.log(`${result.day} · ${result.browser} · ${result.machine}\n`);
console.log(table(head, cells(result.rows)));
await mkdir(out, { recursive: true });
await writeFile(join(out, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
if (process.argv.includes('--keep')) {
  const path = join(root, 'docs/bench.md');
  const parts = Object.fromEntries(['page', 'library'].map((part) => [part, result.rows.filter((row) => (part === 'library') === (row.part === 'library'))]));
  const tables = Object.fromEntries(Object.entries(parts).flatMap(([part, some]) => (some.length > 0 ? [[part, markdownTable(head, cells(some))]] : [])));
  await writeFile(path, keptBench(await readFile(path, 'utf8').catch(() => ''), tables, `Measured ${result.day} on ${result.machine}, ${result.browser}.`));
}
process.exitCode = result.rows.every((row) => row.most === null || row.measured <= row.most) ? 0 : 1;
