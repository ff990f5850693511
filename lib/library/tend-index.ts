import type { LibraryDatabase } from './database';
import { revisionsOf } from './goods-index';
import { indexRowOf, soundsIn, type GoodsIndexRow } from './goods-lines';
import { goodsStores } from './goods-store';
import { termsOf } from './goods-terms';
import { writeWhole } from './safety/write-whole';
import { noSounds } from './sounds';
import { soundsOf } from './spoken';

/** How many packs are read or written in one go. */
const rowsAtOnce = 32;

/**
 * Completes what is derived from the goods: rows that are missing or past, sounds of names, the pages of terms. For an
 * extension page or its worker, after a large import or when the workbench opens. Bit by bit; what was written meanwhile
 * stays right, and `signal` ends it between two bits. Returns how many packs needed it.
 */
export async function tendIndex(db: LibraryDatabase, signal: AbortSignal): Promise<number> {
  const revisions = await revisionsOf(db);
  const buckets = [...revisions.keys()];
  let tended = 0;
  const whole = new Map<number, GoodsIndexRow>();
  for (let from = 0; from < buckets.length && !signal.aborted; from += rowsAtOnce) {
    const some = buckets.slice(from, from + rowsAtOnce);
    const rows = await db.goodsIndex.bulkGet(some);
    const lacking = some.filter((bucket, at) => rows[at]?.revision !== revisions.get(bucket) || (rows[at]?.soundless ?? 0) > 0);
    const [made, count] = lacking.length > 0 ? await makeRows(db, lacking) : [[], 0];
    tended += count;
    for (const row of [...rows, ...made]) if (row) whole.set(row.bucket, row);
  }
  // Goods that were written one by one have rows of their own already, and are still missing from the pages.
  const pages = await db.goodsTerms.get('');
  if (!signal.aborted && (tended > 0 || !pages || (pages.changed ?? []).length > 0)) await writeTerms(db, whole);
  return tended;
}

async function makeRows(db: LibraryDatabase, buckets: readonly number[]): Promise<[GoodsIndexRow[], number]> {
  const packs = (await db.goodsPacks.bulkGet([...buckets])).flatMap((pack) => pack ?? []);
  const known = new Map((await db.goodsIndex.bulkGet([...buckets])).flatMap((row) => Array.from(soundsIn(row))));
  const names = packs.flatMap(({ records }) => records).map(({ nameZh }) => nameZh).filter((name) => !known.has(name));
  // Before the transaction: it would not wait for a dictionary to load.
  const sounds = new Map([...known, ...(names.length > 0 ? await soundsOf(names) : noSounds)]);
  const rows = packs.map((pack) => indexRowOf(pack, sounds));
  // A row whose pack was written meanwhile carries a revision that has passed, and is not believed.
  await db.transaction('rw', db.goodsIndex, () => db.goodsIndex.bulkPut(rows));
  return [rows, rows.length];
}

/** Writes the pages, unless a pack was written since the rows were read. */
function writeTerms(db: LibraryDatabase, rows: ReadonlyMap<number, GoodsIndexRow>): Promise<void> {
  const pages = termsOf([...rows.values()]);
  return writeWhole(db, goodsStores(db), async () => {
    const revisions = await revisionsOf(db);
    const changed = [...revisions].filter(([bucket, revision]) => rows.get(bucket)?.revision !== revision).map(([bucket]) => bucket);
    await db.goodsTerms.clear();
    await db.goodsTerms.bulkPut(pages.map((page) => (page.from === '' ? { from: '', changed } : page)));
  });
}
