import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { GoodsRecord } from '@/lib/library/records';
import type { GoodsSearch, GoodsSearchReply } from '@/lib/library/suggest-messages';

/** Most goods listed at once; the rest is found by typing on. */
export const listed = 30;

/** Longest query that the search takes, and longest name of a buyer. */
const longest = { query: 200, buyer: 1000 } as const;

export interface FoundGoods {
  /** What was searched for; null before the first answer. */
  readonly query: string | null;
  /** Best first, {@link listed} at most. */
  readonly goods: readonly GoodsRecord[];
  readonly more: boolean;
  readonly failed: boolean;
}

const nothing: FoundGoods = { query: null, goods: [], more: false, failed: false };

const ask = (message: GoodsSearch): Promise<GoodsSearchReply | undefined> => browser.runtime.sendMessage(message);

/**
 * The goods that the library finds best for a query, asked of the background, so that no page holds them all; '' finds
 * what was used or written last, with null nothing is asked. Goods that `buyer` (the consignee's name, '' for unknown)
 * had come first. Until the answer is there, what was found before stays.
 */
export function useGoodsSearch(query: string | null, buyer = ''): FoundGoods {
  const [found, setFound] = useState(nothing);
  const sought = query === null ? null : query.trim().slice(0, longest.query);
  useEffect(() => {
    if (sought === null) return undefined;
    let late = false;
    const show = (next: Omit<FoundGoods, 'query'>): void => {
      if (!late) setFound({ query: sought, ...next });
    };
    // One more than is listed tells whether there are others.
    ask({ type: 'goods.search', query: sought, buyer: buyer.slice(0, longest.buyer), limit: listed + 1 }).then(
      (reply) => (reply ? show({ goods: reply.goods.slice(0, listed), more: reply.goods.length > listed, failed: false }) : show({ goods: [], more: false, failed: true })),
      () => show({ goods: [], more: false, failed: true }),
    );
    return () => {
      late = true;
    };
  }, [sought, buyer]);
  return sought === null ? nothing : found;
}
