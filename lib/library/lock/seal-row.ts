import { fromHex, toHex } from '../../platform/hex';
import type { LibraryKey } from './lock-row';

type Row = Readonly<Record<string, unknown>>;

/** A row as it is stored while the lock is on: what the library looks rows up by, and the whole row sealed. */
export type SealedRow = Row & { readonly sealed: Uint8Array<ArrayBuffer> };

/**
 * The stores whose rows are sealed, and the fields of each that stay in plain beside the sealed row, because rows are
 * found, counted or put in order by them. None holds a word of a record.
 */
const plainFields: Readonly<Record<string, readonly [key: string, ...others: string[]]>> = {
  goodsPacks: ['bucket', 'count', 'revision'],
  goodsIndex: ['bucket'],
  parties: ['id'],
  templates: ['id'],
  certificates: ['id'],
  lessons: ['id', 'host', 'updatedAt'],
  preReviews: ['id'],
  wordings: ['id'],
  ignored: ['id'],
  drafts: ['id', 'host', 'kind', 'updatedAt'],
  takenIn: ['id', 'at'],
};

/** Names of the stores whose rows are sealed. */
export const sealedStores: ReadonlySet<string> = new Set(Object.keys(plainFields));

export const isSealed = (row: unknown): row is SealedRow => typeof row === 'object' && row !== null && 'sealed' in row && ArrayBuffer.isView(row.sealed);

const idLength = 8;
const nonceLength = 12;

/** The row sealed: eight bytes that name the key, the nonce, the row under AES-256-GCM. Bound to its store and its key there. */
export async function sealRow(store: string, row: Row, { id, key }: LibraryKey): Promise<SealedRow> {
  const [keyField = '', ...others] = plainFields[store] ?? [];
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const secret = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: boundTo(store, row[keyField]) }, key, encoded(row)));
  const sealed = new Uint8Array(idLength + nonceLength + secret.length);
  sealed.set(fromHex(id));
  sealed.set(nonce, idLength);
  sealed.set(secret, idLength + nonceLength);
  return { ...Object.fromEntries([keyField, ...others].map((field) => [field, row[field]])), sealed };
}

/** The name of the key that a row is sealed with. */
export const keyIdOf = ({ sealed }: SealedRow): string => toHex(sealed.subarray(0, idLength));

/** The row as it was before it was sealed. What stands beside it in plain is not believed. Throws where it was changed, or belongs elsewhere. */
export async function openRow(store: string, row: SealedRow, { key }: LibraryKey): Promise<Row> {
  const [keyField = ''] = plainFields[store] ?? [];
  const at = idLength + nonceLength;
  const nonce = row.sealed.slice(idLength, at);
  return decoded(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: boundTo(store, row[keyField]) }, key, row.sealed.subarray(at)));
}

const boundTo = (store: string, rowKey: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify([store, rowKey]));

/** JSON, and the numbers of columns (goods-lines.ts) beside it by their names: JSON would make objects of them. */
function encoded(row: Row): Uint8Array<ArrayBuffer> {
  const columns = Object.entries(row).flatMap(([name, value]) => (value instanceof Float64Array ? [[name, Array.from(value)] as const] : []));
  return new TextEncoder().encode(JSON.stringify(columns.length === 0 ? [row] : [{ ...row, ...Object.fromEntries(columns) }, ...columns.map(([name]) => name)]));
}

function decoded(bytes: ArrayBuffer): Row {
  const [row, ...columns] = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as [Row, ...string[]];
  return columns.length === 0 ? row : { ...row, ...Object.fromEntries(columns.map((name) => [name, Float64Array.from(row[name] as readonly number[])])) };
}
