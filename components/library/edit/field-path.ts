/** The properties of a record that hold one text. */
type TextKey<R> = { [K in keyof R & string]-?: NonNullable<R[K]> extends string ? K : never }[keyof R & string];
/** The properties of a record that hold rows. */
type RowsKey<R> = { [K in keyof R & string]-?: NonNullable<R[K]> extends readonly object[] ? K : never }[keyof R & string];
type RowOf<R, K extends keyof R> = NonNullable<R[K]> extends readonly (infer Row)[] ? Row : never;

/** Where a text stands in a record: `nameEn`, or in a row `contacts[0].tel`; as problems name it. */
export type TextPath<R> = TextKey<R> | { [K in RowsKey<R>]: `${K}[${number}].${TextKey<RowOf<R, K>>}` }[RowsKey<R>];

const inRow = /^(?<rows>\w+)\[(?<index>\d+)\]\.(?<key>\w+)$/;

/** The text that stands at a path; '' for none. */
export function textAt<R extends object>(record: R, path: TextPath<R>): string {
  const groups = inRow.exec(path)?.groups;
  const rows: unknown = groups && Reflect.get(record, groups['rows'] ?? '');
  const row: unknown = groups ? (Array.isArray(rows) ? rows[Number(groups['index'])] : undefined) : record;
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, groups?.['key'] ?? path) : undefined;
  return typeof value === 'string' ? value : '';
}

/** What to change of a record so that the text stands at that path. A row that is not there stays away. */
export function textPatch<R extends object>(record: R, path: TextPath<R>, text: string): Partial<R> {
  const groups = inRow.exec(path)?.groups;
  if (!groups) return { [path]: text } as unknown as Partial<R>;
  const [key, index] = [groups['rows'] ?? '', Number(groups['index'])];
  const rows: unknown = Reflect.get(record, key);
  const row: unknown = Array.isArray(rows) ? rows[index] : undefined;
  if (!Array.isArray(rows) || typeof row !== 'object' || row === null) return {};
  return { [key]: rows.with(index, { ...row, [groups['key'] ?? '']: text }) } as unknown as Partial<R>;
}
