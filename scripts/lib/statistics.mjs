/** The p-th part (0 to 1) of the samples lies at or below this. */
export function quantile(samples, p) {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (samples) => quantile(samples, 0.5);
