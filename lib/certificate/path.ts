import type { Section } from './field';
import { fields, fieldSpec } from './fields';

/**
 * Where a value stands in an application: `CertificateHead.InvNo`, `Goods[2].GoodsDesc` (rows count from 0),
 * `NonpartyCorp[0].EntCountryCode`, or a whole section such as `Goods`.
 */
export type Path = string;

/** A path taken apart. `row` is null outside lists, `tag` is null for a whole section or row. */
export interface PathParts {
  readonly section: Section;
  readonly row: number | null;
  readonly tag: string | null;
}

const shape = /^([A-Za-z]+)(?:\[(\d{1,4})\])?(?:\.([A-Za-z]+))?$/;

/** Takes a path apart, or returns null when it names no field of the message. */
export function parsePath(path: Path): PathParts | null {
  const match = shape.exec(path);
  if (!match) return null;
  const [, section = '', row, tag] = match;
  if (!Object.hasOwn(fields, section)) return null;
  if (tag !== undefined && !fieldSpec(section as Section, tag)) return null;
  return { section: section as Section, row: row === undefined ? null : Number(row), tag: tag ?? null };
}

/** The field without its row: `Goods[2].GoodsDesc` → `Goods.GoodsDesc`; what is no path stays as it is. */
export function fieldNameOf(path: Path): Path {
  const parts = parsePath(path);
  return parts ? formatPath(parts.section, null, parts.tag) : path;
}

/** Writes a path; the reverse of {@link parsePath}. */
export function formatPath(section: Section, row: number | null, tag: string | null): Path {
  return `${section}${row === null ? '' : `[${row}]`}${tag === null ? '' : `.${tag}`}`;
}
