import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationSchema, type Application } from '@/lib/certificate/application';
import { captureBatch, captureGoods, captureParties, capturedRecord, captureTemplate, mayBeMeant, tickedAtFirst, type CaptureItem, type CaptureTable } from '@/lib/library/capture';
import { boxText } from '@/lib/library/box-text';
import { goodsSchema, type RecordOf } from '@/lib/library/records';
import { anyParty, goods, party, template } from './records';

const form = (values: object): Application => applicationSchema.parse(values);
const idOf = (key: string): string => `new ${key}`;
const cup = { HSCode: '9617.0019.00', GoodsName: '不锈钢保温杯', GoodsNameE: 'STAINLESS STEEL VACUUM FLASK', PackUnit: 'CTN', GoodsUnitE: 'PCS', GoodsUnit: '个', OriCriteria: 'CTH', PrdcEtpsName: '慈溪樵岚杯壶制造有限公司', CiqRegNo: 'MA2DEM324' };
const formE = (...lines: object[]): Application => form({ CertificateHead: { CertType: 'E' }, Goods: lines });
const changes = ({ fields }: CaptureItem): string[] => fields.map(({ name, now, will }) => `${name}: ${now} → ${will}`);
/** The record as it is stored when nothing is ticked or unticked. */
const atFirst = <T extends CaptureTable>(item: CaptureItem<T> | undefined): RecordOf[T] | null => (item ? capturedRecord(item, new Set(item.fields.filter((field) => tickedAtFirst(item, field)).map(({ name }) => name))) : null);

