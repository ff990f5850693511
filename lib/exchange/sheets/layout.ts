import { labelKey } from '../../portal/label-text';
import { cellText } from './cell-text';
import type { Header } from './find-header';
import { fieldOfKind, type SheetField, type SheetKind } from './sheet-field';
import type { SheetTable } from './table';

/** Which column holds which field; a field stands in one column, a column holds one field or none. */
export interface Layout {
  /** Rows of the heading, from 0; -1 where there is none and the content begins with row 0. */
  readonly first: number;
  readonly last: number;
  /** Column, from 0 → id of the field. */
  readonly columns: ReadonlyMap<number, string>;
  /** Column → unit or currency that its heading states. */
  readonly units: ReadonlyMap<number, string>;
  /** The user said that Excel dropped leading zeros of HS codes: they are put back. */
  readonly restoreZero: boolean;
}

/** Rows that are looked at to see in which script a column is written. */
const looked = 200;

/**
 * The columns that a heading names, each field once: where two columns name the same field, the more exact heading, then
 * the left one. Where a heading may mean a Chinese or an English name, the content of the column decides.
 */
export function layoutOf(table: SheetTable, header: Header): Layout {
  const columns = new Map<number, string>();
  const taken = new Set<string>();
  const order = [...header.matches.keys()].sort((a, b) => Number(header.matches[b]?.exact) - Number(header.matches[a]?.exact) || a - b);
  // Headings that can mean one field only come first; the others take what is left.
  for (const sole of [true, false]) {
    for (const column of order) {
      const fields = header.matches[column]?.fields ?? [];
      if (columns.has(column) || fields.length === 0 || (fields.length === 1) !== sole) continue;
      const field = decided(fields.filter(({ id, onlyByUser }) => !taken.has(id) && !onlyByUser), table, header.last + 1, column);
      if (!field) continue;
      columns.set(column, field.id);
      taken.add(field.id);
    }
  }
  const units = new Map(header.matches.flatMap(({ unit }, column) => (unit === '' ? [] : [[column, unit] as const])));
  return { first: header.first, last: header.last, columns: new Map([...columns].sort(([a], [b]) => a - b)), units, restoreZero: false };
}

function decided(fields: readonly SheetField[], table: SheetTable, from: number, column: number): SheetField | undefined {
  if (fields.length < 2 && fields[0]?.script === undefined) return fields[0];
  const script = scriptOf(table, from, column);
  return fields.find((field) => field.script === script) ?? fields.find((field) => field.script === undefined) ?? (fields.length === 1 ? fields[0] : undefined);
}

function scriptOf(table: SheetTable, from: number, column: number): 'chinese' | 'latin' {
  let chinese = 0;
  let latin = 0;
  for (const row of table.rows.slice(from, from + looked)) {
    const text = cellText(row[column]);
    if (/[\u3400-\u9fff]/.test(text)) chinese += 1;
    else if (/[a-z]/i.test(text)) latin += 1;
  }
  return chinese > latin ? 'chinese' : 'latin';
}

/** The same for every sheet with these headings in this order, whatever stands below them. No heading can be read from it. */
export function fingerprintOf(headings: readonly string[], kind: SheetKind): string {
  const last = headings.findLastIndex((heading) => heading !== '');
  const text = [...kind.leading, '', ...headings.slice(0, last + 1).map((heading) => labelKey(heading) || heading)].join('|');
  // Two 32-bit FNV-1a hashes, from either end.
  let [forth, back] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    forth = Math.imul(forth ^ text.charCodeAt(at), 0x01000193) >>> 0;
    back = Math.imul(back ^ text.charCodeAt(text.length - 1 - at), 0x85ebca6b) >>> 0;
  }
  return `${forth.toString(16).padStart(8, '0')}${back.toString(16).padStart(8, '0')}`;
}

/** What is kept of a layout for the next file that looks the same: which column is which field. No value, no heading. */
export interface RememberedLayout {
  readonly columns: Readonly<Record<string, string>>;
  readonly restoreZero: boolean;
}

/** The user's own mapping of an earlier file with the same headings, in place of the one found. */
export function withRemembered(layout: Layout, remembered: RememberedLayout | undefined, kind: SheetKind): Layout {
  if (!remembered) return layout;
  const columns = Object.entries(remembered.columns).flatMap(([column, field]) => (fieldOfKind(kind, field) && /^\d{1,3}$/.test(column) ? [[Number(column), field] as const] : []));
  return { ...layout, columns: new Map(columns), restoreZero: remembered.restoreZero };
}

/** The mapping with one column turned to another field, or to none; the field leaves the column where it stood before. */
export function withColumn(layout: Layout, column: number, field: string | null): Layout {
  const columns = new Map([...layout.columns].filter(([at, id]) => at !== column && id !== field));
  if (field !== null) columns.set(column, field);
  return { ...layout, columns: new Map([...columns].sort(([a], [b]) => a - b)) };
}
