import { describe, expect, it } from 'vitest';
import { objectionTo } from '@/lib/portal/lessons-check';
import { effectsOf } from '@/lib/portal/lessons-effects';
import type { FieldView, UnrecognisedView } from '@/lib/portal/panel-protocol';

const field = (path: string, controlId: string): FieldView => ({ path, value: '', kind: 'text', score: 70, evidence: [], controlId });
const free = (controlId: string, label: string): UnrecognisedView => ({ controlId, label, reason: 'taken', candidates: [] });

describe('a lesson is refused', () => {
  const uses = [{ id: 'l1', field: 'CertificateHead.InvNo', state: 'used', controlId: 'c1' } as const];
  it('when another control is taught as the same field, and not when it is this one again', () => {
    expect(objectionTo('CertificateHead.InvNo', { controlId: 'c2', kind: 'text' }, uses)).toEqual({ why: 'same-field', controlId: 'c1' });
    expect(objectionTo('CertificateHead.InvNo', { controlId: 'c1', kind: 'text' }, uses)).toBeNull();
    expect(objectionTo('CertificateHead.InvNo', { controlId: 'c2', kind: 'text' }, [{ id: 'l1', field: 'CertificateHead.InvNo', state: 'not-found', controlId: null }])).toBeNull();
  });

  it('on a column of a list when another column is taught as the same field, not when a control outside of the list is', () => {
    const taught = [{ id: 'l1', field: 'Goods.HSCode', state: 'used', controlId: 'c1' } as const, { id: 'l2', field: 'Goods.GoodsName', state: 'used', controlId: 'c2', column: true } as const];
    expect(objectionTo('Goods.HSCode', { controlId: 'c3', kind: 'column' }, taught)).toBeNull();
    expect(objectionTo('Goods.GoodsName', { controlId: 'c3', kind: 'column' }, taught)).toEqual({ why: 'same-field', controlId: 'c2' });
    expect(objectionTo('Goods.GoodsName', { controlId: 'c3', kind: 'text' }, taught)).toBeNull();
  });

  it('on a column of a list when the field is none of a row', () => {
    expect(objectionTo('CertificateHead.InvNo', { controlId: 'c3', kind: 'column' }, [])).toEqual({ why: 'impossible' });
    expect(objectionTo('NonpartyCorp.EntName', { controlId: 'c3', kind: 'column' }, [])).toBeNull();
  });

  it('when such a control cannot hold the field', () => {
    const kinds = (of: string, kind: string) => objectionTo(of, { controlId: 'c', kind }, [])?.why ?? null;
    expect(kinds('CertificateHead.InvDate', 'checkbox')).toBe('impossible');
    expect(kinds('CertificateHead.ThirdPartyInvFlag', 'text')).toBe('impossible');
    expect(kinds('CertificateHead.Exporter', 'date')).toBe('impossible');
    expect([kinds('CertificateHead.ThirdPartyInvFlag', 'checkbox'), kinds('CertificateHead.InvDate', 'date'), kinds('CertificateHead.Mark', 'rich-text'), kinds('CertificateHead.CertType', 'select')]).toEqual([null, null, null, null]);
  });

  it('when there is no such field', () => {
    expect(objectionTo('CertificateHead.Nothing', { controlId: 'c', kind: 'text' }, [])?.why).toBe('impossible');
  });
});

describe('what a lesson did to the form', () => {
  it('names the control that held the field before', () => {
    const before = { fields: [field('CertificateHead.InvNo', 'c1')], unrecognised: [free('c2', '甲一')] };
    const after = { fields: [field('CertificateHead.InvNo', 'c2')], unrecognised: [free('c1', '发票号')] };
    expect(effectsOf(before, after, { controlId: 'c2', field: 'CertificateHead.InvNo' })).toEqual([{ kind: 'freed', label: '发票号', controlId: 'c1' }]);
  });

  it('names the other fields that were found, lost or moved by it, whatever row is open', () => {
    const before = { fields: [field('Goods[0].HSCode', 'c1'), field('CertificateHead.LoadPort', 'c2'), field('CertificateHead.DestPort', 'c3')], unrecognised: [] };
    const after = { fields: [field('Goods[1].HSCode', 'c1'), field('CertificateHead.UnloadPort', 'c2'), field('CertificateHead.DestPort', 'c4'), field('CertificateHead.LoadPort', 'c5')], unrecognised: [] };
    expect(effectsOf(before, after, { controlId: 'c2', field: 'CertificateHead.UnloadPort' })).toEqual([{ kind: 'moved', field: 'CertificateHead.LoadPort' }, { kind: 'moved', field: 'CertificateHead.DestPort' }]);
    expect(effectsOf(before, { fields: [], unrecognised: [] }, { controlId: 'c9', field: null }).map(({ kind }) => kind)).toEqual(['lost', 'lost', 'lost']);
  });

  it('says nothing where the others stay as they are', () => {
    const same = { fields: [field('CertificateHead.LoadPort', 'c2')], unrecognised: [] };
    expect(effectsOf(same, { ...same, fields: [...same.fields, field('CertificateHead.Mark', 'c7')] }, { controlId: 'c7', field: 'CertificateHead.Mark' })).toEqual([]);
  });
});
