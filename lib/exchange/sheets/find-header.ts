import { cellText } from './cell-text';
import { matchHeading, type HeadingMatch } from './match-heading';
import type { SheetKind } from './sheet-field';
import { SheetError } from './sheet-error';
import { cellName, type Cell, type SheetTable } from './table';

/** The heading of a sheet: one row or two, and what each column is called there. */
export interface Header {
  /** From 0; the content begins below `last`. */
  readonly first: number;
  readonly last: number;
  /** By column, from 0: as it stands there, the upper of two rows before the lower. */
  readonly headings: readonly string[];
  readonly matches: readonly HeadingMatch[];
  /** How many columns name a field; of several candidates the one with most is the heading. */
  readonly known: number;
}

/** Names that reach into the prototype of objects. No heading has a use for them; nothing here uses headings as keys either. */
const forbidden = /(?:^|\.)(?:__proto__|constructor|prototype)(?:\.|$)/;

/** Titles, addresses and the like stand above the heading: this many rows are looked at. */
const deepest = 60;

/**
 * The heading row of a sheet for that kind of table, or null where no row names at least two fields and one that leads.
 * Two rows count as one heading where the lower adds names (`WEIGHT` over `N.W.` and `G.W.`).
 */
export function findHeader(table: SheetTable, kind: SheetKind): Header | null {
  let best: Header | null = null;
  const spread = spreadMerges(table);
  for (let first = 0; first < Math.min(deepest, table.rows.length); first += 1) {
    for (const last of [first, first + 1]) {
      const header = candidate(table, first, last, kind, spread);
      if (!header || header.known < 2 || !leads(header, kind)) continue;
      // A second row must bring something: else what stands above or below is no heading.
      if (!best || header.known > best.known || (header.known === best.known && last === first && best.last > best.first)) best = header;
    }
  }
  return best && allowed(best, table);
}

/** The heading as it stands in these rows, whatever it names; null beyond the sheet, or where a second row is no heading. */
export function headerAt(table: SheetTable, first: number, last: number, kind: SheetKind): Header | null {
  const header = candidate(table, first, last, kind, spreadMerges(table));
  return header && allowed(header, table);
}

function allowed(header: Header, table: SheetTable): Header {
  const column = header.headings.findIndex((heading) => heading.split(/\s+/).some((part) => forbidden.test(part)));
  if (column >= 0) throw new SheetError('forbidden-heading', `${table.name} ${cellName(header.last, column)}`);
  return header;
}

function candidate(table: SheetTable, first: number, last: number, kind: SheetKind, spread: ReturnType<typeof spreadMerges>): Header | null {
  const rows = table.rows.slice(first, last + 1);
  if (rows.length <= last - first) return null;
  if (last > first && (rows[1]?.some((cell) => typeof cell === 'number' || cell instanceof Date) ?? false)) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const headings: string[] = [];
  const matches: HeadingMatch[] = [];
  for (let column = 0; column < width; column += 1) {
    const parts = rows.map((_, index) => cellText(spread(first + index, column))).filter((part, index, all) => part !== '' && all.indexOf(part) === index);
    const heading = parts.join(' ');
    headings.push(heading);
    matches.push(bestMatch(parts, heading, kind));
  }
  return { first, last, headings, matches, known: distinct(matches) };
}

/** The lower row names the column; where it says too little by itself, both together do. */
function bestMatch(parts: readonly string[], heading: string, kind: SheetKind): HeadingMatch {
  const candidates = [heading, parts.at(-1) ?? '', parts[0] ?? ''].map((text) => matchHeading(text, kind));
  const found = candidates.find(({ fields }) => fields.length > 0) ?? candidates[0];
  const unit = candidates.find((candidate) => candidate.unit !== '')?.unit ?? '';
  return found ? { ...found, unit } : { fields: [], unit: '', exact: false };
}

/** How many fields the columns name, each counted once. */
function distinct(matches: readonly HeadingMatch[]): number {
  const times = new Map<string, { count: number; most: number }>();
  for (const { fields } of matches) {
    if (fields.length === 0) continue;
    const key = fields.map(({ id }) => id).join(' ');
    times.set(key, { count: (times.get(key)?.count ?? 0) + 1, most: fields.length });
  }
  return [...times.values()].reduce((sum, { count, most }) => sum + Math.min(count, most), 0);
}

const leads = ({ matches }: Header, kind: SheetKind): boolean => matches.some(({ fields }) => fields.some(({ id }) => kind.leading.has(id)));

/** What a place says when merged cells are taken for every place that they cover. */
function spreadMerges({ rows, merges }: SheetTable): (row: number, column: number) => Cell | undefined {
  const origin = new Map<number, readonly [row: number, column: number]>();
  // Ranges that lie over each other, as no program writes them, would go on for ever.
  let room = (deepest + 3) * 201;
  for (const { top, left, bottom, right } of merges) {
    if (top > deepest + 2 || room <= 0) continue;
    room -= (Math.min(bottom, deepest + 2) - top + 1) * (Math.min(right, 200) - left + 1);
    for (let row = top; row <= Math.min(bottom, deepest + 2); row += 1) for (let column = left; column <= Math.min(right, 200); column += 1) origin.set(row * 1000 + column, [top, left]);
  }
  return (row, column) => {
    const [top, left] = origin.get(row * 1000 + column) ?? [row, column];
    return rows[top]?.[left];
  };
}
