/** Runs a job soon after it is asked for, however often it is asked, until the signal aborts. */
export interface Schedule {
  /** As the next task, before the next frame is painted. */
  soon(): void;
  /** When nothing has asked for `quiet` ms, at the latest after ten times that. */
  whenQuiet(): void;
}

/**
 * `quiet` in milliseconds. While jobs come thick and fast (a page that changes without end) the pause grows up to `most`
 * times, so that the page's own work keeps its share.
 */
export function scheduled(job: () => void, quiet: number, most: number, signal: AbortSignal): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soonTimer: ReturnType<typeof setTimeout> | undefined;
  let firstAsked = 0;
  let lastRun = 0;
  let pause = quiet;

  const run = (): void => {
    clearTimeout(timer);
    clearTimeout(soonTimer);
    timer = soonTimer = undefined;
    firstAsked = 0;
    const now = performance.now();
    pause = now - lastRun < pause * 2 ? Math.min(pause * 2, quiet * most) : quiet;
    lastRun = now;
    if (!signal.aborted) job();
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
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, Math.min(pause, firstAsked + pause * 10 - now)));
    },
  };
}
