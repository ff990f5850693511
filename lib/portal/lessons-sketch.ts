import type { ControlSketch } from '../platform/form-structure';
import { attributeOf } from './dom';
import type { LabelSource } from './evidence/label-sources';
import { matchLabel } from './match-label';
import type { Control } from './model';
import type { Region } from './regions';

/** A control with what the scan read around it. */
export interface SketchedItem {
  readonly control: Control;
  readonly sources: readonly LabelSource[];
  readonly region: Region | null;
}

const short = (text: string): string => text.slice(0, 80);

/** The text that a reader takes for the label: one that names a field before others, else the first. */
export const labelOf = (sources: readonly LabelSource[]): string => short((sources.find(({ text }) => matchLabel(text).length > 0) ?? sources[0])?.text ?? '');

/** Describes controls so that each can be found again after the page was loaded anew; in page order, without any value. */
export function sketchesOf(items: readonly SketchedItem[]): readonly ControlSketch[] {
  const labels = items.map(({ sources }) => labelOf(sources));
  return items.map(({ control, region }, at) => ({
    label: labels[at] ?? '',
    heading: short(region?.text ?? ''),
    id: short(attributeOf(control.raw ?? control.element, 'id')),
    name: short(attributeOf(control.raw ?? control.element, 'name')),
    before: labels[at - 1] ?? '',
    after: labels[at + 1] ?? '',
    kind: control.kind,
    kit: control.kit,
  }));
}
