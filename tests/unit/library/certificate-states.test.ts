import { describe, expect, it } from 'vitest';
import { type SeenCertificate, takeState } from '@/lib/library/certificate-states';
import { certificate } from './records';

const today = '2026-03-10';
const seen: SeenCertificate = { certNo: 'E26MA2DEM3240158', invNo: 'NB2026-0158', applied: '2026-03-08', issued: '2026-03-09', state: '审核通过' };
const taken = (values: Partial<SeenCertificate>, ...kept: Parameters<typeof takeState>[1]) => takeState({ ...seen, ...values }, kept, 'new', today);

describe('the state of a certificate on the portal', () => {
  it('of one that the register does not have adds it, the type told by the number', () => {
    expect(taken({})).toMatchObject({ change: 'new', existing: null, record: { id: 'new', certType: 'E', certNo: seen.certNo, invNo: seen.invNo, aplDate: '2026-03-08', state: '审核通过', issueDate: '2026-03-09', stateOn: today } });
  });

  it('of one in the register renews state and day of issue, and nothing that the user keeps', () => {
    const kept = certificate({ certNo: 'e26ma2dem3240158', invNo: 'NB2026-0158', consignee: 'SIAM LOTUS', note: '急', state: '人工复核', stateOn: '2026-03-08' });
    expect(taken({}, kept)).toMatchObject({ change: 'changed', record: { id: 'c1', consignee: 'SIAM LOTUS', note: '急', state: '审核通过', stateOn: today } });
  });

  it('finds one that was kept before it had a number, and gives it its number', () => {
    const kept = certificate({ invNo: 'nb2026-0158', aplDate: '2026-03-08' });
    expect(taken({}, kept)).toMatchObject({ change: 'changed', record: { id: 'c1', certNo: seen.certNo } });
    expect(taken({}, kept, certificate({ id: 'c2', invNo: 'NB2026-0158', aplDate: '2026-03-08' }))).toMatchObject({ change: 'new' });
  });

  it('seen again with nothing new is no change', () => {
    const kept = certificate({ certNo: seen.certNo, invNo: seen.invNo, aplDate: seen.applied, state: seen.state, issueDate: seen.issued, stateOn: '2026-03-09' });
    expect(taken({}, kept)).toEqual({ change: 'same', record: kept, existing: kept });
  });

  it('does not blank a day of issue that the list no longer shows', () => {
    const kept = certificate({ certNo: seen.certNo, invNo: seen.invNo, aplDate: seen.applied, state: '审核通过', issueDate: '2026-03-09' });
    expect(taken({ issued: '', state: '调查' }, kept)).toMatchObject({ record: { issueDate: '2026-03-09', state: '调查' } });
  });

  it('goes nowhere without a type or an invoice', () => {
    expect(taken({ certNo: 'ZZ26MA2DEM3240158' })).toBe('no-type');
    expect(taken({ certNo: '' })).toBe('no-type');
    expect(taken({ invNo: ' ' })).toBe('no-invoice');
  });
});
