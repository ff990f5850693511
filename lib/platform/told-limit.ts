/** How many askers are counted at once, before counting begins anew. */
const mostAskers = 100;

/**
 * Counts the different things that each asker was told within an hour, and says which of some more it may be told: those
 * that it knows already always, new ones until there are `most`. Who asks letter by letter is told the same few things
 * again and again; who wants to list everything is not. `now` in milliseconds since 1970 UTC; a clock that was set back
 * begins a new hour.
 */
export function toldLimit(most: number, now: () => number): <T extends { readonly id: string }>(asker: string, things: readonly T[]) => T[] {
  const told = new Map<string, { since: number; ids: Set<string> }>();
  return (asker, things) => {
    let known = told.get(asker);
    if (!known || Math.abs(now() - known.since) >= 3_600_000) {
      if (!known && told.size >= mostAskers) told.clear();
      known = { since: now(), ids: new Set() };
      told.set(asker, known);
    }
    const { ids } = known;
    return things.filter(({ id }) => {
      if (!ids.has(id) && ids.size >= most) return false;
      ids.add(id);
      return true;
    });
  };
}
