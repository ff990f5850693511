import type { Path } from '../certificate/path';
import type { FormSnapshot } from './panel-protocol';

/**
 * What a lesson did to the rest of the form. `freed`: a control that held the field has none now · `found`, `lost`,
 * `moved`: another field that is now recognised, no longer recognised, recognised elsewhere.
 */
export type LessonEffect =
  | { readonly kind: 'freed'; readonly label: string; readonly controlId: string }
  | { readonly kind: 'found' | 'lost' | 'moved'; readonly field: Path };

type Seen = Pick<FormSnapshot, 'fields' | 'unrecognised'>;

/** Compares the form before and after a lesson: what its other fields make of it, in the order of the form. */
export function effectsOf(before: Seen, after: Seen, taught: { readonly controlId: string; readonly field: string | null }): LessonEffect[] {
  const [was, is] = [holders(before), holders(after)];
  const effects: LessonEffect[] = [];
  const holder = taught.field === null ? undefined : was.get(taught.field);
  if (holder !== undefined && holder !== taught.controlId) {
    const free = after.unrecognised.find(({ controlId }) => controlId === holder);
    if (free) effects.push({ kind: 'freed', label: free.label, controlId: holder });
  }
  for (const field of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(field), is.get(field)];
    if (field === taught.field || one === other) continue;
    effects.push({ kind: one === undefined ? 'found' : other === undefined ? 'lost' : 'moved', field });
  }
  return effects;
}

/** Field without its row → the control that holds it. */
const holders = ({ fields }: Seen): ReadonlyMap<string, string> =>
  new Map(fields.flatMap(({ path, controlId }) => (controlId ? [[path.replace(/\[\d+\]/, ''), controlId] as const] : [])));
