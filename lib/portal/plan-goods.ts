import { parsePath } from '../certificate/path';
import type { FormSnapshot } from './panel-protocol';

/** Why no goods line can be added: how many there are is not known, or one is being typed and not saved yet. */
export type GoodsBlocked = 'count-unknown' | 'row-open';

/** Where the next goods line goes, and what the open row editor shows. */
export interface GoodsPlace {
  /** 0-based index of the next line; null when it cannot be told. */
  readonly next: number | null;
  readonly blocked: GoodsBlocked | null;
  /** Tags of the goods fields that the open editor shows; null when no editor is open: then nobody knows. */
  readonly editorTags: ReadonlySet<string> | null;
}

const isFilled = (line: Readonly<Record<string, string | undefined>>): boolean =>
  // The line's own number is given by the portal, also in an empty editor.
  Object.entries(line).some(([tag, value]) => tag !== 'GNo' && (value ?? '').trim() !== '');

/** Reads from a snapshot where goods lines may be added. */
export function goodsPlace(snapshot: FormSnapshot): GoodsPlace {
  const editorTags = new Set<string>();
  for (const field of snapshot.fields) {
    const parts = parsePath(field.path);
    if (parts?.section === 'Goods' && parts.tag && field.kind !== 'row') editorTags.add(parts.tag);
  }
  const tags = editorTags.size > 0 ? editorTags : null;

  const lines = snapshot.application.Goods;
  const filled = lines.reduce((count, line, index) => (isFilled(line) ? index + 1 : count), 0);
  const { goodsTotal } = snapshot;
  if (goodsTotal === null && !snapshot.goodsComplete) return { next: null, blocked: 'count-unknown', editorTags: tags };
  // The editor holds a line that the table does not list yet: adding another would write over it.
  if (goodsTotal !== null && filled > goodsTotal) return { next: null, blocked: 'row-open', editorTags: tags };
  return { next: goodsTotal ?? filled, blocked: null, editorTags: tags };
}
