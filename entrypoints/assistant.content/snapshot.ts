import type { FieldView, FormSnapshot } from '@/lib/portal/panel-protocol';
import type { Session } from './session';
import type { Writing } from './writing';

/** All that the panel is to know of the form now. */
export function snapshotOf(formId: string, session: Session, readOnly: Writing['readOnly']): FormSnapshot {
  const { reading } = session;
  const byPath = new Map(reading.bindings.flatMap((binding) => (binding.codePath === null ? [[binding.path, binding]] : [[binding.path, binding], [binding.codePath, binding]]) as [string, typeof binding][]));
  const fields = reading.values.map(({ path, value }): FieldView => {
    const binding = byPath.get(path);
    const kind = !binding ? 'row' : binding.codePath === path ? 'code' : binding.control.kind;
    return { path, value, kind, score: binding?.score ?? 1, evidence: binding?.evidence ?? [] };
  });
  return {
    formId,
    host: location.host,
    page: session.present ? 'certificate-entry' : 'other',
    certType: session.certType,
    application: reading.application,
    fields,
    unrecognised: reading.unrecognised.map(({ control, label, reason, candidates }) => ({ controlId: control.id, label, reason, candidates })),
    findings: session.findings,
    goodsTotal: reading.goodsTotal,
    goodsComplete: reading.goodsComplete,
    readOnly,
  };
}
