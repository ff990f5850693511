import { browser } from 'wxt/browser';
import { z } from 'zod';

const key = 'keepDrafts';

/** Whether drafts of forms are kept: yes, until the user says no. Changes it when `keep` is given. */
export async function draftsKept(keep: boolean | null = null): Promise<boolean> {
  if (keep !== null) {
    await browser.storage.local.set({ [key]: keep });
    return keep;
  }
  const stored = await browser.storage.local.get(key);
  return z.boolean().catch(true).parse(stored[key]);
}
