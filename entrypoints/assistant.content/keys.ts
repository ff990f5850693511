export interface KeyActions {
  next(): void;
  /** Esc: true when there was something to end. */
  end(): void;
}

/** The assistant's keys, from the user's own hand only: F8 goes to the next finding, Esc closes the card and stops a filling. The page gets its keys too. */
export function listenKeys(actions: KeyActions, signal: AbortSignal): void {
  document.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'F8') actions.next();
    if (event.key === 'Escape') actions.end();
  }, { capture: true, signal });
}
