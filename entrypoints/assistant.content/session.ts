import type { Finding } from '@/lib/certificate/finding';
import { valueAt } from '@/lib/certificate/access';
import { withChanges } from '@/lib/certificate/changes';
import { isCertType, type CertType } from '@/lib/certificate/types';
import type { Path } from '@/lib/certificate/path';
import { parsePath } from '@/lib/certificate/path';
import type { KnownForm, Lesson } from '@/lib/platform/form-structure';
import { bindForm, type BoundForm } from '@/lib/portal/bind';
import { looksLikeCertificateForm } from '@/lib/portal/detect';
import type { Binding, ControlKind, FormReading } from '@/lib/portal/model';
import { createRowMemory } from '@/lib/portal/row-memory';
import { readValues } from '@/lib/portal/read';
import { heldBy } from '@/lib/portal/value-of';
import type { Checker } from './checker';
import type { MarkedPlace } from './marks';

/** One form while it is on the page: what stands in it and what there is to say about it. */
export interface Session {
  /** False while the frame shows no certificate form. */
  readonly present: boolean;
  readonly reading: FormReading;
  /** What the form is made of; another object whenever it was recognised anew. */
  readonly bound: BoundForm;
  readonly certType: CertType | null;
  readonly findings: readonly Finding[];
  /** Recognises the form anew, then reads and checks. */
  rebind(): void;
  /** Takes the user's lessons, and the fields that are not written until the user has confirmed them. */
  know(known: KnownForm): void;
  /** Reads the values and checks. */
  reread(): void;
  /** A key in a field: it is checked at once, without reading the form. False when it is no field of free text. */
  typed(element: EventTarget | null): boolean;
  /** Recognises and reads, checks nothing and draws nothing: for writing, which reads often. Fields that wait to be confirmed are marked as held. */
  fresh(): FormReading;
  /** The element to which a finding or jump belongs, or null when it is not on the page now. */
  anchorOf(path: Path): HTMLElement | null;
  /** The binding that writes this path, or null when the form has no field for it now, or one that waits to be confirmed. */
  bindingOf(path: Path): Binding | null;
  /** What stands at the path, '' when nothing or unknown. */
  valueOf(path: Path): string;
  /** Findings by the place they are drawn at, worst first. */
  places(): MarkedPlace[];
}

/** Kinds of control whose text is the value itself. */
const typedKinds: ReadonlySet<ControlKind> = new Set(['text', 'lines', 'date']);

/** Reads the form once, then whenever asked, and has it checked; `onChange` after each later reading, the checker tells of findings. */
export function startSession(checker: Checker, onChange: () => void): Session {
  const memory = createRowMemory();
  let lessons: readonly Lesson[] = [];
  let held: ReadonlySet<string> = new Set();
  let bound: BoundForm = bindForm(document);
  let reading: FormReading = readValues(bound, memory);
  let certType: CertType | null = null;
  let present = looksLikeCertificateForm(document);
  let anchors = new Map<Path, HTMLElement>();

  function indexAnchors(): void {
    anchors = new Map();
    for (const table of reading.tables) {
      anchors.set(table.section, table.element);
      for (const row of table.rows) {
        anchors.set(`${table.section}[${row.index}]`, row.element);
        const cells = row.element.children;
        for (const [column, tag] of table.columns) {
          const cell = cells[column];
          if (cell instanceof HTMLElement) anchors.set(`${table.section}[${row.index}].${tag}`, cell);
        }
      }
    }
    for (const binding of reading.bindings) {
      if (binding.codePath !== null) anchors.set(binding.codePath, binding.control.element);
      anchors.set(binding.path, binding.control.element);
    }
  }

  const isHeld = ({ path }: Binding): boolean => held.has(path.replace(/\[\d+\]/, ''));

  function checkReading(): void {
    indexAnchors();
    const type = reading.application.CertificateHead.CertType ?? '';
    certType = isCertType(type) ? type : null;
    if (!present) checker.clear();
    else checker.ask(reading, 'read');
  }

  function readAndCheck(): void {
    reading = readValues(bound, memory);
    checkReading();
  }

  function bindAndCheck(): void {
    present = looksLikeCertificateForm(document);
    bound = bindForm(document, lessons);
    readAndCheck();
  }

  function anchorOf(path: Path): HTMLElement | null {
    const exact = anchors.get(path);
    if (exact) return exact;
    const parts = parsePath(path);
    if (!parts) return null;
    return (parts.row === null ? undefined : anchors.get(`${parts.section}[${parts.row}]`)) ?? (parts.tag === null ? (anchors.get(parts.section) ?? null) : null);
  }

  checkReading();

  return {
    get present() {
      return present;
    },
    get reading() {
      return reading;
    },
    get bound() {
      return bound;
    },
    get certType() {
      return certType;
    },
    get findings() {
      return checker.findings;
    },
    rebind() {
      bindAndCheck();
      onChange();
    },
    know(known) {
      held = new Set(known.changes.flatMap(({ field, holds }) => (holds ? [field] : [])));
      if (JSON.stringify(known.lessons) === JSON.stringify(lessons)) return;
      lessons = known.lessons;
      bindAndCheck();
    },
    reread() {
      readAndCheck();
      onChange();
    },
    typed(element) {
      const binding = present ? reading.bindings.find(({ control }) => control.element === element) : undefined;
      if (!binding || !typedKinds.has(binding.control.kind) || binding.codePath !== null) return false;
      const value = heldBy(binding.control).shown;
      const application = withChanges(reading.application, [{ path: binding.path, value }]);
      if (!application) return false;
      reading = { ...reading, application, values: reading.values.map((each) => (each.path === binding.path ? { ...each, value } : each)) };
      checker.ask(reading, 'typed');
      return true;
    },
    fresh() {
      bound = bindForm(document, lessons);
      reading = readValues(bound, memory);
      return held.size === 0 ? reading : { ...reading, bindings: reading.bindings.map((binding) => (isHeld(binding) ? { ...binding, held: true } : binding)) };
    },
    anchorOf,
    bindingOf: (path) => reading.bindings.find((binding) => (binding.path === path || binding.codePath === path) && !isHeld(binding)) ?? null,
    valueOf: (path) => valueAt(reading.application, path) ?? '',
    places() {
      const byAnchor = new Map<HTMLElement, { anchor: HTMLElement; path: Path; findings: Finding[] }>();
      for (const finding of checker.findings) {
        const anchor = anchorOf(finding.path);
        if (!anchor) continue;
        const there = byAnchor.get(anchor);
        if (there) there.findings.push(finding);
        else byAnchor.set(anchor, { anchor, path: finding.path, findings: [finding] });
      }
      return [...byAnchor.values()];
    },
  };
}
