import type { Application } from './application';
import type { Path } from './path';
import { parsePath } from './path';

type Values = Record<string, string | undefined>;

function rowAt(application: Application, path: Path): { row: Values | undefined; tag: string } | null {
  const parts = parsePath(path);
  if (!parts?.tag) return null;
  const section = application[parts.section] as Values | Values[] | null;
  const row = Array.isArray(section) ? section[parts.row ?? 0] : (section ?? undefined);
  return { row, tag: parts.tag };
}

/** The value at a path: undefined when unknown, '' when the field is empty. Never throws. */
export function valueAt(application: Application, path: Path): string | undefined {
  const place = rowAt(application, path);
  return place?.row?.[place.tag];
}

/**
 * A copy of the application with `value` at `path`; missing rows before it are added empty. The input is untouched.
 * Throws a RangeError for a path that names no field.
 */
export function withValue(application: Application, path: Path, value: string): Application {
  const parts = parsePath(path);
  if (!parts?.tag) throw new RangeError(`No field of the message: ${path}`);
  const section = application[parts.section] as Values | Values[] | null;
  if (!Array.isArray(section)) {
    return { ...application, [parts.section]: { ...section, [parts.tag]: value } };
  }
  const index = parts.row ?? 0;
  const rows = Array.from({ length: Math.max(section.length, index + 1) }, (_, i) => section[i] ?? {});
  rows[index] = { ...rows[index], [parts.tag]: value };
  return { ...application, [parts.section]: rows };
}
