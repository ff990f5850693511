import { type Path, parsePath } from '../certificate/path';
import { type Field, fieldAt } from './message-fields';
import type { ControlValue } from './kit';
import type { Binding } from './model';
import { sameText } from './same-text';
import { boundValues, heldBy, valueOf } from './value-of';

type Bound = Pick<Binding, 'path' | 'codePath' | 'control'>;

/** What a control says for one of its fields now, exactly as the form is read elsewhere. */
export function currentValue(binding: Bound, path: Path): string {
  const [own, code] = [fieldOf(binding.path), binding.codePath === null ? null : fieldOf(binding.codePath)];
  // A page beside the entry form has fields that the message knows nothing of: what is shown is the value.
  if (!own) return heldBy(binding.control).shown;
  const [shown, behind] = boundValues(own, code, binding.control);
  return (path === binding.codePath ? behind?.value : shown?.value) ?? '';
}

/**
 * Everything that a field may be said to hold: its value, and for a field with a list behind it also the text shown and
 * the code chosen. A unit asked for as `CTN` stands there when the list shows `CARTON(S)` for it.
 */
export function fieldSays(binding: Bound, path: Path): readonly string[] {
  const value = currentValue(binding, path);
  if (path === binding.codePath || !['select', 'suggest', 'radio'].includes(binding.control.kind)) return [value];
  const { shown, code } = heldBy(binding.control);
  return [value, shown, code];
}

/** True for an option of a list that would be read back from this field as `wanted`. */
export function wouldSay({ path }: Bound, option: ControlValue, wanted: string): boolean {
  const field = fieldOf(path);
  return field !== null && wanted !== '' && sameText(valueOf(field, option), wanted);
}

/** What stands in a field, in the words of what is looked for where it says that too. */
export const foundIn = (binding: Bound, path: Path, wanted: string): string => {
  const says = fieldSays(binding, path);
  return says.find((text) => sameText(text, wanted)) ?? (isNumber(path) ? says.find((text) => sameNumber(text, wanted)) && wanted : undefined) ?? says[0] ?? '';
};

/** True for a list that shows a text and keeps the code behind it to itself: the form does not say which code it holds. */
export function keepsCode(binding: Bound): boolean {
  const [own, code] = [fieldOf(binding.path), binding.codePath === null ? null : fieldOf(binding.codePath)];
  return own !== null && code !== null && boundValues(own, code, binding.control).length === 1;
}

const isNumber = (path: Path): boolean => ['amount', 'integer', 'percent'].includes(fieldOf(path)?.spec.kind ?? '');

/** A box for numbers writes 12000.50 as 12000.5. */
const sameNumber = (a: string, b: string): boolean => [a, b].every((text) => /^-?\d{1,15}(?:\.\d+)?$/.test(text)) && Number(a) === Number(b);

function fieldOf(path: Path): Field | null {
  const parts = parsePath(path);
  return parts?.tag ? fieldAt(parts.section, parts.tag) : null;
}
