import { all, attributeOf, boxOf, byId, childrenOf, closest, contains, matches, nextElementOf, parentOf, previousElementOf, tagOf, textOf } from './dom';
import { matchLabel } from './match-label';
import type { PageText, TextRun } from './page-text';
import { isHeadingByWords, partNamed, type Part } from './section-words';
import { sameBand } from './visible';

/** Where in the form something stands, by its nearest heading, tab or window title. */
export interface Region {
  readonly part: Part;
  /** The heading as it stands. */
  readonly text: string;
  /** What the heading stands over. */
  readonly scope: Element;
  /** In a window over the page. */
  readonly inWindow: boolean;
}

export type RegionOf = (element: Element) => Region | null;

const headingTags = /^(?:h[1-6]|legend|caption|summary)$/;
const headingNamed = /(?:^|[-_ ])(?:title|heading|caption|legend|tit|subtitle|hd|panel-header|card-header|collapse-header|layui-colla-title|group-name)(?:[-_ ]|$)/i;
const windows = '.layui-layer, .modal, .modal-dialog, [role="dialog"], dialog, .window, .el-dialog, .ant-modal';

interface Heading {
  readonly text: string;
  readonly part: Part | null;
  readonly order: number;
}

/**
 * Reads the headings of a form and tells for any element under which it stands. `holders` are the elements that hold
 * controls or row tables: the smallest one around a heading is what the heading stands over.
 */
export function findRegions(root: Document, page: PageText, holders: ReadonlySet<Element>): RegionOf {
  const byScope = new Map<Element, Heading[]>();
  const add = (scope: Element, text: string, order: number): void => {
    const heading: Heading = { text, order, part: partNamed(text) };
    const there = byScope.get(scope);
    if (there) there.push(heading);
    else byScope.set(scope, [heading]);
  };
  const holderAround = (element: Element): Element | null => {
    let around: Element | null = element;
    while (around && !holders.has(around)) around = parentOf(around);
    return around;
  };

  for (const run of page.runs) {
    if (run.text.length > 60 || !isHeading(run) || inTabStrip(run.element, holders) || isOneOfTabs(run, holders)) continue;
    const scope = holderAround(run.element);
    if (scope && !namesOneField(run.text, scope)) add(scope, run.text, run.order);
  }
  for (const [pane, text] of tabbedPanes(root, holders)) add(pane, text, -1);
  for (const named of all(root, '[role="dialog"], [role="group"], [role="region"], [role="tabpanel"], fieldset, section')) {
    if (!holders.has(named)) continue;
    const labelling = byId(root, attributeOf(named, 'aria-labelledby'));
    const text = attributeOf(named, 'aria-label') || (labelling ? (textOf(labelling) ?? '').trim() : '');
    if (text !== '') add(named, text, -1);
  }

  /** A field with a legend of its own: the text is its label, unless part and field are one (申请人承诺信息). */
  function namesOneField(text: string, scope: Element): boolean {
    const fields = matchLabel(text);
    const part = partNamed(text);
    if (!fields.some(({ field }) => field.section !== part)) return false;
    let inside = 0;
    for (const control of page.orderOf.keys()) if (contains(scope, control) && ++inside > 1) return false;
    return inside === 1;
  }

  const orderIn = (element: Element): number => page.orderOf.get(element) ?? orderAfter(element, page);
  return (element) => {
    const at = orderIn(element);
    for (let scope: Element | null = element; scope; scope = parentOf(scope)) {
      const headings = byScope.get(scope)?.filter((heading) => heading.order < at);
      const heading = headings?.reduce((last, each) => (each.order >= last.order ? each : last), headings[0] as Heading);
      if (heading?.part) return { part: heading.part, text: heading.text, scope, inWindow: closest(element, windows) !== null };
    }
    return null;
  };
}

/** The place in the stream of an element that is no control: that of the first text or control in it. */
function orderAfter(element: Element, page: PageText): number {
  const run = page.runs.find((each) => contains(element, each.element));
  if (run) return run.order;
  for (const [control, order] of page.orderOf) if (contains(element, control)) return order;
  return Number.MAX_SAFE_INTEGER;
}

function isHeading(run: TextRun): boolean {
  if (run.label !== null) return false;
  const around = parentOf(run.element);
  const tagged = headingTags.test(tagOf(run.element)) || (around !== null && headingTags.test(tagOf(around)));
  if (tagged || attributeOf(run.element, 'role') === 'heading') return true;
  if (run.cell !== null && !aloneInRow(run.cell)) return false;
  if (matchLabel(run.text).some(({ fit }) => fit === 'exact')) return false;
  if (isHeadingByWords(run.text)) return true;
  return headingNamed.test(attributeOf(run.element, 'class')) || (around !== null && headingNamed.test(attributeOf(around, 'class')));
}

/** A cell that fills its row is a heading of the rows below. */
const aloneInRow = (cell: Element): boolean => {
  const row = parentOf(cell);
  return row !== null && childrenOf(row).length === 1;
};

const strips = '[role="tablist"], .nav-tabs, .nav-pills, .layui-tab-title, ul.tabs, .tabs-wrap ul, .el-tabs__nav, .ant-tabs-nav, .tab-title, .tab-nav';

const inTabStrip = (element: Element, holders: ReadonlySet<Element>): boolean => {
  const strip = closest(element, strips) ?? closest(element, 'ul, ol, nav');
  return strip !== null && !holders.has(strip);
};

const chosen = /(?:^|[-_ ])(?:active|current|cur|on|this|selected|checked)(?:[-_ ]|$)/i;

/** Beside its like on one line, as titles of tabs stand in a row without anything that says so. */
function isOneOfTabs({ element, box }: TextRun, holders: ReadonlySet<Element>): boolean {
  const own = closest(element, 'li, a') ?? element;
  if (box === null || holders.has(own)) return false;
  const name = attributeOf(own, 'class');
  return [previousElementOf(own), nextElementOf(own)].some((other) => {
    if (!other || tagOf(other) !== tagOf(own) || holders.has(other) || (textOf(other) ?? '').trim() === '') return false;
    const its = attributeOf(other, 'class');
    return (its === name || chosen.test(`${name} ${its}`)) && sameBand(boxOf(other), box);
  });
}

/** Panes with the text of their tab: by the reference that ties them, else by their place in the row. */
function* tabbedPanes(root: Document, holders: ReadonlySet<Element>): Iterable<readonly [Element, string]> {
  for (const strip of all(root, strips)) {
    const tabs = [...childrenOf(strip)];
    const panes = panesBeside(strip);
    for (const [at, tab] of tabs.entries()) {
      const link = matches(tab, 'a, [aria-controls]') ? tab : (all(tab, 'a, [aria-controls], [data-target]')[0] ?? tab);
      const name = attributeOf(link, 'aria-controls') || attributeOf(link, 'data-target').replace(/^#/, '') || /#([\w-]+)$/.exec(attributeOf(link, 'href'))?.[1];
      const pane = (name ? byId(root, name) : null) ?? (panes.length === tabs.length ? panes[at] : undefined);
      if (pane && holders.has(pane)) yield [pane, (textOf(tab) ?? '').trim()];
    }
  }
}

function panesBeside(strip: Element): readonly Element[] {
  for (let from: Element | null = strip, height = 0; from && height < 3; from = parentOf(from), height += 1) {
    const beside = nextElementOf(from);
    if (beside) return [...childrenOf(beside)].filter((each) => tagOf(each) !== 'script');
  }
  return [];
}
