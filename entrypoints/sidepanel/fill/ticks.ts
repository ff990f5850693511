import type { Path } from '@/lib/certificate/path';
import { defaultTicks, type FillPreview } from '@/lib/portal/plan';

/** What the user ticked or unticked, and what stood in the field when they did. */
export type Ticks = ReadonlyMap<Path, { readonly on: boolean; readonly now: string }>;

/**
 * The fields ticked now. A tick holds only while the field still shows what the user saw when setting it: text typed
 * since is never overwritten unseen.
 */
export function tickedPaths(preview: FillPreview, ticks: Ticks): ReadonlySet<Path> {
  const defaults = defaultTicks(preview);
  return new Set(
    preview.fields
      .filter(({ path, now, state }) => {
        const own = ticks.get(path);
        return state !== 'same' && (own && own.now === now ? own.on : defaults.has(path));
      })
      .map(({ path }) => path),
  );
}
