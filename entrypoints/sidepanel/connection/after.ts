/** Runs something once after `ms` milliseconds, unless the signal aborts before. */
export function after(ms: number, run: () => void, signal: AbortSignal): void {
  const stop = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', stop);
    run();
  }, ms);
  signal.addEventListener('abort', stop, { once: true });
}
