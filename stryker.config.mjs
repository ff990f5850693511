/** Mutation testing of the rooms check and advise; run by hand (docs/mutation.md). */
export default {
  mutate: ['lib/check/**/*.ts', 'lib/advise/**/*.ts'],
  plugins: ['@stryker-mutator/vitest-runner', './scripts/lib/mutation-messages.mjs'],
  // Stryker would rewrite paths of tsconfig.json by an interface that TypeScript 7 no longer has; nothing here needs it.
  tsconfigFile: 'no-tsconfig.json',
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  ignorers: ['messages'],
  coverageAnalysis: 'perTest',
  // Results are kept by mutant: area after area can be run, and only what changed is run again.
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  concurrency: 2,
  timeoutMS: 20_000,
  ignorePatterns: ['.output', 'docs', 'out', 'tests/e2e', 'tests/dom', 'tests/replica'],
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'out/mutation/report.html' },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  thresholds: { high: 90, low: 85, break: null },
};
