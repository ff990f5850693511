import type { FieldKind } from '../certificate/field';
import { fieldSpec, listSections } from '../certificate/fields';
import { parsePath } from '../certificate/path';
import { columnKind } from './column-kind';
import type { LessonUse } from './lessons';
import type { ControlKind } from './model';

/** Why a lesson is refused. `same-field`: another control is taught as that field; `impossible`: such a control cannot hold it. */
export type Objection = { readonly why: 'same-field'; readonly controlId: string } | { readonly why: 'impossible' };

/** What a control of these kinds can hold; the others can hold anything but a tick. */
const holds: Partial<Readonly<Record<ControlKind, readonly FieldKind[]>>> = {
  checkbox: ['flag'],
  date: ['date'],
  radio: ['flag', 'code', 'text'],
  select: ['flag', 'code', 'text', 'code-text', 'lines', 'amount', 'integer', 'percent', 'date'],
};

/** What speaks against teaching that a control is this field (`CertificateHead.InvNo`); null when nothing does. `uses`: what became of the lessons so far. */
export function objectionTo(field: string, control: { readonly controlId: string; readonly kind: string }, uses: readonly LessonUse[]): Objection | null {
  // A column of a list and the control that edits its row hold the same field.
  const isColumn = control.kind === columnKind;
  const other = uses.find((use) => use.state === 'used' && use.field === field && use.controlId !== null && use.controlId !== control.controlId && (use.column === true) === isColumn);
  if (other?.controlId) return { why: 'same-field', controlId: other.controlId };
  const parts = parsePath(field);
  const kind = parts?.tag ? fieldSpec(parts.section, parts.tag)?.kind : undefined;
  if (!parts || !kind || (isColumn && !(listSections as readonly string[]).includes(parts.section))) return { why: 'impossible' };
  if (isColumn) return null;
  const able = Object.entries(holds).find(([of]) => of === control.kind)?.[1];
  return (able ? able.includes(kind) : kind !== 'flag') ? null : { why: 'impossible' };
}
