import { Dexie, type DBCore, type DBCoreTable, type Middleware } from 'dexie';
import { LibraryError } from '../errors';

type Row = Readonly<Record<string, unknown>>;
type Holds = (value: unknown) => boolean;

const text: Holds = (value) => typeof value === 'string';
const number: Holds = (value) => typeof value === 'number';

/** By what a row is known to belong into its store: fields that every row of it has had from its first version on. */
const belongs: Readonly<Record<string, Readonly<Record<string, Holds>>>> = {
  goodsPacks: { bucket: number, records: Array.isArray },
  goodsIndex: { bucket: number, latin: text },
  goodsTerms: { from: text },
  parties: { id: text, role: text },
  templates: { id: text, name: text },
  certificates: { id: text, invNo: text },
  lessons: { id: text, host: text },
  preReviews: { id: text, number: text },
  wordings: { id: text, text },
  ignored: { id: text, rule: text },
  drafts: { id: text, host: text },
  takenIn: { id: text, records: Array.isArray },
};

/** Made from the goods: what cannot be read of them is made anew. */
const derived: ReadonlySet<string> = new Set(['goodsIndex', 'goodsTerms']);

/**
 * A browser that has lost the directory of its database begins a new one, and rows of the old may then show up in it, in
 * stores that they never stood in. A row that does not belong into its store is damage: `damaged` is thrown, so that
 * nobody works with it. It counts as not there where it is derived from others, and for `forgiving`: while records are
 * brought back over what is damaged, and such rows are deleted.
 */
export const ownRows = (forgiving = false): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'own rows',
  create(core) {
    const checked = (table: DBCoreTable, fields: readonly (readonly [string, Holds])[]): DBCoreTable => {
      const own = (row: Row | undefined): Row | undefined => {
        if (row === undefined || fields.every(([field, holds]) => holds(row[field]))) return row;
        if (forgiving || derived.has(table.name)) return undefined;
        throw new LibraryError('damaged');
      };
      return {
        ...table,
        get: (request) => Dexie.Promise.resolve(table.get(request)).then(own),
        getMany: (request) => Dexie.Promise.resolve(table.getMany(request)).then((rows: (Row | undefined)[]) => rows.map(own)),
        query: (request) => Dexie.Promise.resolve(table.query(request)).then((found) => (request.values ? { ...found, result: found.result.filter((row: Row) => own(row) !== undefined) } : found)),
      };
    };
    return {
      ...core,
      table(name) {
        const table = core.table(name);
        const fields = belongs[name];
        return fields ? checked(table, Object.entries(fields)) : table;
      },
    };
  },
});
