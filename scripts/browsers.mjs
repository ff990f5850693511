/** Finds the browsers that the scripts and tests use. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (...names) => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Chromium and Edge load an unpacked extension from the command line. */
const loading = () => [
  process.env.ORIGINMATE_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  ...onPath('chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'),
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const branded = () => [
  ...onPath('google-chrome', 'google-chrome-stable'),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const firstThere = (paths) => paths.find((path) => path && existsSync(path));

/** Path of an installed Chromium or Edge, or undefined: Playwright's own is then used. */
export const chromiumPath = () => firstThere(loading());

/** Path of branded Chrome. It ignores `--load-extension` since version 137, so it is no use here; only to say so. */
export const chromePath = () => firstThere(branded());

/** Path of an installed Firefox (ESR 128 or newer), or undefined. */
export const firefoxPath = () =>
  firstThere([process.env.ORIGINMATE_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', ...onPath('firefox-esr', 'firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']);
