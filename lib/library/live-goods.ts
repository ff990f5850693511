import type { CertType } from '../certificate/types';
import type { LibraryDatabase } from './database';
import { fold } from './fold';
import { indexRows, revisionsOf } from './goods-index';
import { cellMark, rowWith, unshown, type GoodsIndexRow } from './goods-lines';
import { bestOf, goodsIndex, type GoodsQuery } from './goods-search';
import { goodsByIds } from './goods-store';
import { placesOf, type Place } from './goods-terms';
import type { GoodsRecord } from './records';
import type { SuggestedGoods } from './suggest-port';

/** The goods held ready for searching while the background lives. */
export interface LiveGoods {
  /** Has the index read, unless that was done. */
  need(): void;
  /** Goods were written: the packs that changed are read again before the next answer. */
  changed(): void;
  /** The library was locked: nothing of it is held any more. */
  forget(): void;
  /** The best goods as a portal's page may know them; waits for the index. */
  suggest(asked: Omit<GoodsQuery, 'own'>, certType: CertType | ''): Promise<readonly SuggestedGoods[]>;
  /** True until the index was read for the first time: {@link LiveGoods.suggest} waits for that. */
  reading(): boolean;
  /** What can be said at once, from a few rows: some of the goods that match, those last used or written. Null where that is not known. */
  suggestEarly(asked: Omit<GoodsQuery, 'own'>, certType: CertType | ''): Promise<readonly SuggestedGoods[] | null>;
  /** The best goods with all that is known of them, for the user's own pages. */
  find(asked: Omit<GoodsQuery, 'own'>): Promise<readonly GoodsRecord[]>;
}

/** How many index rows are read in one go: few at first, so that a question which comes meanwhile is not kept waiting. */
const rowsAtOnce = { first: 8, most: 64 } as const;
/** So many packs at most are read for an early answer, and as many of those that changed since. */
const mostPacks = 8;

/** Reads with `library`, which gives the open database or throws why there is none. */
export function liveGoods(library: () => Promise<LibraryDatabase>): LiveGoods {
  const index = goodsIndex();
  /** How often reading was asked for, and up to which of these it is done. */
  let asked = 0;
  let read = 0;
  let work: Promise<void> | null = null;
  /** An early answer that is being looked for: reading on would only keep it waiting. */
  let first: Promise<unknown> = Promise.resolve();

  /** The buckets that are to be read; those that are gone are dropped. */
  async function lacking(db: LibraryDatabase): Promise<number[]> {
    const held = index.revisions();
    if (held.size === 0) return db.goodsPacks.toCollection().primaryKeys();
    const present = await revisionsOf(db);
    index.drop([...held.keys()].filter((bucket) => !present.has(bucket)));
    // Sounds are completed without a new revision.
    return [...present].filter(([bucket, revision]) => held.get(bucket) !== revision || (index.row(bucket)?.soundless ?? 0) > 0).map(([bucket]) => bucket);
  }

  async function refresh(db: LibraryDatabase): Promise<void> {
    // A question that came with the connection goes first.
    await first;
    const wanted = await lacking(db);
    for (let from = 0, some: number = rowsAtOnce.first; from < wanted.length; from += some, some = Math.min(2 * some, rowsAtOnce.most)) {
      await first;
      index.take(await indexRows(db, wanted.slice(from, from + some)));
    }
  }

  async function readOn(): Promise<void> {
    while (read < asked) {
      const upTo = asked;
      await refresh(await library());
      read = upTo;
    }
  }

  async function lookEarly(query: Omit<GoodsQuery, 'own'>, certType: CertType | ''): Promise<readonly SuggestedGoods[] | null> {
    const words = fold(query.query).split(/[\p{Cc}\s]+/u).filter(Boolean);
    if (words.length === 0) return null;
    const db = await library();
    const found = await placesOf(db, words);
    if (!found) return null;
    const linesOf = linesByBucket(found.places);
    const changed = new Set(found.changed.slice(-mostPacks));
    const rows = await indexRows(db, [...new Set([...[...linesOf.keys()].slice(0, mostPacks), ...changed])]);
    const some = new Map(rows.map((row) => [row.bucket, changed.has(row.bucket) ? row : rowWith(row, linesOf.get(row.bucket) ?? [])]));
    return bestOf([...some.values()], { ...query, own: false }).flatMap((place) => suggested(some.get(place.bucket), place.line, certType));
  }

  function ready(): Promise<void> {
    if (asked === 0) asked = 1;
    if (read === asked) return Promise.resolve();
    work ??= readOn().finally(() => {
      work = null;
    });
    return work;
  }

  return {
    need: () => void ready().catch(() => undefined),
    changed() {
      // Before anybody asked, nothing is held.
      if (asked > 0) asked += 1;
    },
    forget() {
      index.drop([...index.revisions().keys()]);
      if (asked > 0) asked += 1;
    },
    reading: () => read === 0,
    async suggest(query, certType) {
      await ready();
      return index.search({ ...query, own: false }).flatMap((place) => suggested(index.row(place.bucket), place.line, certType));
    },
    suggestEarly(query, certType) {
      const answer = lookEarly(query, certType);
      first = answer.catch(() => undefined);
      return answer;
    },
    async find(query) {
      await ready();
      const ids = index.search({ ...query, own: true }).flatMap((place) => idAt(index.row(place.bucket), place));
      return (await goodsByIds(await library(), ids)).flatMap((record) => record ?? []);
    },
  };
}

function linesByBucket(places: readonly Place[]): Map<number, number[]> {
  const lines = new Map<number, number[]>();
  for (const { bucket, line } of places) lines.set(bucket, [...(lines.get(bucket) ?? []), line]);
  return lines;
}

/** A line of a column; '' where there is none. */
function cell(column: string, line: number): string {
  let from = 0;
  for (let at = 0; at < line; at++) {
    from = column.indexOf('\n', from) + 1;
    if (from === 0) return '';
  }
  const end = column.indexOf('\n', from);
  return end < 0 ? column.slice(from) : column.slice(from, end);
}

const idAt = (row: GoodsIndexRow | undefined, { line }: Place): string[] => (row ? [unshown(cell(row.ids, line))] : []);

function suggested(row: GoodsIndexRow | undefined, line: number, certType: CertType | ''): SuggestedGoods[] {
  if (!row) return [];
  const criteria = cell(row.criteria, line).split(cellMark);
  const at = certType === '' ? -1 : criteria.findIndex((type, place) => place % 2 === 0 && type === certType);
  return [
    {
      id: unshown(cell(row.ids, line)),
      nameZh: unshown(cell(row.namesZh, line)),
      nameEn: unshown(cell(row.namesEn, line)),
      hsCode: cell(row.hsCodes, line),
      criterion: at < 0 ? '' : unshown(criteria[at + 1] ?? ''),
    },
  ];
}
