import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { must } from './run.mjs';

const changed = async (path) => (await stat(join(root, path)).catch(() => null))?.mtimeMs ?? 0;

/** Installs the locked packages when they are missing or older than the lock. npm writes the inner file last. */
export async function ensurePackages() {
  const installed = await changed('node_modules/.package-lock.json');
  if (installed > 0 && installed >= (await changed('package-lock.json'))) return;
  console.log('安装依赖 · installing packages (npm ci)…');
  await must('npm', ['ci', '--no-audit', '--no-fund']);
}
