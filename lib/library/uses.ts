import { buyerKey, lastInstant, mostBuyers, type BuyerUse, type GoodsRecord } from './records';

/** The product after it was filled into a form for a buyer (its name as on the form, '' for unknown) at that moment. Content and times of writing stay. */
export function withUse(goods: GoodsRecord, buyer: string, at: number): GoodsRecord {
  const key = buyerKey(buyer);
  const before = goods.usedBy ?? [];
  const known = before.find((use) => use.buyer === key);
  const usedBy = key === '' ? before : latest([{ buyer: key, count: Math.min((known?.count ?? 0) + 1, 1_000_000), at }, ...before.filter((use) => use !== known)]);
  return { ...goods, lastUsedAt: Math.min(Math.max(goods.lastUsedAt ?? 0, at), lastInstant), ...(usedBy.length > 0 && { usedBy }) };
}

/** The product with the uses that either side knows of; of one buyer those that were noted later. */
export function withUsesOf(goods: GoodsRecord, other: GoodsRecord): GoodsRecord {
  const byBuyer = new Map<string, BuyerUse>();
  for (const use of [...(goods.usedBy ?? []), ...(other.usedBy ?? [])]) if (use.at > (byBuyer.get(use.buyer)?.at ?? -1)) byBuyer.set(use.buyer, use);
  const usedBy = latest([...byBuyer.values()]);
  const lastUsedAt = Math.max(goods.lastUsedAt ?? 0, other.lastUsedAt ?? 0);
  return { ...goods, ...(lastUsedAt > 0 && { lastUsedAt }), ...(usedBy.length > 0 && { usedBy }) };
}

const latest = (uses: readonly BuyerUse[]): BuyerUse[] => uses.toSorted((one, other) => other.at - one.at).slice(0, mostBuyers);
