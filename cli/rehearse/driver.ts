/** Runs inside the page that is rehearsed: the product's own recogniser and writer. */
import { fieldSpec } from '../../lib/certificate/fields';
import { parsePath } from '../../lib/certificate/path';
import { describeForm } from '../../lib/portal/describe-form';
import { bindForm } from '../../lib/portal/bind';
import type { FormDescription } from '../../lib/portal/describe-form-schema';
import { looksLikeCertificateForm } from '../../lib/portal/detect';
import { runFill } from '../../lib/portal/fill';
import type { FillResult } from '../../lib/portal/fill-plan';
import { heldBy, valueOf } from '../../lib/portal/value-of';
import { fieldAt } from '../../lib/portal/field-index';
import type { Binding, Control } from '../../lib/portal/model';
import { createRowMemory } from '../../lib/portal/row-memory';
import { readForm, readValues } from '../../lib/portal/read';
import { mountDescription } from './mount-description';
import { sampleFor } from './sample-values';

/** What the command asks of the page. */
export interface Rehearsal {
  mount(description: FormDescription): void;
  describe(own: { readonly version: string; readonly language: string }): FormDescription;
  /** Fills made-up values into every recognised field that a person would type or choose in, and says what became of each. */
  fill(): Promise<readonly Pick<FillResult, 'path' | 'outcome' | 'reason'>[]>;
}

const kinds = new Set(['text', 'lines', 'rich-text', 'date', 'checkbox', 'select']);
/** Decided by a person alone, and the numbers of rows. */
const left = new Set(['ApplyType', 'AplPromiseCode', 'GNo', 'SortNo']);

/** What to write: a made-up value; for a list one of its own entries. Null where nothing is tried. */
function wantedIn({ path, control }: Binding): string | null {
  const parts = parsePath(path);
  const spec = parts?.tag ? fieldSpec(parts.section, parts.tag) : undefined;
  if (!parts?.tag || !spec || left.has(parts.tag) || !kinds.has(control.kind)) return null;
  const { element } = control;
  if (!(element instanceof HTMLSelectElement)) return control.kind === 'select' ? null : oneLine(control, sampleFor(spec));
  const option = [...element.options].find(({ value, index }) => value !== '' && index !== element.selectedIndex);
  return option ? valueOf(fieldAt(parts.section, parts.tag), { shown: option.text.trim(), code: option.value }) : null;
}

/** What has no second line gets none. */
const oneLine = ({ element }: Control, value: string): string => (element instanceof HTMLInputElement ? value.replaceAll('\n', ', ') : value);

const rehearsal: Rehearsal = {
  mount: mountDescription,
  describe(own) {
    const bound = bindForm(document);
    const reading = readValues(bound, createRowMemory());
    return describeForm({ bound, reading, certType: reading.application.CertificateHead.CertType ?? null, present: looksLikeCertificateForm(document) }, own);
  },
  async fill() {
    const memory = createRowMemory();
    const reading = readForm(document, memory);
    const values = new Map(reading.values.map(({ path, value }) => [path, value]));
    const entries = reading.bindings.filter(({ path }) => !path.includes('[')).flatMap((binding) => {
      const will = wantedIn(binding);
      return will === null || will === '' || heldBy(binding.control).shown === will ? [] : [{ path: binding.path, now: values.get(binding.path) ?? '', will }];
    });
    const report = await runFill({
      plan: { id: 'rehearsal', entries, goods: [] },
      bindings: () => readForm(document, memory),
      allowed: () => true,
      onReport: () => undefined,
      signal: new AbortController().signal,
    });
    return report.results.map(({ path, outcome, reason }) => (reason ? { path, outcome, reason } : { path, outcome }));
  },
};

Object.assign(window, { rehearsal });
