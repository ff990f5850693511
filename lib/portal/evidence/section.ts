import type { Section } from '../../certificate/field';
import { parentOf } from '../dom';
import type { Field } from '../field-index';
import type { Evidence } from '../model';
import type { Region } from '../regions';
import type { Candidate } from './candidates';

/** One control with its candidates, in page order. */
export interface Placed {
  readonly element: Element;
  readonly region: Region | null;
  readonly candidates: readonly Candidate[];
}

/** What the place of a control says for each section. */
export type SectionEvidence = (placed: Placed, field: Field) => readonly Evidence[];

const weights = { region: 20, against: -30, group: 12, againstGroup: -20, row: 8, againstRow: -8, next: 14 };
/** Of the neighbours around a control, the share that must belong to one section. */
const clearShare = 0.8;
const rowReach = 4;

/**
 * Decides between sections that use the same label: by the heading above, by the fields that stand in the same group, by
 * the next fields before and after. Fields with a label of their own (anchors) tell of the others.
 */
export function sectionEvidence(all: readonly Placed[]): SectionEvidence {
  const anchors = all.map(anchorSection);
  const groups = groupCounts(all, anchors);
  const places = new Map(all.map((placed, at) => [placed, at]));

  return (placed, field) => {
    const at = places.get(placed) ?? 0;
    const ambiguous = new Set(placed.candidates.map((candidate) => candidate.field.section)).size > 1 || placed.candidates.every(({ fit }) => fit === 'generic' || fit === null);
    const scale = ambiguous ? 1 : 0.3;
    const found: Evidence[] = [];
    const add = (kind: Evidence['kind'], text: string, weight: number): void => {
      if (weight !== 0) found.push({ kind, text, weight: Math.round(weight * scale) });
    };
    if (placed.region) {
      const fits = placed.region.part === field.section || (placed.region.part === 'OriInv' && field.section === 'CertificateHead');
      add('heading', placed.region.text, fits ? weights.region : weights.against);
    }
    const group = groupSection(placed, groups, anchors[at] ?? null);
    if (group) add('neighbours', group, group === field.section ? weights.group : weights.againstGroup);
    const row = rowSection(anchors, at);
    if (row) add('neighbours', row, row === field.section ? weights.row : weights.againstRow);
    const before = all[at - 1];
    if (before && continues(placed, before, field)) add('neighbours', before.candidates[0]?.field.tag ?? '', weights.next);
    return found;
  };
}

/** A common wording (联系电话) right behind the field that the message has before it (申报员身份证号, 企业联系人) goes on with that. */
const continues = (placed: Placed, before: Placed, { section, order }: Field): boolean =>
  placed.candidates.some(({ field, fit }) => field.order === order && fit === 'generic') &&
  before.candidates.some(({ field, fit }) => field.order === order - 1 && field.section === section && fit !== 'near' && fit !== null);

/** The section of a control whose label belongs to one section alone, else null. */
function anchorSection({ candidates }: Placed): Section | null {
  const sure = candidates.filter(({ fit }) => fit === 'exact' || fit === 'within');
  const sections = new Set(sure.map(({ field }) => field.section));
  return sections.size === 1 ? (sure[0]?.field.section ?? null) : null;
}

type Counts = Map<Section, number>;

function groupCounts(all: readonly Placed[], anchors: readonly (Section | null)[]): ReadonlyMap<Element, Counts> {
  const groups = new Map<Element, Counts>();
  for (const [at, { element }] of all.entries()) {
    const section = anchors[at];
    if (!section) continue;
    for (let around = parentOf(element); around; around = parentOf(around)) {
      const counts = groups.get(around) ?? new Map<Section, number>();
      counts.set(section, (counts.get(section) ?? 0) + 1);
      groups.set(around, counts);
    }
  }
  return groups;
}

/**
 * The section of the smallest group around with at least two other anchors, when they agree. What lies outside the nearest
 * heading's part of the form says nothing.
 */
function groupSection({ element, region }: Placed, groups: ReadonlyMap<Element, Counts>, own: Section | null): Section | null {
  for (let around = parentOf(element); around && around !== region?.scope; around = parentOf(around)) {
    const counts = groups.get(around);
    if (!counts) continue;
    const others = [...counts].map(([section, count]) => [section, section === own ? count - 1 : count] as const);
    const total = others.reduce((sum, [, count]) => sum + count, 0);
    if (total < 2) continue;
    const [most] = others.sort((a, b) => b[1] - a[1]);
    return most && most[1] >= total * clearShare ? most[0] : null;
  }
  return null;
}

/** The section of the nearest anchors before and after in page order, when both are the same. */
function rowSection(anchors: readonly (Section | null)[], at: number): Section | null {
  const nearest = (step: number): Section | null => {
    for (let distance = 1; distance <= rowReach; distance += 1) {
      const anchor = anchors[at + step * distance];
      if (anchor) return anchor;
    }
    return null;
  };
  const before = nearest(-1);
  return before !== null && before === nearest(1) ? before : null;
}
