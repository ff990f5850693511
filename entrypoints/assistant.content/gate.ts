import type { Overlay } from './overlay';

/** How long the card must have been seen, unbroken, before a click in it counts, in ms. */
const seenFor = 500;

/** Reported by browsers that track visibility (IntersectionObserver v2). */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

const plain: Readonly<Record<string, readonly string[]>> = {
  maskImage: ['none', ''],
  clipPath: ['none', ''],
  filter: ['none', ''],
  opacity: ['1'],
  transform: ['none', ''],
  mixBlendMode: ['normal', ''],
};

const looksPlain = (element: Element): boolean => {
  const style = getComputedStyle(element) as unknown as Record<string, string | undefined>;
  return Object.entries(plain).every(([name, allowed]) => style[name] === undefined || allowed.includes(style[name]));
};

const unmasked = (element: Element): boolean => ['none', ''].includes(getComputedStyle(element).maskImage);

/** Decides whether a click in the card, or a key for it, is really the user's: a person saw the card, and nobody covered or disguised it. */
export interface Gate {
  /** True once the card has been seen long enough and nothing is wrong with it. */
  allows(event: Pick<Event, 'isTrusted'>): boolean;
  /** To be called when the card was moved: it has to be seen anew. */
  moved(): void;
}

/**
 * Watches one card from the moment it stands. A committing click counts only if it is trusted, the card has been visible
 * for half a second without a break, the host is untouched and undisguised, and nothing entered the top layer after it.
 * Where the browser can't track visibility (no IntersectionObserver v2) that one test is left out.
 */
export function guardCard(card: HTMLElement, overlay: Overlay, signal: AbortSignal, onReady: () => void): Gate {
  let seenSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onTopAtOpen = document.querySelectorAll(':popover-open, :modal').length;

  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as VisibilityEntry | undefined;
      const visible = last !== undefined && last.isIntersecting && (last.isVisible ?? true);
      clearTimeout(timer);
      seenSince = visible ? (seenSince ?? performance.now()) : null;
      if (visible) timer = setTimeout(onReady, seenFor);
    },
    { threshold: 0.9, trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(card);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );

  return {
    moved() {
      if (seenSince === null) return;
      seenSince = performance.now();
      clearTimeout(timer);
      timer = setTimeout(onReady, seenFor);
    },
    allows: (event) =>
      event.isTrusted &&
      seenSince !== null &&
      performance.now() - seenSince >= seenFor &&
      overlay.intact() &&
      looksPlain(overlay.host) &&
      unmasked(document.documentElement) &&
      document.querySelectorAll(':popover-open, :modal').length <= onTopAtOpen,
  };
}
