import { useState } from 'react';
import { plainLayout, readLayout, type Layout } from './layout';

/** The columns of a list as the user arranged them, remembered in this browser. */
export function useLayout(name: string): readonly [Layout, (change: (layout: Layout) => Layout) => void, () => void] {
  const key = `grid.${name}`;
  const [layout, setLayout] = useState(() => readLayout(kept(() => localStorage.getItem(key)) ?? null));
  const put = (next: Layout): void => {
    setLayout(next);
    kept(() => localStorage.setItem(key, JSON.stringify(next)));
  };
  return [layout, (change) => put(change(layout)), () => put(plainLayout)];
}

/** A browser that keeps nothing shows the columns as they come. */
function kept<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
