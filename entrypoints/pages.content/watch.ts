import { scheduled } from '../assistant.content/schedule';

/** Pauses in ms: after the page changed, and for pages that write values without an event after the user acted. */
const structureQuiet = 120;
const afterAct = [60, 400, 1500];

/**
 * Has the page looked at when it changes, when the user has typed or pressed something, and when its frame comes on show
 * or leaves it, for as long as the signal lives. Nothing runs while user and page are at rest.
 */
export function watchPage(look: () => void, signal: AbortSignal): void {
  const values = scheduled(look, 150, signal);
  const structure = scheduled(look, structureQuiet, signal);

  const later = new Set<ReturnType<typeof setTimeout>>();
  const forgetLater = (): void => {
    for (const timer of later) clearTimeout(timer);
    later.clear();
  };
  signal.addEventListener('abort', forgetLater, { once: true });

  const capture = { capture: true, passive: true, signal } as const;
  document.addEventListener('input', () => values.whenQuiet(), capture);
  for (const name of ['change', 'click', 'focusout'] as const) {
    document.addEventListener(name, () => {
      forgetLater();
      for (const pause of afterAct) later.add(setTimeout(() => values.soon(), pause));
    }, capture);
  }

  const changes = new MutationObserver(() => structure.whenQuiet());
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['style', 'class', 'hidden', 'disabled', 'readonly', 'open'] });
  // A frame behind another tab of the desk shows nothing; no other event tells of its coming and going.
  const sight = new IntersectionObserver(() => values.soon());
  sight.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    changes.disconnect();
    sight.disconnect();
  }, { once: true });
}
