import { parsePath, type Path } from '../certificate/path';
import type { FillEntry, FillPlan, FillReport, FillResult, LinesCheck } from './fill-plan';
import { fieldSays } from './field-says';
import { inStages, opensFields } from './fill-order';
import { reasons } from './fill-reasons';
import { isPlain, toWishes, type WriteGuards } from './fill-wish';
import { writeEntries, type WriterResult, type Written } from './fill-writer';
import { formChanges } from './form-changes';
import { isInOurPopup } from './kits/popups';
import { keepWatch, setOnceMore } from './late-watch';
import type { Binding, FormReading } from './model';
import { quiet } from './quiet';
import { rowsToAdd } from './rows-to-add';
import { workOnRows } from './row-work';
import { putBack } from './undo-plan';
import { watchHands } from './user-hands';
import { waitUntil } from './wait-until';

/** What a filling works on and reports to. */
export interface FillSurroundings {
  /** Recognises the form anew and says what it holds now. */
  readonly bindings: () => Pick<FormReading, 'bindings' | 'tables' | 'editing'>;
  /** Hears the report whenever something in it changes; for some seconds also after the promise resolved. */
  readonly onReport: (report: FillReport) => void;
  /** False when this frame may not be written to any more; asked before every write. */
  readonly allowed: () => boolean;
  /** Aborting stops before the next field. */
  readonly signal: AbortSignal;
  /** The longest wait (ms) until the list shows a row that was kept; without it what a slow portal may take. */
  readonly savedCapMs?: number;
  /** Our own overlays in the frame, which cover no field. */
  readonly overlays?: () => readonly Element[];
}

/** How long a field that a choice opens may take to appear, and the page to come to rest after such a choice. */
const appearCapMs = 2500;
const savedCapMs = 6000;
const waitingAgeMs = 60;
const restMs = 40;
const firstMs = 24;
const restCapMs = 3000;

/** The filling that last wrote into this page: a new one ends its watch. */
let latest: AbortController | null = null;

/**
 * Writes what the user confirmed and nothing else, in dependency order, and reads every field back. A field is written
 * only if it is on the form, visible, writable and still holds what the preview showed; the user's own input always wins.
 * What the page makes something else of is set once more, then reported. Goods lines are added through the portal's own
 * editor. Resolves with the report when all is read back; the page is then watched a little longer for late changes.
 * Never rejects for what a page does: each field's outcome says what became of it.
 */
export function runFill({ plan, ...surroundings }: FillSurroundings & { readonly plan: FillPlan }): Promise<FillReport> {
  return run(plan, 'done', surroundings);
}

/**
 * Takes a filling back: every field that still holds what the filling left there gets its old value, in goods lines through
 * their editor; what the user has changed since stays. Added rows stay too and are reported: nothing is deleted that was not
 * confirmed in a preview; nor is a deleted line brought back.
 */
export function undoFill({ report, ...surroundings }: FillSurroundings & { readonly report: FillReport }): Promise<FillReport> {
  const { plan, stay } = putBack(report);
  return run(plan, 'undone', surroundings, stay);
}

async function run(plan: FillPlan, end: 'done' | 'undone', { onReport, savedCapMs: savedCap, ...form }: FillSurroundings, already: readonly FillResult[] = []): Promise<FillReport> {
  latest?.abort();
  const own = new AbortController();
  latest = own;
  const signal = AbortSignal.any([form.signal, own.signal]);

  const page = freshReading(form.bindings, signal);
  const first = page.read();
  const start = toWishes(plan.entries, first.bindings).wishes;
  const guards: WriteGuards = {
    allowed: form.allowed,
    overlays: form.overlays ?? (() => []),
    atStart: new Map(start.flatMap((wish) => wish.entries.map(({ path }) => [path, fieldSays(wish.binding, path)] as const))),
    hands: watchHands(document, signal),
    signal,
  };
  const { fields, changes, rows } = rowsToAdd(plan, first);
  const deletions = plan.deletions ?? [];

  const results = new Map<Path, FillResult>(already.map((result) => [result.path, result]));
  const total = already.length + fields.length + deletions.length + [...changes, ...rows].reduce((sum, { entries }) => sum + entries.length, 0);
  let lines: LinesCheck | null = null;
  let state: FillReport['state'] = 'running';
  const report = (): FillReport => ({ planId: plan.id, state, results: [...results.values()], total: Math.max(total, results.size), ...(lines ? { lines } : {}) });
  const later = spaced(() => onReport(report()), signal);
  const tell = (some: readonly FillResult[]): void => {
    if (some.length === 0) return;
    for (const result of some) results.set(result.path, result);
    later.soon();
  };

  onReport(report());
  try {
    const { written, opened } = await writeFields(fields, page, guards, tell);
    const around = { ...guards, read: page.read, opened, justSaved: new Map(), wrote: new Map(), leaveOut: plan.troubledLine === 'leave-out', savedCapMs: savedCap ?? savedCapMs };
    lines = await workOnRows({ changes, rows, deletions, ...(plan.order ? { order: plan.order } : {}), ...(plan.unread ? { unread: plan.unread } : {}) }, around, tell);
    tell([...changes, ...rows].flatMap(({ entries }) => entries).filter(({ path }) => !results.has(path)).map(stopped));
    state = signal.aborted ? 'stopped' : end;
    later.now();
    if (signal.aborted) own.abort();
    else keepWatch(written, guards, tell, () => own.abort());
    return report();
  } catch (error) {
    own.abort();
    throw error;
  }
}

