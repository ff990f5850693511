import { z } from 'zod';
import type { RememberedLayout } from './layout';

const layoutsSchema = z.record(z.string(), z.strictObject({ columns: z.record(z.string(), z.string()), restoreZero: z.boolean(), at: z.number() }));
/** Most layouts kept; the one used longest ago falls out. */
const most = 200;
const key = 'sheetLayouts';

/** The part of `browser.storage.local` that is needed. */
export interface LayoutStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** How the user mapped the last file with these headings, or undefined. What is stored and no layout counts as nothing. */
export async function rememberedLayout(store: LayoutStore, fingerprint: string): Promise<RememberedLayout | undefined> {
  return (await stored(store)).get(fingerprint);
}

/** Keeps a mapping for the next file with these headings: which column is which field, no heading and no value. */
export async function rememberLayout(store: LayoutStore, fingerprint: string, { columns, restoreZero }: { readonly columns: ReadonlyMap<number, string>; readonly restoreZero: boolean }, now: number): Promise<void> {
  const layouts = await stored(store);
  layouts.set(fingerprint, { columns: Object.fromEntries(columns), restoreZero, at: now });
  const kept = [...layouts].sort(([, a], [, b]) => b.at - a.at).slice(0, most);
  await store.set({ [key]: Object.fromEntries(kept) });
}

async function stored(store: LayoutStore): Promise<Map<string, RememberedLayout & { readonly at: number }>> {
  const parsed = layoutsSchema.safeParse((await store.get(key))[key] ?? {});
  return new Map(parsed.success ? Object.entries(parsed.data) : []);
}
