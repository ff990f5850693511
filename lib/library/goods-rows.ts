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

interface HeldPack {
  readonly revision: number;
  readonly rows: readonly GoodsRow[];
}

export function goodsRows(): GoodsRows {
  const packs = new Map<number, HeldPack>();
  const slim = slimmer();
  let current: HeldGoods = { rows: [], complete: false };

  return {
    held: () => current,
    async refresh(db, signal, tell) {
      const present = await revisionsOf(db);
      const changed = [...present].flatMap(([bucket, revision]) => (packs.get(bucket)?.revision === revision ? [] : [bucket]));
      const first = packs.size === 0;
      let touched = changed.length > 0 || !current.complete;
      for (const bucket of packs.keys()) if (!present.has(bucket)) touched = packs.delete(bucket) || touched;
      for (let from = 0; from < changed.length; from += packsAtOnce) {
        const read = await db.goodsPacks.bulkGet(changed.slice(from, from + packsAtOnce));
        if (signal.aborted) return;
        for (const pack of read) if (pack) packs.set(pack.bucket, { revision: pack.revision, rows: pack.records.map(slim) });
        if (first && from === 0 && changed.length > packsAtOnce) tell({ rows: inOrder(packs), complete: false });
      }
      if (touched) current = { rows: inOrder(packs), complete: true };
      tell(current);
    },
  };
}

const inOrder = (packs: ReadonlyMap<number, HeldPack>): GoodsRow[] => [...packs.values()].flatMap(({ rows }) => rows).sort((one, other) => other.updatedAt - one.updatedAt || (one.id < other.id ? -1 : 1));

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
