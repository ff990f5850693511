import { closest, firstChildOf, hasAttribute, nextSiblingOf, nodeTypeOf, parentOf, rendered, tagOf } from './dom';
import { plainBox, type Box } from './visible';

/** A piece of text as a reader sees it: what stands together on the page, unbroken by a control or a block. */
export interface TextRun {
  readonly text: string;
  /** The element around its first letter. */
  readonly element: Element;
  /** Place in the stream of texts and controls. */
  readonly order: number;
  /** Null when it is not shown. */
  readonly box: Box | null;
  /** The table cell it stands in. */
  readonly cell: Element | null;
  readonly label: HTMLLabelElement | null;
  /** The control that the page itself ties its label to. */
  readonly tiedTo: Element | null;
}

/** Texts and controls of a page in one stream. */
export interface PageText {
  readonly runs: readonly TextRun[];
  readonly orderOf: ReadonlyMap<Element, number>;
  /** The texts of the labels that the page itself ties to a control. */
  readonly tiedTo: ReadonlyMap<Element, readonly TextRun[]>;
}

const skipped = new Set(['script', 'style', 'noscript', 'template', 'option', 'select', 'textarea', 'svg', 'iframe', 'object', 'video', 'canvas', 'button', 'input', 'datalist', 'head']);
const inline = new Set(['span', 'a', 'b', 'i', 'em', 'strong', 'font', 'small', 'u', 'sup', 'sub', 'code', 'abbr', 'mark', 'bdi', 'bdo', 'ins', 'del', 's', 'wbr']);
const hasMeaning = /[\p{L}\p{N}]/u;

interface Open {
  text: string;
  first: Text;
  last: Text;
}

/** Reads the texts of a page around its controls, boxes of all texts in one go; `holders` are the elements around the controls, `lit` those around controls that are shown. Text on buttons is left out. */
export function pageText(root: Document, controls: ReadonlySet<Element>, holders: ReadonlySet<Element>, lit: ReadonlySet<Element>): PageText {
  const pieces: { open: Open; order: number }[] = [];
  const orderOf = new Map<Element, number>();
  let order = 0;
  let open: Open | null = null;

  const flush = (): void => {
    if (open && hasMeaning.test(open.text)) pieces.push({ open, order: order++ });
    open = null;
  };
  const visit = (node: Node, behind: boolean): void => {
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) {
      const text = (node as Text).data;
      if (!/\S/.test(text)) {
        if (open) open.text += ' ';
        return;
      }
      if (open) {
        open.text += text;
        open.last = node as Text;
      } else open = { text, first: node as Text, last: node as Text };
      return;
    }
    if (type !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (controls.has(element)) {
      flush();
      orderOf.set(element, order++);
      return;
    }
    const tag = tagOf(element);
    if (tag === 'br') {
      if (open) open.text += ' ';
      return;
    }
    if (skipped.has(tag)) return;
    // What is not shown and holds no control, such as closed lists of a thousand options, is not read.
    const first = firstChildOf(element);
    const unseen = behind || (first !== null && !lit.has(element) && !rendered(element));
    if (unseen && !behind && !holders.has(element)) return;
    const flows = inline.has(tag) ? flowOf(element) : 'block';
    if (flows === 'none') return;
    if (flows === 'block') flush();
    for (let child = first; child; child = nextSiblingOf(child)) visit(child, unseen);
    if (flows === 'block') flush();
  };
  for (let child = firstChildOf(root); child; child = nextSiblingOf(child)) visit(child, false);
  flush();

  const range = new Range();
  const runs = pieces.flatMap(({ open: { text, first, last }, order: at }): TextRun[] => {
    const element = parentOf(first);
    if (!element) return [];
    // Blanks at the ends may hang out over what stands beside.
    range.setStart(first, Math.max(0, first.data.search(/\S/)));
    range.setEnd(last, last.data.trimEnd().length);
    const rect = range.getBoundingClientRect();
    const label = labelAround(element);
    return [{
      text: text.replaceAll(/\s+/g, ' ').trim(),
      element,
      order: at,
      box: rect.width > 0 && rect.height > 0 ? plainBox(rect) : null,
      cell: closest(element, 'td, th'),
      label,
      tiedTo: label?.control ?? null,
    }];
  });
  const tiedTo = new Map<Element, TextRun[]>();
  for (const run of runs) if (run.tiedTo) tiedTo.set(run.tiedTo, [...(tiedTo.get(run.tiedTo) ?? []), run]);
  return { runs, orderOf, tiedTo };
}

function labelAround(element: Element): HTMLLabelElement | null {
  const label = closest(element, 'label');
  return label instanceof HTMLLabelElement ? label : null;
}

/** Whether an element of an inline kind flows in the line, stands apart, or is not shown. */
function flowOf(element: Element): 'inline' | 'block' | 'none' {
  if (hasAttribute(element, 'hidden')) return 'none';
  const { display, float } = getComputedStyle(element);
  if (display === 'none') return 'none';
  return display === 'inline' && float === 'none' ? 'inline' : 'block';
}