describe('goods of a filled form', () => {
  it('that the library does not have become records with all that stands on the line', () => {
    const [item] = captureGoods(formE(cup), [], idOf);
    expect(item).toMatchObject({ state: 'new', warning: null, unfit: [], lines: [0] });
    expect(atFirst(item)).toMatchObject({
      hsCode: '9617001900', nameZh: '不锈钢保温杯', nameEn: 'STAINLESS STEEL VACUUM FLASK', packUnit: 'CTN', unitEn: 'PCS', unitZh: '个', producerName: '慈溪樵岚杯壶制造有限公司', producerCode: 'MA2DEM324',
      criteria: [{ certType: 'E', criterion: 'CTH' }],
    });
  });

  it('never bring quantities, prices or the invoice number along', () => {
    const [item] = captureGoods(formE({ ...cup, GoodsQty: '1200', InvPrice: '3.5', InvValue: '4200', FOBValue: '4100', InvNo: 'SL20260301', GrossWt: '500' }), [], idOf);
    for (const figure of ['1200', '3.5', '4200', '4100', 'SL20260301', '500']) expect(JSON.stringify(atFirst(item))).not.toContain(figure);
  });

  it('are found by HS code and name, whatever the case, and only what differs is shown', () => {
    const here = goods({ hsCode: '9617001900', nameEn: 'Stainless steel vacuum flask', packUnit: 'CASE', price: '12.5', note: '底价', criteria: [{ certType: 'K', criterion: 'PSR' }] });
    const [item] = captureGoods(formE(cup), [here], idOf);
    expect(item?.existing).toBe(here);
    expect(item && changes(item)).toEqual([
      'nameEn: Stainless steel vacuum flask → STAINLESS STEEL VACUUM FLASK', 'packUnit: CASE → CTN', 'unitEn:  → PCS', 'unitZh:  → 个', 'producerName:  → 慈溪樵岚杯壶制造有限公司', 'producerCode:  → MA2DEM324', 'criteria:  → E CTH',
    ]);
  });

  it('overwrite nothing without a tick, and leave what the form does not say as it was', () => {
    const here = goods({ hsCode: '9617001900', packUnit: 'CASE', price: '12.5', supplier: '慈溪某厂', criteria: [{ certType: 'K', criterion: 'PSR' }] });
    const [item] = captureGoods(formE(cup), [here], idOf);
    expect(atFirst(item)).toMatchObject({ id: 'g1', packUnit: 'CASE', unitEn: 'PCS', price: '12.5', supplier: '慈溪某厂', criteria: [{ certType: 'K', criterion: 'PSR' }, { certType: 'E', criterion: 'CTH' }] });
    expect(item && capturedRecord(item, new Set(['packUnit']))).toMatchObject({ packUnit: 'CTN', unitEn: '', criteria: [{ certType: 'K' }] });
    expect(item && capturedRecord(item, new Set())).toBeNull();
  });

  it('replace the criterion of their own certificate type alone, and only with a tick', () => {
    const here = goods({ hsCode: '9617001900', criteria: [{ certType: 'E', criterion: 'RVC', supplement: '45' }, { certType: 'K', criterion: 'PSR' }] });
    const [item] = captureGoods(formE({ ...cup, OriCriteriaRef: '' }), [here], idOf);
    expect(item && changes(item)).toContain('criteria: E RVC 45 → E CTH');
    expect(atFirst(item)?.criteria).toEqual(here.criteria);
    expect(item && capturedRecord(item, new Set(['criteria']))?.criteria).toEqual([{ certType: 'E', criterion: 'CTH' }, { certType: 'K', criterion: 'PSR' }]);
  });

  it('blank nothing: what is empty or was not read says nothing', () => {
    const here = goods({ hsCode: '9617001900', packUnit: 'CTN', unitEn: 'PCS', criteria: [{ certType: 'E', criterion: 'CTH', supplement: '8481' }] });
    const [item] = captureGoods(formE({ HSCode: '9617001900', GoodsName: '不锈钢保温杯', PackUnit: '', OriCriteria: 'CTH' }), [here], idOf);
    expect(item).toMatchObject({ state: 'same', fields: [] });
  });

  it('of the same name under another HS code are new, and said to have a namesake', () => {
    const [item] = captureGoods(formE(cup), [goods({ hsCode: '7323930000' })], idOf);
    expect(item).toMatchObject({ state: 'new', existing: null, warning: 'namesake' });
  });

  it('that could be one of two records are left, for nobody knows which', () => {
    const [item] = captureGoods(formE(cup), [goods({ hsCode: '9617001900' }), goods({ id: 'g2', code: 'BW-750', hsCode: '9617001900' })], idOf);
    expect(item).toMatchObject({ state: 'left', warning: 'several' });
    expect(atFirst(item)).toBeNull();
  });

  it('go to the record of both names where another has one of them', () => {
    const both = goods({ id: 'g2', hsCode: '9617001900', nameEn: 'STAINLESS STEEL VACUUM FLASK' });
    expect(captureGoods(formE(cup), [goods({ hsCode: '9617001900' }), both], idOf)[0]?.existing).toBe(both);
    expect(captureGoods(formE(cup), [goods({ hsCode: '9617001900', nameEn: 'VACUUM JUG' })], idOf)[0]?.existing).toBeNull();
  });

  it('on two lines that say the same are one, and lines that disagree on a record are told', () => {
    const here = goods({ hsCode: '9617001900' });
    expect(captureGoods(formE({ ...cup, GoodsQty: '1' }, { ...cup, GoodsQty: '2' }), [], idOf)).toMatchObject([{ lines: [0, 1], state: 'new' }]);
    expect(captureGoods(formE(cup, { ...cup, PackUnit: 'PALLET' }), [here], idOf)).toMatchObject([{ state: 'changed' }, { state: 'left', warning: 'twice' }]);
  });

  it('without a name, or in a row that holds none, are not stored', () => {
    expect(captureGoods(formE({ HSCode: '9617001900' }), [], idOf)).toMatchObject([{ state: 'left', warning: 'no-name' }]);
    expect(captureGoods(formE({ GoodsItemFlag: 'Y', GoodsNameE: 'TOTAL: TEN CARTONS' }), [], idOf)).toEqual([]);
  });

  it('leave out what a record cannot take, and say so', () => {
    const [item] = captureGoods(formE({ ...cup, HSCode: '9617/19', PrdcEtpsTel: '0574-00000012 / 0574-00000013 ext. 8' }), [], idOf);
    expect(item?.unfit).toEqual(['hsCode', 'producerTel']);
    expect(atFirst(item)).toMatchObject({ hsCode: '', producerTel: '' });
  });

  it('can be told from others before these are read', () => {
    const meant = mayBeMeant(formE(cup));
    expect([goods(), goods({ nameZh: '瓷餐盘' }), goods({ nameZh: '', nameEn: 'stainless-steel vacuum flask' })].map(meant)).toEqual([true, false, true]);
  });

  it('never become a record that the library would refuse', () => {
    const text = fc.string({ unit: 'binary', maxLength: 500 });
    const line = fc.record({ HSCode: text, GoodsName: text, GoodsNameE: text, PackUnit: text, OriCriteria: text, OriCriteriaRef: text, CiqRegNo: text, PrdcEtpsTel: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        for (const item of captureGoods(formE(...lines), [], () => 'id')) {
          const record = atFirst(item);
          if (record) expect(goodsSchema.parse(record)).toEqual(record);
        }
      }),
    );
  });
});

