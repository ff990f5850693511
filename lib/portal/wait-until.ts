export interface WaitOptions {
  /** Where changes of the page are watched. */
  readonly root: Node;
  readonly capMs: number;
  readonly signal: AbortSignal;
}

/** How often properties are looked at, which change without a trace in the tree (the value of a hidden input). */
const lookEveryMs = 40;

/**
 * Waits until `found` gives something, looking again on every change of the page under `root`. Null after `capMs` or
 * when the signal aborts.
 */
export function waitUntil<T>(found: () => T | null, { root, capMs, signal }: WaitOptions): Promise<T | null> {
  const now = signal.aborted ? null : found();
  if (now !== null || signal.aborted) return Promise.resolve(now);
  return new Promise((resolve) => {
    const end = (value: T | null): void => {
      observer.disconnect();
      clearInterval(looking);
      clearTimeout(cap);
      signal.removeEventListener('abort', abort);
      resolve(value);
    };
    const look = (): void => {
      const value = found();
      if (value !== null) end(value);
    };
    const abort = (): void => end(null);
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const looking = setInterval(look, lookEveryMs);
    const cap = setTimeout(abort, capMs);
    signal.addEventListener('abort', abort, { once: true });
  });
}
