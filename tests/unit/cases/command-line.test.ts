import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/certificate/finding';
import { written } from './checked';
import { casesFolder } from './fixtures';
import { asOf, cleanCases, faultyCases, type FixtureCase } from './table';

const root = resolve(import.meta.dirname, '../../..');

/** Checks those files in one call of the command, as a declarant would before importing them. */
function run(cases: readonly FixtureCase[], ...more: string[]): Promise<{ code: number; out: string; err: string }> {
  const files = cases.map(({ certType, file }) => `${certType}/${file}.json`);
  const args = [resolve(root, 'node_modules/tsx/dist/cli.mjs'), resolve(root, 'cli/check.ts'), '--json', '--as-of', asOf, ...files, ...more];
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { cwd: casesFolder, maxBuffer: 1 << 26, env: { PATH: process.env['PATH'] ?? '' } }, (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }));
  });
}

const results = (out: string): { file: string; certType: string; findings: Finding[] }[] => out.trim().split('\n').map((line) => JSON.parse(line));

describe('all complete applications in one call', () => {
  it('the clean ones: no finding in any file, exit 0', async () => {
    const { code, out, err } = await run(cleanCases);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(results(out)).toEqual(cleanCases.map(({ certType, file }) => ({ file: `${certType}/${file}.json`, certType, findings: [] })));
  });

  it('clean and faulty together: each file its own findings, in the order given, exit 1', async () => {
    const all = [...faultyCases, ...cleanCases];
    const { code, out, err } = await run(all);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const found = results(out);
    expect(found.map(({ file }) => file)).toEqual(all.map(({ certType, file }) => `${certType}/${file}.json`));
    for (const [index, fixture] of all.entries()) {
      const loud = (found[index]?.findings ?? []).filter(({ severity }) => severity !== 'hint').map(written);
      expect({ file: fixture.file, loud: loud.toSorted() }).toEqual({ file: fixture.file, loud: fixture.expected.filter((line) => !line.startsWith('hint ')).toSorted() });
    }
  });

  it('warnings alone leave the exit at 0', async () => {
    const { code } = await run(faultyCases.filter(({ expected }) => !expected.some((line) => line.startsWith('error '))));
    expect(code).toBe(0);
  });

  it('a file that is not there among them: exit 2, the others are checked', async () => {
    const { code, out } = await run(cleanCases, 'none.json');
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(cleanCases.length + 1);
  });
});
