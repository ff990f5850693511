import type { FillResult } from './fill-plan';
import { foundFor, hindrance, holdsWanted, settleWish, spendReset, type WriteGuards, writeWish } from './fill-wish';
import type { Written } from './fill-writer';
import { sameText } from './same-text';

/** When the values are looked at again after a filling (ms): the portals' own checks answer within about three seconds. */
const looks = [100, 300, 700, 1200, 2000, 3000, 3800] as const;

const report = ({ wish, before }: Written): FillResult[] =>
  wish.entries.map((entry) => {
    const { path, will } = entry;
    const found = foundFor(wish, entry);
    return { path, wanted: will, before: before.get(path) ?? '', found, outcome: sameText(found, will) ? 'kept' : 'changed-by-page' };
  });

/** Fields that the page has made something else of since they were written: each is set once more, and only once. Gives their results. */
export async function setOnceMore(written: readonly Written[], guards: WriteGuards): Promise<readonly FillResult[]> {
  const results: FillResult[] = [];
  for (const each of written) {
    const { wish } = each;
    if (!wish.binding.control.element.isConnected || holdsWanted(wish) || guards.hands.touched(wish.binding.control)) continue;
    if (!hindrance(wish, guards) && spendReset(wish)) {
      await writeWish(wish, guards);
      await settleWish(wish, guards);
    }
    results.push(...report(each));
  }
  return results;
}

/**
 * Looks again for some seconds after a filling, because a portal may answer late and write over what was filled. Ends at
 * once when the user does anything: from then on the form is theirs.
 */
export function keepWatch(written: readonly Written[], guards: WriteGuards, tell: (results: readonly FillResult[]) => void, ended: () => void): void {
  const told = new Map<string, string>();
  const look = async (turn: number): Promise<void> => {
    if (guards.signal.aborted || guards.hands.busy) return;
    const results = await setOnceMore(written, guards);
    const news = results.filter(({ path, found }) => told.get(path) !== found);
    for (const { path, found } of news) told.set(path, found);
    if (news.length > 0) tell(news);
    next(turn + 1);
  };
  const next = (turn: number): void => {
    const at = looks[turn];
    if (at === undefined || written.length === 0) {
      ended();
      return;
    }
    const timer = setTimeout(() => void look(turn), at - (looks[turn - 1] ?? 0));
    guards.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  next(0);
}
