import { z } from 'zod';

const layoutSchema = z.strictObject({
  /** Ids of columns in the user's order. */
  order: z.array(z.string().max(60)).max(100).default([]),
  /** Column id → shown or not, where the user said so. */
  visible: z.record(z.string().max(60), z.boolean()).default({}),
  /** Column id → width in px, where the user drew one. */
  widths: z.record(z.string().max(60), z.number().int().min(40).max(2000)).default({}),
});

/** How the user wants the columns of a list. */
export type Layout = z.infer<typeof layoutSchema>;

export const plainLayout: Layout = { order: [], visible: {}, widths: {} };

/** The layout that was kept as text; the plain one for what is no layout. */
export function readLayout(text: string | null): Layout {
  if (text === null) return plainLayout;
  try {
    const parsed = layoutSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : plainLayout;
  } catch {
    return plainLayout;
  }
}

interface Placed {
  readonly id: string;
  readonly hidden?: true;
}

/** Columns in the user's order; one that came new stands behind the one before it in the product's own order. */
export function ordered<C extends Placed>(columns: readonly C[], order: readonly string[]): C[] {
  const known = order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const placed = [...new Set(known)];
  columns.forEach((column, at) => {
    if (placed.includes(column)) return;
    const before = columns[at - 1];
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, column);
  });
  return placed;
}

export const isShown = ({ id, hidden }: Placed, visible: Layout['visible']): boolean => visible[id] ?? hidden !== true;

/** The order after a column went one place up or down. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const at = ids.indexOf(id);
  if (at < 0 || at + by < 0 || at + by >= ids.length) return [...ids];
  const next = ids.filter((one) => one !== id);
  next.splice(at + by, 0, id);
  return next;
}
