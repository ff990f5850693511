/**
 * `npm run bench`: measures what the product promises about size and speed, each beside a baseline of the same run, and
 * writes out/bench.json. With `-- --keep` the table goes into docs/bench.md too, with day and machine; `-- library`
 * measures the library alone and keeps nothing.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setup } from './setup.mjs';
import { out, root } from './lib/paths.mjs';
import { must } from './lib/run.mjs';

await setup();
await must('npm', ['run', '--silent', 'build']);
await must('npm', ['run', '--silent', 'build:e2e']);

const only = process.argv.includes('library');
const { measure } = only ? await import('./lib/bench-library-run.mjs') : await import('./lib/bench-run.mjs');
const { markdownTable, table } = await import('./lib/table.mjs');
const result = await measure();
const head = ['what', 'measured', 'baseline', 'ratio', 'at most'];
const number = (value, unit) => (value === null ? '' : `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`);
const rows = result.rows.map((row) => [
  row.what,
  number(row.measured, row.unit),
  row.baseline === null ? '' : `${number(row.baseline, row.unit)} (${row.against})`,
  row.baseline === null ? '' : `${(row.measured / row.baseline).toFixed(1)} ×`,
  row.most === null ? '' : `${row.most} ${row.unit}${row.measured <= row.most ? '' : ' ✗'}`,
]);

console.log(`${result.day} · ${result.browser} · ${result.machine}\n`);
console.log(table(head, rows));
await mkdir(out, { recursive: true });
await writeFile(join(out, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
if (process.argv.includes('--keep') && !only) {
  await writeFile(
    join(root, 'docs/bench.md'),
    `# Size and speed\n\nMeasured ${result.day} with \`npm run bench\` on ${result.machine}, ${result.browser}. Each figure stands beside a baseline of the same run; compare ratios, not milliseconds, between machines.\n\n${markdownTable(head, rows)}\n\nHow each is measured: \`scripts/lib/bench-*\`. Key to hint runs on a form with 50 goods; scan and filling are first runs in fresh pages, median of 15.\n`,
  );
}
process.exitCode = result.rows.every((row) => row.most === null || row.measured <= row.most) ? 0 : 1;
