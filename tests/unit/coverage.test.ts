import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/check/rules';
import { faults } from './properties/faults';

const root = resolve(import.meta.dirname, '../..');

/** One row of the table in docs/coverage.md. */
interface Entry {
  readonly id: string;
  readonly rules: readonly string[];
  /** File and what it is called there, outermost name first. */
  readonly tests: readonly { readonly file: string; readonly names: readonly string[] }[];
  readonly note: string;
}

const entries: readonly Entry[] = readFileSync(resolve(root, 'docs/coverage.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `E-'))
  .map((line) => {
    const [, id = '', , named = '', tests = '', note = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return {
      id: id.replaceAll('`', ''),
      rules: [...named.matchAll(/`([^`]+)`/g)].map(([, rule = '']) => rule),
      tests: tests.split('<br>').filter((test) => test !== '—').map((test) => {
        const [, file = '', names = ''] = /^\[[^\]]+\]\(\.\.\/([^)]+)\) › (.+)$/.exec(test) ?? [];
        return { file, names: names.split(' › ') };
      }),
      note,
    };
  });

describe('docs/coverage.md', () => {
  it('has the 140 entries of the catalogue, each once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(140);
    expect(entries).toHaveLength(140);
  });

  it.each(entries)('$id: its rules and tests exist, or it says why none can', ({ rules: named, tests, note }) => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(named.filter((rule) => !ids.has(rule))).toEqual([]);
    if (named.length === 0) {
      expect(tests).toEqual([]);
      expect(note).toMatch(/\w{3}/);
    } else {
      expect(tests.length).toBeGreaterThan(0);
    }
    for (const { file, names } of tests) {
      expect(existsSync(resolve(root, file)), file).toBe(true);
      const text = readFileSync(resolve(root, file), 'utf8').replaceAll("\\'", "'");
      for (const name of names) expect(text.includes(name), `${file} › ${name}`).toBe(true);
    }
  });

  it('every entry with a rule is planted too, and no other', () => {
    expect(faults.map(({ id }) => id).toSorted()).toEqual(entries.filter(({ rules: named }) => named.length > 0).map(({ id }) => id).toSorted());
  });
});
