import { describe, expect, it } from 'vitest';
import { emptyApplication } from '@/lib/certificate/application';
import type { FieldView, FormSnapshot } from '@/lib/portal/panel-protocol';
import { fieldBlocked, holdsText } from '@/entrypoints/sidepanel/wordings/field-state';

const field = (values: Partial<FieldView> = {}): FieldView => ({ path: 'Goods[0].GoodsDesc', value: '', kind: 'lines', score: 5, evidence: [], controlId: 'c1', ...values });
const snapshot = (values: Partial<FormSnapshot> = {}): FormSnapshot => ({
  formId: 'f', host: 'swapp.singlewindow.cn', page: 'certificate-entry', certType: 'E', application: emptyApplication(),
  fields: [], unrecognised: [], findings: [], goodsTotal: null, goodsComplete: true, readOnly: null, ...values,
});
const changed = (holds: boolean): FormSnapshot => snapshot({ known: { form: 'f', marks: null, lessons: [], changes: [{ kind: 'exchanged', field: 'Goods.GoodsDesc', was: '', now: '', holds }] } });

describe('a wording is filled into a field', () => {
  it('only while its form is connected, may be written and shows the field for entry', () => {
    expect(fieldBlocked(field(), snapshot(), true)).toBeNull();
    expect(fieldBlocked(field(), snapshot(), false)).toBe('disconnected');
    expect(fieldBlocked(field(), snapshot({ readOnly: 'foreign-frame' }), true)).toBe('read-only');
    expect(fieldBlocked(field({ kind: 'row' }), snapshot(), true)).toBe('row');
  });

  it('not while the form has changed there and the user has not confirmed it', () => {
    expect(fieldBlocked(field(), changed(true), true)).toBe('held');
    expect(fieldBlocked(field(), changed(false), true)).toBeNull();
  });

  it('never into lists, dates, ticks or codes', () => {
    for (const kind of ['select', 'date', 'checkbox', 'radio', 'code'] as const) expect(holdsText(field({ kind }))).toBe(false);
  });
});
