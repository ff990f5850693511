import { useCallback, useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FillSources } from './fill-sources';
import { writtenBy } from './filled-on-form';
import type { Written } from './written';
import { rememberWritten, writtenInto, type WrittenStore } from './written-store';

/**
 * What was filled into each form, kept while the user looks at other views, and in the browser's memory for a panel that
 * is opened later. Nothing of it is stored unasked.
 */
export interface Fillings {
  /** A filling of that form was confirmed. */
  confirmed(planId: string, formId: string, sources: FillSources): void;
  /** What became of a filling. Counts once, when it has ended. */
  reported(report: FillReport): void;
  /** What was written into that form, the earliest first, as far as it is known by now. */
  readonly of: (formId: string) => readonly Written[];
  /** Tells when more is known of that form; asks for what was filled there before. */
  readonly subscribe: (formId: string, listener: () => void) => () => void;
}

const nothing: readonly Written[] = [];

export function keepFillings(now: () => number, store: () => WrittenStore): Fillings {
  const waiting = new Map<string, { readonly formId: string; readonly sources: FillSources }>();
  const written = new Map<string, readonly Written[]>();
  const before = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  /** What was written there before comes first; without the browser's memory only this panel's own is known. */
  const ask = async (formId: string): Promise<void> => {
    const found = await writtenInto(store(), formId).catch(() => nothing);
    if (found.length === 0) return;
    written.set(formId, [...found, ...(written.get(formId) ?? nothing)]);
    tell();
  };
  const known = (formId: string): Promise<void> => {
    const asked = before.get(formId) ?? ask(formId);
    before.set(formId, asked);
    return asked;
  };

  return {
    confirmed: (planId, formId, sources) => void waiting.set(planId, { formId, sources }),
    reported(report) {
      const own = waiting.get(report.planId);
      if (!own || report.state === 'running') return;
      waiting.delete(report.planId);
      const wrote = writtenBy(own.sources, report, now());
      if (wrote.slots.length + wrote.lines.length === 0) return;
      const { formId } = own;
      // Asked for before this filling counts, so that it cannot come twice.
      const asked = known(formId);
      written.set(formId, [...(written.get(formId) ?? nothing), wrote]);
      tell();
      void asked.then(() => rememberWritten(store(), formId, wrote)).catch(() => undefined);
    },
    of: (formId) => written.get(formId) ?? nothing,
    subscribe(formId, listener) {
      listeners.add(listener);
      void known(formId);
      return () => listeners.delete(listener);
    },
  };
}

/** Of this panel. */
export const panelFillings = keepFillings(Date.now, () => browser.storage.session);

export function useFillings(formId: string): readonly Written[] {
  const subscribe = useCallback((listener: () => void) => panelFillings.subscribe(formId, listener), [formId]);
  return useSyncExternalStore(subscribe, () => panelFillings.of(formId));
}
