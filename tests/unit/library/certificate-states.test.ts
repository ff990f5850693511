import { describe, expect, it } from 'vitest';
import { isReturned, type SeenCertificate, takeState } from '@/lib/library/certificate-states';
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
    expect(taken({}, kept)).toEqual({ change: 'same', record: kept, existing: kept, asksReason: false });
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

describe('states before and returns', () => {
  const returned = { state: '退回修改', issued: '' };
  const known = { certNo: seen.certNo, invNo: seen.invNo, aplDate: seen.applied };
  const explained = (reason: string, ...kept: Parameters<typeof takeState>[1]) => takeState({ ...seen, ...returned }, kept, 'new', today, reason);

  it('keep each state that another took over from, the earliest first', () => {
    const kept = certificate({ ...known, state: '人工复核', stateOn: '2026-03-09', states: [{ state: '申报', on: '2026-03-08' }] });
    expect(taken(returned, kept)).toMatchObject({ record: { state: '退回修改', stateOn: today, states: [{ state: '申报', on: '2026-03-08' }, { state: '人工复核', on: '2026-03-09' }] } });
    expect(taken({ state: '人工复核', issued: '' }, kept)).toMatchObject({ change: 'same' });
    expect(taken({ state: '', issued: '' }, kept)).toMatchObject({ change: 'same' });
  });

  it('keep the same state twice when another lay between, once when it stands there already, and sixty at most', () => {
    const back = certificate({ ...known, state: '退回修改', stateOn: '2026-03-09', states: [{ state: '退回修改', on: '2026-03-05' }, { state: '申报', on: '2026-03-08' }] });
    expect(taken({}, back)).toMatchObject({ record: { states: [{ on: '2026-03-05' }, { on: '2026-03-08' }, { state: '退回修改', on: '2026-03-09' }] } });
    const doubled = certificate({ ...known, state: '申报', stateOn: '2026-03-08', states: [{ state: '申报', on: '2026-03-08' }] });
    expect(taken({}, doubled)).toMatchObject({ record: { states: [{ state: '申报', on: '2026-03-08' }] } });
    const many = certificate({ ...known, state: '申报', stateOn: '2026-03-08', states: Array.from({ length: 60 }, (_, at) => ({ state: `${at}`, on: '2026-03-01' })) });
    const { record } = taken({}, many) as { record: { states: { state: string }[] } };
    expect(record.states).toHaveLength(60);
    expect(record.states.at(-1)?.state).toBe('申报');
  });

  it('ask for a reason only at the review’s own word for sent back', () => {
    expect(['退回修改', ' 退回修改\n'].map(isReturned)).toEqual([true, true]);
    expect(['审核通过', '人工复核', '调查', '撤回', '退证', undefined].map(isReturned)).toEqual([false, false, false, false, false, false]);
    expect(taken(returned)).toMatchObject({ asksReason: true });
    expect(taken({})).toMatchObject({ asksReason: false });
  });

  it('note a reason with the day on which it was seen, once for each time', () => {
    const first = explained(' 进口商栏缺少国家名称 ');
    expect(first).toMatchObject({ change: 'new', record: { returns: [{ on: today, reason: '进口商栏缺少国家名称' }] } });
    const kept = certificate({ ...known, state: returned.state, stateOn: '2026-03-09', returns: [{ on: '2026-03-09', reason: '品名不全' }] });
    expect(explained('品名不全', kept)).toMatchObject({ change: 'same', asksReason: false });
    const again = certificate({ ...known, state: '申报', stateOn: '2026-03-10', returns: [{ on: '2026-03-09', reason: '品名不全' }] });
    expect(explained('品名不全', again)).toMatchObject({ record: { returns: [{ on: '2026-03-09' }, { on: today, reason: '品名不全' }] } });
  });

  it('take a reason that comes later without renewing the day of the state', () => {
    const kept = certificate({ ...known, state: '退回修改', stateOn: '2026-03-09' });
    expect(explained('', kept)).toMatchObject({ change: 'same', asksReason: true });
    expect(explained('品名不全', kept)).toMatchObject({ change: 'changed', record: { stateOn: '2026-03-09', returns: [{ on: today, reason: '品名不全' }] } });
  });

  it('do not ask again for what the user noted by hand since the state before', () => {
    const kept = certificate({ ...known, state: '人工复核', stateOn: '2026-03-08', returns: [{ on: '2026-03-09', reason: '品名不全' }] });
    expect(explained('', kept)).toMatchObject({ asksReason: false });
  });
});
