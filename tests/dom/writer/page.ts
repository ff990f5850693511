import { afterEach, onTestFinished } from 'vitest';
import type { Control } from '@/lib/portal/model';
import { plainReaders } from '@/lib/portal/kits/readers';
import { typeOf } from '@/lib/portal/kits/element-kind';

/** Puts markup on the page and takes it away after the test. */
export function show(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(markup));
  document.body.append(place);
  places.push(place);
  return place;
}

const places: HTMLElement[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** The element with that id, of the kind that is asked for. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`No ${kind.name} with id ${id}`);
  return found;
}

export const input = (id: string): HTMLInputElement => byId(id, HTMLInputElement);

/** The control that the kits make of an element. */
export function controlOf(element: HTMLElement): Control {
  for (const kit of plainReaders) {
    const recognised = kit.recognise(element, typeOf(element));
    if (!recognised) continue;
    const group = element instanceof HTMLInputElement && element.type === 'radio'
      ? [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${element.name}"]`)].filter((other) => other !== element)
      : [];
    return { id: element.id, element, code: recognised.code, group, kind: recognised.kind, kit: kit.id };
  }
  throw new Error(`No kit for ${element.id}`);
}

export const never = (): AbortSignal => new AbortController().signal;

/** Everything that must never happen on a portal, written down when it does. */
export interface Watch {
  readonly pressed: string[];
  readonly submitted: string[];
  readonly entered: string[];
}

/** Watches for presses of 申报, 暂存 and the like, for submitted forms and for Enter, on the whole page. */
export function watchForDeclaring(): Watch {
  const watch: Watch = { pressed: [], submitted: [], entered: [] };
  const stop = new AbortController();
  const listen = { capture: true, signal: stop.signal };
  for (const type of ['pointerdown', 'mousedown', 'click']) {
    document.addEventListener(type, (event) => {
      const hit = event.target instanceof Element ? event.target.closest('[data-declares]') : null;
      if (hit) watch.pressed.push(`${type} ${hit.textContent ?? ''}`);
    }, listen);
  }
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    watch.submitted.push('form');
  }, listen);
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    document.addEventListener(type, (event) => {
      if (event.key === 'Enter' || event.keyCode === 13) watch.entered.push(type);
    }, listen);
  }
  onTestFinished(() => stop.abort());
  return watch;
}
