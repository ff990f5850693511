import { Dexie, type DBCoreCursor, type DBCoreOpenCursorRequest, type DBCoreTable } from 'dexie';

/** One place of a cursor. */
interface Place {
  readonly key: unknown;
  readonly primaryKey: unknown;
  value: unknown;
}

/**
 * A cursor over rows that take their time to be opened: all of its range is read and opened first, for stores where
 * that is little. `open` gives the rows as they are to be seen. Null for an empty range, as IndexedDB's own.
 */
export function cursorOver(table: DBCoreTable, request: DBCoreOpenCursorRequest, open: (rows: readonly unknown[]) => Promise<unknown[]>): Promise<DBCoreCursor | null> {
  return Dexie.Promise.resolve(table.openCursor(request)).then((source) => {
    if (!source) return null;
    const places: Place[] = [];
    const all = source.start(() => {
      places.push({ key: source.key, primaryKey: source.primaryKey, value: source.value });
      source.continue();
    });
    return Dexie.Promise.resolve(all)
      .then(() => open(places.map(({ value }) => value)))
      .then((values) => {
        for (const [at, place] of places.entries()) place.value = values[at];
        return walk(request, places);
      });
  });
}

function walk({ trans, reverse }: DBCoreOpenCursorRequest, places: readonly Place[]): DBCoreCursor {
  const isBefore = (one: unknown, other: unknown): boolean => (reverse ? indexedDB.cmp(one, other) > 0 : indexedDB.cmp(one, other) < 0);
  /** `steps`: what the callback asked for while it ran. */
  const now = { at: 0, steps: 0, running: false };
  let settle: { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void } | null = null;

  function run(onNext: () => void): void {
    try {
      while (now.running && now.at < places.length) {
        now.steps = 0;
        onNext();
        now.at += now.steps;
        if (now.steps === 0) return;
      }
      if (now.running) settle?.resolve(undefined);
    } catch (error) {
      settle?.reject(error);
    }
  }

  /** Goes on at the next place for which nothing comes before. */
  function goTo(comesBefore: (place: Place) => boolean): void {
    const next = places.findIndex((place, at) => at > now.at && !comesBefore(place));
    now.steps = (next < 0 ? places.length : next) - now.at;
  }

  return {
    trans,
    get key() {
      return places[now.at]?.key;
    },
    get primaryKey() {
      return places[now.at]?.primaryKey;
    },
    get value() {
      return places[now.at]?.value;
    },
    get done() {
      return now.at >= places.length;
    },
    continue: (key) => goTo((place) => key !== undefined && isBefore(place.key, key)),
    continuePrimaryKey: (key, primaryKey) => goTo((place) => isBefore(place.key, key) || (indexedDB.cmp(place.key, key) === 0 && isBefore(place.primaryKey, primaryKey))),
    advance(count) {
      now.steps = count;
    },
    start(onNext) {
      return new Dexie.Promise((resolve, reject) => {
        settle = { resolve, reject };
        now.running = true;
        run(onNext);
      });
    },
    stop(value) {
      now.running = false;
      settle?.resolve(value);
    },
    next() {
      return this.start(() => this.stop()).then(() => this);
    },
    fail(error) {
      now.running = false;
      settle?.reject(error);
    },
  };
}
