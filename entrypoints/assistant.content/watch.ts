import { scheduled } from './schedule';

export interface WatchActions {
  /** The user's own hand: a key, a press, a field left. Before anything else hears of it. */
  acted(event: Event): void;
  /** A key in that field, not part of a composition. True when it was a field whose text says all. */
  typed(field: EventTarget | null): boolean;
  /** Values may have changed: read them. */
  reread(): void;
  /** The form itself may have changed: bind anew. */
  rebind(): void;
  /** Things may have moved. */
  moved(): void;
}

/** Pauses in ms: after the page changed, and for pages that write values without an event after the user acted. */
const structureQuiet = 120;
const afterAct = [60, 400, 1500];

const formEvents = ['input', 'change', 'click', 'keyup', 'focusout'] as const;

/**
 * Listens to the form for as long as the signal lives. Text that is being composed (pinyin) is left alone until the
 * composition has ended. Nothing runs while the user and the page are at rest.
 */
export function watchForm(host: HTMLElement, actions: WatchActions, signal: AbortSignal): void {
  let composing = false;
  const values = scheduled(() => {
    if (!composing) actions.reread();
  }, 50, signal);
  const structure = scheduled(() => {
    if (!composing) actions.rebind();
  }, structureQuiet, signal);

  const later = new Set<ReturnType<typeof setTimeout>>();
  const rereadLater = (): void => {
    for (const timer of later) clearTimeout(timer);
    later.clear();
    for (const pause of afterAct) later.add(setTimeout(() => values.soon(), pause));
  };
  signal.addEventListener('abort', () => later.forEach((timer) => clearTimeout(timer)), { once: true });

  const capture = { capture: true, passive: true, signal } as const;
  document.addEventListener('compositionstart', () => (composing = true), capture);
  document.addEventListener('compositionend', () => {
    composing = false;
    values.soon();
  }, capture);
  for (const name of formEvents) {
    document.addEventListener(name, (event) => {
      if (composing || event.target === host) return;
      if (event.isTrusted) actions.acted(event);
      // A key's own field is told at once; the form is read when the hands pause.
      if (name === 'input' && actions.typed(event.target)) values.whenQuiet();
      else if (name === 'keyup') values.whenQuiet();
      else values.soon();
      if (name !== 'input' && name !== 'keyup') rereadLater();
    }, capture);
  }
  document.addEventListener('reset', () => rereadLater(), capture);

  let frame = 0;
  const moved = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      actions.moved();
    });
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  document.addEventListener('scroll', moved, capture);
  window.addEventListener('resize', () => {
    moved();
    // A frame that comes on show (a tab of the desk) only now has boxes to read labels by.
    structure.whenQuiet();
  }, { passive: true, signal });

  const observer = new MutationObserver((records) => {
    if (records.every((record) => record.target === host || record.target === document.documentElement)) return;
    structure.whenQuiet();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['style', 'class', 'hidden', 'disabled', 'readonly', 'open'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
