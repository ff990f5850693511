import 'fake-indexeddb/auto';
import { fuzzed } from './fuzz';
import { NeverEnded, readyToJudge } from './judge';

/**
 * `npm run fuzz [-- COUNT [FIRST]]`: takes COUNT mutated files (10,000) into a library, of the seeds FIRST, FIRST + 1, …;
 * prints what became of them, and the seed of each that was not handled as it must be.
 */
async function main(count: number, first: number): Promise<void> {
  const judge = await readyToJudge();
  const verdicts = new Map<string, number>();
  const sums = { refused: 0, 'with nothing to write': 0, planned: 0, 'broken off, and nothing of it stood there': 0, written: 0, 'taken back as a whole': 0, 'records written': 0 };
  const failures: string[] = [];
  let slowest = { seed: 0, milliseconds: 0 };
  let judged = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    judged += 1;
    try {
      const { file, verdict } = await fuzzed(judge, seed);
      const { refused, planned, rolledBack, written, takenBack, milliseconds } = verdict;
      const said = refused?.replaceAll(/\d+/g, 'N').replaceAll(/“[^”]*”/g, '“…”') ?? (planned > 0 ? 'read, with records to write' : 'read, without records to write');
      const key = `${file.kind}  ${said}`;
      verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
      sums.refused += Number(refused !== null);
      sums['with nothing to write'] += Number(refused === null && planned === 0);
      sums.planned += Number(planned > 0);
      sums['broken off, and nothing of it stood there'] += Number(rolledBack);
      sums.written += Number(written > 0);
      sums['taken back as a whole'] += Number(takenBack);
      sums['records written'] += written;
      if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
    } catch (error) {
      failures.push(`seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (error instanceof NeverEnded) break;
    }
  }
  for (const [key, number] of [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${String(number).padStart(6)}  ${key}`);
  for (const [key, number] of Object.entries(sums)) console.log(`${String(number).padStart(6)}  ${key}`);
  console.log(`The longest took ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed})`);
  console.log(`${judged} files, ${failures.length} not handled as they must be`);
  for (const failure of failures.slice(0, 20)) console.error(failure);
  // The background keeps its library open.
  process.exit(failures.length > 0 ? 1 : 0);
}

void main(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1));
