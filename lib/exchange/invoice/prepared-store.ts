import { z } from 'zod';
import { preparedSchema, type Prepared } from './prepared';

/** Most shipments kept ready; the oldest falls out. */
const most = 10;
export const preparedKey = 'preparedShipments';

/** The part of `browser.storage.session` that is needed: memory of the browser that content scripts cannot read and that ends with it. */
export interface SessionStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The shipments that are ready to be filled, the newest first. What is stored and is none counts as nothing. */
export async function preparedShipments(store: SessionStore): Promise<readonly Prepared[]> {
  return preparedIn((await store.get(preparedKey))[preparedKey]);
}

/** The same from a stored value. */
export function preparedIn(value: unknown): readonly Prepared[] {
  const parsed = z.array(preparedSchema).safeParse(value ?? []);
  return parsed.success ? parsed.data : [];
}

/** Keeps a shipment ready. */
export async function keepPrepared(store: SessionStore, prepared: Prepared): Promise<void> {
  await store.set({ [preparedKey]: [prepared, ...(await preparedShipments(store)).filter(({ id }) => id !== prepared.id)].slice(0, most) });
}

/** Takes a shipment away. */
export async function dropPrepared(store: SessionStore, id: string): Promise<void> {
  await store.set({ [preparedKey]: (await preparedShipments(store)).filter((prepared) => prepared.id !== id) });
}
