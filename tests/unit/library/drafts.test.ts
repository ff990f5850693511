import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { withValue } from '@/lib/certificate/access';
import { emptyApplication, type Application } from '@/lib/certificate/application';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { draftLimits, filledFields, saysAllOf, whatItSays } from '@/lib/library/draft';
import { compareEnterprises, enterpriseOf } from '@/lib/library/enterprise';
import { keepDraft, type StoodInForm } from '@/lib/library/keep-draft';

let count = 0;
const opened: LibraryDatabase[] = [];
async function library(): Promise<LibraryDatabase> {
  const { db } = await openLibrary({ name: `drafts-${++count}` });
  opened.push(db);
  return db;
}
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

const form = (values: Readonly<Record<string, string>>): Application => Object.entries(values).reduce((so, [path, value]) => withValue(so, path, value), emptyApplication());
const stood = (id: string, values: Readonly<Record<string, string>>, more: Partial<StoodInForm> = {}): StoodInForm => ({
  id, host: 'swapp.singlewindow.cn', kind: 'certificate-entry', formId: id, tabId: 1, frameId: 0, application: form(values), ...more,
});
const ids = async (db: LibraryDatabase): Promise<string[]> => (await db.drafts.orderBy('updatedAt').toArray()).map(({ id }) => id);
const day = 24 * 3600 * 1000;

describe('a draft', () => {
  it('holds what says something, with goods lines in their places', async () => {
    const db = await library();
    await keepDraft(db, stood('a', { 'CertificateHead.InvNo': 'NB-1', 'CertificateHead.Mark': ' ', 'Goods[0].HSCode': '', 'Goods[1].HSCode': '9617001900' }), 5);
    const draft = await db.drafts.get('a');
    expect(draft?.application).toEqual({ ...emptyApplication(), CertificateHead: { InvNo: 'NB-1' }, Goods: [{}, { HSCode: '9617001900' }] });
    expect(filledFields(form({ 'CertificateHead.InvNo': 'NB-1', 'CertificateHead.Mark': ' ' }))).toBe(1);
    expect(draft).toMatchObject({ createdAt: 5, updatedAt: 5, aside: false });
  });

  it('takes the place of what the same sitting kept before', async () => {
    const db = await library();
    await keepDraft(db, stood('a', { 'CertificateHead.InvNo': 'NB-1', 'CertificateHead.Mark': 'N/M' }), 5);
    await keepDraft(db, stood('a', { 'CertificateHead.InvNo': 'NB-12' }), 9);
    expect(await db.drafts.toArray()).toMatchObject([{ id: 'a', createdAt: 5, updatedAt: 9, application: { CertificateHead: { InvNo: 'NB-12' } } }]);
  });

  it('of an empty form is not kept, and does not blank one that is', async () => {
    const db = await library();
    await keepDraft(db, stood('a', { 'CertificateHead.InvNo': 'NB-1' }), 5);
    expect(await keepDraft(db, stood('a', { 'CertificateHead.InvNo': ' ' }), 9)).toBe(false);
    expect((await db.drafts.get('a'))?.updatedAt).toBe(5);
  });

  it('cannot be overwritten from another host or tab that names its id', async () => {
    const db = await library();
    await keepDraft(db, stood('a', { 'CertificateHead.InvNo': 'NB-1' }), 5);
    expect(await keepDraft(db, stood('a', { 'CertificateHead.InvNo': 'X' }, { host: 'online.customs.gov.cn' }), 9)).toBe(false);
    expect(await keepDraft(db, stood('a', { 'CertificateHead.InvNo': 'X' }, { tabId: 2 }), 9)).toBe(false);
    expect((await db.drafts.get('a'))?.application.CertificateHead.InvNo).toBe('NB-1');
  });

  it('goes when another form of the same enterprise says all of it and more', async () => {
    const db = await library();
    await keepDraft(db, stood('a', { 'CertificateHead.CiqRegNo': '91330201MA2AAAAA01', 'CertificateHead.InvNo': 'NB-1' }), 5);
    await keepDraft(db, stood('b', { 'CertificateHead.CiqRegNo': '91330201MA2AAAAA01', 'CertificateHead.InvNo': 'NB-1', 'CertificateHead.Mark': 'N/M' }), 9);
    await keepDraft(db, stood('c', { 'CertificateHead.InvNo': 'NB-2', 'CertificateHead.Mark': 'N/M' }), 10);
    expect(await ids(db)).toEqual(['b', 'c']);
  });

  it('goes after two weeks, with the next that is kept; at most fifty stay, the latest', async () => {
    const db = await library();
    await keepDraft(db, stood('old', { 'CertificateHead.InvNo': 'OLD' }), 0);
    for (let index = 0; index < draftLimits.number + 3; index++) await keepDraft(db, stood(`d${index}`, { 'CertificateHead.InvNo': `NB-${index}` }), 14 * day + 1 + index);
    const left = await ids(db);
    expect(left).toHaveLength(draftLimits.number);
    expect(left[0]).toBe('d3');
    expect(left.at(-1)).toBe(`d${draftLimits.number + 2}`);
  });
});

