import type { SeenControl } from '../platform/form-structure';
import { structureLimits } from '../platform/form-structure-limits';
import { formatPath } from '../certificate/path';
import type { BoundForm } from './bind';
import type { Field } from './field-index';

const nameOf = ({ section, tag }: Field): string => formatPath(section, null, tag);

/**
 * What the form is built like now: every control and every recognised column with the field it was taken for and what it
 * is called. No value is among it.
 */
export function fingerprintOf(bound: BoundForm): readonly SeenControl[] {
  const fields = new Map(bound.fields.map((each) => [each.control, each]));
  const seen: SeenControl[] = [];
  for (const [control, { label, id, name, kind, kit }] of bound.sketches()) {
    const field = fields.get(control);
    seen.push({ field: field ? nameOf(field.field) : null, taught: field?.evidence.some((each) => each.kind === 'lesson') ?? false, label, id, name, kind, kit });
  }
  const taught = new Set(bound.lessons.filter(({ column, state }) => column && state === 'used').map(({ field }) => field));
  for (const { headers, columns } of bound.tables) {
    const header = headers();
    for (const [column, field] of columns) {
      seen.push({ field: nameOf(field), taught: taught.has(nameOf(field)), label: (header[column] ?? '').slice(0, 80), id: '', name: '', kind: 'column', kit: 'table' });
    }
  }
  return seen.slice(0, structureLimits.controls);
}
