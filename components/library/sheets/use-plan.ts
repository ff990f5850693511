import { startTransition, useEffect, useMemo, useState } from 'react';
import type { PlanSummary } from '@/lib/exchange/sheets/sheet-task';
import type { PartyRole } from '@/lib/library/records';
import { failureOf, type OpenedSheet, type SheetFailure } from './use-sheet';

interface Planned {
  readonly summary: PlanSummary | null;
  readonly failure: SheetFailure | null;
}

const nothing: Planned = { summary: null, failure: null };

/** What an import of the sheet would do as it is mapped now; null while it is being worked out. Another `attempt` works it out anew. */
export function usePlan({ reader, look: { sheet }, layout }: OpenedSheet, purpose: 'goods' | 'parties', role: PartyRole, attempt: number): Planned {
  const asked = useMemo(() => ({ attempt, task: { type: 'plan' as const, sheet, purpose, role, layout } }), [attempt, sheet, purpose, role, layout]);
  const [planned, setPlanned] = useState<(Planned & { readonly asked: unknown }) | null>(null);
  useEffect(() => {
    let isStale = false;
    reader.ask(asked.task).then(
      // Hundreds of rows are drawn bit by bit.
      (summary) => isStale || startTransition(() => setPlanned({ asked, summary, failure: null })),
      (cause: unknown) => isStale || setPlanned({ asked, summary: null, failure: failureOf(cause) }),
    );
    return () => {
      isStale = true;
    };
  }, [reader, asked]);
  return planned?.asked === asked ? planned : nothing;
}
