import { valueAt } from '../certificate/access';
import type { Application, GoodsLine } from '../certificate/application';
import { fields, listSections } from '../certificate/fields';
import type { Section } from '../certificate/field';
import { formatPath, type Path } from '../certificate/path';
import type { FillEntry, FillPlan } from './fill-plan';
import { confirmLines, type GoodsBlocked, type GoodsChoice, goodsPlace, noGoodsChoice, type PlannedLine, planLines, type StandingLine } from './plan-goods';
import type { FieldView, FormSnapshot } from './panel-protocol';
import { sameText } from './same-text';

/**
 * What a filling would do to one field.
 * `same` it stands there already · `fills` the field is empty · `overwrites` something else stands there ·
 * `appears` a field of the third-party list, which opens with its box
 */
export type PlannedState = 'same' | 'fills' | 'overwrites' | 'appears';

export interface PlannedField extends FillEntry {
  readonly state: PlannedState;
}

/**
 * Why a wanted value is not filled.
 * `not-on-form` no such field is recognised · `by-person` the declarant alone decides it · `listed` it stands in a row
 * of a list already: to be changed there, by hand · `held` the form has changed there; the user has to confirm it first
 */
export type LeftOutWhy = 'not-on-form' | 'by-person' | 'listed' | 'held';

/** A wanted value that is not filled. */
export interface LeftOut {
  readonly path: Path;
  readonly will: string;
  readonly why: LeftOutWhy;
}

/** A filling as the user sees it before confirming. */
export interface FillPreview {
  readonly fields: readonly PlannedField[];
  /** The goods lines wanted, in their order. */
  readonly goods: readonly PlannedLine[];
  /** Lines on the form that are none of those wanted. */
  readonly others: readonly StandingLine[];
  /** All lines on the form; of those that nobody has read, nothing is known. */
  readonly standing: readonly GoodsLine[];
  readonly goodsBlocked: GoodsBlocked | null;
  /** Listed plainly as not being filled; never part of a plan. */
  readonly leftOut: readonly LeftOut[];
}

const isList = (section: Section): boolean => (listSections as readonly string[]).includes(section);

/** Never filled: to declare or to save, and the undertaking of truth. */
const byPerson: ReadonlySet<Path> = new Set(['CertificateHead.ApplyType', 'AplPromise.AplPromiseCode']);
/** The portal numbers its rows itself. */
const ownNumbers: ReadonlySet<string> = new Set(['GNo', 'SortNo']);

/** The wanted values outside goods that say anything, in the order of the message. An empty text wants nothing. */
function* wantedFields(wanted: Application): Generator<Omit<LeftOut, 'why'>> {
  for (const section of Object.keys(fields) as Section[]) {
    if (section === 'Goods') continue;
    const rows = isList(section) ? (wanted[section] as readonly unknown[]).map((_, row) => row) : [null];
    for (const row of rows) {
      for (const tag of Object.keys(fields[section])) {
        if (ownNumbers.has(tag)) continue;
        const path = formatPath(section, row, tag);
        const will = valueAt(wanted, path);
        if (will !== undefined && will.trim() !== '') yield { path, will };
      }
    }
  }
}

/** The certificate type first, then the third-party box: both change which fields the form shows. */
const thirdPartyBox: Path = 'CertificateHead.ThirdPartyInvFlag';
const firstFields: readonly Path[] = ['CertificateHead.CertType', thirdPartyBox];
const rank = (path: Path): number => (firstFields.includes(path) ? firstFields.indexOf(path) : firstFields.length);

/** A box that nobody ticked holds nothing that could be lost. */
const isEmpty = ({ kind, value }: FieldView): boolean => value.trim() === '' || (kind === 'checkbox' && (value === '0' || value === 'N'));

/** A goods line without the tags that say nothing and those that the open row editor does not show. */
function goodsValues(line: GoodsLine, shown: ReadonlySet<string> | null): { values: GoodsLine; left: [string, string][] } {
  const said = Object.entries(line).filter((entry): entry is [string, string] => !ownNumbers.has(entry[0]) && (entry[1] ?? '').trim() !== '');
  const fits = ([tag]: [string, string]): boolean => shown === null || shown.has(tag);
  return { values: Object.fromEntries(said.filter(fits)), left: said.filter((entry) => !fits(entry)) };
}

