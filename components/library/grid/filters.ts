import { fold } from '@/lib/library/fold';
import { filterText, type GridColumn } from './columns';

/** What a column must hold for a record to be listed. */
export interface ColumnFilter {
  /** A text that stands somewhere in it; case and width do not count. */
  readonly contains?: string;
  /** One of these texts exactly. */
  readonly oneOf?: readonly string[];
  readonly state?: 'empty' | 'filled';
}

/** Column id → filter. */
export type Filters = Readonly<Record<string, ColumnFilter>>;

export interface Sort {
  readonly id: string;
  readonly desc: boolean;
}

/** The records that pass every filter. The list itself where nothing is asked. */
export function passing<R>(records: readonly R[], columns: readonly GridColumn<R>[], filters: Filters): readonly R[] {
  const tests = columns.flatMap((column) => {
    const filter = filters[column.id];
    return filter && isSet(filter) ? [testOf(column, filter)] : [];
  });
  return tests.length === 0 ? records : records.filter((record) => tests.every((test) => test(record)));
}

/** Whether a filter asks for anything. */
export const isSet = ({ contains = '', oneOf = [], state }: ColumnFilter): boolean => contains.trim() !== '' || oneOf.length > 0 || state !== undefined;

/** The different texts of a column in their order, or null where there are more than `most`. */
export function choicesOf<R>(records: readonly R[], column: GridColumn<R>, most: number, collator: Intl.Collator): string[] | null {
  const found = new Set<string>();
  for (const record of records) {
    const text = filterText(column, record);
    if (text !== '') found.add(text);
    if (found.size > most) return null;
  }
  return [...found].sort(collator.compare);
}

function testOf<R>(column: GridColumn<R>, { contains = '', oneOf = [], state }: ColumnFilter): (record: R) => boolean {
  const wanted = fold(contains);
  const values = new Set(oneOf);
  return (record) => {
    const text = filterText(column, record);
    if (state !== undefined && (text.trim() === '') !== (state === 'empty')) return false;
    if (values.size > 0 && !values.has(text)) return false;
    return wanted === '' || fold(text).includes(wanted);
  };
}
