import { codeFieldOf, wantsCode } from './code-pairs';
import type { Field } from './field-index';
import { readerOf } from './kits/readers';
import type { ControlValue } from './kit';
import { codeFor } from './map-code';
import type { Control } from './model';

/** What a control holds, by its kit. */
export const heldBy = (control: Control): ControlValue => readerOf(control.kit)?.read(control) ?? { shown: '', code: '' };

/**
 * What stands in a field, as the message writes it: the code for coded fields (as read when it is none that we know), else
 * the text as it stands.
 */
export function valueOf(field: Field, held: ControlValue): string {
  if (!wantsCode(field)) return held.shown;
  if (held.shown === '' && held.code === '') return '';
  const mapped = field.spec.codes === undefined ? null : codeFor(field.spec.codes, held);
  if (mapped !== null) return mapped;
  // A tick that the message knows only as given says nothing while it is not set.
  if (field.spec.kind === 'flag' && held.code === '0') return '';
  if (field.tag === 'OriCriteria' && /^\d{1,2}$/.test(held.code) && /[A-Z]/.test(held.shown)) return held.shown;
  return held.code === '' ? held.shown : held.code;
}

/** The field of the code behind a control that shows this field, when control and message have both. */
export const codeFieldOfControl = (field: Field, { code, kind }: Control): Field | null =>
  code !== null || kind === 'select' || kind === 'radio' || kind === 'suggest' ? codeFieldOf(field) : null;

/** What a bound control holds for its field, and for the field of the code behind it. */
export function boundValues(field: Field, codeField: Field | null, control: Control): readonly { readonly field: Field; readonly value: string }[] {
  const held = heldBy(control);
  const own = { field, value: valueOf(field, held) };
  if (!codeField) return [own];
  // Without a hidden code the kit gives the text again: which code that is, the form does not say.
  if (control.code === null && held.code === held.shown && held.shown !== '') return [own];
  return [own, { field: codeField, value: held.code }];
}
