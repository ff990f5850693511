import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { must } from './run.mjs';

const changed = async (path) => (await stat(join(root, path)).catch(() => null))?.mtimeMs ?? 0;

/** Installs the locked packages when they are missing or older than the lock. npm writes the inner file last. */
export async function ensurePackages() {
  if (await isInstalled('')) return;
  console.log('安装依赖 · installing packages (npm ci)…');
  await must('npm', ['ci', '--no-audit', '--no-fund']);
}

const kits = 'tests/replica/kits/';

/** The same for the widget libraries of the test forms, which nothing but the tests needs. */
export async function ensureKitPackages() {
  if (await isInstalled(kits)) return;
  console.log('安装测试用组件库 · installing the widget libraries of the test forms (npm ci)…');
  await must('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', kits]);
}

async function isInstalled(folder) {
  const installed = await changed(`${folder}node_modules/.package-lock.json`);
  return installed > 0 && installed >= (await changed(`${folder}package-lock.json`));
}
