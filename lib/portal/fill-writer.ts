import type { Path } from '../certificate/path';
import type { FillEntry, FillResult } from './fill-plan';
import { coversNothing, hindrance, holdsWanted, isChained, isPlain, judge, settleWish, sightOfWish, spendReset, toWishes, type Wish, type WriteGuards, writeWish } from './fill-wish';
import { currentValue } from './field-says';
import type { WriteOutcome } from './kit';
import type { Binding } from './model';
import { rememberSights, type Sight } from './visible-now';
import { waitUntil } from './wait-until';

/** The portals' messages go away by themselves after about three seconds. */
const coverCapMs = 4000;

/** A wish that was written, and what stood there before, by path. */
export interface Written {
  readonly wish: Wish;
  readonly before: ReadonlyMap<Path, string>;
}

export interface WriterResult {
  readonly results: readonly FillResult[];
  readonly written: readonly Written[];
  /** Entries for which the form has no field. */
  readonly missing: readonly FillEntry[];
}

/**
 * Writes entries into the fields that hold them. Widgets go one after the other, each until it has come to rest; plain
 * fields then go in one batch, all written before any is read back. What the page makes something else of at once is set
 * once more. `onResult` hears each field as soon as it is known.
 */
export async function writeEntries(entries: readonly FillEntry[], bindings: readonly Binding[], guards: WriteGuards, onResult: (results: readonly FillResult[]) => void): Promise<WriterResult> {
  const { wishes, missing } = toWishes(entries, bindings);
  const results: FillResult[] = [];
  const written: Written[] = [];
  const tell = (some: readonly FillResult[]): void => {
    results.push(...some);
    onResult(some);
  };

  for (const chain of chains(wishes.filter((each) => !isPlain(each)))) {
    for (const done of await writeChain(chain, guards)) {
      if (done.written) written.push(done.written);
      tell(done.results);
    }
  }
  const plain = wishes.filter(isPlain);
  const batch = await writeBatch(plain, guards, await untilUncovered(plain, guards));
  written.push(...batch.written);
  tell(batch.results);
  return { results, written, missing };
}

type Sights = ReadonlyMap<Wish, Sight>;

/** Each field as it is seen now, all asked before anything is written. */
function looksOf(wishes: readonly Wish[], guards: WriteGuards): Sights {
  const seen = rememberSights();
  const ours = coversNothing(guards);
  return new Map(wishes.map((wish) => [wish, sightOfWish(wish, guards, seen, ours)]));
}

/** A message of the page may lie over a field for some seconds, a list that closes for a moment: waits until it is gone, or gives up. Gives what is seen then. */
async function untilUncovered(wishes: readonly Wish[], guards: WriteGuards): Promise<Sights> {
  let sights = looksOf(wishes, guards);
  const covered = (): boolean => [...sights.values()].includes('covered');
  if (!covered()) return sights;
  await waitUntil(() => {
    sights = looksOf(wishes, guards);
    return covered() ? null : true;
  }, { root: document, capMs: coverCapMs, signal: guards.signal });
  return sights;
}

const beforeOf = (wish: Wish): Map<Path, string> => new Map(wish.entries.map(({ path }) => [path, currentValue(wish.binding, path)]));

const resultsOf = (wish: Wish, before: ReadonlyMap<Path, string>, outcome: WriteOutcome, guards: WriteGuards): FillResult[] =>
  wish.entries.map((entry) => judge(wish, entry, before.get(entry.path) ?? '', outcome, guards));

const untouched = (wish: Wish, hindered: Pick<FillResult, 'outcome' | 'reason'>, before: ReadonlyMap<Path, string>): FillResult[] =>
  wish.entries.map(({ path, will }) => ({ path, wanted: will, before: before.get(path) ?? '', found: hindered.outcome === 'kept' ? will : (before.get(path) ?? ''), ...hindered }));

/** Neighbouring fields that are written one into the other; all others alone. */
function chains(wishes: readonly Wish[]): readonly (readonly Wish[])[] {
  const found: Wish[][] = [];
  for (const wish of wishes) {
    const last = found.at(-1);
    if (last?.[0] && isChained(wish) && last[0].binding.control.kit === wish.binding.control.kit) last.push(wish);
    else found.push([wish]);
  }
  return found;
}

interface WidgetDone {
  readonly results: readonly FillResult[];
  readonly written: Written | null;
}

/** Writes fields one after the other, and reads them back when the last one has come to rest. */
async function writeChain(wishes: readonly Wish[], guards: WriteGuards): Promise<readonly WidgetDone[]> {
  const done: (WidgetDone | { readonly wish: Wish; readonly before: Map<Path, string>; outcome: WriteOutcome })[] = [];
  let open: Wish | null = null;
  for (const [at, wish] of wishes.entries()) {
    // The list of the field before may lie over this one for a moment.
    const sights = await untilUncovered([wish], guards);
    const before = beforeOf(wish);
    const hindered = hindrance(wish, guards, () => sights.get(wish) ?? 'hidden');
    if (hindered) {
      done.push({ results: untouched(wish, hindered, before), written: null });
      continue;
    }
    const outcome = await writeWish(wish, guards, wishes.slice(at + 1).find((each) => !holdsWanted(each) && !guards.hands.touched(each.binding.control)));
    if (outcome.ok) open = wish;
    done.push({ wish, before, outcome });
  }
  if (open) await settleWish(open, guards);
  const results: WidgetDone[] = [];
  for (const each of done) {
    if ('results' in each) {
      results.push(each);
      continue;
    }
    const { wish, before } = each;
    let { outcome } = each;
    if (outcome.ok && !holdsWanted(wish) && !hindrance(wish, guards) && spendReset(wish)) {
      outcome = await writeWish(wish, guards);
      if (outcome.ok) await settleWish(wish, guards);
    }
    results.push({ results: resultsOf(wish, before, outcome, guards), written: outcome.ok ? { wish, before } : null });
  }
  return results;
}

async function writeBatch(wishes: readonly Wish[], guards: WriteGuards, sights: Sights): Promise<{ results: FillResult[]; written: Written[] }> {
  const results: FillResult[] = [];
  const befores = wishes.map(beforeOf);
  const look = lookAhead(sights, guards);
  const pending: { wish: Wish; before: Map<Path, string>; outcome: Promise<WriteOutcome> }[] = [];
  for (const [index, wish] of wishes.entries()) {
    const before = befores[index] ?? new Map<Path, string>();
    const hindered = hindrance(wish, guards, () => look.sight(wish));
    if (hindered) results.push(...untouched(wish, hindered, before));
    else pending.push({ wish, before, outcome: writeWish(wish, guards) });
  }
  look.end();
  const written: Written[] = [];
  for (const { wish, before, outcome } of pending) {
    const said = await outcome;
    await settleWish(wish, guards);
    results.push(...resultsOf(wish, before, said, guards));
    if (said.ok) written.push({ wish, before });
  }
  return { results, written };
}

/**
 * The sight of each field at its turn. All were looked at once before the first write, for each look after a write makes
 * the browser lay the page out again; from the moment a handler of the page changes the page, every field is looked at
 * anew: the page may have hidden or moved it.
 */
function lookAhead(sights: Sights, guards: WriteGuards): { sight: (wish: Wish) => Sight; end: () => void } {
  let changed = false;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    sight(wish) {
      changed ||= observer.takeRecords().length > 0;
      const known = sights.get(wish) ?? 'hidden';
      if (changed) return sightOfWish(wish, guards);
      return wish.binding.control.element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ? known : 'hidden';
    },
    end: () => observer.disconnect(),
  };
}
