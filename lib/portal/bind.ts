import type { ControlSketch, Lesson } from '../platform/form-structure';
import { childrenOf, closest, contains, parentOf, textOf } from './dom';
import { blockHeader, findBlockLists } from './block-lists';
import { findControls, type FoundControl } from './controls';
import { buildEvidence } from './evidence/build';
import { candidatesOf, type Candidate } from './evidence/candidates';
import { labelSources, type LabelSource } from './evidence/label-sources';
import { neighbourhood } from './evidence/neighbourhood';
import { sectionEvidence, type Placed } from './evidence/section';
import type { Field } from './field-index';
import { holdersOf } from './holders';
import { applyColumnLessons, applyLessons, type LessonUse } from './lessons';
import { sketchesOf } from './lessons-sketch';
import { columnsOfLists, type ListColumn } from './list-columns';
import type { Control, Evidence, Unrecognised } from './model';
import { pageText } from './page-text';
import { countingTexts, findPager, type PagerPlace } from './pager';
import { findRegions, type Region } from './regions';
import { findLists, headerOf, rowTables, type FoundList, type FoundTable, type TableLayout } from './row-tables';
import { assign, scored } from './score';
import { codeFieldOfControl } from './value-of';

/** A control bound to a field; of fields in lists the row is not yet known. */
export interface BoundField {
  readonly field: Field;
  /** The field of the code behind the shown text, where the message has one and nothing else on the form holds it. */
  readonly codeField: Field | null;
  readonly control: Control;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A list with the place of its pager. */
export interface PagedTable extends TableLayout {
  readonly pager: PagerPlace;
  /** What stands over its columns, made when asked for. */
  readonly headers: () => readonly string[];
}

/** Controls by the cell of a row table in which they stand; which row they belong to is seen when reading. */
export type CellControls = ReadonlyMap<Element, readonly Control[]>;

/** What a form is made of: controls by field, tables by list. Values are read later, as often as one likes. */
export interface BoundForm {
  readonly fields: readonly BoundField[];
  readonly unrecognised: readonly Unrecognised[];
  readonly tables: readonly PagedTable[];
  readonly cellControls: CellControls;
  /** What became of the lessons. */
  readonly lessons: readonly LessonUse[];
  /** Every control outside of lists as it can be found again, made when asked for. */
  readonly sketches: () => ReadonlyMap<Control, ControlSketch>;
  /** The columns of all lists, recognised or not, as they can be pointed out, made when asked for. */
  readonly columns: () => readonly ListColumn[];
  /** All lists with a header, recognised or not. */
  readonly lists: readonly FoundList[];
  /** The texts that may be the label of a control outside of lists. */
  readonly labels: (control: Control) => readonly LabelSource[];
}

interface Item extends Placed {
  readonly control: Control;
  readonly sources: readonly LabelSource[];
}

/**
 * Recognises the fields of the form in this document. Reads the layout once, changes nothing. Whatever is in doubt is
 * left unbound and listed with the reason. `lessons`: what the user taught of this form.
 */
export function bindForm(root: Document, lessons: readonly Lesson[] = []): BoundForm {
  const found = findControls(root);
  const elements = new Set<Element>(found.map(({ control }) => control.element));
  const around = holdersOf(elements);
  const lit = found.every(({ box }) => box !== null) ? around : holdersOf(found.flatMap(({ control, box }) => (box ? [control.element] : [])));
  // A tick over a list chooses its rows.
  const typed = found.filter(({ control }) => control.kind !== 'checkbox');
  const typedIn = typed.length === found.length ? around : holdersOf(typed.map(({ control }) => control.element));
  const page = pageText(root, elements, around, lit);
  const blocks = findBlockLists(page, typedIn);
  const regionOf = findRegions(root, page, holdersOf([...Document.prototype.querySelectorAll.call(root, 'table'), ...blocks], around));
  const lists = findLists(root, blocks);
  const columns = once(() => columnsOfLists(lists, regionOf));
  const taughtColumns = applyColumnLessons(lessons, columns);
  const tables = rowTables(lists, regionOf, taughtColumns.fieldOf);
  const { inCells, free } = apart(found, tables);
  const near = neighbourhood(page, free);

  const items = free.map(({ control }): Item => {
    const sources = labelSources(control, root, page, near);
    const region = regionOf(control.element);
    return { control, element: control.element, region, sources, candidates: candidatesOf(control, sources).filter((candidate) => inPlace(candidate, region, tables)) };
  });
  const bySection = sectionEvidence(items);
  const taught = applyLessons(lessons, items);
  const decisions = assign(items.map((item) => {
    const byBuild = buildEvidence(item.control);
    return { item, options: taught.options(item.control, item.candidates.map((candidate) => scored(candidate, [...bySection(item, candidate.field), ...byBuild(candidate.field)]))) };
  }));

  const fields: BoundField[] = [];
  const unrecognised: Unrecognised[] = [];
  const taken = new Set(decisions.flatMap(({ bound }) => (bound ? [bound.field] : [])));
  for (const decision of decisions) {
    const { control, sources } = decision.item;
    if (decision.bound) {
      const { field, score, evidence } = decision.bound;
      const codeField = codeFieldOfControl(field, control);
      fields.push({ field, codeField: codeField && !taken.has(codeField) ? codeField : null, control, score, evidence });
    } else {
      if (picksRows(control, sources)) continue;
      const reason = taught.leftAlone(control) ? 'left-alone' : sources.length === 0 && decision.candidates.length === 0 ? 'no-label' : decision.reason;
      unrecognised.push({ control, label: sources[0]?.text.slice(0, 80) ?? '', reason, candidates: decision.candidates });
    }
  }
  for (const { control, label } of strays(tables, inCells)) unrecognised.push({ control, label, reason: label === '' ? 'no-label' : 'no-field', candidates: [] });
  const counting = tables.length > 0 ? countingTexts(page.runs) : [];
  return { fields, unrecognised, tables: tables.map(({ section, element, columns, rows }) => ({ section, element, columns, pager: findPager(element, counting, blockHeader(element) ? rows : null), headers: () => headerOf(element)?.map((cell) => (textOf(cell) ?? '').trim()) ?? [] })), cellControls: inCells, lessons: [...taught.uses, ...taughtColumns.uses], sketches: () => sketched(items), lists, columns, labels: (control) => items.find((item) => item.control === control)?.sources ?? [] };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function sketched(items: readonly Item[]): ReadonlyMap<Control, ControlSketch> {
  const sketches = sketchesOf(items);
  return new Map(items.flatMap(({ control }, at) => (sketches[at] ? [[control, sketches[at]] as const] : [])));
}

/** A tick or radio in the cell of a list chooses the row; it is no field. Radios to choose from stand together in one cell. */
const picksRows = ({ element, kind, group }: Control, sources: readonly LabelSource[]): boolean =>
  (kind === 'checkbox' || kind === 'radio') && closest(element, 'td, th') !== null && !group.some((other) => closest(other, 'td, th') === closest(element, 'td, th')) && sources.every(({ text }) => /^(?:序号|选择|全选|勾选|操作|no\.?|select(?: all)?)?$/i.test(text));

/** Controls of a list that stand in a column that no field was found for, with the header over them; without the ticks that choose rows. */
function* strays(tables: readonly FoundTable[], inCells: CellControls): Iterable<{ readonly control: Control; readonly label: string }> {
  for (const { element, columns, rows } of tables) {
    const header = headerOf(element);
    for (const row of rows) {
      for (const [column, cell] of [...childrenOf(row)].entries()) {
        if (columns.has(column)) continue;
        for (const control of inCells.get(cell) ?? []) {
          if (control.kind !== 'checkbox' && control.kind !== 'radio') yield { control, label: (textOf(header?.[column] ?? row) ?? '').trim().slice(0, 80) };
        }
      }
    }
  }
}

/** Controls in the rows of a recognised table belong to its rows; the others are bound one by one. */
function apart(found: readonly FoundControl[], tables: readonly FoundTable[]): { inCells: CellControls; free: readonly FoundControl[] } {
  // What stands in the header of a list of blocks chooses or sorts its rows.
  const rows = new Set<Element>(tables.flatMap(({ element, rows }) => [...rows, blockHeader(element) ?? []].flat()));
  const inCells = new Map<Element, Control[]>();
  if (tables.length === 0) return { inCells, free: found };
  const free = found.filter(({ control }) => {
    let row: Element | null = control.element;
    while (row && !rows.has(row)) row = parentOf(row);
    if (!row || row === control.element) return true;
    const cell = childAround(control.element, row);
    const there = inCells.get(cell);
    if (there) there.push(control);
    else inCells.set(cell, [control]);
    return false;
  });
  return { inCells, free };
}

/** The child of `outer` in which the element stands. */
function childAround(element: Element, outer: Element): Element {
  let child = element;
  for (let around = parentOf(child); around && around !== outer; around = parentOf(child)) child = around;
  return child;
}

/** Invoices of the list have the same labels as the head: they are thought of only where the list is, or where the name says so. */
function inPlace(candidate: Candidate, region: Region | null, tables: readonly FoundTable[]): boolean {
  if (candidate.field.section !== 'OriInv') return true;
  if (candidate.sectionSaid) return true;
  if (region?.part !== 'OriInv') return false;
  return region.inWindow || tables.some(({ section, element }) => section === 'OriInv' && contains(region.scope, element));
}
