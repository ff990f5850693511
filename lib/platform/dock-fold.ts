import { browser } from 'wxt/browser';
import { z } from 'zod';

const key = 'dockFolded';

/** Whether the user wants the dock folded, on every form and after a restart; keeps it when `folded` is given. */
export async function dockFold(folded: boolean | null): Promise<boolean> {
  if (folded !== null) {
    await browser.storage.local.set({ [key]: folded });
    return folded;
  }
  const stored = await browser.storage.local.get(key);
  return z.boolean().catch(false).parse(stored[key]);
}
