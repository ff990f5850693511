import { useSyncExternalStore } from 'react';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FillSources } from './fill-sources';
import { type Written, writtenBy } from './filled-on-form';

/** What this panel filled into each form, kept while the user looks at other views. Nothing of it is stored unasked. */
export interface Fillings {
  /** A filling of that form was confirmed. */
  confirmed(planId: string, formId: string, sources: FillSources): void;
  /** What became of a filling. Counts once, when it has ended. */
  reported(report: FillReport): void;
  /** What was written into that form, the earliest first. */
  readonly of: (formId: string) => readonly Written[];
  readonly subscribe: (listener: () => void) => () => void;
}

const nothing: readonly Written[] = [];

export function keepFillings(now: () => number): Fillings {
  const waiting = new Map<string, { readonly formId: string; readonly sources: FillSources }>();
  const written = new Map<string, readonly Written[]>();
  const listeners = new Set<() => void>();
  return {
    confirmed: (planId, formId, sources) => void waiting.set(planId, { formId, sources }),
    reported(report) {
      const own = waiting.get(report.planId);
      if (!own || report.state === 'running') return;
      waiting.delete(report.planId);
      const wrote = writtenBy(own.sources, report, now());
      if (wrote.slots.length + wrote.lines.length === 0) return;
      written.set(own.formId, [...(written.get(own.formId) ?? nothing), wrote]);
      for (const listener of listeners) listener();
    },
    of: (formId) => written.get(formId) ?? nothing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Of this panel. */
export const panelFillings = keepFillings(Date.now);

export const useFillings = (formId: string): readonly Written[] => useSyncExternalStore(panelFillings.subscribe, () => panelFillings.of(formId));