const head = {
  CertType: 'E', CiqRegNo: '91330212MA2DEM21X6', AplRegNo: '91330212MA2DEM21X6', EtpsName: '宁波樵岚进出口有限公司',
  Exporter: 'NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.\nNO. 18 LIANXI ROAD, YINZHOU DISTRICT\nNINGBO, ZHEJIANG\nCHINA',
  Consignee: 'SIAM LOTUS HOMEWARE CO., LTD.\n88/19 MOO 4, BANG PHLI\nSAMUT PRAKAN 10540, THAILAND',
};
const formOf = (values: object = {}): Application => form({ CertificateHead: { ...head, ...values } });

describe('companies of a filled form', () => {
  it('are taken apart into name, address and country by their role', () => {
    expect(captureParties(formOf(), [], idOf).map((item) => atFirst(item))).toMatchObject([
      { role: 'exporter', name: 'NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.', nameZh: '宁波樵岚进出口有限公司', address: 'NO. 18 LIANXI ROAD, YINZHOU DISTRICT\nNINGBO, ZHEJIANG', country: 'CN', code: '91330212MA2DEM21X6' },
      { role: 'consignee', name: 'SIAM LOTUS HOMEWARE CO., LTD.', address: '88/19 MOO 4, BANG PHLI\nSAMUT PRAKAN 10540, THAILAND', country: 'TH' },
    ]);
  });

  it('do not take the Chinese name of an agent who keys the form', () => {
    const [exporter] = captureParties(formOf({ AplRegNo: '91330200AGENT00001' }), [], idOf);
    expect(exporter?.fields.map(({ name }) => name)).not.toContain('nameZh');
  });

  it('leave what follows VIA or O/B to the company it belongs to', () => {
    const [exporter] = captureParties(formOf({ Exporter: `${head.Exporter}\nVIA EASTREACH SOURCING LIMITED, HONG KONG` }), [], idOf);
    expect(JSON.stringify(atFirst(exporter))).not.toContain('EASTREACH');
  });

  it('are none where the consignee is TO ORDER or the box is empty', () => {
    expect(captureParties(form({ CertificateHead: { Exporter: '', Consignee: 'TO ORDER OF SHIPPER' } }), [], idOf)).toEqual([]);
  });

  it('are found by their code also under another name, which is not taken over unasked', () => {
    const here = party({ role: 'exporter', name: 'NINGBO QIAOLAN TRADING CO., LTD.', code: '91330212MA2DEM21X6' });
    const [item] = captureParties(formOf(), [here], idOf);
    expect(item).toMatchObject({ state: 'changed', existing: { id: 'p1' } });
    expect(item && changes(item)[0]).toBe('name: NINGBO QIAOLAN TRADING CO., LTD. → NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.');
    expect(atFirst(item)?.name).toBe(here.name);
  });

  it('are found by name within their role alone', () => {
    expect(captureParties(formOf(), [party({ role: 'third-party' })], idOf)[1]).toMatchObject({ state: 'new' });
    expect(captureParties(formOf(), [party({ name: 'Siam Lotus Homeware Co.,Ltd' })], idOf)[1]).toMatchObject({ state: 'changed', existing: { id: 'p1' } });
  });

  it('whose name goes over two lines are known by the library', () => {
    const name = 'SIAM LOTUS HOMEWARE AND KITCHEN EQUIPMENT TRADING CO., LTD.';
    const here = party({ name, address: '88/19 MOO 4', country: 'TH' });
    const [, item] = captureParties(formOf({ Consignee: 'SIAM LOTUS HOMEWARE AND KITCHEN\nEQUIPMENT TRADING CO., LTD.\n88/19 MOO 4\nTHAILAND' }), [here], idOf);
    expect(item).toMatchObject({ state: 'same', existing: here });
  });

  it('that the library filled in are found again and are the same', () => {
    fc.assert(
      fc.property(anyParty, (any) => {
        const here = party({ ...any, role: 'consignee', name: `SIAM ${any.name.replaceAll(/[\r\n]/g, ' ').slice(0, 50)}`.trim() });
        fc.pre(!/^(?:VIA|O\/B|ON BEHALF OF)\b/im.test(here.address));
        const [item] = captureParties(form({ CertificateHead: { Consignee: boxText(here) } }), [here], idOf);
        fc.pre(item?.existing === here);
        expect(item?.state).toBe('same');
      }),
    );
  });

  it('bring producers of the lines and third parties along', () => {
    const application = form({
      CertificateHead: {}, Goods: [{ ...cup, Producer: 'CIXI QIAOLAN DRINKWARE CO., LTD.\nCIXI, CHINA' }, { ...cup, GoodsName: '瓷餐盘' }],
      NonpartyCorp: [{ EntName: 'EASTREACH SOURCING LIMITED', EntAddr: 'FLAT 1208, KOWLOON', EntCountryCode: '344' }],
    });
    expect(captureParties(application, [], idOf)).toMatchObject([{ table: 'parties', lines: [0, 1], state: 'new' }, { state: 'new' }]);
    expect(captureParties(application, [], idOf).map(atFirst)).toMatchObject([
      { role: 'producer', name: 'CIXI QIAOLAN DRINKWARE CO., LTD.', nameZh: '慈溪樵岚杯壶制造有限公司', code: 'MA2DEM324', country: 'CN' },
      { role: 'third-party', name: 'EASTREACH SOURCING LIMITED', address: 'FLAT 1208, KOWLOON', country: 'HK' },
    ]);
  });

  it('are left where a producer stands on the form in Chinese alone and is not here yet', () => {
    expect(captureParties(formE(cup), [], idOf)).toMatchObject([{ state: 'left', warning: 'no-name', title: '慈溪樵岚杯壶制造有限公司' }]);
    const here = party({ role: 'producer', name: 'CIXI QIAOLAN DRINKWARE CO., LTD.', nameZh: '慈溪樵岚杯壶制造有限公司', country: 'CN' });
    expect(captureParties(formE(cup), [here], idOf)).toMatchObject([{ state: 'changed', fields: [{ name: 'code', now: '', will: 'MA2DEM324' }] }]);
  });
});

