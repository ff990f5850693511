/** Mutation testing of the rooms check and advise; run by hand (docs/mutation.md). */
export default {
  mutate: ['lib/check/**/*.ts', 'lib/advise/**/*.ts'],
  plugins: ['./scripts/mutation/runner.mjs', './scripts/mutation/messages.mjs'],
  // Stryker would rewrite paths of tsconfig.json by an interface that TypeScript 7 no longer has; nothing here needs it.
  tsconfigFile: 'no-tsconfig.json',
  testRunner: 'in-process',
  inProcess: {
    tests: [
      // The same examples of the laws for every mutant.
      '/tests/unit/properties/same-seed.ts',
      '/tests/unit/{advise,check,cases,properties}/**/*.test.ts',
      // Slow ones that find nothing the others would not.
      '!/tests/unit/cases/command-line.test.ts',
      '!/tests/unit/properties/{every-rule,unknown}.test.ts',
    ],
  },
  ignorers: ['messages'],
  coverageAnalysis: 'perTest',
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
