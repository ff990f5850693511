import { browser } from 'wxt/browser';
import type { PageReply } from './messages';

/** Scripts of the assistant that are put into a frame only when they are needed, by name. Each is an entrypoint `<name>.content`. */
export const partNames = ['writer', 'pages', 'teacher', 'suggester'] as const;

export type PartName = (typeof partNames)[number];

/** The extension's own world of the frame: pages cannot see it, and all scripts of the extension in the frame share it. */
const world = globalThis as typeof globalThis & { originmateParts?: Map<PartName, unknown> };

/** Called by a part when it has been put into the frame: what it gives. */
export function providePart(name: PartName, part: unknown): void {
  (world.originmateParts ??= new Map()).set(name, part);
}

/**
 * What a part gives; it is fetched by the background the first time. `T` is the type that the part's own file exports.
 * Null when the extension is gone or the frame is no longer there: the caller says that nothing was done.
 */
export async function obtainPart<T>(name: PartName): Promise<T | null> {
  const there = (): T | null => (world.originmateParts?.get(name) as T | undefined) ?? null;
  if (there()) return there();
  const reply: PageReply['part.load'] | undefined = await browser.runtime.sendMessage({ type: 'part.load', name }).catch(() => undefined);
  return reply?.injected === true ? there() : null;
}
