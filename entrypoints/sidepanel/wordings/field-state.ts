import { fieldNameOf } from '@/lib/certificate/path';
import type { FieldView, FormSnapshot } from '@/lib/portal/panel-protocol';

/** Why nothing can be filled into a field now. `row`: it stands in a row that is not open for entry; `held`: the form has changed there. */
export type FieldBlocked = 'disconnected' | 'read-only' | 'row' | 'held';

/** Null where the field can be filled. */
export function fieldBlocked({ path, kind }: FieldView, { readOnly, known }: FormSnapshot, connected: boolean): FieldBlocked | null {
  if (!connected) return 'disconnected';
  if (readOnly !== null) return 'read-only';
  if (kind === 'row') return 'row';
  return known?.changes.some(({ field, holds }) => holds && field === fieldNameOf(path)) ? 'held' : null;
}

/** True where free text is typed, or was read from a table of rows. */
export const holdsText = ({ kind }: FieldView): boolean => kind === 'text' || kind === 'lines' || kind === 'rich-text' || kind === 'row';

/** True where the control takes more than one line. */
export const holdsLines = ({ kind }: FieldView): boolean => kind !== 'text';
