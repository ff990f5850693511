import { z } from 'zod';
import { type DriftChange, fieldNameSchema, formMarksSchema, type SeenControl, seenControlSchema } from '../platform/form-structure';
import { structureLimits } from '../platform/form-structure-limits';
import { keyOf } from './drift';

const texts = z.array(z.string().max(80)).max(6);
const types = z.array(z.string().max(2)).max(80);

/** A field as it was met on a form: everything that it was called, and how regularly it stood there. */
const rememberedControlSchema = z.strictObject({
  field: fieldNameSchema,
  kind: z.string().max(20),
  labels: texts,
  ids: texts,
  names: texts,
  kits: texts,
  /** Certificate types with which it stood on the form; '' for none chosen. */
  types,
  /** Visits on which it stood there from the start, and on which it did not. */
  seen: z.number().int().nonnegative(),
  missed: z.number().int().nonnegative(),
});

/** A form as the background remembers it. Structure only. */
export const rememberedFormSchema = z.strictObject({
  id: z.string().min(1).max(64),
  host: z.string().min(1).max(260),
  marks: formMarksSchema,
  types,
  visits: z.number().int().nonnegative(),
  /** The page load that was told of last, and the fields that stood there from its start. */
  visit: z.string().max(64),
  there: z.array(z.string().max(80)).max(structureLimits.controls),
  controls: z.array(rememberedControlSchema).max(structureLimits.controls),
  /** The form as it was told of last: what a confirmation confirms. */
  last: z.array(seenControlSchema).max(structureLimits.controls),
  seenAt: z.number().int().nonnegative(),
});

export type RememberedControl = z.infer<typeof rememberedControlSchema>;
export type RememberedForm = z.infer<typeof rememberedFormSchema>;

/** A form as its assistant tells of it. `acted`: the user has changed something in it since it was loaded. */
export interface SeenForm {
  readonly visit: string;
  readonly certType: string;
  readonly acted: boolean;
  readonly controls: readonly SeenControl[];
}

const withLast = (known: readonly string[], text: string): string[] => (text === '' || known.at(-1) === text ? [...known] : [...known.filter((each) => each !== text), text].slice(-6));
const withType = (known: readonly string[], type: string): string[] => (known.includes(type) ? [...known] : [...known, type].slice(-80));

/** A form met for the first time. */
export const newForm = (id: string, host: string, marks: RememberedForm['marks'], seenAt: number): RememberedForm => ({ id, host, marks, types: [], visits: 0, visit: '', there: [], controls: [], last: [], seenAt });

/**
 * Takes in what was seen, but for what has changed: that stays as it was known until the user confirms it. What a choice
 * brought onto the form is learnt without a word. `known` as {@link withVisit} gave it.
 */
export function learn(known: RememberedForm, seen: SeenForm, changes: readonly DriftChange[], marks: RememberedForm['marks'], seenAt: number): RememberedForm {
  const open = new Set(changes.map(({ field }) => field));
  const controls = new Map(known.controls.map((control) => [keyOf(control), control]));
  for (const control of seen.controls) {
    if (control.field === null || control.taught || open.has(control.field)) continue;
    controls.set(keyOf(control), remembered(control.field, control, controls.get(keyOf(control)), seen.certType));
  }
  const here = seen.controls.filter(({ field }) => field !== null).map(keyOf);
  return {
    ...known,
    marks,
    types: withType(known.types, seen.certType),
    there: seen.acted ? known.there : [...new Set([...known.there, ...here])].slice(0, structureLimits.controls),
    controls: [...controls.values()].slice(0, structureLimits.controls),
    last: [...seen.controls],
    seenAt,
  };
}

/** Takes the form as it was seen last for the one to be known; only one field where `field` names it. */
export function confirmed(known: RememberedForm, field: string | null): RememberedForm {
  const meant = (name: string | null): name is string => name !== null && (field === null || name === field);
  const now = new Map(known.last.filter((control) => meant(control.field)).map((control) => [keyOf(control), control]));
  const kept = known.controls.filter((control) => !meant(control.field) || now.has(keyOf(control)) || control.seen < 2 || control.missed > 0);
  const controls = new Map(kept.map((control) => [keyOf(control), control]));
  const type = known.types.at(-1) ?? '';
  for (const [key, control] of now) if (control.field !== null) controls.set(key, remembered(control.field, control, controls.get(key), type));
  return { ...known, controls: [...controls.values()] };
}

const remembered = (field: string, { kind, label, id, name, kit }: SeenControl, before: RememberedControl | undefined, certType: string): RememberedControl => ({
  field,
  kind,
  labels: withLast(before?.labels ?? [], label),
  ids: withLast(before?.ids ?? [], id),
  names: withLast(before?.names ?? [], name),
  kits: withLast(before?.kits ?? [], kit),
  types: withType(before?.types ?? [], certType),
  seen: before?.seen ?? 0,
  missed: before?.missed ?? 0,
});

/** The form at the page load `visit`: with a new one, what stood there from the start of the one before counts. */
export function withVisit(known: RememberedForm, visit: string): RememberedForm {
  if (visit === known.visit) return known;
  const there = new Set(known.there);
  const type = known.types.at(-1) ?? '';
  const count = (control: RememberedControl): RememberedControl => {
    if (there.has(keyOf(control))) return { ...control, seen: control.seen + 1 };
    return control.types.includes(type) && control.seen > 0 ? { ...control, missed: control.missed + 1 } : control;
  };
  return { ...known, visit, there: [], visits: known.visits + 1, controls: known.visit === '' ? known.controls : known.controls.map(count) };
}
