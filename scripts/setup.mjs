/**
 * Brings a machine that has Node 20+ and git to the point where everything else runs: packages, a browser, fonts for
 * Chinese. Does nothing when all is there. Uses Node's own modules only, since nothing else is installed yet.
 */
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';

/** @throws {Error} with a plain sentence that says what to install */
export async function setup() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}。\nNode.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  await ensurePackages();
  await ensureBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await setup();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
