import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';

/** What one row costs beside its content, in bytes: its keys, and what it takes the place of. */
const rowOverhead = 256;
/** The most that a row weighs, in bytes: Chromium keeps larger ones in files of their own, which it has synced. */
const mostOfRow = 64 * 1024;
/** What is written of a row that is deleted, in bytes: Chromium notes what stood there, to be able to take it back. */
const deletedRow = 2 * 1024;
/** From so many bytes on a deletion makes the transaction a large one: what came before it is written as a piece of its own then. */
const muchBefore = 64 * 1024;
/** What is large however it is written. Clearing a store is: nobody knows how much stands there. */
const large = 1024 * 1024;

const weights = new WeakMap<DBCoreTransaction, number>();

/** About how many bytes the transaction has had written into the database's log; rather too many. */
export const weightOf = (transaction: DBCoreTransaction): number => weights.get(transaction) ?? 0;

/** Weighs what each transaction writes, as it is written: the innermost of the database's layers. */
export const weighing: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'weighing',
  create(core) {
    const weighed = (table: DBCoreTable): DBCoreTable => ({
      ...table,
      mutate(request) {
        const before = weightOf(request.trans);
        // Beyond that nothing depends on it any more.
        if (before < large) weights.set(request.trans, before + weightOfRequest(request, before));
        return table.mutate(request);
      },
    });
    return { ...core, table: (name) => weighed(core.table(name)) };
  },
};

function weightOfRequest(request: Parameters<DBCoreTable['mutate']>[0], before: number): number {
  if (request.type === 'deleteRange') return large;
  if (request.type === 'delete') return request.keys.length > 0 && before > muchBefore ? large : request.keys.length * deletedRow;
  let weight = 0;
  for (const row of request.values) {
    weight += rowOverhead + sizeOf(row, mostOfRow);
    if (weight >= large) break;
  }
  return weight;
}

/** About how many bytes a value takes, at most `most`; what lies beyond that is not looked at. */
function sizeOf(value: unknown, most: number): number {
  if (typeof value === 'string') return Math.min(most, 2 * value.length);
  if (typeof value !== 'object' || value === null) return 8;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return Math.min(most, value.byteLength);
  let size = 8;
  for (const [key, part] of Object.entries(value)) {
    size += key.length + sizeOf(part, most - size);
    if (size >= most) return most;
  }
  return size;
}
