import { browser } from 'wxt/browser';
import { fieldSpec } from '@/lib/certificate/fields';
import { parsePath } from '@/lib/certificate/path';
import type { Locale } from '@/lib/certificate/text';
import { extensionAlive } from '@/lib/platform/extension';
import { ancestorOrigins } from '@/lib/platform/frames';
import type { PageReply } from '@/lib/platform/messages';
import { obtainPart } from '@/lib/platform/parts';
import { contains } from '@/lib/portal/dom';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { Suggester } from '../../suggester.content/suggester';
import type { Overlay } from '../overlay';
import type { Session } from '../session';
import type { Writing } from '../writing';

/** What the assistant lends to suggestions. */
export interface SuggestionsAround {
  readonly session: Session;
  readonly writing: Pick<Writing, 'fill' | 'undo'>;
  readonly overlay: Overlay;
  readonly locale: Locale;
  /** Takes away what else stands at the field. */
  clear(): void;
}

export interface Suggestions {
  /** What became of a filling, whoever asked for it. */
  reported(report: FillReport): void;
}

/** Goods are looked for by what is typed into these fields. */
const searched: ReadonlySet<string> = new Set(['HSCode', 'GoodsName', 'GoodsNameE']);

const isBox = (target: EventTarget | undefined): target is HTMLInputElement | HTMLTextAreaElement => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Fetches what suggests goods whenever the focus comes into a field that goods are found by, unless the user wants none. */
export function startSuggestions(around: SuggestionsAround, signal: AbortSignal): Suggestions {
  const { session } = around;
  const listeners = new Set<(report: FillReport) => void>();
  /** The field that was looked at last, and what stood in it when the focus came. */
  let looked: EventTarget | null = null;
  let stood = '';
  /** Pinyin is being composed there. */
  let composing = false;
  /** A filling moves the focus about. */
  let filling = false;

  async function enter(field: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
    const binding = session.present ? session.reading.bindings.find(({ control }) => contains(control.element, field)) : undefined;
    const parts = binding && parsePath(binding.path);
    // A field that the page has just drawn may not be recognised yet: the next key asks again.
    if (binding) looked = field;
    if (!binding || parts?.section !== 'Goods' || !searched.has(parts.tag ?? '') || !session.bindingOf(binding.path) || field.readOnly || !extensionAlive()) return;
    const reply: PageReply['suggest.mode'] | undefined = await browser.runtime.sendMessage({ type: 'suggest.mode', ancestors: ancestorOrigins(window) ?? ['null'] }).catch(() => undefined);
    if (!reply || reply.mode === 'off') return;
    const suggester = await obtainPart<Suggester>('suggester');
    // The user may have gone on meanwhile.
    if (signal.aborted || !field.matches(':focus')) return;
    suggester?.({
      ...around,
      field,
      kind: binding.control.kind,
      stood,
      composing,
      mode: reply.mode,
      signal,
      labelOf: (path) => fieldSpec('Goods', path.slice(path.lastIndexOf('.') + 1))?.label[around.locale] ?? path,
      hear(heard, until) {
        listeners.add(heard);
        until.addEventListener('abort', () => listeners.delete(heard), { once: true });
      },
    });
  }

  document.addEventListener('focusin', (event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || filling) return;
    looked = null;
    if (!isBox(target)) return;
    stood = target.value;
    composing = false;
    void enter(target);
  }, { capture: true, signal });
  document.addEventListener('input', (event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted) return;
    composing = event instanceof InputEvent && event.isComposing;
    if (!filling && target !== looked && isBox(target)) void enter(target);
  }, { capture: true, passive: true, signal });
  document.addEventListener('compositionend', () => (composing = false), { capture: true, passive: true, signal });

  return {
    reported(report) {
      filling = report.state === 'running';
      listeners.forEach((heard) => heard(report));
    },
  };
}
