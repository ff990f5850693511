import { defineConfig } from 'vitest/config';

/**
 * The tests that mutation testing runs: those of the pure rooms check and advise, in Node. Thousands of mutants are run
 * through them, so the laws are tried on a twentieth of their examples, always the same ones.
 */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    testTimeout: 60_000,
    environment: 'node',
    isolate: false,
    env: { RUNS: '0.05' },
    setupFiles: ['tests/unit/properties/same-seed.ts'],
    include: ['tests/unit/{advise,check,cases,properties}/**/*.test.ts'],
    // Slow ones that find nothing the others would not.
    exclude: ['tests/unit/cases/command-line.test.ts', 'tests/unit/properties/{every-rule,unknown}.test.ts'],
  },
});
