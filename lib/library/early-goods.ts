import type { IDBPDatabase } from 'idb';
import type { CertType } from '../certificate/types';
import { openAsItStands, type EarlySchema } from './early-database';
import { placesOf } from './early-places';
import { rowWith, type GoodsIndexRow } from './goods-lines';
import { bestOf, wordsIn, type GoodsQuery } from './goods-search';
import type { Place } from './goods-terms';
import { suggested } from './goods-told';
import type { SuggestedGoods } from './suggest-port';
import { libraryName, schemaVersion } from './table-names';

/**
 * What can be suggested at once by a background that was just started, from a few rows, before the library is opened as
 * a whole and its index read. Not through Dexie: to be ready, that takes as long as all of this.
 */
export interface EarlyGoods {
  /** Some of the goods that match, those last used or written. Null where nothing can be said: no such library, a lock, no pages that can be trusted. */
  suggest(asked: Omit<GoodsQuery, 'own'>, certType: CertType | ''): Promise<readonly SuggestedGoods[] | null>;
  /** Gives the connection back. */
  close(): void;
}

/** So many packs at most are read, and as many of those that changed since: one for each product that a field shows. */
const mostPacks = 8;

/** `patienceMs`: as of {@link openAsItStands}. */
export function earlyGoods(name = libraryName, patienceMs?: number): EarlyGoods {
  let opening: Promise<IDBPDatabase<EarlySchema> | null> | null = null;

  async function look(database: IDBPDatabase<EarlySchema>, words: readonly string[], query: Omit<GoodsQuery, 'own'>, certType: CertType | ''): Promise<readonly SuggestedGoods[] | null> {
    const transaction = database.transaction(['meta', 'goodsTerms', 'goodsIndex', 'goodsPacks']);
    const [meta, terms, index] = [transaction.objectStore('meta'), transaction.objectStore('goodsTerms'), transaction.objectStore('goodsIndex')];
    const revisions = transaction.objectStore('goodsPacks').index('[bucket+revision]');
    const [lock, version, found] = await Promise.all([meta.get('lock'), meta.get('schemaVersion'), placesOf(terms, words)]);
    if (lock || version?.value !== schemaVersion || !found) return null;
    const lines = linesByBucket(found.places);
    const changed = new Set(found.changed.slice(-mostPacks));
    const rows = (await Promise.all([...new Set([...[...lines.keys()].slice(0, mostPacks), ...changed])].map((bucket) => index.get(bucket)))).filter((row) => row !== undefined);
    // A row that disagrees with its pack is not believed.
    const held = await Promise.all(rows.map(({ bucket, revision }) => revisions.getKey([bucket, revision])));
    const some = new Map<number, GoodsIndexRow>();
    for (const [at, row] of rows.entries()) if (held[at] !== undefined) some.set(row.bucket, changed.has(row.bucket) ? row : rowWith(row, lines.get(row.bucket) ?? []));
    return bestOf([...some.values()], { ...query, own: false }).flatMap((place) => suggested(some.get(place.bucket), place.line, certType));
  }

  return {
    async suggest(query, certType) {
      const words = wordsIn(query.query);
      if (words.length === 0) return null;
      opening ??= openAsItStands(name, patienceMs);
      const database = await opening;
      if (!database) {
        opening = null;
        return null;
      }
      return look(database, words, query, certType);
    },
    close() {
      void opening?.then((database) => database?.close());
      opening = null;
    },
  };
}

function linesByBucket(places: readonly Place[]): Map<number, number[]> {
  const lines = new Map<number, number[]>();
  for (const { bucket, line } of places) lines.set(bucket, [...(lines.get(bucket) ?? []), line]);
  return lines;
}
