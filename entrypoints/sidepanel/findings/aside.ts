import { createContext, useContext } from 'react';
import type { AsideFinding, AsideRecord } from '@/lib/check/set-aside';
import type { IgnoredRecord, IgnoredScope } from '@/lib/library/records';

/** What was just done about a record, and can be taken back. */
export interface AsideStep {
  readonly did: 'left' | 'shown-again';
  readonly record: IgnoredRecord;
}

/** What of the form on show is left aside, and the ways to change that. */
export interface Aside {
  /** For what a finding of this form can be left aside: how it is stored, and what it is called here; the narrowest first. */
  readonly scopes: readonly { readonly scope: IgnoredScope; readonly of: string; readonly label: string }[];
  readonly findings: readonly AsideFinding<IgnoredRecord>[];
  /** What is waited for before `findings` can be told: the records, or the check that leaves nothing aside. Null: they are known. */
  readonly awaited: 'records' | 'check' | null;
  /** Why nothing can be changed now, or null. */
  readonly blocked: string | null;
  readonly last: AsideStep | null;
  readonly failure: string | null;
  /** How many of the findings on show a record would leave aside. */
  shownBy(record: Omit<AsideRecord, 'of'>): number;
  /** False where it failed. */
  leave(record: Pick<IgnoredRecord, 'rule' | 'scope' | 'of' | 'field' | 'reason'>): Promise<boolean>;
  showAgain(record: IgnoredRecord): Promise<void>;
  undo(): Promise<void>;
  /** Says no more of the last step. */
  dismiss(): void;
}

const Around = createContext<Aside | null>(null);
export const AsideProvider = Around.Provider;

export function useAsideHere(): Aside {
  const aside = useContext(Around);
  if (!aside) throw new Error('Nothing that knows what is left aside around this component');
  return aside;
}
