import { i18n } from '#i18n';
import { markedText } from '@/components/visible-text';
import type { Control } from '@/lib/portal/model';
import { element } from '../assistant.content/element';
import style from './style.css?inline';
import { controlAt } from './targets';

export interface PointingOut {
  /** The controls that may be chosen, as they are now, in page order. */
  targets(): readonly Control[];
  /** The header of the column in which something stands that is no control. */
  columnAt(target: Element): Control | null;
  labelOf(control: Control): string;
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
  onChoose(control: Control): void;
  onEnd(): void;
}

const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend'] as const;
const forward = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const back = new Set(['ArrowUp', 'ArrowLeft']);

/**
 * Lets the user choose one control of the page: by a click, or with Tab or arrows and Space or F2. Until then the page
 * gets none of the user's presses and keys, Enter above all; Esc ends it. Only the user's own hand counts.
 */
export function pointOut({ targets, columnAt, labelOf, layer, signal, onChoose, onEnd }: PointingOut): void {
  const root = layer.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : layer;
  let current: Control | null = null;

  const frame = element('div', { class: 'teach-frame', data: { teach: 'frame' } });
  const says = element('span', { role: 'status', data: { teach: 'says' } }, i18n.t('teach.point.help'));
  const end = element('button', { class: 'quiet', data: { action: 'teach-end' }, onClick: (event) => event.isTrusted && onEnd() }, i18n.t('teach.point.end'));
  const banner = element('div', { class: 'teach-banner', role: 'group', data: { teach: 'banner' }, aria: { label: i18n.t('teach.point.title') } }, element('b', {}, i18n.t('teach.point.title')), says, end);
  const sheet = document.createElement('style');
  sheet.textContent = style;
  frame.hidden = true;
  layer.append(sheet, frame, banner);
  signal.addEventListener('abort', () => [sheet, frame, banner].forEach((each) => each.remove()), { once: true });

  function place(): void {
    frame.hidden = current === null;
    if (!current) return;
    const box = current.element.getBoundingClientRect();
    frame.style.left = `${Math.round(box.left - 4)}px`;
    frame.style.top = `${Math.round(box.top - 4)}px`;
    frame.style.width = `${Math.round(box.width + 8)}px`;
    frame.style.height = `${Math.round(box.height + 8)}px`;
  }

  function show(control: Control | null): void {
    if (control === current) return;
    current = control;
    place();
    says.textContent = control ? i18n.t('teach.point.current', [markedText(labelOf(control)) || i18n.t('teach.point.noLabel')]) : i18n.t('teach.point.help');
  }

  const controlUnder = (event: Event): Control | null => {
    const target = event.composedPath()[0];
    return target instanceof Element ? controlAt(target, targets(), columnAt) : null;
  };

  function step(by: 1 | -1): void {
    const shown = targets().filter((control) => control.element.checkVisibility());
    // From the field with the cursor, else from the first or last.
    const focused = shown.find((control) => control.element.contains(document.activeElement));
    const next = current ? shown[(shown.indexOf(current) + by + shown.length) % shown.length] : (focused ?? shown.at(by > 0 ? 0 : -1));
    if (!next) return;
    next.element.scrollIntoView({ block: 'center', inline: 'nearest' });
    show(next);
  }

  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listening = { capture: true, passive: false, signal } as const;

  window.addEventListener('pointermove', (event) => {
    if (event.isTrusted && event.target !== host) show(controlUnder(event));
  }, { capture: true, passive: true, signal });
  for (const name of presses) {
    window.addEventListener(name, (event) => {
      if (!event.isTrusted || event.target === host) return;
      swallow(event);
      if (event.type !== 'click') return;
      const control = controlUnder(event);
      if (control) onChoose(control);
    }, listening);
  }
  window.addEventListener('keydown', (event) => {
    // The browser's own shortcuts stay the user's; the button of the banner takes its keys itself.
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || (event.target === host && event.key !== 'Escape')) return;
    swallow(event);
    if (event.isComposing) return;
    if (event.key === 'Escape') onEnd();
    else if (event.key === 'Tab' && event.shiftKey) step(-1);
    else if (forward.has(event.key)) step(1);
    else if (back.has(event.key)) step(-1);
    else if ((event.key === ' ' || event.key === 'F2') && current) onChoose(current);
  }, listening);
  for (const name of ['keyup', 'keypress', 'beforeinput'] as const) {
    window.addEventListener(name, (event) => {
      if (event.isTrusted && event.target !== host) swallow(event);
    }, listening);
  }
  for (const name of ['scroll', 'resize'] as const) window.addEventListener(name, place, { capture: true, passive: true, signal });
  window.focus();
}
