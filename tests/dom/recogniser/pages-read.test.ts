import { afterEach, describe, expect, it } from 'vitest';
import { compareExporter } from '@/lib/portal/pages/compare-exporter';
import { readCompany } from '@/lib/portal/pages/read-company';
import { readVerification, typedNumber } from '@/lib/portal/pages/read-verification';
import { portals, showPage } from '../practice/pages/open-page';
import { buildPage } from './pages';

afterEach(() => document.body.replaceChildren());

const name = 'NINGBO SHILI IMPORT AND EXPORT CO., LTD.';
const exporter = `${name}\nNO. 18 LIANXI ROAD, YINZHOU DISTRICT, NINGBO\nCHINA`;

describe.each(portals)('the company page, %s', (portal) => {
  it('gives the English name on record and that it is synchronised', async () => {
    await showPage('company', `portal=${portal}`);
    expect(readCompany(document)).toEqual({ englishName: name, status: '同步成功', synchronised: true });
  });

  it.each(['未同步', '同步中', '同步失败'])('%s is not yet synchronised', async (syncStatus) => {
    await showPage('company', `portal=${portal}`, { syncStatus });
    expect(readCompany(document)).toMatchObject({ status: syncStatus, synchronised: false });
  });

  it('an empty name is empty, an empty state says nothing', async () => {
    await showPage('company', `portal=${portal}`, { etpsEname: '', syncStatus: '' });
    expect(readCompany(document)).toEqual({ englishName: '', status: undefined, synchronised: undefined });
  });
});

describe('company pages of other make', () => {
  it('the state stands as text behind its label', () => {
    buildPage({ fields: ['企业英文名称'] });
    document.body.append(Object.assign(document.createElement('p'), { textContent: '同步状态：同步成功' }));
    expect(readCompany(document)).toEqual({ englishName: '', status: '同步成功', synchronised: true });
  });

  it('the state stands in an element of its own', () => {
    const cell = document.createElement('div');
    cell.append('同步状态：', Object.assign(document.createElement('b'), { textContent: '同步失败' }));
    document.body.append(cell);
    expect(readCompany(document).synchronised).toBe(false);
  });

  it('two names that differ, or labels that stand apart from their fields, are not read', () => {
    buildPage({ fields: ['企业英文名称', '企业英文名称'] });
    const inputs = document.querySelectorAll('input');
    for (const [at, input] of inputs.entries()) input.value = `COMPANY ${at}`;
    expect(readCompany(document).englishName).toBeUndefined();
    document.body.replaceChildren();
    const row = document.createElement('div');
    row.append('企业英文名称', Object.assign(document.createElement('span'), { textContent: '企业英文地址' }));
    document.body.append(row, document.createElement('input'));
    expect(readCompany(document).englishName).toBeUndefined();
  });
});

describe('the exporter beside the name on record', () => {
  it('is the same, also with the address behind it on the line or the name over two lines', () => {
    for (const box of [exporter, `${name}, NO. 18 LIANXI ROAD`, exporter.replace('AND EXPORT', 'AND\nEXPORT')]) expect(compareExporter(name, box)).toEqual({ kind: 'same' });
  });

  it.each([
    ['letter-case', 'Ningbo Shili Import and Export Co., Ltd.', 1],
    ['blanks', 'NINGBO SHILI IMPORT AND EXPORT CO.,LTD.', 35],
    ['width', 'NINGBO SHILI IMPORT AND EXPORT CO.，LTD.', 34],
    ['punctuation', 'NINGBO SHILI IMPORT AND EXPORT CO LTD.', 33],
    ['punctuation', 'NINGBO SHILI IMPORT AND EXPORT CO., LTD', 39],
    ['wording', 'NINGBO SHILI IMPORT & EXPORT CO., LTD.', 20],
    ['wording', 'NINGBO SHILI IMPORT AND EXPORT CO., LIMITED', 37],
  ])('differs in %s: %s', (kind, written, at) => {
    expect(compareExporter(name, `${written}\nNO. 18 LIANXI ROAD\nCHINA`)).toMatchObject({ kind, expected: name, found: written, at });
  });

  it('a full stop too many is a difference', () => {
    expect(compareExporter('NINGBO SHILI CO., LTD', 'NINGBO SHILI CO., LTD.\nCHINA')).toEqual({ kind: 'punctuation', at: 21, expected: 'NINGBO SHILI CO., LTD', found: 'NINGBO SHILI CO., LTD.' });
  });

  it('a name that goes on is another name', () => {
    expect(compareExporter('NINGBO SHILI', 'NINGBO SHILIN TRADING\nCHINA')).toMatchObject({ kind: 'wording', found: 'NINGBO SHILIN TRADING' });
  });

  it('says nothing where one of them is not known', () => {
    for (const [known, box] of [[undefined, exporter], ['', exporter], [name, undefined], [name, ' ']] as const) expect(compareExporter(known, box)).toEqual({ kind: 'unknown' });
  });
});

describe.each(portals)('the page of verification, %s', (portal) => {
  it('gives both numbers as typed, in plain form, and what is odd', async () => {
    await showPage('verification', `portal=${portal}`, { certNo: 'K26MA2DEM0120155', invNo: ' NB2026－O155' });
    expect(readVerification(document)).toEqual({
      certificateNumber: { typed: 'K26MA2DEM0120155', normalised: 'K26MA2DEM0120155', odd: [] },
      invoiceNumber: {
        typed: ' NB2026－O155',
        normalised: 'NB2026-O155',
        odd: [{ kind: 'blank', at: 0, character: ' ' }, { kind: 'dash', at: 7, character: '－' }],
      },
    });
  });

  it('is empty before anything is typed', async () => {
    await showPage('verification', `portal=${portal}`);
    expect(readVerification(document).invoiceNumber).toEqual({ typed: '', normalised: '', odd: [] });
  });
});

describe('a typed number', () => {
  it.each([
    ['NB2026-0155', 'NB2026-0155', []],
    ['nb2026-0155', 'NB2026-0155', ['letter-case', 'letter-case']],
    ['NB 2026-0155\u200B', 'NB2026-0155', ['blank', 'invisible']],
    ['ＮB2026—0155', 'NB2026-0155', ['full-width', 'dash']],
    ['NB2026-01O5', 'NB2026-01O5', ['zero-or-letter-o']],
    ['INV0ICE-7', 'INV0ICE-7', ['zero-or-letter-o']],
    ['НB2026-0155', 'НB2026-0155', ['unusual']],
    ['发票1', '发票1', ['unusual', 'unusual']],
    ['PO801005/A#1', 'PO801005/A#1', []],
  ])('%s is %s', (typed, normalised, odd) => {
    expect(typedNumber(typed)).toMatchObject({ normalised, odd: odd.map((kind) => ({ kind })) });
  });
});
