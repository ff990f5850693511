/** Records of the library in memory, for checks that must not wait for the database. */
export interface LiveRecords<T> {
  /** What was made of them; empty until they are there. */
  held(): T;
  /** Has them read, unless that was done. */
  need(): void;
  /** They were written: what was read is read again. */
  changed(): void;
  /** The library was locked: nothing of them is held any more. */
  forget(): void;
  /** Tells when they arrived or changed. */
  watch(onChange: () => void, signal: AbortSignal): void;
  /** Has them read, and resolves when everything asked for so far was read, or could not be. */
  ready(): Promise<void>;
}

/** Records that are read with `load` when first needed, and again after a change. */
export function liveRecords<T>(load: () => Promise<T>, empty: T): LiveRecords<T> {
  let held = empty;
  const watchers = new Set<() => void>();
  /** Since they were first needed, and until they are forgotten. */
  let wanted = false;
  /** How many readings were asked for, and up to which of them the records are read. */
  let asked = 0;
  let read = 0;
  let reading: Promise<void> | null = null;

  const isDue = (): boolean => wanted && read < asked;

  async function readAll(): Promise<void> {
    while (isDue()) {
      const upTo = asked;
      try {
        const loaded = await load();
        if (wanted) held = loaded;
      } catch {
        // Why the library does not open is told where it is used. The next form asks again; what was asked for meanwhile is tried now.
        // What was read before the records were written holds no longer.
        held = empty;
        if (upTo === asked) wanted = false;
      }
      read = upTo;
    }
    reading = null;
    for (const tell of watchers) tell();
  }

  const ask = (): void => {
    asked += 1;
    reading ??= readAll();
  };

  const need = (): void => {
    if (wanted) return;
    wanted = true;
    ask();
  };

  return {
    held: () => held,
    need,
    changed() {
      if (wanted) ask();
    },
    forget() {
      held = empty;
      wanted = false;
      for (const tell of watchers) tell();
    },
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange), { once: true });
    },
    async ready() {
      need();
      await reading;
    },
  };
}
