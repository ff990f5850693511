import { z } from 'zod';
import type { LibraryKey } from './lock-row';

/** Where contexts of the extension hear of each other: a BroadcastChannel, or a test's own. Pages of other origins, and content scripts in them, have no part in it. */
export interface KeyChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

const minutes = z.union([z.literal(5), z.literal(15), z.literal(60), z.null()]);
/** After so many minutes without use the library is locked; null: when the last page of the extension is closed. */
export type IdleMinutes = z.infer<typeof minutes>;
export const idleMinutesSchema = minutes;

const keySchema = z.instanceof(CryptoKey).refine(({ extractable }) => !extractable);
const name = z.string().max(100);
const at = z.number();

/** What contexts tell each other. */
const toldSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ask'), id: name }),
  z.object({ type: z.literal('key'), id: name, key: keySchema, minutes, usedAt: at, since: at }),
  z.object({ type: z.literal('used'), usedAt: at }),
  z.object({ type: z.literal('minutes'), minutes }),
  /** Everybody drops the key, and takes none any more that was unlocked before. */
  z.object({ type: z.literal('lock'), at }),
  /** The lock was taken off: the key is of no more use. */
  z.object({ type: z.literal('off') }),
]);

type Told = z.infer<typeof toldSchema>;

/** `held`: the key came; `locked`: it was dropped; `off`: the library has no lock any more. */
export type KeyEvent = 'held' | 'locked' | 'off';

/** The library's key in this context: a page, the background, a worker. In memory only. */
export interface LibraryKeys {
  /** The key of that name, held here or in another context; null where nobody has it. Waits a moment for the others. */
  obtain(id: string): Promise<LibraryKey | null>;
  /** The key of that name if it is held here. */
  held(id: string): LibraryKey | null;
  /** Holds a key, unsaid and for this context alone until {@link LibraryKeys.share}. */
  hold(key: LibraryKey, idle: IdleMinutes): void;
  /** Says that the key is held, and gives it to the other contexts. */
  share(): void;
  /** Drops the key here and everywhere. */
  lock(): void;
  /** The lock was taken off: forgets the key here and everywhere. */
  off(): void;
  /** Forgets a key that came to nothing, here alone. */
  forget(): void;
  /** Drops the key everywhere if its time is over. */
  expire(): void;
  /** The user did something in a page of the extension. */
  used(): void;
  setIdle(idle: IdleMinutes): void;
  /** When the library locks itself if nothing is done until then, in milliseconds since 1970 UTC; null for never or not held. */
  locksAt(): number | null;
  /** Hears of changes, also from other contexts. */
  watch(onChange: (event: KeyEvent) => void, signal: AbortSignal): void;
  /** As {@link LibraryKeys.watch}, of what this context hears anyway. */
  onLocked(onLocked: () => void, signal: AbortSignal): void;
}

export interface LibraryKeysOptions {
  readonly openChannel?: () => KeyChannel;
  /** Now, in milliseconds since 1970 UTC. */
  readonly now?: () => number;
  /** So long others are waited for, in milliseconds. */
  readonly patienceMs?: number;
}

/** Others are told of use so often at most. */
const tellEveryMs = 5000;

