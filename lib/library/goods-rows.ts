import type { LibraryDatabase } from './database';
import { revisionsOf } from './goods-index';
import type { Criterion, GoodsRecord } from './records';

/** A product as lists show it, without its buyers and its codes of other sides. Read the record itself before anything of it is written. */
export type GoodsRow = GoodsRecord;

/** What is held of the goods at one moment. */
export interface HeldGoods {
  /** Latest written first. */
  readonly rows: readonly GoodsRow[];
  /** False while packs are still being read: rows are missing then. */
  readonly complete: boolean;
}

/** All goods held for a list, small enough for a hundred thousand, and kept up to date by reading only the packs that changed. */
export interface GoodsRows {
  readonly held: () => HeldGoods;
  /**
   * Reads what changed since the last time, a few packs at a time so that the page stays free. `tell` is called with the
   * first of many, so that they can be shown, and when all is read.
   */
  refresh(db: LibraryDatabase, signal: AbortSignal, tell: (held: HeldGoods) => void): Promise<void>;
}

/** Packs that are read in one go: about a thousand and a half goods where there are a hundred thousand. */
const packsAtOnce = 8;

/** Of more than about so many the first are shown before the rest is read: fewer are there at once. */
const manyRows = 3000;

interface HeldPack {
  readonly revision: number;
  readonly rows: readonly GoodsRow[];
}

export function goodsRows(): GoodsRows {
  const packs = new Map<number, HeldPack>();
  const slim = slimmer();
  let current: HeldGoods = { rows: [], complete: false };
  /** What was read since, and what it takes the place of: also by a refresh that was ended before it was through. */
  let fresh = sortedRuns();
  let past = new Set<GoodsRow>();
  const forget = (bucket: number): void => {
    for (const row of packs.get(bucket)?.rows ?? []) past.add(row);
    packs.delete(bucket);
  };

  /** The packs that are not as they are held; those that are gone are forgotten. */
  async function changedSince(db: LibraryDatabase): Promise<number[]> {
    const present = await revisionsOf(db);
    for (const bucket of packs.keys()) if (!present.has(bucket)) forget(bucket);
    return [...present].flatMap(([bucket, revision]) => (packs.get(bucket)?.revision === revision ? [] : [bucket]));
  }

  return {
    held: () => current,
    async refresh(db, signal, tell) {
      const first = packs.size === 0;
      const changed = first ? await db.goodsPacks.toCollection().primaryKeys() : await changedSince(db);
      for (let from = 0; from < changed.length; from += packsAtOnce) {
        const read = await db.goodsPacks.bulkGet(changed.slice(from, from + packsAtOnce));
        if (signal.aborted) return;
        const rows: GoodsRow[] = [];
        for (const pack of read) {
          if (!pack) continue;
          forget(pack.bucket);
          const own = pack.records.map(slim);
          packs.set(pack.bucket, { revision: pack.revision, rows: own });
          rows.push(...own);
        }
        fresh.add(rows.sort(inOrder));
        if (first && from === 0 && (rows.length / packsAtOnce) * changed.length > manyRows) tell({ rows, complete: false });
      }
      const read = fresh.all();
      if (read.length + past.size > 0 || !current.complete) {
        const left = (rows: readonly GoodsRow[]): readonly GoodsRow[] => (past.size === 0 ? rows : rows.filter((row) => !past.has(row)));
        current = { rows: merged(left(current.rows), left(read)), complete: true };
        fresh = sortedRuns();
        past = new Set();
      }
      tell(current);
    },
  };
}

/** Latest written first. */
const inOrder = (one: GoodsRow, other: GoodsRow): number => other.updatedAt - one.updatedAt || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** Puts lists in order together bit by bit, so that no step of a hundred thousand is long: as in counting, those of one size become one. */
function sortedRuns(): { add(rows: readonly GoodsRow[]): void; all(): readonly GoodsRow[] } {
  const runs: (readonly GoodsRow[])[] = [];
  const joinLast = (): void => {
    const [one = [], other = []] = runs.splice(-2);
    runs.push(merged(one, other));
  };
  return {
    add(rows) {
      runs.push(rows);
      while (runs.length > 1 && (runs.at(-2)?.length ?? 0) <= (runs.at(-1)?.length ?? 0)) joinLast();
    },
    all() {
      while (runs.length > 1) joinLast();
      return runs[0] ?? [];
    },
  };
}

/** Two lists in order as one. */
function merged(one: readonly GoodsRow[], other: readonly GoodsRow[]): readonly GoodsRow[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const rows: GoodsRow[] = [];
  let at = 0;
  for (const row of other) {
    for (let next = one[at]; next !== undefined && inOrder(next, row) <= 0; next = one[++at]) rows.push(next);
    rows.push(row);
  }
  return rows.concat(one.slice(at));
}

/** Makes rows of records; what many records say alike is held once. */
function slimmer(): (record: GoodsRecord) => GoodsRow {
  const texts = new Map<string, string>();
  const rowsOfCriteria = new Map<string, Criterion[]>();
  const once = (text: string): string => {
    const held = texts.get(text);
    if (held === undefined) texts.set(text, text);
    return held ?? text;
  };
  return (record) => {
    const key = record.criteria.map(({ certType, criterion, supplement = '', sub = '' }) => `${certType}\n${criterion}\n${supplement}\n${sub}`).join('\n');
    const criteria = rowsOfCriteria.get(key) ?? record.criteria;
    rowsOfCriteria.set(key, criteria);
    return {
      ...record,
      usedBy: undefined,
      hsCodes: undefined,
      criteria,
      hsCode: once(record.hsCode), packUnit: once(record.packUnit), unitEn: once(record.unitEn), unitZh: once(record.unitZh), weightUnit: once(record.weightUnit),
      producerName: once(record.producerName), producerCode: once(record.producerCode), producerContact: once(record.producerContact), producerTel: once(record.producerTel),
    };
  };
}
