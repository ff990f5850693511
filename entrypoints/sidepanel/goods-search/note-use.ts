import { browser } from 'wxt/browser';
import { parsePath } from '@/lib/certificate/path';
import { libraryClient, type LibraryClient } from '@/lib/library/client';
import type { FillReport } from '@/lib/portal/fill-plan';

interface Use {
  readonly goodsIds: readonly string[];
  readonly buyer: string;
}

/** Notes which goods were filled into forms, and for whom: they are suggested first from then on. */
export interface UseNotes {
  /** A filling with these goods was confirmed. */
  confirmed(planId: string, goodsIds: readonly string[], buyer: string): void;
  /** What became of a filling. Counted once, when it has ended and goods of it stand on the form. */
  reported(report: FillReport): void;
}

export function noteUses(client: Pick<LibraryClient, 'noteUse'>): UseNotes {
  const waiting = new Map<string, Use>();
  return {
    confirmed(planId, goodsIds, buyer) {
      if (goodsIds.length > 0) waiting.set(planId, { goodsIds: [...new Set(goodsIds)], buyer });
    },
    reported({ planId, state, results }) {
      const use = waiting.get(planId);
      if (!use || state === 'running') return;
      waiting.delete(planId);
      if (!results.some(({ path, outcome, deleted }) => outcome === 'kept' && deleted === undefined && parsePath(path)?.section === 'Goods')) return;
      // Only the order of suggestions hangs on it.
      void client.noteUse(use.goodsIds, use.buyer).catch(() => undefined);
    },
  };
}

/** Of this panel; kept while the user looks at other views. */
export const panelUses = noteUses(libraryClient((message) => browser.runtime.sendMessage(message)));