/** How often a running filling is reported (ms): each report tells of every field, and two hundred goods lines have thousands. */
const reportEveryMs = 100;

/** Says something at once when nothing was said for a while, else a little later, once for all that came meanwhile. */
function spaced(say: () => void, signal: AbortSignal): { soon(): void; now(): void } {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    say();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    now,
    soon() {
      const wait = last + reportEveryMs - performance.now();
      if (wait <= 0) now();
      else if (!signal.aborted) timer ??= setTimeout(now, wait);
    },
  };
}

/** Writes single fields stage by stage; what the page makes something else of is set once more at the end. */
async function writeFields(entries: readonly FillEntry[], page: Page, guards: WriteGuards, tell: (results: readonly FillResult[]) => void): Promise<{ written: readonly Written[]; opened: boolean }> {
  const { signal } = guards;
  const rest = () => quiet(document, { quietMs: restMs, firstMs, leftOut: isInOurPopup, capMs: restCapMs, signal });
  const written: Written[] = [];
  let opened = false;
  for (const stage of joinPlain(inStages(entries), page.read().bindings)) {
    if (opened && !signal.aborted) await appear(stage, page, signal);
    const done = await writeRedrawn(stage, page, guards, tell);
    written.push(...done.written);
    tell(done.missing.map((entry) => (signal.aborted ? stopped(entry) : notFound(entry))));
    if (done.written.some(({ wish }) => wish.entries.some(({ path }) => opensFields(path)))) {
      opened = true;
      await rest();
    }
  }
  await (written.some(({ wish }) => !isPlain(wish)) ? rest() : nextTask());
  tell(await setOnceMore(written, guards));
  return { written, opened };
}

/** Writes entries; where the page draws its fields anew for each one that is written (cells of a list), goes on with those that it drew. */
async function writeRedrawn(stage: readonly FillEntry[], page: Page, guards: WriteGuards, tell: (results: readonly FillResult[]) => void): Promise<Pick<WriterResult, 'written' | 'missing'>> {
  const written: Written[] = [];
  for (let left = stage; ; ) {
    const done = await writeEntries(left, page.read().bindings, guards, tell);
    written.push(...done.written);
    const lost = new Set(done.results.filter(({ outcome }) => outcome === 'not-found').map(({ path }) => path));
    if (lost.size === 0 || lost.size === left.length || guards.signal.aborted) return { written, missing: done.missing };
    left = left.filter(({ path }) => lost.has(path));
  }
}

/** Joins neighbouring stages of plain fields: nothing has to come to rest between them, and one batch lays the page out once. */
function joinPlain(stages: readonly (readonly FillEntry[])[], bindings: readonly Binding[]): readonly (readonly FillEntry[])[] {
  const { wishes } = toWishes(stages.flat(), bindings);
  const plainPaths = new Set(wishes.filter(isPlain).flatMap(({ entries }) => entries.map(({ path }) => path)));
  const plain = (stage: readonly FillEntry[]): boolean => stage.every(({ path }) => plainPaths.has(path));
  const joined: { entries: FillEntry[]; plain: boolean }[] = [];
  for (const stage of stages) {
    const last = joined.at(-1);
    const isPlainStage = plain(stage);
    if (last?.plain && isPlainStage) last.entries.push(...stage);
    else joined.push({ entries: [...stage], plain: isPlainStage });
  }
  return joined.map(({ entries }) => entries);
}

const stopped = ({ path, will, now }: FillEntry): FillResult => ({ path, wanted: will, before: now, found: now, outcome: 'stopped', reason: reasons.stopped });

const notFound = ({ path, will }: FillEntry): FillResult => ({ path, wanted: will, before: '', found: '', outcome: 'not-found', reason: reasons.notOnForm });

interface Page {
  /** What the form holds, recognised anew if the page has changed since; while waiting, `maxAgeMs` keeps that rare. */
  readonly read: (maxAgeMs?: number) => ReturnType<FillSurroundings['bindings']>;
}

function freshReading(read: FillSurroundings['bindings'], signal: AbortSignal): Page {
  let last: { readonly reading: ReturnType<FillSurroundings['bindings']>; readonly at: number } | null = null;
  const changes = formChanges(document, signal);
  return {
    read(maxAgeMs = 0) {
      if (!last || performance.now() - last.at >= maxAgeMs) {
        const changed = changes.any();
        if (!last || changed) {
          const reading = read();
          last = { reading, at: performance.now() };
          // A row in an editor is known by what stands in it: its fields may be those of another one.
          changes.know(reading.bindings.filter(({ path, control }) => control.kind === 'cell' || parsePath(path)?.section === 'CertificateHead').map(({ control }) => control.element));
        }
      }
      return last.reading;
    },
  };
}

/** Waits for fields that an earlier choice opens. */
async function appear(entries: readonly FillEntry[], page: Page, signal: AbortSignal): Promise<void> {
  const there = (): boolean => {
    const { bindings } = page.read(waitingAgeMs);
    return entries.every(({ path }) => bindings.some((binding) => binding.path === path || binding.codePath === path));
  };
  await waitUntil(() => (there() ? true : null), { root: document, capMs: appearCapMs, signal });
}

/** Lets handlers run that a page put off to the next task. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
