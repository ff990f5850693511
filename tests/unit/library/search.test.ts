import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certTypes } from '@/lib/certificate/types';
import { indexCertificates, indexParties, indexPreReviews, indexTemplates, indexWordings, mayBeSound, search, soundedNames } from '@/lib/library/search';
import { soundsOf } from '@/lib/library/spoken';
import { specOf } from '@/lib/library/wordings';
import { anyPreReview, certificate, party, preReview, template, wording } from './records';

const cup = preReview({ id: 'cup', number: 'BW-500', nameZh: '不锈钢真空保温杯', nameEn: 'STAINLESS STEEL VACUUM FLASK', hsCode: '9617001900' });
const valve = preReview({ id: 'valve', number: 'QF-2', nameZh: '不锈钢球阀', nameEn: 'STAINLESS STEEL BALL VALVE', hsCode: '8481804090' });
const bolt = preReview({ id: 'bolt', number: 'BW', nameZh: '六角螺栓', nameEn: 'HEXAGON BOLT, STEEL', hsCode: '7318159090', note: '配球阀用' });
const index = indexPreReviews([cup, valve, bolt]);
const ids = (query: string): string[] => search(index, query).map((record) => record.id);

describe('searching records', () => {
  it('puts the exact number before numbers that begin with it', () => {
    expect(ids('bw')).toEqual(['bolt', 'cup']);
  });

  it('finds by the beginning of the HS code, with or without dots', () => {
    expect(ids('848180')).toEqual(['valve']);
    expect(ids('8481.80')).toEqual(['valve']);
    expect(ids('9617')).toEqual(['cup']);
  });

  it('finds English words in any order and by their beginnings', () => {
    expect(ids('valve stainless')).toEqual(['valve']);
    expect(ids('hex bol')).toEqual(['bolt']);
    expect(ids('steel')).toHaveLength(3);
    expect(ids('stainless bolt')).toEqual([]);
  });

  it('finds Chinese anywhere in the name, names before notes', () => {
    expect(ids('保温杯')).toEqual(['cup']);
    expect(ids('不锈钢')).toHaveLength(2);
    expect(ids('球阀')).toEqual(['valve', 'bolt']);
  });

  it('takes full-width typing for what it means', () => {
    expect(ids('ＢＷ－５００')).toEqual(['cup']);
  });

  it('without a query shows all, latest first', () => {
    expect(search(indexPreReviews([preReview({ id: 'old', updatedAt: 1 }), preReview({ id: 'new', updatedAt: 2 })]), '  ').map((record) => record.id)).toEqual(['new', 'old']);
  });

  it('finds every record by its own code and by its own name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPreReview, { selector: (record) => record.id, maxLength: 8 }), (records) => {
        const index = indexPreReviews(records);
        for (const record of records) {
          expect(search(index, record.nameZh)).toContain(record);
          if (record.number.trim()) expect(search(index, record.number)).toContain(record);
        }
      }),
    );
  });

  it('never shows a record for a word that it does not contain', () => {
    expect(ids('zzz')).toEqual([]);
    expect(ids('不锈钢 zzz')).toEqual([]);
  });
});

describe('searching parties and templates', () => {
  it('finds a party by name, code, address or country in either language', () => {
    const siam = party({ id: 'siam', country: 'TH', address: '88/19 MOO 4, SAMUT PRAKAN' });
    const hanbit = party({ id: 'hanbit', name: 'HANBIT LIVING CO., LTD.', country: 'KR' });
    const parties = indexParties([siam, hanbit]);
    expect(search(parties, 'lotus')).toEqual([siam]);
    expect(search(parties, '泰国')).toEqual([siam]);
    expect(search(parties, 'korea')).toEqual([hanbit]);
    expect(search(parties, 'samut')).toEqual([siam]);
  });

  it('finds a template by its name, its type or what it fills', () => {
    const thailand = template({ certType: 'E', head: { UnloadPort: 'LAEM CHABANG' } });
    const templates = indexTemplates([thailand, template({ id: 't2', name: 'CO Germany', certType: 'C' })], certTypes);
    expect(search(templates, '东盟')).toEqual([thailand]);
    expect(search(templates, 'laem')).toEqual([thailand]);
    expect(search(templates, 'germany').map((record) => record.id)).toEqual(['t2']);
  });
});

describe('searching the register', () => {
  const asean = certificate({ certNo: 'E266076323030048', aplDate: '2026-03-10', consignee: 'SIAM LOTUS HOMEWARE CO., LTD.' });
  const general = certificate({ id: 'c2', certType: 'C', invNo: 'SL20260400', consignee: 'NORDHAUS HANDELS GMBH', note: '分批' });
  const register = indexCertificates([asean, general], certTypes);

  it('finds a certificate by invoice, number, type, date, consignee or note', () => {
    for (const query of ['sl202603', 'E2660763', '东盟', '2026-03', 'lotus']) expect(search(register, query)).toEqual([asean]);
    expect(search(register, '分批')).toEqual([general]);
    expect(search(register, 'sl2026')).toHaveLength(2);
  });
});

describe('searching wordings', () => {
  const marks = wording({ id: 'marks', title: '无唛头', text: 'N/M' });
  const retro = wording({ id: 'retro', title: '补发声明', field: 'CertificateHead.GoodsSpecClause', text: 'ISSUED RETROSPECTIVELY', note: '开船后申请' });
  const wordings = indexWordings([marks, retro], (field) => specOf(field)?.label ?? null);

  it('finds one by its name, its text, its field in either language or its note', () => {
    for (const query of ['补发', 'retrospectively', '特殊条款', 'special clause', '开船']) expect(search(wordings, query)).toEqual([retro]);
    expect(search(wordings, 'n/m')).toEqual([marks]);
  });
});

describe('searching by sound', () => {
  it('finds Chinese names by first letters and by syllables, the beginnings first', async () => {
    const sounds = await soundsOf(soundedNames(index));
    const found = (query: string): string[] => search(index, query, sounds).map((record) => record.id);
    expect(found('bxgqf')).toEqual(['valve']);
    expect(found('buxiugang')).toHaveLength(2);
    expect(found('baowenbei')).toEqual(['cup']);
    expect(found('ljls 7318')).toEqual(['bolt']);
    expect(found('zzz')).toEqual([]);
  });

  it('asks for sounds only where letters are typed', () => {
    expect(mayBeSound('ＢＸＧ')).toBe(true);
    expect(mayBeSound('球阀 8481')).toBe(false);
  });
});
