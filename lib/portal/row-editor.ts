import type { Section } from '../certificate/field';
import { parsePath } from '../certificate/path';
import { all, closest, contains, matches, parentOf } from './dom';
import type { Binding, RowTable } from './model';
import { neverWord, saysAddRow, saysCancelRow, saysSaveRow } from './never-press';
import { unwritable } from './kits/element-kind';
import { standsIn } from './stands-in';

/** The part of the page that belongs to a list of rows, with the buttons of its editor that can be pressed now. */
export interface EditorRegion {
  readonly element: Element;
  /** Null when there is none, or several of which nobody can say which is meant. */
  readonly add: HTMLElement | null;
  readonly save: HTMLElement | null;
  /** Leaves the editor without keeping anything. */
  readonly cancel: HTMLElement | null;
}

/** What a page lays over itself: editors and questions stand in such windows. */
export const windows = '.layui-layer, .modal, dialog, [role="dialog"], [role="alertdialog"], .el-dialog, .el-message-box, .el-popconfirm, .ant-modal, .ant-popover, .ivu-modal, .messager-window, .panel.window';
const pressable = 'button, a, input[type="button"], [role="button"], .layui-btn, .btn';

/**
 * The region of a list: the nearest element around its table that holds a button to add or keep a row. It never reaches
 * as far as another list's table. Null when there is none.
 */
export function regionOf(table: RowTable, tables: readonly RowTable[]): EditorRegion | null {
  const others = tables.map(({ element }) => element).filter((element) => element !== table.element);
  for (let around = table.loose ? table.element : parentOf(table.element); around && !matches(around, 'body, html'); around = parentOf(around)) {
    const outer = around;
    if (others.some((other) => contains(outer, other))) return null;
    const region = buttonsIn(outer);
    if (region.add || region.save) return region;
  }
  return null;
}

/** The window in which these fields stand, with its buttons, or null when they stand on the page itself. */
export function windowOf(fields: readonly Binding[]): EditorRegion | null {
  const [first] = fields;
  const window = first ? closest(first.control.element, windows) : null;
  return window && fields.every(({ control }) => contains(window, control.element)) ? buttonsIn(window) : null;
}

function buttonsIn(element: Element): EditorRegion {
  const innermost = buttonsOf(element);
  const only = (says: (text: string) => boolean): HTMLElement | null => {
    const found = innermost.filter((button) => says(captionOf(button)) && neverWord(captionOf(button)) === null);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return { element, add: only(saysAddRow), save: only(saysSaveRow), cancel: only((text) => /^(?:取\s*消|cancel)$/i.test(text.trim())) ?? only(saysCancelRow) };
}

/** What can be pressed in an element now, innermost parts only. */
export function buttonsOf(element: Element): readonly HTMLElement[] {
  const buttons = all(element, pressable).filter((each): each is HTMLElement => each instanceof HTMLElement && each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !unwritable(each));
  return buttons.filter((button) => !buttons.some((other) => other !== button && contains(button, other)));
}

export const captionOf = (button: HTMLElement): string =>
  (button instanceof HTMLInputElement ? button.value : (button.textContent ?? '').trim()) || button.title || (button.getAttribute('aria-label') ?? '');

/** The fields of a section that can be seen and are no cells of its table: the open editor. */
export function openFields(section: Section, bindings: readonly Binding[], table: RowTable | null): readonly Binding[] {
  return bindings.filter(({ path, control }) => {
    const parts = parsePath(path);
    return parts?.section === section && parts.tag !== null && control.element.isConnected
      && !(table && standsIn(control.element, table)) && control.element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  });
}

/** The fields in the cells of one row of a list that is edited in place; none where its cells are text. */
export function gridRow(section: Section, index: number, bindings: readonly Binding[], table: RowTable | null): readonly Binding[] {
  return bindings.filter(({ path, control }) => {
    const parts = parsePath(path);
    return table !== null && parts?.section === section && parts.row === index && control.element.isConnected && standsIn(control.element, table);
  });
}
