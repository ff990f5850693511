import { z } from 'zod';
import { browser } from 'wxt/browser';

const key = 'updateReady';
const versionSchema = z.string().regex(/^[\d.]{1,40}$/);

/**
 * For the background: a new version that the browser has fetched waits until no page of the extension is open, which may
 * be days. It is noted, so that the pages can say so; nothing is reloaded here (Firefox reloads at once where nobody listens).
 */
export function noteUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(({ version }) => void browser.storage.session.set({ [key]: version }));
}

/** The version that waits, told now and whenever that changes; null for none. */
export function watchUpdate(tell: (version: string | null) => void, signal: AbortSignal): void {
  const read = (value: unknown): void => {
    const version = versionSchema.safeParse(value);
    if (!signal.aborted) tell(version.success ? version.data : null);
  };
  const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (key in changes) read(changes[key]?.newValue);
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed), { once: true });
  void browser.storage.session.get(key).then((stored) => read(stored[key]));
}

/** Installs what waits: all pages of the extension close, and the new version starts. */
export async function installUpdate(): Promise<void> {
  await browser.storage.session.remove(key);
  browser.runtime.reload();
}
