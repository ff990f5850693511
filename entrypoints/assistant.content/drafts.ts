import { browser } from 'wxt/browser';
import type { Path } from '@/lib/certificate/path';
import { extensionAlive } from '@/lib/platform/extension';
import type { DraftKeep } from '@/lib/platform/form-messages';
import { contains } from '@/lib/portal/dom';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FormReading } from '@/lib/portal/model';
import { heldBy } from '@/lib/portal/value-of';
import type { Session } from './session';

/** The shortest time between two sendings, in ms: what is typed within it goes along with the first. */
const pause = 2000;

/** Has kept, in the background, what the user typed into a form. Only sends: nothing of what is kept ever comes back. */
export interface DraftGuard {
  /** Counts what was begun anew in this form: emptied, or taken by another application. */
  readonly sitting: number;
  /** The user's own hand on the page, before the form is read again. */
  acted(event: Event): void;
  /** Our own filling wrote something. */
  filled(report: FillReport): void;
}

type Values = ReadonlyMap<Path, string>;

const saidBy = (reading: FormReading): Values => new Map(reading.values.flatMap(({ path, value }) => (value.trim() === '' ? [] : [[path, value] as const])));

/**
 * Guards the recognised fields of one form. A draft begins when the user changes a field or a filling has written; what the
 * page itself loads makes none. When less than half is left of what stood there, and not by the user's hand, the page has
 * emptied or changed the form: what stood there before stays kept, and a new sitting begins.
 */
export function guardDraft(formId: string, session: Session, signal: AbortSignal): DraftGuard {
  let sitting = 0;
  let begun = false;
  /** By a filling, or by the user's own keys, since the form was last looked at. */
  let wrote = false;
  let typed = false;
  let known = saidBy(session.reading);
  let sent: FormReading['application'] | null = null;
  /** The form as it was when the user last pressed something: the page may empty it in answer. */
  let before: FormReading | null = null;
  /** What fields showed when the user first had hands on them; a list or calendar sets them later, by the page's script. */
  const hands = new Map<Path, string>();
  /** Fields that the user changed since the form was last looked at, and since the last press. */
  let recent = new Set<Path>();
  let afterPress = new Set<Path>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** `byHand`: fields whose change is the user's. */
  const replaced = (from: Values, to: Values, byHand: ReadonlySet<Path>): boolean => {
    const left = [...from].filter(([path]) => !byHand.has(path) || !to.has(path));
    return !wrote && left.length > 2 && left.filter(([path, value]) => to.get(path) === value).length * 2 < left.length;
  };
  const emptied = (): boolean => before !== null && before !== session.reading && replaced(saidBy(before), saidBy(session.reading), afterPress);
  const changedByHand = ({ bindings }: FormReading): boolean => bindings.some(({ path, control }) => hands.has(path) && hands.get(path) !== heldBy(control).shown);

  function take(reading: FormReading): void {
    const values = saidBy(reading);
    if (replaced(known, values, recent)) {
      sitting++;
      begun = false;
      hands.clear();
    } else begun ||= wrote || typed || changedByHand(reading);
    known = values;
    recent = new Set();
    wrote = typed = false;
    const { application } = reading;
    if (!begun || sent === application || JSON.stringify(sent) === JSON.stringify(application)) return;
    sent = application;
    // Where the background does not answer, the next pause sends it again.
    void browser.runtime.sendMessage({ type: 'draft.keep', formId, sitting, application } satisfies DraftKeep).catch(() => (sent = null));
  }

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || !extensionAlive()) return;
    if (before && emptied()) {
      take(before);
      recent = afterPress;
    }
    before = null;
    take(session.reading);
  }

  const soon = (): void => {
    timer ??= setTimeout(keep, pause);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // A page that is left, or a tab that is turned away from and may be ended by the browser.
  window.addEventListener('pagehide', keep, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && timer !== undefined && keep(), { signal });

  return {
    get sitting() {
      return sitting;
    },
    acted({ type, target }) {
      const { reading } = session;
      const field = target instanceof Node && reading.bindings.find(({ control }) => contains(control.element, target) || control.group.some((other) => other === target));
      const isTyping = type === 'input' || type === 'change';
      if (type === 'click') {
        if (emptied()) keep();
        before = reading;
        afterPress = new Set();
      }
      if (field) {
        recent.add(field.path);
        afterPress.add(field.path);
        typed ||= isTyping;
        if (!isTyping && !hands.has(field.path)) hands.set(field.path, heldBy(field.control).shown);
      }
      if (!begun && !typed && hands.size === 0) return;
      soon();
    },
    filled({ results }) {
      wrote ||= results.some(({ outcome }) => outcome === 'kept');
      if (wrote) soon();
    },
  };
}
