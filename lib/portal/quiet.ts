export interface QuietOptions {
  /** How long nothing may change. */
  readonly quietMs: number;
  /** How long the first change may take to come; a page that shows none by then is at rest. As long as `quietMs` where it is left out. */
  readonly firstMs?: number;
  /** Changes that do not count. */
  readonly leftOut?: (change: MutationRecord) => boolean;
  /** The longest wait. */
  readonly capMs: number;
  readonly signal: AbortSignal;
}

/**
 * Waits until the tree under `around` has not changed for `quietMs`, at first for `firstMs`. `quiet`, or `cap` when the page
 * never came to rest in time, or `aborted`.
 */
export function quiet(around: Node, { quietMs, firstMs = quietMs, leftOut = () => false, capMs, signal }: QuietOptions): Promise<'quiet' | 'cap' | 'aborted'> {
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
    let still = setTimeout(() => end('quiet'), firstMs);
    const cap = setTimeout(() => end('cap'), capMs);
    const observer = new MutationObserver((changes) => {
      if (changes.every(leftOut)) return;
      clearTimeout(still);
      still = setTimeout(() => end('quiet'), quietMs);
    });
    observer.observe(around, { subtree: true, childList: true, attributes: true, characterData: true });
    signal.addEventListener('abort', abort, { once: true });
  });
}
