import { browser } from 'wxt/browser';
import { z } from 'zod';

const key = 'suggestInPage';

/** When goods are suggested at a field of the page: while one types, only when asked by Alt+Down, or never. */
export const suggestModes = ['typing', 'keys', 'off'] as const;

const modeSchema = z.enum(suggestModes);

export type SuggestMode = z.infer<typeof modeSchema>;

/** What the user wants: suggestions while typing, unless said otherwise. Keeps it when `mode` is given. */
export async function suggestMode(mode: SuggestMode | null = null): Promise<SuggestMode> {
  if (mode !== null) {
    await browser.storage.local.set({ [key]: mode });
    return mode;
  }
  const stored = await browser.storage.local.get(key);
  return modeSchema.catch('typing').parse(stored[key]);
}
