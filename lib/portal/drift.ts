import { parsePath } from '../certificate/path';
import type { DriftChange, SeenControl } from '../platform/form-structure';
import { labelKey } from './label-text';
import { matchLabel } from './match-label';
import type { RememberedControl, RememberedForm, SeenForm } from './drift-memory';

/** Share of the fields known for a certificate type that must be there before one is called gone: else the form is not complete. */
const complete = 0.6;
/** From this visit on one can say what always stands on the form. */
const regular = 3;

/**
 * Names what moved on a form since it was known: fields that are new or gone, have another label, stand on a control that
 * was another field, are another widget. A change that `holds` takes away what the field was known by; it is then not
 * written until the user has confirmed it. The first visit names nothing, and what the user taught is never named.
 * `known` as `withVisit` gave it.
 */
export function compareForm(known: RememberedForm, seen: SeenForm): DriftChange[] {
  if (known.visits < 2) return [];
  const before = new Map(known.controls.map((control) => [keyOf(control), control]));
  const recognised = seen.controls.filter((control): control is BoundControl => control.field !== null);
  const now = new Map(recognised.map((control) => [keyOf(control), control]));
  const changes = recognised.filter(({ taught }) => !taught).flatMap((control) => {
    const change = changeOf(control, before.get(keyOf(control)), ownerBefore(control, known, now));
    return change ?? (isNew(control, before, known, seen) ? [made('new', control.field, '', control.label, false)] : []);
  });
  return [...changes, ...goneFrom(known, seen, now)];
}

type BoundControl = SeenControl & { readonly field: string };

/** A field may stand in the editor and as a column of the list. */
export const keyOf = ({ field, kind }: Pick<SeenControl, 'field' | 'kind'>): string => `${field}${kind === 'column' ? ' column' : ''}`;

const made = (kind: DriftChange['kind'], field: string, was: string, now: string, holds: boolean): DriftChange => ({ kind, field, was, now, holds });

function changeOf(control: BoundControl, known: RememberedControl | undefined, owner: string | null): DriftChange | null {
  const { field, label, id, name, kit } = control;
  const relabelled = known !== undefined && known.labels.length > 0 && !known.labels.some((each) => labelKey(each) === labelKey(label));
  if (owner !== null && (!known || relabelled)) return made('exchanged', field, owner, label, true);
  if (relabelled) {
    const sameElement = (id !== '' && known.ids.includes(id)) || (name !== '' && known.names.includes(name));
    return made('relabelled', field, known.labels.at(-1) ?? '', label, !(sameElement && saysExactly(label, field)));
  }
  return known && !known.kits.includes(kit) ? made('widget', field, known.kits.at(-1) ?? '', kit, false) : null;
}

const saysExactly = (label: string, name: string): boolean => {
  const matches = matchLabel(label);
  return matches.length === 1 && matches.every(({ fit, field }) => fit === 'exact' && `${field.section}.${field.tag}` === name);
};

/** The field that this control's id or name stood for, where that field is no longer on the form: ids that only moved on say nothing. */
function ownerBefore({ field, id, name, kind }: BoundControl, known: RememberedForm, now: ReadonlyMap<string, SeenControl>): string | null {
  if (kind === 'column') return null;
  const owner = known.controls.find((other) => other.field !== field && ((id !== '' && other.ids.includes(id)) || (name !== '' && other.names.includes(name))));
  return owner && !now.has(keyOf(owner)) ? owner.field : null;
}

const inHead = (field: string): boolean => parsePath(field)?.section === 'CertificateHead';

/** What appears when something is chosen, or with another certificate type, is not new. */
const isNew = (control: BoundControl, before: ReadonlyMap<string, RememberedControl>, known: RememberedForm, seen: SeenForm): boolean =>
  !before.has(keyOf(control)) && control.kind !== 'column' && inHead(control.field) && !seen.acted && known.visits >= regular && known.types.includes(seen.certType);

function goneFrom(known: RememberedForm, seen: SeenForm, now: ReadonlyMap<string, SeenControl>): DriftChange[] {
  if (seen.acted) return [];
  const expected = known.controls.filter(({ field, kind, types, seen: times, missed }) => kind !== 'column' && inHead(field) && times >= regular - 1 && missed === 0 && types.includes(seen.certType));
  const missing = expected.filter((control) => !now.has(keyOf(control)));
  if (missing.length === 0 || expected.length - missing.length < expected.length * complete) return [];
  return missing.map((control) => {
    const there = seen.controls.find(({ id, name, field }) => field === null && ((id !== '' && control.ids.includes(id)) || (name !== '' && control.names.includes(name))));
    return made('gone', control.field, control.labels.at(-1) ?? '', there?.label ?? '', false);
  });
}
