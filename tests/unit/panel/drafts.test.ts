/** Which drafts are offered beside a form, and what of one is ticked. */
import { describe, expect, it } from 'vitest';
import { draftTicks } from '@/entrypoints/sidepanel/drafts/draft-ticks';
import { offersFor } from '@/entrypoints/sidepanel/drafts/offers';
import type { DraftRecord } from '@/lib/library/draft';
import { enterpriseOf } from '@/lib/library/enterprise';
import { planFill } from '@/lib/portal/plan';
import { application, form } from '../portal-plan/form';

const host = 'sz.singlewindow.cn';
const ours = '91330201MA2AAAAA01';
const draft = (id: string, values: Readonly<Record<string, string>>, more: Partial<DraftRecord> = {}): DraftRecord => {
  const typed = application(values);
  return { id, host, kind: 'certificate-entry', enterprise: enterpriseOf(typed), application: typed, formId: `form of ${id}`, tabId: 1, frameId: 0, aside: false, createdAt: 1, updatedAt: 1, ...more };
};
const lost = draft('lost', { 'CertificateHead.CiqRegNo': ours, 'CertificateHead.InvNo': 'NB-1', 'CertificateHead.Mark': 'N/M' });
const empty = { 'CertificateHead.CiqRegNo': '', 'CertificateHead.InvNo': '', 'CertificateHead.Mark': '', 'CertificateHead.CertNo': '' };
const nowhere: ReadonlySet<string> = new Set();
const told = (drafts: readonly DraftRecord[], values: Readonly<Record<string, string>>, open = nowhere, rest = {}) => {
  const { offered, all } = offersFor(drafts, form({ ...empty, ...values }, rest), open);
  return { offered: offered?.draft.id ?? null, all: all.map((each) => each.draft.id) };
};

describe('beside a form', () => {
  it('the latest draft that may be lost from it is offered', () => {
    const earlier = draft('earlier', { 'CertificateHead.InvNo': 'NB-0' });
    expect(told([earlier, { ...lost, updatedAt: 2 }], {})).toEqual({ offered: 'lost', all: ['lost', 'earlier'] });
  });

  it('nothing is offered that stands there already', () => {
    expect(told([lost], { 'CertificateHead.CiqRegNo': ours, 'CertificateHead.InvNo': 'NB-1', 'CertificateHead.Mark': 'N/M' })).toEqual({ offered: null, all: [] });
  });

  it('nor its own draft, nor one of a form that is open elsewhere, nor one of another host', () => {
    expect(told([lost], {}, nowhere, { draftId: 'lost' })).toEqual({ offered: null, all: [] });
    expect(told([lost], {}, new Set([lost.formId]))).toEqual({ offered: null, all: [] });
    expect(told([{ ...lost, host: 'online.customs.gov.cn' }], {})).toEqual({ offered: null, all: [] });
  });

  it.each([
    ['of another enterprise', { 'CertificateHead.CiqRegNo': '91330201MA2BBBBB02' }, {}],
    ['of another invoice', { 'CertificateHead.InvNo': 'NB-2' }, {}],
    ['that was set aside', {}, { aside: true }],
  ])('a draft %s is listed and not offered', (_, values, more) => {
    expect(told([{ ...lost, ...more }], values)).toEqual({ offered: null, all: ['lost'] });
  });

  it('the same invoice, written a little otherwise, is the same application', () => {
    expect(told([lost], { 'CertificateHead.InvNo': 'nb -1' }).offered).toBe('lost');
  });

  it('a number that the portal gave to the empty form does not keep the draft away; one beside another invoice does', () => {
    const numbered = draft('numbered', { 'CertificateHead.CertNo': 'E26-1', 'CertificateHead.Mark': 'N/M' });
    expect(told([numbered], { 'CertificateHead.CertNo': 'E26-2' }).offered).toBe('numbered');
    expect(told([numbered], { 'CertificateHead.CertNo': 'E26-2', 'CertificateHead.InvNo': 'NB-7' }).offered).toBeNull();
  });
});

describe('of a draft', () => {
  const full = application({ 'CertificateHead.CertNo': 'E26-1', 'CertificateHead.CiqRegNo': ours, 'CertificateHead.Mark': 'N/M' });
  const preview = planFill(full, form(empty));

  it('the certificate number is not ticked, nor the applicant where nobody can tell whether it is the same', () => {
    expect([...draftTicks(preview, new Map(), 'same')].toSorted()).toEqual(['CertificateHead.CiqRegNo', 'CertificateHead.Mark']);
    expect([...draftTicks(preview, new Map(), 'unknown')]).toEqual(['CertificateHead.Mark']);
  });

  it('they are once the user ticks them, until something else stands there', () => {
    const ticks = new Map([['CertificateHead.CertNo', { on: true, now: '' }]]);
    expect(draftTicks(preview, ticks, 'unknown').has('CertificateHead.CertNo')).toBe(true);
    const typed = planFill(full, form({ ...empty, 'CertificateHead.CertNo': 'X' }));
    expect(draftTicks(typed, ticks, 'unknown').has('CertificateHead.CertNo')).toBe(false);
  });
});