export function createLibraryKeys({ openChannel = () => new BroadcastChannel('originmate-key'), now = Date.now, patienceMs = 400 }: LibraryKeysOptions = {}): LibraryKeys {
  let channel: KeyChannel | null = null;
  let current: LibraryKey | null = null;
  let idle: IdleMinutes = 15;
  let usedAt = 0;
  let toldAt = 0;
  /** When the key held here was unlocked, and when the library was last locked. */
  let since = 0;
  let lockedAt = 0;
  const watchers = new Set<(event: KeyEvent) => void>();

  const tellHere = (event: KeyEvent): void => {
    for (const watcher of watchers) watcher(event);
  };
  const tellOthers = (message: Told): void => open().postMessage(message);

  /** Opened when first needed: where no library has a lock, there is none. */
  function open(): KeyChannel {
    if (channel) return channel;
    channel = openChannel();
    channel.addEventListener('message', ({ data }) => {
      const told = toldSchema.safeParse(data);
      if (told.success) hear(told.data);
    });
    return channel;
  }

  function hear(told: Told): void {
    switch (told.type) {
      case 'ask':
        if (heldNow()?.id === told.id) give();
        break;
      case 'key': {
        // On its way while the library was being locked.
        if (told.since < lockedAt) break;
        const isNew = current?.id !== told.id;
        since = told.since;
        take(told, told.minutes, told.usedAt);
        if (isNew) tellHere('held');
        break;
      }
      case 'used':
        usedAt = Math.max(usedAt, Math.min(told.usedAt, now()));
        break;
      case 'minutes':
        idle = told.minutes;
        tellHere('held');
        break;
      case 'lock':
        lockedAt = Math.max(lockedAt, told.at);
        if (since <= lockedAt) drop('locked');
        break;
      case 'off':
        drop('off');
        break;
    }
  }

  function take({ id, key }: LibraryKey, minutesOf: IdleMinutes, used: number): void {
    current = { id, key };
    idle = minutesOf;
    usedAt = Math.max(usedAt, Math.min(used, now()));
  }

  function drop(event: 'locked' | 'off'): void {
    if (!current && event === 'locked') return;
    current = null;
    tellHere(event);
  }

  const deadline = (): number | null => (current && idle !== null ? usedAt + idle * 60_000 : null);

  /** The key, unless its time is over: a computer that slept has no timers. A clock that was set back counts as over. */
  function heldNow(): LibraryKey | null {
    const until = deadline();
    if (until !== null && (now() >= until || now() < usedAt)) lock();
    return current;
  }

  function lock(): void {
    lockedAt = Math.max(lockedAt, since, now());
    drop('locked');
    tellOthers({ type: 'lock', at: lockedAt });
  }

  function give(): void {
    if (current) tellOthers({ type: 'key', ...current, minutes: idle, usedAt, since });
  }

  const held = (id: string): LibraryKey | null => {
    const key = heldNow();
    return key?.id === id ? key : null;
  };

  return {
    held,
    obtain(id) {
      const here = held(id);
      if (here) return Promise.resolve(here);
      return new Promise((resolve) => {
        const over = new AbortController();
        const end = (key: LibraryKey | null): void => {
          clearTimeout(timer);
          over.abort();
          resolve(key);
        };
        const timer = setTimeout(() => end(null), patienceMs);
        watch(() => {
          const came = held(id);
          if (came) end(came);
        }, over.signal);
        tellOthers({ type: 'ask', id });
      });
    },
    hold(key, minutesOf) {
      since = Math.max(now(), lockedAt + 1);
      take(key, minutesOf, now());
    },
    share() {
      tellHere('held');
      give();
    },
    lock,
    off() {
      drop('off');
      tellOthers({ type: 'off' });
    },
    forget() {
      current = null;
    },
    expire: () => void heldNow(),
    used() {
      if (!heldNow()) return;
      usedAt = now();
      if (usedAt - toldAt < tellEveryMs) return;
      toldAt = usedAt;
      tellOthers({ type: 'used', usedAt });
    },
    setIdle(next) {
      idle = next;
      usedAt = now();
      tellOthers({ type: 'minutes', minutes: next });
      tellHere('held');
    },
    locksAt: deadline,
    watch(onChange, signal) {
      open();
      watch(onChange, signal);
    },
    onLocked: (onLocked, signal) => watch((event) => event === 'locked' && onLocked(), signal),
  };

  function watch(onChange: (event: KeyEvent) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    watchers.add(onChange);
    signal.addEventListener('abort', () => watchers.delete(onChange), { once: true });
  }
}

/** The key in this context. */
export const libraryKeys: LibraryKeys = createLibraryKeys();
