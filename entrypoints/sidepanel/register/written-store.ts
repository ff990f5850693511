import { z } from 'zod';
import { type Written, writtenSchema } from './written';

/** Most forms whose fillings are remembered; the one that was filled longest ago falls out. */
const mostForms = 30;
const mostFillings = 50;
const prefix = 'filledInto:';

/** The part of `browser.storage.session` that is needed: memory of the browser that pages cannot read and that ends with it. */
export interface WrittenStore {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What was written into a form, the earliest first. What is stored and is none counts as nothing. */
export async function writtenInto(store: WrittenStore, formId: string): Promise<readonly Written[]> {
  const key = prefix + formId;
  return parsed((await store.get(key))[key]);
}

/** Remembers one more filling of a form, behind those that are remembered of it. */
export async function rememberWritten(store: WrittenStore, formId: string, wrote: Written): Promise<void> {
  await store.set({ [prefix + formId]: [...(await writtenInto(store, formId)), wrote].slice(-mostFillings) });
  const all = Object.entries(await store.get(null)).filter(([key]) => key.startsWith(prefix));
  const old = all.map(([key, value]) => ({ key, at: parsed(value).at(-1)?.at ?? 0 })).toSorted((one, other) => other.at - one.at).slice(mostForms);
  if (old.length > 0) await store.remove(old.map(({ key }) => key));
}

function parsed(value: unknown): readonly Written[] {
  const found = z.array(writtenSchema).safeParse(value ?? []);
  return found.success ? found.data : [];
}
