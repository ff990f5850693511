/** Brings a place of the page into view and gives it the focus where it can take one. */
export function jumpTo(anchor: HTMLElement): void {
  anchor.scrollIntoView({ block: 'center', inline: 'nearest' });
  const target = anchor.matches('input, textarea, select, [contenteditable]') ? anchor : anchor.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select');
  target?.focus({ preventScroll: true });
}
