import { describe, expect, it } from 'vitest';
import { goodsWarnings } from '@/components/library/edit/goods-warnings';
import { partyWarnings } from '@/components/library/edit/party-warnings';
import { preReviewChoice } from '@/components/library/edit/pre-review-choice';
import { preReviewWarnings } from '@/components/library/edit/pre-review-warnings';
import type { Warning } from '@/components/library/edit/warnings';
import { sampleLibrary } from '@/lib/library/sample';
import { goods, party, preReview } from '../library/records';

const today = '2026-03-31';
const places = (warnings: readonly Warning[]): string[] => [...new Set(warnings.map(({ at }) => at))];
const mendOf = (warnings: readonly Warning[], at: string): string | undefined => warnings.find((warning) => warning.at === at && warning.mend)?.mend?.value;

describe('a product', () => {
  it('of the sample library gives no cause for a warning', () => {
    const { goods: all, parties } = sampleLibrary();
    for (const one of all) expect(goodsWarnings(one, today), one.nameEn).toEqual([]);
    for (const one of parties) expect(partyWarnings(one, today), one.name).toEqual([]);
  });

  it('has its English name looked at as certificates print it', () => {
    const found = goodsWarnings(goods({ nameEn: 'Vacuum flask，500ML' }), today);
    expect(places(found)).toEqual(['nameEn']);
    expect(mendOf(found, 'nameEn')).toBe('Vacuum flask,500ML');
    expect(places(goodsWarnings(goods({ nameEn: 'SPARE PARTS' }), today))).toEqual(['nameEn']);
  });

  it('has its HS codes looked at on each side', () => {
    expect(places(goodsWarnings(goods({ hsCode: '7700000000' }), today))).toEqual(['hsCode']);
    const codes = goods({ hsCode: '9617001900', hsEdition: 2022, hsCodes: [{ side: 'TH', code: '96170010', edition: 2022 }, { side: 'KR', code: '9618001000', edition: 2022 }, { side: 'AU', code: '9618001000', edition: 2012 }] });
    expect(places(goodsWarnings(codes, today))).toEqual(['hsCodes[1].code']);
  });

  it('has each criterion looked at by its own type of certificate', () => {
    const found = goodsWarnings(goods({ criteria: [{ certType: 'E', criterion: 'PSR' }, { certType: 'RC', criterion: 'CTH' }, { certType: 'K', criterion: 'PSR' }] }), today);
    expect(places(found)).toEqual(['criteria[0].sub', 'criteria[1].criterion']);
    expect(mendOf(found, 'criteria[1].criterion')).toBe('CTC');
  });

  it('has the code of its producer taken out of a social credit code', () => {
    expect(mendOf(goodsWarnings({ ...goods({ producerName: '厂', producerContact: '沈', producerTel: '1' }), producerCode: '91330212MA2DEM324X' }, today), 'producerCode')).toBe('MA2DEM324');
  });

  it('weighs no less with its packing', () => {
    expect(places(goodsWarnings(goods({ netWeight: '0.5', grossWeight: '0.45' }), today))).toEqual(['grossWeight']);
    expect(goodsWarnings(goods({ netWeight: '0.5', grossWeight: '0.50' }), today)).toEqual([]);
  });
});

describe('a company', () => {
  it('in mainland China is no third party', () => {
    const found = partyWarnings(party({ role: 'third-party', name: 'NINGBO QIAOLAN TRADING CO., LTD.', address: 'NO. 18 LIANXI ROAD, NINGBO', country: 'CN' }), today);
    expect(places(found)).toEqual(['country']);
  });

  it('names its country in the box', () => {
    expect(places(partyWarnings(party({ address: 'NO. 1 SUKHUMVIT ROAD' }), today))).toEqual(['country']);
    expect(partyWarnings(party({ address: 'NO. 1 SUKHUMVIT ROAD, BANGKOK', country: 'TH' }), today)).toEqual([]);
  });

  it('fits into the box', () => {
    expect(places(partyWarnings(party({ country: 'TH', address: 'A'.repeat(400) }), today))).toContain('address');
  });

  it('is asked for the code that its role has', () => {
    const code = '91330212MA2DEM21X6';
    expect(partyWarnings(party({ role: 'exporter', country: 'CN', code }), today)).toEqual([]);
    expect(places(partyWarnings(party({ role: 'exporter', country: 'CN', code: code.replace(/6$/, '7') }), today))).toEqual(['code']);
    expect(mendOf(partyWarnings(party({ role: 'producer', country: 'CN', code }), today), 'code')).toBe('MA2DEM21X');
  });
});

describe('a pre-review', () => {
  it('holds to the end of its last day', () => {
    expect(preReviewWarnings(preReview({ validUntil: '2026-03-31' }), today)).toEqual([]);
    expect(places(preReviewWarnings(preReview({ validUntil: '2026-03-30' }), today))).toEqual(['validUntil']);
  });

  it('has figures that can be added up', () => {
    const row = { name: '钢板', hsCode: '', origin: '中国', unit: '千克', price: '5.20', quantity: '2', originating: '10.40', nonOriginating: '' };
    expect(preReviewWarnings(preReview({ materials: [row] }), today)).toEqual([]);
    expect(places(preReviewWarnings(preReview({ materials: [{ ...row, quantity: '2-3' }, { ...row, originating: '9' }], costs: [{ item: '人工', amount: '约3元' }] }), today))).toEqual(['materials[0].quantity', 'materials[1].originating', 'costs[0].amount']);
  });

  it('is offered first where it has the HS code or the name of the product', () => {
    const [own, named, other] = [preReview({ id: 'own', validUntil: '2026-05-01' }), preReview({ id: 'named', hsCode: '', nameZh: '保温杯', validUntil: '2027-05-01' }), preReview({ id: 'other', hsCode: '8301100000', nameZh: '铁挂锁' })];
    const choice = preReviewChoice(goods({ hsCode: '9403209900', nameZh: ' 保温杯' }), [other, own, named]);
    expect(choice.alike.map(({ id }) => id)).toEqual(['named', 'own']);
    expect(choice.others.map(({ id }) => id)).toEqual(['other']);
  });
});
