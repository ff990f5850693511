import { markedText } from '@/components/visible-text';
import { element } from '../assistant.content/element';
import type { Overlay } from '../assistant.content/overlay';
import style from './style.css?inline';

/** The box under a field, in the assistant's layer over the page. */
export interface Box {
  readonly node: HTMLElement;
  /** Shows this instead of what was there. */
  show(stage: string, label: string, ...content: readonly (Node | null)[]): void;
  hide(): void;
  /** Says something to those who hear the page read out. */
  announce(text: string): void;
  /** Puts it to its field again; tells `moved` when the place changed. */
  follow(): void;
}

const gap = 3;
const narrowest = 340;
const widest = 520;

/** Makes the box, hidden at first. Goes with the signal. `lang` is that of its own words. */
export function makeBox(field: HTMLElement, { layer }: Overlay, lang: string, moved: () => void, signal: AbortSignal): Box {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const node = element('div', { class: 'suggest' });
  const spoken = element('div', { class: 'spoken', role: 'status' });
  node.lang = lang;
  node.hidden = true;
  layer.append(sheet, node, spoken);
  signal.addEventListener('abort', () => [sheet, node, spoken].forEach((each) => each.remove()), { once: true });
  // The cursor stays in its field.
  node.addEventListener('mousedown', (event) => event.preventDefault());

  let place = '';
  function position(): boolean {
    const at = field.getBoundingClientRect();
    node.style.width = `${Math.round(Math.min(Math.max(at.width, narrowest), widest, innerWidth - 2 * gap))}px`;
    const { width, height } = node.getBoundingClientRect();
    const below = at.bottom + gap + height <= innerHeight || at.top - gap - height < 0;
    node.style.left = `${Math.round(Math.max(gap, Math.min(at.left, innerWidth - width - gap)))}px`;
    node.style.top = `${Math.round(below ? at.bottom + gap : at.top - gap - height)}px`;
    const next = `${node.style.left} ${node.style.top}`;
    const same = next === place;
    place = next;
    return !same;
  }

  let frame = 0;
  const follow = (): void => {
    if (node.hidden) return;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!node.hidden && position()) moved();
    });
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });

  return {
    node,
    show(stage, label, ...content) {
      node.dataset['suggest'] = stage;
      node.setAttribute('role', stage === 'list' ? 'listbox' : 'dialog');
      node.setAttribute('aria-label', label);
      node.replaceChildren(...content.filter((each) => each !== null));
      node.hidden = false;
      position();
    },
    hide() {
      node.hidden = true;
      node.replaceChildren();
      spoken.textContent = '';
    },
    announce(text) {
      spoken.textContent = markedText(text);
    },
    follow,
  };
}
