import { useState } from 'react';

/** The chosen rows of a list. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Chooses all rows from the last one that was turned to this one. */
  readonly extendTo: (id: string, order: readonly { readonly id: string }[]) => void;
  readonly choose: (ids: Iterable<string>) => void;
  readonly clear: () => void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  return {
    ids,
    toggle(id) {
      setAnchor(id);
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    extendTo(id, order) {
      const from = Math.max(0, order.findIndex((row) => row.id === (anchor ?? id)));
      const to = order.findIndex((row) => row.id === id);
      if (anchor === null) setAnchor(id);
      setIds((before) => new Set([...before, ...order.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id)]));
    },
    choose: (chosen) => setIds(new Set(chosen)),
    clear: () => {
      setAnchor(null);
      setIds(new Set());
    },
  };
}
