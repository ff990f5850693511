import type { Control } from './model';
import type { KitReader } from './kit';
import { families, plainReaders } from './kits/readers';
import { typeOf } from './kits/element-kind';
import { all, attributeOf, closest, contains, matches, parentOf, textOf } from './dom';
import { standingOf, type Box } from './visible';

/** A control with what the scan knows of its place. */
export interface FoundControl {
  readonly control: Control;
  /** Null for a control that waits behind another tab. */
  readonly box: Box | null;
}

/** Whatever may be a control. */
const controlSelector = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const notData = new Set(['hidden', 'password', 'file', 'button', 'submit', 'reset', 'image', 'color', 'range']);

/** Page furniture that takes input without being a field of the form. */
const furniture =
  '[role="search"], [type="search"], .fixed-table-toolbar, .fixed-table-pagination, .pagination, .pagination-wrap, .layui-laypage, .layui-table-page, .layui-table-tool, ' +
  '.dataTables_filter, .dataTables_length, .datagrid-pager, .el-pagination, .ant-pagination, .bs-searchbox, .select2-dropdown, #menu_li, nav, .layui-laydate';

let next = 0;
const ids = new WeakMap<Element, string>();

/** The same element keeps its id for as long as it lives. */
export function idOf(element: Element): string {
  const known = ids.get(element);
  if (known) return known;
  next += 1;
  const made = `control-${next}`;
  ids.set(element, made);
  return made;
}

/**
 * Every control of the page that a person fills in, in page order; a group of radios is one. Left out: hidden ones and
 * traps, passwords, files, buttons, search boxes and query forms, pagers.
 */
export function findControls(root: Document): FoundControl[] {
  const found: FoundControl[] = [];
  const groups = new Map<string, HTMLInputElement[]>();
  const furnished = all(root, furniture).length > 0;
  const { readers, selector, withFamilies } = kitsOn(root);
  const seen = new Set<Element>();
  for (const element of all(root, selector)) {
    const type = typeOf(element);
    if (!(element instanceof HTMLElement) || (element instanceof HTMLInputElement && notData.has(type))) continue;
    let standing = standingOf(element);
    // A library may draw a widget over an input that it hides; without one, what is hidden is no control.
    if (standing.how === 'hidden' && !withFamilies) continue;
    const group = type === 'radio' ? radioGroup(element, groups) : null;
    if (group === 'member') continue;
    const recognised = recognise(readers, element, type);
    // Asked of what the user sees: the input of a drop-down may call itself a search box.
    if (!recognised || seen.has(recognised.element) || (furnished && closest(recognised.element, furniture))) continue;
    if (recognised.element !== element) standing = standingOf(recognised.element);
    if (standing.how === 'hidden') continue;
    seen.add(recognised.element);
    found.push({
      control: { id: idOf(recognised.element), group: group ?? [], ...recognised },
      box: standing.how === 'shown' ? standing.box : null,
    });
  }
  return withoutQueries(found);
}

/** The kits that are asked on this page: those of the libraries that it uses, then the plain ones; and what may be a control of theirs. */
function kitsOn(root: Document): { readonly readers: readonly KitReader[]; readonly selector: string; readonly withFamilies: boolean } {
  const used = families.filter(({ marker }) => Document.prototype.querySelector.call(root, marker) !== null);
  const elements = used.flatMap(({ elements }) => (elements === '' ? [] : [elements]));
  return { readers: [...used.flatMap(({ readers }) => readers), ...plainReaders], selector: [controlSelector, ...elements].join(', '), withFamilies: used.length > 0 };
}

function recognise(readers: readonly KitReader[], element: HTMLElement, type: string): Pick<Control, 'kind' | 'code' | 'kit' | 'element' | 'raw'> | null {
  for (const reader of readers) {
    const recognised = reader.recognise(element, type);
    if (recognised) return { kind: recognised.kind, code: recognised.code, kit: reader.id, element: recognised.element ?? element, ...(recognised.element && recognised.element !== element ? { raw: element } : {}) };
  }
  return null;
}

/** The list of further radios for the first of a group, `member` for the others, null for one without a name. */
function radioGroup(element: Element, groups: Map<string, HTMLInputElement[]>): HTMLInputElement[] | 'member' | null {
  if (!(element instanceof HTMLInputElement) || element.name === '') return null;
  const form = closest(element, 'form');
  const key = `${form ? idOf(form) : ''}/${element.name}`;
  const there = groups.get(key);
  if (there) {
    there.push(element);
    return 'member';
  }
  const others: HTMLInputElement[] = [];
  groups.set(key, others);
  return others;
}

const asks = /^(?:查询|查找|搜索|检索|筛选|search|query|find)$/i;
const clears = /^(?:重置|清空|清除|reset|clear)$/i;
const queryNamed = /query|search|filter|condition/i;

/** Without the controls of query forms: what stands together with a 查询 button and nothing of an entry form. */
function withoutQueries(found: readonly FoundControl[]): FoundControl[] {
  const root = found[0]?.control.element.ownerDocument;
  if (!root) return [];
  const dropped = new Set<Element>();
  for (const button of all(root, 'button, input[type="button"], input[type="submit"], a, [role="button"]')) {
    if (!asks.test(wordOn(button))) continue;
    const around = queryAround(button, found);
    if (around) for (const { control } of found) if (contains(around, control.element)) dropped.add(control.element);
  }
  return found.filter(({ control }) => !dropped.has(control.element));
}

const wordOn = (button: Element): string => (button instanceof HTMLInputElement ? button.value : (textOf(button) ?? '')).replaceAll(/\s/g, '');

/** The query form or picking window to which a 查询 button belongs, or null when it serves a single field. */
function queryAround(button: Element, found: readonly FoundControl[]): Element | null {
  for (let around = parentOf(button), height = 0; around && height < 7; around = parentOf(around), height += 1) {
    const inside = found.filter(({ control }) => contains(around, control.element)).length;
    if (inside > 14 || matches(around, 'body')) return null;
    if (inside === 0) continue;
    const named = queryNamed.test(`${attributeOf(around, 'id')} ${attributeOf(around, 'class')}`);
    const cleared = all(around, 'button, input[type="button"], input[type="reset"], a').some((each) => clears.test(wordOn(each)));
    const lists = all(around, 'table tbody tr').length > 0 && matches(around, '.layui-layer, .layui-layer *, .modal, .modal *, [role="dialog"], [role="dialog"] *');
    if (named || cleared || lists) return around;
  }
  return null;
}
