import { emptyLibrary, type GoodsRecord, type LibraryContent, type RecordOf } from '../../library/records';
import { shareTables, type ShareHeader, type ShareTable } from './share-format';

/** What may go along if the user ticks it; left out otherwise. */
export const confidentialGroups = ['prices', 'supplier', 'notes'] as const;
export type ConfidentialGroup = (typeof confidentialGroups)[number];

const fieldsOf = { prices: ['price', 'cost', 'currency'], supplier: ['supplier'], notes: ['note'] } as const satisfies Record<ConfidentialGroup, readonly (keyof GoodsRecord)[]>;
/** Of one library only: whom the goods went to, and which of its pre-reviews proves their origin. */
const neverShared = ['lastUsedAt', 'usedBy', 'preReviewId'] as const satisfies readonly (keyof GoodsRecord)[];

export type Withheld = ShareHeader['records']['withheld'];

/** The fields to leave out of each kind, but for the groups that the user ticked. */
export function withheldFields(ticked: ReadonlySet<ConfidentialGroup>): Withheld {
  const ofGoods = confidentialGroups.filter((group) => !ticked.has(group)).flatMap((group): readonly string[] => fieldsOf[group]);
  const note = ticked.has('notes') ? [] : ['note'];
  return { goods: [...neverShared, ...ofGoods], parties: [...note], templates: [...note], wordings: [...note], lessons: [] };
}

/** The shared kinds of a library, without the withheld fields. */
export function withoutWithheld(content: LibraryContent, withheld: Withheld): LibraryContent {
  const bare = Object.fromEntries(shareTables.map((table) => [table, content[table].map((record) => without(table, record, withheld[table]))]));
  return { ...emptyLibrary(), ...bare };
}

/** A record of a file as it would stand here: withheld fields stay as the record here has them. Names that can't be withheld do nothing. */
export function keepingWithheld<T extends ShareTable>(table: T, record: RecordOf[T], existing: RecordOf[T], withheld: Withheld): RecordOf[T] {
  const names = withheld[table].filter((name) => mayBeWithheld(table, name));
  const kept = names.flatMap((name) => (Object.hasOwn(existing, name) ? [[name, Reflect.get(existing, name)] as const] : []));
  return { ...without(table, record, names), ...Object.fromEntries(kept) };
}

const withheldEver = withheldFields(new Set());
const mayBeWithheld = (table: ShareTable, name: string): boolean => withheldEver[table].includes(name);

/** A note is part of every record: left out it is empty. */
function without<R extends object>(table: ShareTable, record: R, names: readonly string[]): R {
  const gone = new Set(names.filter((name) => mayBeWithheld(table, name)));
  return Object.fromEntries(Object.entries(record).flatMap(([name, value]) => (!gone.has(name) ? [[name, value]] : name === 'note' ? [[name, '']] : []))) as R;
}
