import type { GoodsLine } from '../certificate/application';
import { standsAs } from './cell-says';

/** The portal numbers its rows itself. */
const ownNumbers: ReadonlySet<string> = new Set(['GNo', 'SortNo']);

/** What a line says, by tag: what is empty or unknown says nothing, nor does its number. */
export const saidOf = (line: GoodsLine): readonly (readonly [tag: string, text: string])[] =>
  Object.entries(line).filter((entry): entry is [string, string] => !ownNumbers.has(entry[0]) && (entry[1] ?? '').trim() !== '');

const at = (line: GoodsLine, tag: string): string | undefined => (line as Readonly<Record<string, string | undefined>>)[tag];

const agree = (standing: GoodsLine, wanted: GoodsLine, tag: string): boolean => {
  const [a, b] = [at(standing, tag) ?? '', at(wanted, tag) ?? ''];
  return a.trim() !== '' && b.trim() !== '' && standsAs(tag, a, b);
};

const says = (line: GoodsLine, tag: string): boolean => (at(line, tag) ?? '').trim() !== '';

/** True when both are the same product: the same HS code (or none on either), and a same name where both are known to have one. */
export function sameProduct(standing: GoodsLine, wanted: GoodsLine): boolean {
  if (says(wanted, 'HSCode') ? !agree(standing, wanted, 'HSCode') : says(standing, 'HSCode')) return false;
  const names = ['GoodsName', 'GoodsNameE'].filter((tag) => says(wanted, tag));
  if (names.some((tag) => agree(standing, wanted, tag))) return true;
  return says(wanted, 'HSCode') && names.every((tag) => at(standing, tag) === undefined);
}

/** Tags of a wanted line of which the standing one is known to say something else, be it nothing. */
export const differing = (standing: GoodsLine, wanted: GoodsLine): readonly string[] =>
  saidOf(wanted).filter(([tag, text]) => at(standing, tag) !== undefined && !standsAs(tag, at(standing, tag) ?? '', text)).map(([tag]) => tag);

/** Tags of a wanted line of which nobody knows what the standing one says: its list does not show them. */
export const unseen = (standing: GoodsLine, wanted: GoodsLine): readonly string[] => saidOf(wanted).filter(([tag]) => at(standing, tag) === undefined).map(([tag]) => tag);

/** What a wanted line is to the lines that stand there. */
export interface LineMatch {
  /** Place in what is wanted. */
  readonly wanted: number;
  /** The standing line (0-based) that it is; null when it is none of them. */
  readonly standing: number | null;
  /** Tags in which the two differ; none when they are the same as far as is known. */
  readonly differs: readonly string[];
  /** Another standing line might be meant as well. */
  readonly doubtful: boolean;
}

/**
 * Which wanted line stands there already: first those that say the same in all that is known, in order, then those of the
 * same product. Each standing line is taken once, so a product wanted twice needs two lines. Pure.
 */
export function matchLines(wanted: readonly GoodsLine[], standing: readonly GoodsLine[]): readonly LineMatch[] {
  const free = new Set(standing.keys());
  const found = new Map<number, LineMatch>();
  const take = (line: number, index: number, differs: readonly string[], doubtful: boolean): void => {
    free.delete(index);
    found.set(line, { wanted: line, standing: index, differs, doubtful });
  };
  // What says more goes first: a line without its figures would fit any line of its product.
  const byContent = [...wanted.entries()].sort(([, a], [, b]) => saidOf(b).length - saidOf(a).length);
  for (const [line, values] of byContent) {
    const same = [...free].find((index) => sameProduct(standing[index] ?? {}, values) && differing(standing[index] ?? {}, values).length === 0);
    if (same !== undefined) take(line, same, [], false);
  }
  const open = [...wanted.keys()].filter((line) => !found.has(line));
  for (const line of open) {
    const values = wanted[line] ?? {};
    const like = [...free].filter((index) => sameProduct(standing[index] ?? {}, values));
    const rivals = open.filter((other) => other !== line && sameProduct(wanted[other] ?? {}, values));
    const [index] = like;
    if (index !== undefined) take(line, index, differing(standing[index] ?? {}, values), like.length > 1 || rivals.length > 0);
  }
  return [...wanted.keys()].map((line) => found.get(line) ?? { wanted: line, standing: null, differs: [], doubtful: false });
}
