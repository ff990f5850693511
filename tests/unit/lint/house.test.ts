import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const presses = [
  'export const press = (e: HTMLElement, kind: string): unknown[] => [',
  '  e.click(),',
  "  e.dispatchEvent(new MouseEvent('click')),",
  "  e.dispatchEvent(new PointerEvent('pointerdown')),",
  '  e.dispatchEvent(new MouseEvent(kind)),',
  "  e.dispatchEvent(new Event('click')),",
  '  HTMLElement.prototype.click.call(e),',
  "  document.createEvent('MouseEvents'),",
  '];',
];
const files: Readonly<Record<string, readonly string[]>> = {
  'lib/portal/kits/other.ts': presses,
  'entrypoints/sidepanel/other.ts': presses,
  'lib/portal/press.ts': presses.filter((line) => !line.includes('createEvent')),
  'lib/portal/kits/menu.ts': ['export const over = (e: Element): unknown[] => [', "  e.dispatchEvent(new MouseEvent('mouseenter')),", "  e.dispatchEvent(new Event('change')),", '];'],
  'components/library/save-file.ts': presses,
  'entrypoints/writer.content/index.ts': ["import { saveFile } from '@/components/library/save-file';", 'export const save = saveFile;'],
  'entrypoints/workbench/index.ts': ["import { saveFile } from '@/components/library/save-file';", 'export const save = saveFile;'],
};

/** The lines (from 1) of each file at which a house rule objects. */
function objections(): Record<string, number[]> {
  const root = mkdtempSync(join(tmpdir(), 'house-rules-'));
  for (const [name, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), `${lines.join('\n')}\n`);
  }
  const { stdout } = spawnSync('node_modules/.bin/oxlint', ['-c', '.oxlintrc.json', '--format', 'unix', root], { encoding: 'utf8' });
  rmSync(root, { recursive: true });
  const found: Record<string, number[]> = {};
  for (const [, file = '', line] of stdout.matchAll(/^(.+?):(\d+):\d+: .*house\(never\)/gm)) (found[relative(root, file)] ??= []).push(Number(line));
  return found;
}

describe('the house rule about pressing', () => {
  const found = objections();

  it('finds every way of pressing outside of the one writer', () => {
    expect(found['lib/portal/kits/other.ts']).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(found['entrypoints/sidepanel/other.ts']).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('lets the writer press, and lets libraries be told of a moved mouse and a changed value', () => {
    expect(found['lib/portal/press.ts']).toBeUndefined();
    expect(found['lib/portal/kits/menu.ts']).toBeUndefined();
  });

  it('lets own pages begin a download by a link, by nothing else, and keeps that out of portals', () => {
    expect(found['components/library/save-file.ts']).toEqual([3, 4, 5, 6, 8]);
    expect(found['entrypoints/workbench/index.ts']).toBeUndefined();
    expect(found['entrypoints/writer.content/index.ts']).toEqual([1]);
  });
});
