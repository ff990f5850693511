import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { libraryKeys } from '@/lib/library/lock/library-keys';
import { presentLock } from '@/lib/library/lock/lock-alone';

/** `looking`: not known yet; `off`: the library has no lock; `locked`: nobody has its key; `open`: it is unlocked, here too. */
export type LockState = 'looking' | 'off' | 'locked' | 'open';

/** How the library's lock stands, kept up to date while other pages lock and unlock. */
export function useLock(): LockState {
  // A private window has no library.
  const [state, setState] = useState<LockState>(browser.extension.inIncognitoContext ? 'off' : 'looking');
  useEffect(() => {
    if (browser.extension.inIncognitoContext) return undefined;
    const left = new AbortController();
    const look = async (): Promise<void> => {
      // A library that does not open says so where it is shown.
      const lock = await presentLock().catch(() => null);
      const key = lock && (await libraryKeys.obtain(lock.id));
      if (!left.signal.aborted) setState(key ? 'open' : lock ? 'locked' : 'off');
    };
    libraryKeys.watch((event) => setState(event === 'held' ? 'open' : event), left.signal);
    void look();
    return () => left.abort();
  }, []);
  return state;
}
