import { Dexie, type EntityTable } from 'dexie';
import { within } from '../platform/within';
import { libraryKeys, type LibraryKeys } from './lock/library-keys';
import { lockOrCopy, versionMark } from './lock/lock-of';
import type { Lock } from './lock/lock-row';
import { storedLock, type LockStore } from './lock/lock-store';
import { sealing } from './lock/sealing';
import { storedCanary, type Canary, type CanaryStore } from './safety/canary';
import { examine } from './safety/examine';
import { countGenerations } from './safety/generation';
import type { DraftRecord } from './draft';
import { LibraryError, asLibraryError } from './errors';
import type { GoodsIndexRow } from './goods-lines';
import { byBucket, packOf, type GoodsPack } from './goods-packs';
import type { TermsRow } from './goods-terms';
import type { CertificateRecord, GoodsRecord, IgnoredRecord, LessonRecord, PartyRecord, PreReviewRecord, TemplateRecord, WordingRecord } from './records';
import { doubtLog } from './safety/fresh-log';
import { ownRows } from './safety/own-rows';
import { weighing } from './safety/weighing';
import { writeBallast } from './safety/write-whole';
import { libraryName, schemaVersion } from './table-names';
import type { TakenIn } from './taken-in';

/** Facts about the library itself, one a row. `generation`: how many transactions have written records (safety/generation.ts). */
type MetaRow = { readonly key: 'schemaVersion' | 'generation'; readonly value: number } | { readonly key: 'lock'; readonly value: Lock };

/** The declarant's library in the extension's own origin. Never opened from a portal's page. */
export class LibraryDatabase extends Dexie {
  /** Through goods-store.ts only. */
  declare readonly goodsPacks: EntityTable<GoodsPack, 'bucket'>;
  declare readonly parties: EntityTable<PartyRecord, 'id'>;
  declare readonly templates: EntityTable<TemplateRecord, 'id'>;
  declare readonly certificates: EntityTable<CertificateRecord, 'id'>;
  declare readonly lessons: EntityTable<LessonRecord, 'id'>;
  declare readonly preReviews: EntityTable<PreReviewRecord, 'id'>;
  /** Derived from the packs: worth nothing where it disagrees with them. */
  declare readonly goodsIndex: EntityTable<GoodsIndexRow, 'bucket'>;
  declare readonly goodsTerms: EntityTable<TermsRow, 'from'>;
  declare readonly wordings: EntityTable<WordingRecord, 'id'>;
  declare readonly ignored: EntityTable<IgnoredRecord, 'id'>;
  declare readonly drafts: EntityTable<DraftRecord, 'id'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;
  /** Through taken-in.ts only. */
  declare readonly takenIn: EntityTable<TakenIn, 'id'>;

  private readonly leaving = new AbortController();
  /** Aborted when the connection is closed from here. */
  readonly closed = this.leaving.signal;

  /** `forgiving`: rows that do not open or do not belong where they are count as not there (lock/sealing.ts, safety/own-rows.ts); only to bring records back over them. */
  constructor(name: string, keys: Pick<LibraryKeys, 'held' | 'obtain'> = libraryKeys, readonly forgiving = false) {
    // Strict: "saved" is said only when the data is on the disk, not in a buffer.
    // No cache: it would copy every answer of a watched query, a hundred thousand goods among them.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.use(weighing);
    this.use(countGenerations);
    this.use(sealing(keys, forgiving));
    this.use(ownRows(forgiving));
    // Numbered for good: a later version is added below, this one stays as it is.
    this.version(1).stores({
      goods: 'id, code, hsCode, updatedAt',
      parties: 'id, role, updatedAt',
      templates: 'id, certType, updatedAt',
      meta: 'key',
    });
    // The register. A library that lost its version row stays without one: it is damaged, and is told to be.
    this.version(2)
      .stores({ certificates: 'id, certType, invNo, updatedAt' })
      .upgrade((transaction) => transaction.table<MetaRow>('meta').where('key').equals('schemaVersion').modify({ value: 2 }));
    // What the user taught of the portals' forms, products whose origin was verified beforehand, and what was being typed.
    this.version(3)
      .stores({ lessons: 'id, host, updatedAt', preReviews: 'id, number, hsCode, updatedAt', drafts: 'id, [host+kind], updatedAt' })
      .upgrade((transaction) => transaction.table<MetaRow>('meta').where('key').equals('schemaVersion').modify({ value: 3 }));
    // Goods in packs, what is derived from them for searching, wording snippets, findings that are left aside. Every product moves; fields that came new are absent.
    this.version(4)
      .stores({ goods: null, goodsPacks: 'bucket, count, [bucket+revision]', goodsIndex: 'bucket', goodsTerms: 'from', wordings: 'id, field, updatedAt', ignored: 'id, rule, updatedAt' })
      .upgrade(async (transaction) => {
        const buckets = byBucket(await transaction.table<GoodsRecord>('goods').toArray(), ({ id }) => id);
        await transaction.table<GoodsPack>('goodsPacks').bulkPut([...buckets].map(([bucket, records]) => packOf(bucket, records)));
        await transaction.table<MetaRow>('meta').where('key').equals('schemaVersion').modify({ value: 4 });
        if (buckets.size > 0) await writeBallast(transaction);
      });
    // What shared files replaced. No record changes, so the schema of the records stays 4.
    this.version(4.1).stores({ takenIn: 'id, at' });
    this.on('populate', (transaction) => transaction.table('meta').add({ key: 'schemaVersion', value: schemaVersion }));
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    super.close(options);
    this.leaving.abort();
  }
}

