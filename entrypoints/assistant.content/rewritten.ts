/**
 * Tells once when the document was written anew (`document.open`) or its root exchanged: listeners and everything of ours
 * went with it.
 */
export function whenRewritten(onRewritten: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    // While it is being written there may be no root at all.
    if (signal.aborted || !document.documentElement || document.documentElement === root) return;
    observer.disconnect();
    onRewritten();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
