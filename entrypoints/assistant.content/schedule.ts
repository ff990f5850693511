/** Runs a job soon after it is asked for, however often it is asked, until the signal aborts. */
export interface Schedule {
  /** As the next task, before the next frame is painted. For what the user did. */
  soon(): void;
  /** When nothing has asked for `quiet` ms, at the latest after ten times that, and within the budget. For what the page did. */
  whenQuiet(): void;
}

/** The share of the time that jobs may take which a page asks for without end, and how much (ms) may come at once before. */
const share = 0.03;
const atOnce = 400;

/**
 * `quiet` in milliseconds. A page that changes without end keeps its main thread: what jobs have cost is paid off by waiting,
 * so that they take no more than their share in the long run. A few in a row wait for nothing.
 */
export function scheduled(job: () => void, quiet: number, signal: AbortSignal): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soonTimer: ReturnType<typeof setTimeout> | undefined;
  let firstAsked = 0;
  /** What jobs have cost and is not paid off yet, in ms, as of `countedAt`. */
  let owed = 0;
  let countedAt = performance.now();

  const owedAt = (now: number): number => Math.max(0, owed - (now - countedAt) * share);

  const run = (): void => {
    clearTimeout(timer);
    clearTimeout(soonTimer);
    timer = soonTimer = undefined;
    firstAsked = 0;
    if (signal.aborted) return;
    const started = performance.now();
    job();
    const ended = performance.now();
    owed = owedAt(started) + ended - started;
    countedAt = ended;
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(soonTimer);
  }, { once: true });

  return {
    soon() {
      soonTimer ??= setTimeout(run, 0);
    },
    whenQuiet() {
      const now = performance.now();
      firstAsked ||= now;
      const unpaid = (owedAt(now) - atOnce) / share;
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, unpaid, Math.min(quiet, firstAsked + quiet * 10 - now)));
    },
  };
}
