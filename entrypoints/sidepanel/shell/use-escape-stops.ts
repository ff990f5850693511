import { useEffect } from 'react';

/** Esc stops a running filling wherever the focus is in the panel. */
export function useEscapeStops(stop: (() => void) | null): void {
  useEffect(() => {
    if (!stop) return undefined;
    const listening = new AbortController();
    addEventListener('keydown', (event) => event.key === 'Escape' && stop(), { signal: listening.signal });
    return () => listening.abort();
  }, [stop]);
}
