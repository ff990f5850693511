import { attributeOf } from '../dom';
import type { Field } from '../field-index';
import { matchLabel, type LabelMatch } from '../match-label';
import { matchName } from '../match-name';
import type { Control, Evidence } from '../model';
import type { LabelSource } from './label-sources';

/** A field that a control may be, with what speaks for it by its label and its name. */
export interface Candidate {
  readonly field: Field;
  readonly evidence: Evidence[];
  /** Best fit of a label, or null when only the name speaks for it. */
  fit: LabelMatch['fit'] | null;
  sectionSaid: boolean;
  /** The official tag stands in the element's own id or name. */
  tagNamed: boolean;
}

const share: Readonly<Record<LabelMatch['fit'], number>> = { exact: 1, within: 0.85, generic: 0.65, near: 0.5 };
const rank: Readonly<Record<LabelMatch['fit'], number>> = { exact: 3, within: 2, generic: 1, near: 0 };

/** The fields that the labels and names of a control speak for. The best label counts whole, each further one a little. */
export function candidatesOf(control: Control, sources: readonly LabelSource[]): readonly Candidate[] {
  const found = new Map<Field, Candidate>();
  const candidate = (field: Field): Candidate => {
    const there = found.get(field);
    if (there) return there;
    const made: Candidate = { field, evidence: [], fit: null, sectionSaid: false, tagNamed: false };
    found.set(field, made);
    return made;
  };

  for (const source of [...sources].sort((a, b) => b.weight - a.weight)) {
    for (const { field, fit, primary } of matchLabel(source.text)) {
      const one = candidate(field);
      const weight = one.fit === null ? source.weight * share[fit] + (primary ? 4 : 0) : 4;
      if (one.fit === null || rank[fit] > rank[one.fit]) one.fit = fit;
      one.evidence.push({ kind: source.kind, text: source.text, weight: Math.round(weight) });
    }
  }
  for (const name of namesOf(control)) {
    for (const { field, fit, sectionSaid } of matchName(name)) {
      const one = candidate(field);
      one.sectionSaid ||= sectionSaid;
      one.tagNamed ||= fit === 'tag';
      if (!one.evidence.some(({ kind }) => kind === 'name')) one.evidence.push({ kind: 'name', text: name, weight: fit === 'tag' ? 40 : 30 });
    }
  }
  return [...found.values()];
}

/** What the control is called; where that says nothing, what the code behind it is called. */
function namesOf({ element, raw = element, code }: Control): ReadonlySet<string> {
  const own = new Set(['name', 'id', 'data-field', 'textboxname'].map((name) => attributeOf(raw, name)));
  return code && ![...own].some((name) => matchName(name).length > 0) ? new Set([code.name, code.id]) : own;
}
