import { useCallback, useSyncExternalStore } from 'react';
import { hashOf, routeOf, type RulebookRoute } from './route';

/** What to show, and how to turn to something else. */
export interface RouteInUse {
  readonly route: RulebookRoute;
  /** The address of the same view with something changed. */
  readonly hash: (change: Partial<RulebookRoute>) => string;
  /** Turns to it; `in-place` leaves no step to go back to, for what changes with every key. */
  readonly go: (change: Partial<RulebookRoute>, step?: 'in-place') => void;
}

function subscribe(changed: () => void): () => void {
  const left = new AbortController();
  addEventListener('hashchange', changed, { signal: left.signal });
  return () => left.abort();
}

/** The rulebook's view, as the address of the page names it. */
export function useRoute(): RouteInUse {
  const address = useSyncExternalStore(subscribe, () => location.hash);
  const route = routeOf(address);
  const hash = (change: Partial<RulebookRoute>): string => hashOf({ ...routeOf(address), ...change });
  const go = useCallback((change: Partial<RulebookRoute>, step?: 'in-place'): void => {
    const next = hashOf({ ...routeOf(location.hash), ...change });
    if (step === 'in-place') history.replaceState(null, '', next);
    else history.pushState(null, '', next);
    // Told at once: what is typed must be in its box before the next key, and the browser itself tells later or never.
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, []);
  return { route, hash, go };
}
