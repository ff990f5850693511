import { extensionAlive } from '@/lib/platform/extension';
import style from './style.css?inline';

/** The layer over the page in which marks, card and dock live. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly layer: HTMLElement;
  /** True while nobody has touched the host and it still stands on top. */
  intact(): boolean;
}

/** Written with `!important`, so that no style sheet of the page reaches the host; constant size, so that it tells nothing. */
const hostStyle =
  'all: initial !important; position: fixed !important; inset: 0 !important; width: 100% !important; height: 100% !important; ' +
  'margin: 0 !important; padding: 0 !important; border: 0 !important; background: transparent !important; ' +
  'overflow: hidden !important; pointer-events: none !important; display: block !important; contain: strict !important;';

/** A fight with the page must never freeze the tab: so often the overlay is put back, in this time. */
const mostReturns = 5;
const returnWindow = 5000;

const randomTag = (): string => `x-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 26 + 10).toString(36)).join('')}`;

/**
 * Puts the overlay into the page: a popover in the top layer (above any z-index) with a closed shadow root (open in the
 * e2e build). `onLost` is called once when the page keeps taking it away; marks are then shown in the panel only.
 */
export function mountOverlay(signal: AbortSignal, onLost: () => void): Overlay {
  const host = document.createElement(randomTag());
  const root = host.attachShadow({ mode: __OPEN_SHADOW__ ? 'open' : 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const layer = document.createElement('div');
  layer.className = 'layer';
  root.append(sheet, layer);
  host.setAttribute('popover', 'manual');
  host.setAttribute('style', hostStyle);
  if (__OPEN_SHADOW__) host.setAttribute('data-originmate', '');
  const written = host.getAttributeNames().join();

  // What was left by a script of ours whose extension has been updated since.
  for (const left of document.querySelectorAll(':root > [popover]')) if (left.getAttribute('style') === hostStyle) left.remove();

  const stands = (): boolean => host.parentNode === document.documentElement && host.matches(':popover-open');
  const show = (): void => {
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  show();

  const returns: number[] = [];
  const putBack = (): void => {
    if (signal.aborted || stands()) return;
    // Taken away by the script that came after the update: it is welcome to the place.
    if (!extensionAlive()) return lost.abort();
    const now = performance.now();
    while (returns.length > 0 && now - (returns[0] ?? 0) > returnWindow) returns.shift();
    if (returns.length >= mostReturns) {
      lost.abort();
      host.remove();
      onLost();
      return;
    }
    returns.push(now);
    host.setAttribute('popover', 'manual');
    show();
  };

  const lost = new AbortController();
  const watching = AbortSignal.any([signal, lost.signal]);
  const observer = new MutationObserver(putBack);
  observer.observe(document.documentElement, { childList: true });
  watching.addEventListener('abort', () => observer.disconnect(), { once: true });
  host.addEventListener('toggle', putBack, { signal: watching });
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    host,
    root,
    layer,
    intact: () =>
      stands() &&
      host.getAttribute('style') === hostStyle &&
      host.getAttributeNames().join() === written,
  };
}
