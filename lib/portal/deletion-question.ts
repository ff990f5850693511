import { all, contains, parentOf, textOf } from './dom';
import { asksToDelete, saysAgree } from './never-press';
import { buttonsOf, captionOf, windows } from './row-editor';

/** How long after the press of a line's delete button the page's question counts as its answer (ms). */
const nearMs = 3000;

/** A question of the page whether a line is to be deleted, with the button that agrees. */
export interface DeletionQuestion {
  readonly element: Element;
  readonly agree: HTMLElement;
}

/**
 * Looks out for the page's question after a delete button is pressed. Made before the press: what stands open then is no
 * answer to it. The question is known by its words, by the one button that agrees, by having nothing to fill in, and by
 * coming soon after `pressed()`. `other` is a window that came instead.
 */
export function watchForQuestion(): { pressed(): void; look(): DeletionQuestion | 'other' | null } {
  const before = new Set(openWindows());
  let at = Number.POSITIVE_INFINITY;
  return {
    pressed() {
      at = performance.now();
    },
    look() {
      const come = openWindows().filter((element) => !before.has(element) && (textOf(element) ?? '').trim() !== '');
      // Of a window and its parts, the innermost that has a button.
      const asking = come.filter((element) => buttonsOf(element).length > 0 && !come.some((inner) => inner !== element && contains(element, inner) && buttonsOf(inner).length > 0));
      const [element, second] = asking;
      if (!element) return null;
      const agreeing = buttonsOf(element).filter((button) => saysAgree(captionOf(button)));
      const [agree] = agreeing;
      const fits = !second && agree && agreeing.length === 1 && performance.now() - at < nearMs && asksToDelete(questionIn(element)) && all(element, 'input:not([type="hidden"]):not([type="button"]), select, textarea, iframe').length === 0;
      return fits ? { element, agree } : 'other';
    },
  };
}

const openWindows = (): readonly Element[] => all(document, windows).filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));

/** What a window says, without the captions of its buttons. */
function questionIn(element: Element): string {
  const captions = new Set(buttonsOf(element).map((button) => button.textContent ?? ''));
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!captions.has(textOf(parentOf(node) ?? node) ?? '')) texts.push(text);
  }
  return texts.join(' ');
}