describe('a filled form as a template', () => {
  const parts = { exporter: null, consignee: { id: 'p1', name: 'SIAM LOTUS' }, thirdParty: null, goodsIds: ['g1', 'g2'] };
  const application = formOf({ InvNo: 'SL20260301', InvDate: '2026-03-01', CertNo: 'E26', AplDate: '2026-03-02', TransName: 'EVER GIVEN V.12', FOBValue: '4200', LoadPort: 'NINGBO, CHINA', DestPort: 'LAEM CHABANG, THAILAND', Mark: 'N/M', ApplName: '李敏', Applicant: '330200199001010011' });

  it('keeps what comes back, and neither numbers, dates, vessel and sums nor the declarant', () => {
    const item = captureTemplate(application, '泰国线', parts, [], () => '', idOf);
    expect(atFirst(item)).toMatchObject({ name: '泰国线', certType: 'E', head: { LoadPort: 'NINGBO, CHINA', DestPort: 'LAEM CHABANG, THAILAND', Mark: 'N/M' }, consigneeId: 'p1', exporterId: null, goodsIds: ['g1', 'g2'] });
    expect(Object.keys(atFirst(item)?.head ?? {})).toEqual(['LoadPort', 'DestPort', 'Mark']);
  });

  it('is laid beside the template of that name and type', () => {
    const here = template({ name: '泰国线', certType: 'E', head: { LoadPort: 'SHANGHAI, CHINA', Curr: 'USD' }, consigneeId: 'p9', goodsIds: ['g9', 'g8'] });
    const item = captureTemplate(application, ' 泰国线 ', parts, [here], (id) => (id === 'p9' ? 'HANBIT' : ''), idOf);
    expect(changes(item)).toEqual(['head.LoadPort: SHANGHAI, CHINA → NINGBO, CHINA', 'head.DestPort:  → LAEM CHABANG, THAILAND', 'head.Mark:  → N/M', 'consigneeId: HANBIT → SIAM LOTUS', 'goodsIds: 2 → 2']);
    expect(atFirst(item)).toMatchObject({ id: 't1', head: { LoadPort: 'SHANGHAI, CHINA', Curr: 'USD', DestPort: 'LAEM CHABANG, THAILAND' }, consigneeId: 'p9', goodsIds: ['g9', 'g8'] });
    expect(captureTemplate(form({ CertificateHead: { ...application.CertificateHead, CertType: 'C' } }), '泰国线', parts, [here], () => '', idOf).existing).toBeNull();
  });

  it('needs a name', () => {
    expect(captureTemplate(application, '  ', parts, [], () => '', idOf)).toMatchObject({ state: 'left', warning: 'no-name' });
  });
});

describe('what is taken from a form', () => {
  it('is written in one piece, each on the state that was shown', () => {
    const batch = captureBatch([{ table: 'goods', record: goods({ id: 'g2' }), existing: null }, { table: 'parties', record: party(), existing: party({ updatedAt: 3000 }) }], 5000);
    expect(batch).toMatchObject({ goods: [{ base: null, record: { createdAt: 5000, updatedAt: 5000 } }], parties: [{ base: 3000, record: { createdAt: 1000, updatedAt: 5000 } }], templates: [] });
  });
});