export interface OpenLibrary {
  readonly db: LibraryDatabase;
  /** Why nothing may be written, or null. */
  readonly readOnly: LibraryError | null;
}

export interface OpenOptions {
  readonly name?: string;
  readonly timeoutMs?: number;
  /** What the library held last, kept outside of it. */
  readonly canary?: Pick<CanaryStore, 'read'>;
  /** Another page holds an older version open; the user should close it. */
  readonly onBlocked?: () => void;
  /** A newer version of the extension took the library over: this connection is closed for good. */
  readonly onFrozen?: () => void;
  /** The library was locked: this connection is closed for good. Without it, `onFrozen` is told. */
  readonly onLocked?: () => void;
  readonly keys?: LibraryKeys;
  /** As of {@link LibraryDatabase}. */
  readonly forgiving?: boolean;
  /** The copy of the lock outside of the library. */
  readonly lockCopy?: Pick<LockStore, 'read'>;
}

/**
 * Opens the library; creates it at the first use.
 * Throws a LibraryError: `open-timeout` or `blocked` after 5 s, `unavailable` where the browser keeps nothing.
 * `locked` where it has a lock whose key is nowhere. A library of a newer or unknown schema opens read-only, and so does
 * one that has lost what it held.
 */
export async function openLibrary({ name = libraryName, timeoutMs = 5000, canary = storedCanary, onBlocked, onFrozen, onLocked = onFrozen, keys = libraryKeys, forgiving = false, lockCopy = storedLock }: OpenOptions = {}): Promise<OpenLibrary> {
  const db = new LibraryDatabase(name, keys, forgiving);
  let blocked = false;
  let locked = false;
  db.on('blocked', () => {
    blocked = true;
    onBlocked?.();
  });
  // Returning false keeps Dexie's own handler from opening the connection anew behind our back.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    onFrozen?.();
    return false;
  });
  try {
    // Before the library is looked at: examine.ts says why.
    const [held] = await Promise.all([canary.read().catch(() => null), within(db.open(), timeoutMs, () => new LibraryError(blocked ? 'blocked' : 'open-timeout'))]);
    // The browser closes a library whose files it finds damaged, and Dexie would open the empty one that follows without a word.
    db.backendDB().addEventListener('close', () => {
      db.close({ disableAutoOpen: true });
      void doubtLog().catch(() => undefined);
      onFrozen?.();
    });
    const lock = await lockOrCopy(db, lockCopy);
    if (lock && !(await keys.obtain(lock.id))) throw new LibraryError('locked');
    keys.onLocked(() => {
      locked = true;
      db.close({ disableAutoOpen: true });
      onLocked?.();
    }, db.closed);
    const readOnly = await whyReadOnly(db, held, versionMark(lock));
    if (locked) throw new LibraryError('locked');
    return { db, readOnly };
  } catch (error) {
    db.close({ disableAutoOpen: true });
    // Locked while it was looked at: what it then says of its connection is no reason.
    throw locked ? new LibraryError('locked') : asLibraryError(error, 'unavailable');
  }
}

/** Dexie opens newer databases without a word, so the library keeps a version row of its own. */
async function whyReadOnly(db: LibraryDatabase, held: Canary | null, mark: number): Promise<LibraryError | null> {
  const value = Number((await db.meta.get('schemaVersion'))?.value ?? 0);
  // Dexie counts its versions in tens.
  if (value > mark || Math.floor(db.backendDB().version / 10) > schemaVersion) return new LibraryError('newer-schema');
  const whole = value === mark && (await examine(db, held)) === 'whole';
  return whole ? null : new LibraryError('damaged');
}
