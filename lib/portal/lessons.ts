import type { ControlSketch, Lesson } from '../platform/form-structure';
import { parsePath } from '../certificate/path';
import { columnKind } from './column-kind';
import type { Scored } from './score';
import { type Field, fieldAt } from './field-index';
import { labelKey } from './label-text';
import { type SketchedItem, sketchesOf } from './lessons-sketch';
import type { ListColumn } from './list-columns';
import type { Control } from './model';

/** What became of a lesson on the form as it is. `two-fit`: two controls fit its description, or two lessons meet on one. */
export interface LessonUse {
  readonly id: string;
  /** What was taught; null for none of the certificate's fields. */
  readonly field: string | null;
  readonly state: 'used' | 'not-found' | 'two-fit';
  readonly controlId: string | null;
  /** A lesson on the column of a list: a control of its own may hold the same field for the row that is being edited. */
  readonly column?: true;
}

/** Lessons laid on the controls of a form. */
export interface TaughtControls {
  readonly uses: readonly LessonUse[];
  /** True for a control that the user said is none of the certificate's. */
  leftAlone(control: Control): boolean;
  /** The possibilities of a control, as the lessons leave them. */
  options(control: Control, options: readonly Scored[]): readonly Scored[];
}

/** Outweighs whatever a page can say. */
const certain = 1000;
/** So well must a control fit, and so far ahead of the next one. */
const enough = 4;
const lead = 2;

const none: TaughtControls = { uses: [], leftAlone: () => false, options: (_control, options) => options };

/**
 * Finds the controls that lessons speak of. A taught control has one possibility, its field, which outweighs every
 * other control's claim to it; one that is none of the certificate's has none. A lesson whose control is not found, or that fits two, is not used.
 */
export function applyLessons(lessons: readonly Lesson[], items: readonly SketchedItem[]): TaughtControls {
  const ofControls = lessons.filter(({ control }) => control.kind !== columnKind);
  if (ofControls.length === 0) return none;
  const placed = placeLessons(ofControls, items.map(({ control }) => control), sketchesOf(items));
  return {
    uses: placed.uses,
    leftAlone: (control) => placed.taught.get(control)?.field === null,
    options(control, options) {
      const taught = placed.taught.get(control);
      if (taught === undefined) return options;
      if (taught.field === null) return [];
      return [{ field: taught.field, score: certain, evidence: [{ kind: 'lesson', text: taught.text, weight: certain }] }];
    },
  };
}

/** Lessons laid on the columns of lists, by the cell over the column; null where the user said that it is none of the certificate's. */
export interface TaughtColumns {
  readonly uses: readonly LessonUse[];
  readonly fieldOf: ReadonlyMap<Element, Field | null>;
}

/** The same for the columns of lists: their fields are those of a row. */
export function applyColumnLessons(lessons: readonly Lesson[], columns: () => readonly ListColumn[]): TaughtColumns {
  const ofColumns = lessons.filter(({ control }) => control.kind === columnKind);
  if (ofColumns.length === 0) return { uses: [], fieldOf: new Map() };
  const all = columns();
  const { uses, taught } = placeLessons(ofColumns, all.map(({ control }) => control), all.map(({ sketch }) => sketch));
  return { uses: uses.map((use): LessonUse => Object.assign(use, { column: true as const })), fieldOf: new Map([...taught].map(([{ element }, { field }]) => [element, field])) };
}

interface PlacedLessons {
  readonly uses: readonly LessonUse[];
  readonly taught: ReadonlyMap<Control, { readonly field: Field | null; readonly text: string }>;
}

function placeLessons(lessons: readonly Lesson[], controls: readonly Control[], sketches: readonly ControlSketch[]): PlacedLessons {
  const found = lessons.map((lesson) => ({ lesson, fit: bestFit(lesson.control, sketches) }));
  const meets = (one: (typeof found)[number], other: (typeof found)[number]): boolean =>
    typeof other.fit === 'number' && (one.fit === other.fit || (one.lesson.field !== null && one.lesson.field === other.lesson.field));

  const taught = new Map<Control, { field: Field | null; text: string }>();
  const uses = found.map((each): LessonUse => {
    const { lesson, fit } = each;
    const control = typeof fit === 'number' ? controls[fit] : undefined;
    const clash = control !== undefined && found.some((other) => other !== each && meets(each, other));
    if (!control || clash) return { id: lesson.id, field: lesson.field, state: fit === 'none' ? 'not-found' : 'two-fit', controlId: null };
    taught.set(control, { field: fieldNamed(lesson.field), text: lesson.control.label || lesson.control.id || lesson.control.name });
    return { id: lesson.id, field: lesson.field, state: 'used', controlId: control.id };
  });
  return { uses, taught };
}

function fieldNamed(name: string | null): Field | null {
  const parts = name === null ? null : parsePath(name);
  return parts?.tag ? fieldAt(parts.section, parts.tag) : null;
}

/** The place of the one control that fits a description; `none` or `several` where there is no such one. */
function bestFit(taught: ControlSketch, sketches: readonly ControlSketch[]): number | 'none' | 'several' {
  const fits = sketches.map((sketch, at) => ({ at, score: likeness(taught, sketch) })).filter(({ score }) => score >= enough).sort((a, b) => b.score - a.score);
  const [best, next] = fits;
  if (!best) return 'none';
  return next && best.score - next.score < lead ? 'several' : best.at;
}

/** A label of signs alone is compared as it stands. */
const keyOf = (label: string): string => labelKey(label) || label.trim();

/** Alike in both: `same`; told by both and different: `other`; else nothing. */
const compared = (one: string, two: string, same: number, other: number): number => (one === '' || two === '' ? 0 : one === two ? same : other);

/** How well a control fits a description. Another label is another control, whatever its id says. */
function likeness(taught: ControlSketch, now: ControlSketch): number {
  if (taught.kind !== now.kind || keyOf(taught.label) !== keyOf(now.label)) return 0;
  return (
    (taught.label === '' ? 0 : 6) +
    compared(taught.id, now.id, 4, -1) +
    compared(taught.name, now.name, 4, -1) +
    compared(taught.heading, now.heading, 1, -1) +
    compared(keyOf(taught.before), keyOf(now.before), 2, 0) +
    compared(keyOf(taught.after), keyOf(now.after), 2, 0)
  );
}
