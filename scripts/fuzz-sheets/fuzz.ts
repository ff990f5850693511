import type { Judge, Verdict } from './judge';
import { mutated } from './mutate';
import { randomFrom } from './random';
import { longSeed, seeds, type SeedFile } from './seeds';

/** Makes the file of a seed and has it judged. */
export async function fuzzed(judge: Judge, seed: number): Promise<{ readonly file: SeedFile; readonly verdict: Verdict }> {
  const random = randomFrom(seed);
  const file = random.below(100) === 0 ? longSeed : random.pick(seeds);
  return { file, verdict: await judge(file, mutated(file, random), random) };
}
