import { type Application, emptyApplication } from '@/lib/certificate/application';
import { withValue } from '@/lib/certificate/access';
import type { FieldView, FormSnapshot } from '@/lib/portal/panel-protocol';

/** An application with these values, by path. */
export const application = (values: Readonly<Record<string, string>>): Application =>
  Object.entries(values).reduce((so, [path, value]) => withValue(so, path, value), emptyApplication());

/** A form on which these fields stand with these values; `rows` are read from the goods table. */
export function form(values: Readonly<Record<string, string>>, rest: Partial<FormSnapshot> & { rows?: Readonly<Record<string, string>> } = {}): FormSnapshot {
  const { rows = {}, ...given } = rest;
  const view = (kind: FieldView['kind']) => ([path, value]: [string, string]): FieldView => ({ path, value, kind, score: 1, evidence: [] });
  return {
    formId: 'form-1',
    host: 'sz.singlewindow.cn',
    page: 'certificate-entry',
    certType: 'E',
    application: application({ ...rows, ...values }),
    fields: [...Object.entries(values).map(view('text')), ...Object.entries(rows).map(view('row'))],
    unrecognised: [],
    findings: [],
    goodsTotal: null,
    goodsComplete: true,
    readOnly: null,
    ...given,
  };
}
