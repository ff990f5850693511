import type { z } from 'zod';
import { schemaOf, type RecordOf } from '../records';

/** What a form can give to the library. */
export type CaptureTable = 'goods' | 'parties' | 'templates';

/** One field in which a record would be other than it is. */
export interface CaptureField {
  /** Key of the record, `criteria`, or `head.LoadPort` of a template. */
  readonly name: string;
  /** As it is in the library; '' for nothing. */
  readonly now: string;
  /** As it is on the form. */
  readonly will: string;
  /** What is stored for it. */
  readonly value: unknown;
}

/** Why something on the form can't be taken, or is better looked at first. */
export type CaptureWarning =
  /** Several records here could be meant. */
  | 'several'
  /** Another line or box of the form already speaks of that record, in other words. */
  | 'twice'
  /** It has no name by which it could be stored. */
  | 'no-name'
  /** A product of this name is here under another HS code. */
  | 'namesake';

/** What a form says of one product, company or template, beside what the library has of it. */
export interface CaptureItem<T extends CaptureTable = CaptureTable> {
  readonly key: string;
  readonly table: T;
  /** What it is called. */
  readonly title: string;
  readonly existing: RecordOf[T] | null;
  /** The record to start from: the one here, or one that is empty but for what makes it what it is. */
  readonly base: RecordOf[T];
  /** `new`: it is not here; `changed`: it is, and `fields` differ; `same`: it is, as on the form; `left`: it can't be taken, `warning` says why. */
  readonly state: 'new' | 'changed' | 'same' | 'left';
  readonly fields: readonly CaptureField[];
  readonly warning: CaptureWarning | null;
  /** What is on the form and does not fit into a record: too long, or written in another way. */
  readonly unfit: readonly string[];
  /** Lines of goods that say it, from 0. */
  readonly lines: readonly number[];
}

/** A value of the form for a field of a record. */
export interface Said {
  readonly name: string;
  readonly will: string;
  readonly value: unknown;
  /** What stands there now, where that is not the field's own text; then it is known to differ. */
  readonly now?: string;
}

type Draft<T extends CaptureTable> = Pick<CaptureItem<T>, 'key' | 'table' | 'title' | 'existing' | 'base' | 'lines'> & { readonly said: readonly Said[]; readonly warning?: CaptureWarning | null };

/** Lays what the form says over a record: only fields that it says something about, and that differ. What a record cannot take is named. */
export function captureItem<T extends CaptureTable>({ said, warning = null, ...item }: Draft<T>): CaptureItem<T> {
  const fitting = said.filter((field) => fits(item.table, item.base, field));
  const unfit = said.filter((field) => !fitting.includes(field)).map(({ name }) => name);
  const fields = fitting.flatMap(({ name, will, value, now }) => {
    const own = textAt(item.base, name);
    return now === undefined && sameWords(own, will) ? [] : [{ name, now: now ?? own, will, value }];
  });
  const isLeft = warning === 'several' || warning === 'twice' || warning === 'no-name';
  const state = isLeft ? 'left' : !item.existing ? 'new' : fields.length > 0 ? 'changed' : 'same';
  return { ...item, state, fields: isLeft ? [] : fields, warning, unfit };
}

/** Whether a field is taken unless the user says otherwise: nothing is overwritten without a tick. */
export const tickedAtFirst = (item: CaptureItem, field: CaptureField): boolean => item.state === 'new' || field.now === '';

/** The record with the ticked fields of the form; all others stay as they are. Null where nothing would change, or no record comes of it. */
export function capturedRecord<T extends CaptureTable>(item: CaptureItem<T>, ticked: ReadonlySet<string>): RecordOf[T] | null {
  const fields = item.fields.filter(({ name }) => ticked.has(name));
  if (item.state === 'same' || item.state === 'left' || (item.existing && fields.length === 0)) return null;
  const parsed = schemaFor(item.table).safeParse(withFields(item.base, fields));
  return parsed.success ? (parsed.data as RecordOf[T]) : null;
}

const schemaFor = (table: CaptureTable): z.ZodType<RecordOf[CaptureTable]> => schemaOf[table];

function fits<T extends CaptureTable>(table: T, base: RecordOf[T], field: Said): boolean {
  const parsed = schemaFor(table).safeParse(withFields(base, [field]));
  // Only what this field makes wrong counts: a name may still be missing.
  const [key] = field.name.split('.');
  return parsed.success || !parsed.error.issues.some(({ path }) => path[0] === key);
}

function withFields(base: object, fields: readonly Pick<Said, 'name' | 'value'>[]): object {
  const head = fields.filter(({ name }) => name.startsWith('head.')).map(({ name, value }) => [name.slice(5), value] as const);
  const own = fields.filter(({ name }) => !name.startsWith('head.')).map(({ name, value }) => [name, value] as const);
  const before: unknown = Reflect.get(base, 'head');
  return { ...base, ...Object.fromEntries(own), ...(head.length > 0 && { head: { ...(typeof before === 'object' && before), ...Object.fromEntries(head) } }) };
}

/** A field of a record as the text that is compared. */
function textAt(record: object, name: string): string {
  const value: unknown = name.startsWith('head.') ? Reflect.get(Object(Reflect.get(record, 'head')), name.slice(5)) : Reflect.get(record, name);
  return typeof value === 'string' ? value : '';
}

/** Line ends differ between page and record without meaning anything. */
const sameWords = (one: string, other: string): boolean => lines(one) === lines(other);
const lines = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();
