import { parsePath } from '@/lib/certificate/path';
import type { FillDeletion, FillReport } from '@/lib/portal/fill-plan';

/** The goods lines that a filling added and that were kept, with what it left in them, in order. */
export function addedLines({ results }: FillReport): readonly FillDeletion[] {
  const lines = new Map<number, Record<string, string>>();
  for (const { path, added, found } of results) {
    const parts = parsePath(path);
    if (!added || parts?.section !== 'Goods' || parts.row === null || !parts.tag || found === '') continue;
    lines.set(parts.row, { ...lines.get(parts.row), [parts.tag]: found });
  }
  return [...lines].sort(([a], [b]) => a - b).map(([index, now]) => ({ index, now }));
}
