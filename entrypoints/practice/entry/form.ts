import { button } from '../html';
import { type Cell, type Control, type ControlPlan, makeControl } from './control';
import type { Circumstances, Field, Names } from './field';
import type { Layout, Placed } from './layout';
import type { Values } from './message';

/** Values of a form by field key. */
export type Cells = Readonly<Record<string, Cell>>;

export interface Form {
  readonly element: HTMLElement;
  readonly controls: ReadonlyMap<string, Control>;
  /** Shows, locks and colours the fields as the circumstances demand. */
  arrange(now: Circumstances): void;
  /** What stands in the fields that are shown. */
  cells(): Cells;
  /** Fills every field, empties those not given (first values where a field has one). */
  load(cells: Cells): void;
  /** Labels of required fields that are empty. */
  missing(now: Circumstances): string[];
  /** Runs `act` whenever the field changes, by a person or by the page. */
  on(key: string, act: (cell: Cell) => void): void;
  /** The press of the button beside a field. */
  onAction(key: string, act: () => void): void;
}

export interface FormPlan extends Omit<ControlPlan, 'field' | 'naming'> {
  readonly fields: readonly Field[];
  readonly names: Names;
  readonly locked?: (field: Field, now: Circumstances) => boolean;
}

const empty: Cell = { shown: '', code: '' };

const isEmpty = (cell: Cell): boolean => cell.shown.trim() === '' && cell.code === '';

/** Builds a group of fields in a layout. */
export function makeForm(plan: FormPlan, layout: Layout, signal: AbortSignal): Form {
  const controls = new Map<string, Control>();
  const actions = new Map<string, () => void>();
  const placed: Placed[] = [];
  const locked = plan.locked ?? (() => false);
  let visible: ReadonlySet<Control> = new Set();
  let arrangement = '';

  for (const field of plan.fields) {
    const naming = plan.names[field.key];
    if (!naming) continue;
    const control = makeControl({ ...plan, field, naming }, signal);
    if (field.initial !== undefined) control.write({ shown: '', code: field.initial });
    controls.set(field.key, control);
    const beside = field.action ? button({ class: 'btn btn-xs', id: `${naming.id}Btn` }, field.action, () => actions.get(field.key)?.(), signal) : null;
    placed.push({ control, beside });
  }
  const reads = (control: Control): Cell => control.read();

  return {
    element: layout.element,
    controls,
    arrange(now) {
      const shown = placed.filter(({ control }) => control.field.shown?.(now) ?? true);
      const next = shown.map(({ control }) => control.field.key).join();
      visible = new Set(shown.map(({ control }) => control));
      if (next !== arrangement || arrangement === '') {
        arrangement = next;
        layout.place(shown, placed.filter((one) => !shown.includes(one)));
      }
      for (const { control } of placed) {
        control.lock(locked(control.field, now));
        control.relist?.();
        control.require((control.field.required?.(now) ?? false) && !locked(control.field, now));
      }
    },
    cells: () => Object.fromEntries([...visible].map((control) => [control.field.key, reads(control)])),
    load(cells) {
      for (const control of controls.values()) {
        control.write(cells[control.field.key] ?? (control.field.initial === undefined ? empty : { shown: '', code: control.field.initial }));
      }
    },
    missing: (now) =>
      [...visible]
        .filter((control) => (control.field.required?.(now) ?? false) && !locked(control.field, now) && isEmpty(control.read()))
        .map((control) => control.naming.label),
    on(key, act) {
      const control = controls.get(key);
      control?.target.addEventListener('change', () => act(control.read()), { signal });
    },
    onAction: (key, act) => void actions.set(key, act),
  };
}

/** The message's values of a form: text by tag, code by code tag. */
export function valuesOf(fields: readonly Field[], names: Names, cells: Cells): Values {
  const values: Record<string, string> = {};
  for (const { key, tag, codeTag } of fields) {
    const cell = cells[key];
    if (!cell) continue;
    if (tag !== null) values[tag] = names[key]?.sends === 'code' ? cell.code : cell.shown;
    if (codeTag !== undefined) values[codeTag] = cell.code;
  }
  return values;
}

/** The cells that a message's values fill; fields that the message lacks stay out. */
export function cellsOf(fields: readonly Field[], values: Values): Cells {
  const cells: Record<string, Cell> = {};
  for (const { key, tag, codeTag } of fields) {
    const shown = tag === null ? undefined : values[tag];
    const code = codeTag === undefined ? undefined : values[codeTag];
    if (shown !== undefined || code !== undefined) cells[key] = { shown: shown ?? '', code: code ?? '' };
  }
  return cells;
}
