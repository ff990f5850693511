import { all, attributeOf, boxOf, closest, contains, matches, parentOf, rendered, textOf } from '../dom';
import { labelKey } from '../label-text';
import { plainBox, sameBand, sameColumn } from '../visible';

/**
 * What a page shows beside or under a label: the value of its field; `from` any also text where there is no field. `labels` are
 * keys as labelKey makes them. Undefined where the label is not there, has nothing beside it, or stands there twice with
 * different values: then it is not known which one is meant.
 */
export function valueBeside(root: Document, labels: readonly string[], from: 'field' | 'any'): string | undefined {
  const found = new Set<string>();
  for (const label of labelsOf(root, labels)) {
    const own = ownField(label);
    const value = own ? textOfControl(own) : ((from === 'any' ? label.behind : undefined) ?? saying(next(root, label, from)));
    if (value !== undefined) found.add(value);
  }
  const [value] = found;
  return found.size === 1 ? value : undefined;
}

/** The field beside or under a label, as {@link valueBeside} finds it; null where there is none, or more than one. */
export function fieldBeside(root: Document, labels: readonly string[]): Element | null {
  const found = new Set<Element>();
  for (const label of labelsOf(root, labels)) {
    const field = ownField(label) ?? next(root, label, 'field');
    if (field instanceof Element) found.add(field);
  }
  const [field = null] = found;
  return found.size === 1 ? field : null;
}

const controls = 'input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=button], [type=submit]), textarea, select';

interface Label {
  readonly text: Text;
  readonly element: Element;
  /** What stands behind the label's colon in the same text. */
  readonly behind: string | undefined;
}

function labelsOf(root: Document, labels: readonly string[]): Label[] {
  const found: Label[] = [];
  const texts = Document.prototype.createTreeWalker.call(root, root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    const element = parentOf(text);
    if (!element) continue;
    const [, label = text.data, behind] = /^([^:：]{2,20})[:：]\s*(\S.*)$/s.exec(text.data) ?? [];
    if (label.length < 40 && labels.includes(labelKey(label)) && !closest(element, 'option, thead, :has(> thead) td') && rendered(element, true)) found.push({ text, element, behind: behind?.trim() });
  }
  return found;
}

/** The field that the page itself ties the label to. */
function ownField({ element }: Label): Element | null {
  const label = closest(element, 'label');
  const control = label instanceof HTMLLabelElement ? label.control : null;
  return control && matches(control, controls) && rendered(control, true) ? control : null;
}

/** The field or text that comes next in the page, if a reader would see it beside or under the label. */
function next(root: Document, { text, element }: Label, from: 'field' | 'any'): Element | string | undefined {
  const walker = Document.prototype.createTreeWalker.call(root, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = text;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const around = parentOf(node);
      if (around && hasMeaning.test(node.data) && rendered(around, true)) return from === 'any' && stands(element, around) ? node.data.trim() : undefined;
    } else if (node instanceof Element && matches(node, controls) && rendered(node, true)) return stands(element, node) ? node : undefined;
  }
  return undefined;
}

const hasMeaning = /[\p{L}\p{N}]/u;

const saying = (found: Element | string | undefined): string | undefined => (found instanceof Element ? textOfControl(found) : found);

function stands(label: Element, value: Element): boolean {
  if (contains(value, label)) return true;
  const [from, to] = [plainBox(boxOf(label)), plainBox(boxOf(value))];
  return (sameBand(from, to) && to.left >= from.left) || (sameColumn(from, to) && to.top >= from.top);
}

function textOfControl(control: Element): string {
  if (control instanceof HTMLSelectElement) return control.value === '' ? '' : all(control, 'option:checked').map((option) => attributeOf(option, 'label') || (textOf(option) ?? '')).join('').trim();
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value : '';
}
