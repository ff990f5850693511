export interface QuietOptions {
  /** How long nothing may change. */
  readonly quietMs: number;
  /** The longest wait. */
  readonly capMs: number;
  readonly signal: AbortSignal;
}

/**
 * Waits until the tree under `around` has not changed for `quietMs`. `quiet`, or `cap` when the page never came to rest
 * in time, or `aborted`.
 */
export function quiet(around: Node, { quietMs, capMs, signal }: QuietOptions): Promise<'quiet' | 'cap' | 'aborted'> {
  if (signal.aborted) return Promise.resolve('aborted');
  return new Promise((resolve) => {
    const end = (how: 'quiet' | 'cap' | 'aborted'): void => {
      observer.disconnect();
      clearTimeout(still);
      clearTimeout(cap);
      signal.removeEventListener('abort', abort);
      resolve(how);
    };
    const abort = (): void => end('aborted');
    let still = setTimeout(() => end('quiet'), quietMs);
    const cap = setTimeout(() => end('cap'), capMs);
    const observer = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(() => end('quiet'), quietMs);
    });
    observer.observe(around, { subtree: true, childList: true, attributes: true, characterData: true });
    signal.addEventListener('abort', abort, { once: true });
  });
}
