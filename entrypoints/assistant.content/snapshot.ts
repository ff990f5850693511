import type { KnownForm } from '@/lib/platform/form-structure';
import type { FieldView, FormSnapshot } from '@/lib/portal/panel-protocol';
import type { Session } from './session';
import type { Writing } from './writing';

/** All that the panel is to know of the form now. */
export function snapshotOf(formId: string, session: Session, readOnly: Writing['readOnly'], own: Pick<FormSnapshot, 'draftId' | 'marksLost'> & { readonly known: KnownForm | null }): FormSnapshot {
  const { reading } = session;
  const byPath = new Map(reading.bindings.flatMap((binding) => (binding.codePath === null ? [[binding.path, binding]] : [[binding.path, binding], [binding.codePath, binding]]) as [string, typeof binding][]));
  const fields = reading.values.map(({ path, value }): FieldView => {
    const binding = byPath.get(path);
    const kind = !binding ? 'row' : binding.codePath === path ? 'code' : binding.control.kind;
    return { path, value, kind, score: binding?.score ?? 1, evidence: binding?.evidence ?? [], controlId: binding?.control.id ?? null };
  });
  return {
    formId,
    // A frame without an address of its own belongs to the host that opened it.
    host: origin.replace(/^\w+:\/\//, ''),
    page: session.present ? 'certificate-entry' : 'other',
    certType: session.certType,
    application: reading.application,
    fields,
    unrecognised: reading.unrecognised.map(({ control, label, reason, candidates }) => ({ controlId: control.id, label, reason, candidates })),
    findings: session.findings,
    goodsTotal: reading.goodsTotal,
    goodsComplete: reading.goodsComplete,
    readOnly,
    lessons: session.bound.lessons,
    ...own,
  };
}
