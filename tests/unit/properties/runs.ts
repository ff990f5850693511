/**
 * How many examples a law is tried on; `RUNS=20` in the environment makes it twenty times as many. A law that fails
 * prints its seed and the smallest example.
 */
export const runs = (count: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(count * Number(process.env['RUNS'] ?? 1)) });