describe('what a form says', () => {
  const values = fc.dictionary(fc.constantFrom('CertificateHead.InvNo', 'CertificateHead.Mark', 'Goods[0].HSCode', 'Goods[2].PackQty', 'NonpartyCorp[0].EntName', 'ModCertificate.ModReason'), fc.constantFrom('', ' ', 'A', 'B\nC'));
  const knownTag = (path: string): boolean => path !== 'ModCertificate.ModReason';

  it('says all of itself, and of any part of itself', () => {
    fc.assert(
      fc.property(values, fc.nat(), (all, seed) => {
        const entries = Object.entries(all).filter(([path]) => knownTag(path));
        const part = entries.filter((_, index) => (seed >> index) % 2 === 0);
        expect(saysAllOf(whatItSays(form(Object.fromEntries(entries))), whatItSays(form(Object.fromEntries(part))))).toBe(true);
      }),
    );
  });

  it('does not say what differs in one place', () => {
    expect(saysAllOf(form({ 'Goods[0].HSCode': '1' }), form({ 'Goods[1].HSCode': '1' }))).toBe(false);
    expect(saysAllOf(form({ 'CertificateHead.InvNo': 'A' }), form({ 'CertificateHead.InvNo': 'B' }))).toBe(false);
  });
});

describe('the enterprise of a form', () => {
  const of = (head: Record<string, string>) => enterpriseOf(form(Object.fromEntries(Object.entries(head).map(([tag, value]) => [`CertificateHead.${tag}`, value]))));
  const codes = { AplRegNo: '91330201MA2AAAAA01', CiqRegNo: '91330201MA2BBBBB02' };

  it.each([
    ['both codes the same', codes, codes, 'same'],
    ['another exporter of the same agent', codes, { ...codes, CiqRegNo: '91330201MA2CCCCC03' }, 'other'],
    ['another agent', codes, { ...codes, AplRegNo: '91330201MA2CCCCC03' }, 'other'],
    ['a code on one of them only, the other the same', codes, { AplRegNo: codes.AplRegNo }, 'same'],
    ['no code in common, nor a name', codes, { InvNo: 'NB-1' }, 'unknown'],
    ['nothing on either', {}, {}, 'unknown'],
    ['a social credit code and the organisation code in it', { CiqRegNo: '91330201MA2BBBBB02' }, { CiqRegNo: 'MA2BBBBB0' }, 'same'],
    ['a social credit code and a customs number of ten digits', { CiqRegNo: '91330201MA2BBBBB02' }, { CiqRegNo: '3302960001' }, 'unknown'],
    ['codes the same and the name written otherwise', { ...codes, EtpsName: '宁波桥澜进出口有限公司' }, { ...codes, EtpsName: '桥澜公司' }, 'same'],
    ['the Chinese name alone, brackets of both widths', { EtpsName: '桥澜（宁波）有限公司' }, { EtpsName: '桥澜(宁波)有限公司' }, 'same'],
    ['another Chinese name', { EtpsName: '桥澜（宁波）有限公司' }, { EtpsName: '桥澜（杭州）有限公司' }, 'other'],
    ['the exporter’s English name, written a little otherwise', { Exporter: 'QIAOLAN CO.,LTD\nNINGBO' }, { Exporter: 'Qiaolan Co., Ltd.\nHANGZHOU' }, 'same'],
    ['another English name', { Exporter: 'QIAOLAN CO.,LTD' }, { Exporter: 'SEAWARD CO.,LTD' }, 'other'],
  ] as const)('%s', (_, one, other, expected) => {
    expect(compareEnterprises(of(one), of(other))).toBe(expected);
    expect(compareEnterprises(of(other), of(one))).toBe(expected);
  });
});
