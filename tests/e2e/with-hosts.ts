import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the built extension that holds the permission for further hosts from the start, as if the user had answered
 * the browser's question with yes: no test can press the browser's own button.
 */
export async function withHosts(extensionDir: string, patterns: readonly string[]): Promise<{ dir: string; discard(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'originmate-hosts-'));
  await cp(extensionDir, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...patterns] }));
  return { dir, discard: () => rm(dir, { recursive: true, force: true }) };
}
