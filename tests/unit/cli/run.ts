import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of cli/ as npm does, in a folder of the test's own where one is named. */
export function runCommand(command: 'advise' | 'check' | 'rehearse' | 'rulebook', args: readonly string[], { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, `cli/${command}.ts`), ...args],
      { cwd, env: { PATH: process.env['PATH'] ?? '', LANG: 'zh_CN.UTF-8', ...env } },
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}
