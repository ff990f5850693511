import { contains } from './dom';
import type { Control } from './model';

/** What the user has laid hands on since the watch began. */
export interface UserHands {
  /** The user typed in, clicked or moved into this field. */
  touched(control: Control): boolean;
  /** Aborts as soon as the user lays hands on this field. */
  takes(control: Control): AbortSignal;
  /** Anything at all was typed or clicked in this frame. */
  readonly busy: boolean;
}

const idleKeys = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta']);

/**
 * Watches for the user's own input: trusted keys, text, pastes, pointers, and focus that comes of them. Focus that a page
 * script moves does not count, nor what we write ourselves. Ends with the signal.
 */
export function watchHands(document: Document, signal: AbortSignal): UserHands {
  const hands = new Set<Node>();
  const waiting: { readonly control: Control; readonly own: AbortController }[] = [];
  let gesture = false;
  let busy = false;

  const isOn = ({ element, group }: Control, target: Node): boolean =>
    contains(element, target) || group.some((other) => other === target);
  const take = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Node)) return;
    hands.add(target);
    for (const { control, own } of waiting) if (isOn(control, target)) own.abort();
  };
  const listen = (type: string, heard: (event: Event) => void): void =>
    document.addEventListener(type, (event) => (event.isTrusted ? heard(event) : undefined), { capture: true, passive: true, signal });

  for (const type of ['pointerdown', 'mousedown', 'keydown', 'click']) {
    listen(type, (event) => {
      // Focus follows within the same task.
      gesture = true;
      setTimeout(() => (gesture = false), 0);
      if (event instanceof KeyboardEvent && idleKeys.has(event.key)) return;
      busy = true;
      take(event);
    });
  }
  for (const type of ['beforeinput', 'compositionstart', 'paste', 'drop']) {
    listen(type, (event) => {
      busy = true;
      take(event);
    });
  }
  listen('focusin', (event) => (gesture ? take(event) : undefined));

  return {
    touched: (control) => [...hands].some((target) => isOn(control, target)),
    takes(control) {
      const own = new AbortController();
      if ([...hands].some((target) => isOn(control, target))) own.abort();
      waiting.push({ control, own });
      return own.signal;
    },
    get busy() {
      return busy;
    },
  };
}
