import { browser } from 'wxt/browser';
import { z } from 'zod';
import { instantSchema } from '@/lib/library/records';
import type { WordingUses } from '@/lib/library/wordings';

const key = 'wordings.used';
/** So many are remembered: the last ones. */
const most = 200;
const storedSchema = z.array(z.tuple([z.string().max(64), instantSchema])).max(most);

/** When wordings were last filled in on this machine. Only their order hangs on it: what cannot be read is none. */
export async function wordingUses(): Promise<WordingUses> {
  const stored = storedSchema.safeParse((await browser.storage.local.get(key))[key]);
  return new Map(stored.success ? stored.data : []);
}

/** Remembers that a wording was filled in now. */
export async function noteWordingUse(id: string): Promise<void> {
  const before = [...(await wordingUses())].filter(([other]) => other !== id);
  await browser.storage.local.set({ [key]: [...before, [id, Date.now()]].slice(-most) });
}
