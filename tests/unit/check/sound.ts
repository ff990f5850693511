import { expect } from 'vitest';
import { valueAt } from '@/lib/certificate/access';
import type { Application } from '@/lib/certificate/application';
import type { Finding } from '@/lib/certificate/finding';
import { fieldSpec } from '@/lib/certificate/fields';
import { parsePath } from '@/lib/certificate/path';
import { sourceOf } from '@/lib/rulebook/sources';

/** What holds of every finding: it points at something, rests on known sources, and its mend changes fields of the message. */
export function sound({ rule, path, sources, fix }: Finding, form: Application): void {
  expect(parsePath(path), `${rule}: ${path}`).not.toBeNull();
  expect(sources.length, `${rule} rests on nothing`).toBeGreaterThan(0);
  for (const source of sources) expect(sourceOf(source), `${rule}: source ${source}`).toBeDefined();
  if (!fix) return;
  expect(fix.edits.length, `${rule}: a mend without edits`).toBeGreaterThan(0);
  for (const edit of fix.edits) {
    const parts = parsePath(edit.path);
    expect(parts?.tag && fieldSpec(parts.section, parts.tag), `${rule}: ${edit.path}`).toBeTruthy();
    expect(valueAt(form, edit.path), `${rule}: a mend of ${edit.path} that changes nothing`).not.toBe(edit.value);
  }
}
