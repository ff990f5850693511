import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildOf } from './paths.mjs';

/** Most that may be loaded into a portal's frame, in bytes after gzip. */
export const budgets = { 'content-scripts/detector.js': 3000, 'content-scripts/assistant.js': 60_000, 'content-scripts/writer.js': 60_000, 'content-scripts/teacher.js': 15_000, 'content-scripts/suggester.js': 15_000, 'content-scripts/pages.js': 20_000 };

/** Ids of sources stand in every rule and every fact. */
const ofTheRules = /gacc-20\d\d-\d|order-(?:114|270)|smart-review-20/;

const forbidden = [
  ['code made from text (eval)', /(?<![\w$.])eval\s*\(/],
  ['code made from text (new Function)', /\bnew Function\b/],
  ['code from elsewhere (import)', /\bimport\s*\(\s*["'`](?:https?:)?\/\//],
  ['code from elsewhere (importScripts)', /\bimportScripts\s*\(/],
  ['code or style from elsewhere (src, href)', /<(?:script|link|img)[^>]+(?:src|href)=["']https?:/],
  ['a request (fetch)', /\bfetch\s*\(\s*["'`](?:https?:)?\/\//],
  ['a request (sendBeacon)', /\.sendBeacon\s*\(/],
  ['a source map', /[#@]\s*sourceMappingURL=/],
  // Mantine's own switch between light and dark is not seen by it.
  ['light-dark(), which the build makes a colour of neither (a --tone is of both)', /var\(--lightningcss-light/],
];

/** gzip size of a file of a build, in bytes. */
export const gzipSize = async (build, file) => gzipSync(await readFile(join(buildOf(build), file)), { level: 9 }).length;

/**
 * What a finished build must keep to: sizes, no code from text or from elsewhere, nothing that a web page can reach.
 * @param {string} build e.g. `chrome-mv3`
 * @returns {Promise<{ title: string, detail: string | null }[]>} named tests; `detail` null = passed
 */
export async function bundleChecks(build) {
  const tests = [];
  for (const [file, most] of Object.entries(budgets)) {
    const size = await gzipSize(build, file).catch(() => null);
    tests.push({ title: `${build}: ${file} ≤ ${most / 1000} kB gzip`, detail: size === null ? 'the file is not there' : size <= most ? null : `it has ${(size / 1000).toFixed(1)} kB` });
  }
  for (const file of Object.keys(budgets)) {
    const text = await readFile(join(buildOf(build), file), 'utf8').catch(() => '');
    tests.push({ title: `${build}: ${file} holds no rule and nothing of the rulebook`, detail: text !== '' && !ofTheRules.test(text) ? null : 'a source of the rulebook is named in it' });
  }
  const files = (await readdir(buildOf(build), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && /\.(?:js|html|css|map)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (file) => ({ file: relative(buildOf(build), file), text: await readFile(file, 'utf8') })));
  for (const [what, pattern] of forbidden) {
    const found = texts.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: …${text.slice(Math.max(0, text.search(pattern) - 60), text.search(pattern) + 80)}…`);
    tests.push({ title: `${build}: holds no ${what}`, detail: found.length > 0 ? found.join('\n') : null });
  }
  return [...tests, ...(await manifestChecks(build))];
}

async function manifestChecks(build) {
  const manifest = JSON.parse(await readFile(join(buildOf(build), 'manifest.json'), 'utf8'));
  const hosts = manifest.host_permissions ?? manifest.permissions.filter((entry) => entry.includes('://'));
  const foreign = (manifest.content_scripts ?? []).flatMap((script) => script.matches).filter((match) => !hosts.includes(match));
  const csp = manifest.content_security_policy?.extension_pages ?? manifest.content_security_policy ?? '';
  const absent = (key) => ({ title: `${build}: the manifest has no ${key}`, detail: key in manifest ? JSON.stringify(manifest[key]) : null });
  return [
    absent('web_accessible_resources'),
    absent('externally_connectable'),
    { title: `${build}: content scripts run on the portals only`, detail: foreign.length > 0 ? foreign.join(', ') : null },
    { title: `${build}: the library may grow with the disk, and is not among what a browser empties by itself (unlimitedStorage)`, detail: manifest.permissions.includes('unlimitedStorage') ? null : manifest.permissions.join(', ') },
    { title: `${build}: the background is ended when nothing asks for it, as a lock on the library needs`, detail: manifest.manifest_version === 3 || manifest.background.persistent === false ? null : JSON.stringify(manifest.background) },
    { title: `${build}: extension pages may connect to nothing and be framed by no web page`, detail: csp.includes("connect-src 'none'") && /frame-ancestors '(?:none|self)'/.test(csp) && !/unsafe-eval/.test(csp) ? null : csp || 'no policy' },
  ];
}
