import { formatPath } from '../certificate/path';
import { structureLimits } from '../platform/form-structure-limits';
import type { BoundField, BoundForm } from './bind';
import type { DescribedControl, FormDescription } from './describe-form-schema';
import { attributeOf, boxOf, rendered, tagOf, textOf } from './dom';
import type { Field } from './field-index';
import type { Control, Evidence, FormReading } from './model';
import { redactor } from './redact';

/** The form as it was recognised. */
interface Described {
  readonly bound: BoundForm;
  readonly reading: Pick<FormReading, 'values' | 'unrecognised' | 'tables'>;
  readonly certType: string | null;
  readonly present: boolean;
}

const nameOf = ({ section, tag }: Field): string => formatPath(section, null, tag);

/** Evidence that is a text of the page; of all other kinds only the weight is told, for its text may be what stands in the control. */
const told: ReadonlySet<Evidence['kind']> = new Set(['label', 'for', 'aria', 'table-header', 'text-left', 'text-above', 'heading', 'placeholder', 'name', 'neighbours', 'length', 'lesson']);

/**
 * Describes how the form is built and what it was read as, for a report of trouble. What stands in it is left out: values,
 * entries of lists, and whatever text of the page says one of the values.
 */
export function describeForm({ bound, reading, certType, present }: Described, own: { readonly version: string; readonly language: string }): FormDescription {
  const clean = redactor(valuesIn(bound, reading));
  const fields = new Map(bound.fields.map((each) => [each.control, each]));
  const reasons = new Map(reading.unrecognised.map((each) => [each.control, each]));
  const sketches = bound.sketches();

  const describe = (control: Control): DescribedControl => {
    const { element } = control;
    const named = control.raw ?? element;
    const field: BoundField | undefined = fields.get(control);
    const { x, y, width, height } = boxOf(element);
    const most = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.maxLength : -1;
    return {
      labels: bound.labels(control).slice(0, 12).map(({ kind, text }) => ({ kind, text: clean(text) })),
      heading: clean(sketches.get(control)?.heading ?? ''),
      tag: tagOf(element).slice(0, 30),
      type: attributeOf(named, 'type').slice(0, 20),
      id: clean(attributeOf(named, 'id')),
      name: clean(attributeOf(named, 'name')),
      kind: control.kind,
      kit: control.kit,
      maxLength: most < 0 ? null : most,
      options: element instanceof HTMLSelectElement ? element.options.length : control.group.length > 0 ? control.group.length + 1 : null,
      writable: !element.matches(':disabled, :read-only:is(input, textarea)'),
      box: rendered(element) ? { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) } : null,
      field: field ? nameOf(field.field) : null,
      score: field ? Math.round(field.score) : null,
      evidence: (field?.evidence ?? []).slice(0, 24).map(({ kind, text, weight }) => ({ kind, text: told.has(kind) ? clean(text) : '', weight: Math.round(weight) })),
      reason: reasons.get(control)?.reason ?? null,
      candidates: (reasons.get(control)?.candidates ?? []).slice(0, 8),
    };
  };

  return {
    format: 'originmate-form',
    version: 1,
    extension: own.version,
    language: own.language,
    host: location.host.slice(0, 260),
    certificateForm: present,
    certType: certType?.slice(0, 2) ?? null,
    controls: [...sketches.keys()].slice(0, structureLimits.controls).map(describe),
    tables: bound.tables.slice(0, 20).map((table) => {
      const { section, columns } = table;
      const headers = table.headers().slice(0, 80);
      const rows = reading.tables.find((each) => each.section === section)?.rows.length ?? 0;
      return {
        section,
        headers: headers.map(clean),
        fields: headers.map((_, column) => {
          const field = columns.get(column);
          return field ? nameOf(field) : null;
        }),
        rows,
      };
    }),
    lessons: bound.lessons.map(({ field, state }) => ({ field, state })),
  };
}

/** Everything that stands in the form, as far as the page has it: recognised or not. */
function valuesIn(bound: BoundForm, { values }: Described['reading']): string[] {
  const controls = [...bound.sketches().keys()];
  return [...values.map(({ value }) => value), ...controls.flatMap(({ element }) => heldIn(element)), ...controls.flatMap(({ raw }) => (raw ? heldIn(raw) : [])), ...controls.map(({ code }) => code?.value ?? '')];
}

function heldIn(element: HTMLElement): string[] {
  if (element instanceof HTMLSelectElement) return [element.value, ...[...element.selectedOptions].map(({ text }) => text)];
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return [element.value];
  return [textOf(element) ?? ''];
}
