import type { Path } from '../certificate/path';
import type { FillEntry, FillOutcome, FillResult } from './fill-plan';
import { foundIn, keepsCode, wouldSay } from './field-says';
import { writerOf } from './kits/writers';
import { unwritable } from './kits/element-kind';
import { fadingPopups } from './kits/popups';
import type { WantedValue, KitWriter, WriteOutcome } from './kit';
import type { Binding } from './model';
import { reasons } from './fill-reasons';
import { sameText } from './same-text';
import type { UserHands } from './user-hands';
import { type Sight, sightOf, type SightMemory } from './visible-now';

/** The entries of a plan that one control holds: one, or a shown text and its code. */
export interface Wish {
  readonly binding: Binding;
  readonly entries: readonly FillEntry[];
}

/** What every write asks before it happens. */
export interface WriteGuards {
  readonly allowed: () => boolean;
  readonly signal: AbortSignal;
  readonly hands: UserHands;
  /** Our own overlays, which cover nothing. */
  readonly overlays: () => readonly Element[];
  /** What stood at a path when the filling began; undefined when the field was not there. */
  readonly atStart: ReadonlyMap<Path, readonly string[]>;
}

/** Fields that a person alone decides: to declare or to save, and the undertaking of truth. */
const neverFilled = new Set<Path>(['CertificateHead.ApplyType', 'AplPromise.AplPromiseCode']);

export const holdsWanted = (wish: Wish): boolean => wish.entries.every((entry) => sameText(foundFor(wish, entry), entry.will));

/** What stands there for an entry. Where a list keeps its codes to itself, the code is the one of the text that was asked for with it, and stands when that text does. */
export function foundFor({ binding, entries }: Wish, { path, will }: FillEntry): string {
  const named = path === binding.codePath && keepsCode(binding) ? entries.find((each) => each.path === binding.path) : undefined;
  if (named && named.will !== '' && sameText(foundIn(binding, named.path, named.will), named.will)) return will;
  return foundIn(binding, path, will);
}

/** Groups entries by the control that holds them, in order; entries without a field on the form come back as `missing`. */
export function toWishes(entries: readonly FillEntry[], bindings: readonly Binding[]): { wishes: readonly Wish[]; missing: readonly FillEntry[] } {
  const byControl = new Map<string, { binding: Binding; entries: FillEntry[] }>();
  const missing: FillEntry[] = [];
  const byPath = new Map<Path, Binding>();
  for (const binding of bindings) {
    if (binding.codePath !== null && !byPath.has(binding.codePath)) byPath.set(binding.codePath, binding);
  }
  // A field of its own goes before the hidden half of a pair.
  for (const binding of bindings) byPath.set(binding.path, binding);
  for (const entry of entries) {
    const binding = byPath.get(entry.path);
    if (!binding) {
      missing.push(entry);
      continue;
    }
    const there = byControl.get(binding.control.id);
    if (there) there.entries.push(entry);
    else byControl.set(binding.control.id, { binding, entries: [entry] });
  }
  return { wishes: [...byControl.values()], missing };
}

/** What covers no field: our own overlays, and lists of widgets that are on their way out. */
export const coversNothing = ({ overlays }: WriteGuards): readonly Element[] => [...overlays(), ...fadingPopups()];

/** How a field is seen. Who asks about many at once hands on what is the same for all of them. */
export const sightOfWish = ({ binding }: Wish, guards: WriteGuards, seen?: SightMemory, ours: readonly Element[] = coversNothing(guards)): Sight => sightOf(binding.control.element, ours, seen);

/**
 * Why a wish must not be written now, or null. `kept` when it stands there already. Changes nothing. `sight` saves looking
 * again where it is known.
 */
