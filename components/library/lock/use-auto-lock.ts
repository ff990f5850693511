import { useEffect } from 'react';
import { libraryKeys } from '@/lib/library/lock/library-keys';
import type { LockState } from './use-lock';

/** Looks this often whether the time without use is over. */
const lookEveryMs = 5000;

/** Notes that the page is being used while the library is unlocked, and locks it when it was not for the chosen time. */
export function useAutoLock(state: LockState): void {
  useEffect(() => {
    if (state !== 'open') return undefined;
    const left = new AbortController();
    const { signal } = left;
    for (const kind of ['pointerdown', 'keydown', 'wheel'] as const) addEventListener(kind, () => libraryKeys.used(), { signal, capture: true, passive: true });
    const timer = setInterval(() => libraryKeys.expire(), lookEveryMs);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    return () => left.abort();
  }, [state]);
}
