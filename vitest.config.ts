import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/browsers.mjs';

const alias = { '@': import.meta.dirname };

/** `unit`: pure rooms in Node. `dom`: what touches a page, in a real Chromium. */
export default defineConfig({
  resolve: { alias },
  define: { __OPEN_SHADOW__: 'true' },
  test: {
    // A busy machine is no failure: the limit is for what hangs.
    testTimeout: 60_000,
    // Two at a time also where the machine has two cores only.
    maxWorkers: 2,
    projects: [
      // The rooms are pure: modules that one file has loaded serve the next.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: ['**/*.apart.test.ts'], environment: 'node', isolate: false } },
      // Those that put something in a module's place have modules of their own.
      { extends: true, test: { name: 'unit-apart', include: ['tests/unit/**/*.apart.test.ts'], environment: 'node' } },
      {
        extends: true,
        // Found only while the tests run, it would have them loaded anew.
        optimizeDeps: { include: ['dexie'] },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] } }),
            instances: [{ browser: 'chromium', viewport: { width: 1366, height: 900 } }],
          },
        },
      },
    ],
  },
});
