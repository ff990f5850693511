import { judge } from './judge';
import { mutated } from './mutate';
import { randomFrom } from './random';
import { seeds } from './seeds';

/**
 * `npm run fuzz [-- COUNT [FIRST]]`: reads COUNT mutated files (10,000), of the seeds FIRST, FIRST + 1, …; prints what became
 * of them, and the seed of each that was not handled as it must be.
 */
async function main(count: number, first: number): Promise<void> {
  const verdicts = new Map<string, number>();
  const failures: string[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const random = randomFrom(seed);
    const file = random.pick(seeds);
    const bytes = mutated(file, random);
    try {
      const verdict = await judge(file.kind, bytes);
      const said = 'refused' in verdict ? verdict.refused.replaceAll(/\d+/g, 'N') : verdict.records > 0 ? 'read, with records' : 'read, without records';
      const key = `${file.kind}  ${said}`;
      verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
    } catch (error) {
      failures.push(`seed ${seed} (${file.name}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  for (const [key, number] of [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${String(number).padStart(6)}  ${key}`);
  console.log(`${count} files, ${failures.length} not handled as they must be`);
  for (const failure of failures.slice(0, 20)) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

void main(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1));
