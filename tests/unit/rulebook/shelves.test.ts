import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

const forReading = /from '(?:\.|\.\.|[^']*\/rulebook)(?:\/full|\/listed-facts|\/listing\/[\w-]+|\/common-reference|\/nothing-noted|\/reference(?:\/\w+)?)'/;

describe('the two shelves of the rulebook', () => {
  it('checks import nothing that is only there to be read', () => {
    const wrong = filesIn('lib/check').filter((file) => forReading.test(readFileSync(file, 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('neither do the rules of the types', () => {
    const files = [...filesIn('lib/rulebook/types'), join(root, 'lib/rulebook/index.ts'), join(root, 'lib/rulebook/common.ts'), join(root, 'lib/rulebook/retrospective.ts')];
    expect(files.filter((file) => forReading.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
