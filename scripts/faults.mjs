/**
 * `npm run faults`: ends the browser by force at seeded random moments, while records are written, imported or brought to
 * a new version, and damages what lies on the disk; then counts what is missing; and once fills the disk. KILLS says how many (500), SEED which
 * moments (1), LANES how many browsers at a time (2), KIND one kind alone. POWER=1 cuts the power of the disk that the
 * browser writes to as well (Linux, as root). Writes out/faults.json
 * (out/faults-power.json); ends with 1 where anything was lost.
 */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fullDisk } from './lib/faults/full-disk.mjs';
import { liveAndDie } from './lib/faults/life.mjs';
import { youngSnapshots } from './lib/faults/read-library.mjs';
import { lostUnsynced } from './lib/faults/unsynced.mjs';
import { machine } from './lib/machine.mjs';
import { buildOf, out } from './lib/paths.mjs';
import { must } from './lib/run.mjs';
import { table } from './lib/table.mjs';

const kills = Number(process.env.KILLS ?? 500);
const seed = Number(process.env.SEED ?? 1);
const lanes = Number(process.env.LANES ?? 2);
const kind = process.env.KIND;
const power = process.env.POWER === '1';
// Each profile that is in use is deleted when this process ends.
process.setMaxListeners(0);
// The kernel writes what nobody had synced within half a minute.
if (power) youngSnapshots.ms = 60_000;
const extensionDir = buildOf('chrome-mv3-e2e');
const built = await access(extensionDir).then(() => true, () => false);
if (!built || !process.argv.includes('--no-build')) await must('npm', ['run', '--silent', 'build:e2e']);

const started = performance.now();
const tally = new Map();
const faults = [];
let begun = 0;

function note({ kind: of, acknowledged, problems }) {
  const row = tally.get(of) ?? { kind: of, times: 0, acknowledged: 0, problems: 0 };
  row.times++;
  row.acknowledged += acknowledged;
  row.problems += problems.length;
  tally.set(of, row);
  for (const problem of problems) {
    faults.push({ kind: of, problem });
    console.log(`✗ ${of}: ${problem}`);
  }
  const done = [...tally.values()].reduce((sum, { times }) => sum + times, 0);
  if (done % 20 === 0) console.log(`${done} of ${kills} · ${((performance.now() - started) / 1000).toFixed(0)} s · ${faults.length} faults`);
}

/** Profiles one after the other, each used for a few ends. */
async function lane() {
  while (begun < kills) {
    const first = begun;
    const times = Math.min(8, kills - begun);
    begun += times;
    await liveAndDie({ extensionDir, seed, first, times, kind, power, note });
  }
}

if (kind !== 'full disk') await Promise.all(Array.from({ length: Math.min(lanes, kills) }, lane));
if ((kind === undefined && !power) || kind === 'full disk') note(await fullDisk({ extensionDir }));
if (power && (kind === undefined || kind === 'unsynced')) {
  console.log(`${lostUnsynced.rows} rows that nobody had synced were lost, as they must be`);
  console.log(`${youngSnapshots.broken} snapshots of the last minute were broken, and were told to be`);
  if (lostUnsynced.rows === 0) faults.push({ kind: 'unsynced', problem: 'what nobody had synced was never lost: the power was not cut' });
}
const rows = [...tally.values()];
const seconds = (performance.now() - started) / 1000;
const result = { day: new Date().toISOString().slice(0, 10), machine: machine(), kills, seed, power, lostUnsynced: power ? lostUnsynced.rows : null, brokenYoungSnapshots: power ? youngSnapshots.broken : null, seconds, rows, faults };
await mkdir(out, { recursive: true });
await writeFile(join(out, power ? 'faults-power.json' : 'faults.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(table(['while', 'ends', 'calls acknowledged', 'faults'], rows.map(({ kind: of, times, acknowledged, problems }) => [of, times, acknowledged, problems])));
console.log(`${rows.reduce((sum, { times }) => sum + times, 0)} ends, seed ${seed}, ${seconds.toFixed(0)} s: ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
