/** Brings a place of the page into view and gives it the focus where it can take one; else nothing keeps it. */
export function jumpTo(anchor: HTMLElement): void {
  anchor.scrollIntoView({ block: 'center', inline: 'nearest' });
  const target = anchor.matches('input, textarea, select, [contenteditable]') ? anchor : anchor.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select');
  if (target) target.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