export function hindrance(wish: Wish, guards: WriteGuards, sight: () => Sight = () => sightOfWish(wish, guards)): Pick<FillResult, 'outcome' | 'reason'> | null {
  const { control } = wish.binding;
  if (guards.signal.aborted) return { outcome: 'stopped', reason: reasons.stopped };
  if (!guards.allowed()) return { outcome: 'stopped', reason: reasons.frame };
  if (wish.entries.some(({ path }) => neverFilled.has(path))) return { outcome: 'refused', reason: reasons.byPerson };
  if (!control.element.isConnected) return { outcome: 'not-found', reason: reasons.notOnForm };
  if (holdsWanted(wish)) return { outcome: 'kept' };
  if (wish.binding.held) return { outcome: 'refused', reason: reasons.toConfirm };
  if (guards.hands.touched(control)) return { outcome: 'user-typed', reason: reasons.userFirst };
  for (const { path, now } of wish.entries) {
    const start = guards.atStart.get(path);
    // What changed while we write, untouched by the user, is the page's answer to what we wrote: the plan stands.
    if (start && !start.some((text) => sameText(text, now))) return { outcome: 'user-typed', reason: reasons.changedSince };
  }
  const seen = sight();
  if (seen !== 'visible') return { outcome: 'not-visible', reason: seen === 'covered' ? reasons.covered : reasons.hidden };
  // A date box may be read-only only to make people use its calendar: its kit knows.
  return control.kind !== 'date' && unwritable(control.element) ? { outcome: 'not-visible', reason: reasons.disabled } : null;
}

/** What to hand to the kit: the shown text, and the code where the plan has one. */
export function wantedOf({ binding, entries }: Wish): WantedValue {
  const code = entries.find(({ path }) => path === binding.codePath)?.will;
  const shown = entries.find(({ path }) => path === binding.path)?.will ?? code ?? '';
  const means: WantedValue['means'] = (option) => wouldSay(binding, option, shown);
  return code === undefined ? { shown, means } : { shown, code, means };
}

/**
 * Writes without asking again; the caller has asked {@link hindrance} just before. Stops when the user takes the field.
 * `next`: what is written after it, see {@link isChained}.
 */
export function writeWish(wish: Wish, { signal, hands }: WriteGuards, next?: Wish): Promise<WriteOutcome> {
  const { control } = wish.binding;
  return kitFor(wish).write(control, wantedOf(wish), AbortSignal.any([signal, hands.takes(control)]), next?.binding.control.element);
}

function kitFor({ binding }: Wish): KitWriter {
  const kit = writerOf(binding.control.kit);
  if (!kit) throw new RangeError(`No widget kit called ${binding.control.kit}`);
  return kit;
}

export const settleWish = (wish: Wish, { signal }: WriteGuards): Promise<void> => kitFor(wish).settle(wish.binding.control, signal);

const reset = new WeakSet<Wish>();

/** True the first time it is asked for a wish: what a page keeps changing is set once more and never in a loop. */
export function spendReset(wish: Wish): boolean {
  if (reset.has(wish)) return false;
  reset.add(wish);
  return true;
}

/** True for controls that may be left open while the next one of their kind is written. */
export const isChained = (wish: Wish): boolean => kitFor(wish).chained === true;

/** True for controls that take a value at once and have nothing that must come to rest. */
export const isPlain = ({ binding }: Wish): boolean => ['text', 'rich-text', 'date', 'easyui-text'].includes(binding.control.kit) && !isPicked(binding);

/** A date box that nobody may type in: its calendar, which all such boxes share, is another matter. */
const isPicked = ({ control: { kit, element } }: Binding): boolean => kit === 'date' && element instanceof HTMLInputElement && element.readOnly;

/** What became of a write, from what the kit said and what stands there now. */
export function judge(wish: Wish, entry: FillEntry, before: string, written: WriteOutcome, guards: WriteGuards): FillResult {
  const found = foundFor(wish, entry);
  const result = (outcome: FillOutcome, reason?: FillResult['reason']): FillResult =>
    ({ path: entry.path, wanted: entry.will, before, found, outcome, ...(reason ? { reason } : {}) });
  if (guards.hands.touched(wish.binding.control) && !sameText(found, entry.will)) return result('user-typed', reasons.userFirst);
  if (sameText(found, entry.will)) return result('kept');
  if (!written.ok) {
    if (written.why === 'aborted') return result('stopped', reasons.stopped);
    if (written.why === 'disabled') return result('not-visible', isPicked(wish.binding) && !wish.binding.control.element.matches(':disabled') ? reasons.calendarOnly : reasons.disabled);
    if (written.why === 'no-such-option') return result('refused', reasons.noOption);
    return sameText(found, before) ? result('refused', reasons.notTaken) : result('changed-by-page');
  }
  return result('changed-by-page');
}