/**
 * Sets what is wanted against what stands on the form. Fields that are absent or empty in `wanted` are left alone;
 * nothing is ever emptied. A goods line that stands there already is not added again; others are added behind those that the
 * form has. Pure; throws nothing.
 */
export function planFill(wanted: Application, snapshot: FormSnapshot): FillPreview {
  const onForm = new Map(snapshot.fields.map((field) => [field.path, field]));
  const isHeld = heldIn(snapshot);
  const planned: PlannedField[] = [];
  const leftOut: LeftOut[] = [];

  const stateOf = (field: FieldView, will: string): PlannedState => {
    if (sameText(field.value, will) || sameText(valueAt(snapshot.application, field.path) ?? '', will)) return 'same';
    return isEmpty(field) ? 'fills' : 'overwrites';
  };
  const withThirdParty = wanted.CertificateHead.ThirdPartyInvFlag === '1' && onForm.has(thirdPartyBox);
  for (const { path, will } of wantedFields(wanted)) {
    const field = onForm.get(path);
    const state = field ? stateOf(field, will) : 'appears';
    if (byPerson.has(path)) leftOut.push({ path, will, why: 'by-person' });
    else if (!field && !(withThirdParty && path.startsWith('NonpartyCorp[0].'))) leftOut.push({ path, will, why: 'not-on-form' });
    else if (field && state !== 'same' && isHeld(field)) leftOut.push({ path, will, why: 'held' });
    else if (field?.kind === 'row' && state !== 'same') leftOut.push({ path, will, why: 'listed' });
    else planned.push({ path, now: field?.value ?? '', will, state });
  }
  planned.sort((a, b) => rank(a.path) - rank(b.path));

  const place = goodsPlace(snapshot);
  const lines = wanted.Goods.map((line) => goodsValues(line, place.editorTags)).filter(({ values, left }) => Object.keys(values).length + left.length > 0);
  const { lines: goods, others } = planLines(lines.map(({ values }) => values), place.standing ?? []);
  for (const [at, { left }] of lines.entries()) leftOut.push(...left.map(([tag, will]): LeftOut => ({ path: formatPath('Goods', goods[at]?.index ?? at, tag), will, why: 'not-on-form' })));
  if (place.blocked) return { fields: planned, goods: [], others: [], standing: [], goodsBlocked: goods.length > 0 ? place.blocked : null, leftOut };
  return { fields: planned, goods: goods.filter(({ values }) => Object.keys(values).length > 0), others: goods.length > 0 ? others : [], standing: place.standing ?? [], goodsBlocked: null, leftOut };
}

/** Whether the form has changed at a field; a shown text and the code behind it stand on one control and are held together. */
function heldIn({ fields, known }: FormSnapshot): (field: FieldView) => boolean {
  const held = new Set(known?.changes.flatMap(({ field, holds }) => (holds ? [field] : [])));
  const named = ({ path }: FieldView): boolean => held.has(path.replace(/\[\d+\]/, ''));
  const controls = new Set(fields.filter(named).flatMap(({ controlId }) => controlId ?? []));
  return (field) => named(field) || (field.controlId != null && controls.has(field.controlId));
}

/** The fields ticked to begin with: never one that holds something else. */
export function defaultTicks(preview: FillPreview): ReadonlySet<Path> {
  return new Set(preview.fields.filter(({ state }) => state === 'fills' || state === 'appears').map(({ path }) => path));
}

/** The plan that the user confirms: the ticked fields and the goods lines as decided, nothing else. `id` must be new. */
export function confirmPlan(preview: FillPreview, ticked: ReadonlySet<Path>, id: string, choice: GoodsChoice = noGoodsChoice): FillPlan {
  const box = preview.fields.find(({ path }) => path === thirdPartyBox);
  const opens = box?.state === 'same' || ticked.has(thirdPartyBox);
  const entries = preview.fields
    .filter(({ path, state }) => state !== 'same' && ticked.has(path) && (state !== 'appears' || opens))
    .map(({ path, now, will }): FillEntry => ({ path, now, will }));
  return { id, entries, ...confirmLines(preview.goods, preview.others, preview.standing, choice) };
}
