import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/browsers.mjs';

const executablePath = chromiumPath();
/** `npm test` leaves out what would make it too long: every field of every widget library, and those libraries in Firefox (`npm run kits`). */
const brief = process.env['BRIEF'] === '1';

/** `portal`: the built extension, against the portals' own host names on this machine. `firefox`: the same in Firefox ESR. `kits`: recogniser and writer on forms of real widget libraries, without an extension. */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: 'out/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'portal', testDir: 'tests/e2e' },
    { name: 'firefox', testDir: 'tests/firefox', timeout: 120_000, testMatch: brief ? '**/declaring.spec.ts' : '**/*.spec.ts' },
    {
      name: 'kits',
      testDir: 'tests/kits',
      testMatch: brief ? ['**/score.spec.ts', '**/native.spec.ts'] : '**/*.spec.ts',
      use: {
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: { width: 1366, height: 900 },
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
        },
      },
    },
  ],
});
