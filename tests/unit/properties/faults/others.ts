import type { Application } from '@/lib/certificate/application';
import { addThirdParty, addToDescription, described, earlierNumber, firstLine, hongKongCompany, putDates, repeatLine, sendTo, types, typesBut, type Fault } from './fault';

type Head = Application['CertificateHead'];
type Line = Application['Goods'][number];

/** A fault beyond the catalogue, called by the rule that finds it: what is wrong in the head. */
const inHead = (rule: string, on: Fault['on'], changes: Head | ((head: Head) => Head), ...found: string[]): Fault => ({
  id: rule,
  on,
  plant({ CertificateHead: head }) {
    Object.assign(head, typeof changes === 'function' ? changes(head) : changes);
    return found;
  },
});

/** What is wrong in the first goods line. */
const inLine = (rule: string, on: Fault['on'], changes: Line, ...found: string[]): Fault => ({
  id: rule,
  on,
  plant(application) {
    Object.assign(firstLine(application), changes);
    return found;
  },
});

/** The rest of what rules look for. */
export const otherFaults: readonly Fault[] = [
  inLine('codes/unit', typesBut('H'), { GoodsUnitE: '011' }, 'warning codes/unit Goods[0].GoodsUnitE'),
  inHead('characters/typographic', typesBut('H'), ({ Exporter }) => ({ Exporter: `“${Exporter}` }), 'warning characters/typographic CertificateHead.Exporter'),
  inHead('characters/unusual', typesBut('H'), ({ Exporter }) => ({ Exporter: `®${Exporter}` }), 'hint characters/unusual CertificateHead.Exporter'),
  inHead('characters/lower-case', typesBut('H'), { LoadPort: 'Ningbo, China', TransDetails: 'FROM NINGBO, CHINA BY SEA' }, 'warning characters/lower-case CertificateHead.LoadPort', 'warning transport/details-wording CertificateHead.TransDetails'),
  inHead('transport/details-wording', types('C G'), { TransDetails: 'BY SEA' }, 'warning transport/details-wording CertificateHead.TransDetails'),
  inHead('transport/means', typesBut('H'), { TransMeans: 'BY AIR' }, 'warning transport/means CertificateHead.TransMeans'),
  inHead('transport/means-missing', types('A C E F K RC X'), { TransMeans: '', TransName: '', TransDetails: '' }, 'warning transport/means-missing CertificateHead.TransMeans'),
  inHead('transport/irrelevant-text', typesBut('H'), ({ TransDetails }) => ({ TransDetails: `${TransDetails}, FREIGHT PREPAID` }), 'hint transport/irrelevant-text CertificateHead.TransDetails'),
  inHead('transport/date-prefix', types('R'), ({ TransDetails }) => ({ TransDetails: `MAR.15,2026 ${TransDetails}` }), 'hint transport/date-prefix CertificateHead.TransDetails'),
  inHead('parties/exhibition', types('E'), { ExhibitFlag: '1' }, 'hint parties/exhibition CertificateHead.Consignee'),
  inHead('marks/none-wording', types('A C E F N RC X'), { Mark: 'NO MARK' }, 'hint marks/none-wording CertificateHead.Mark'),
  inHead('marks/special-signs', types('C E K GE N'), { Mark: 'SAMPLE ◆\nNO.1-UP' }, 'hint marks/special-signs CertificateHead.Mark'),
  inHead('producer/wording', types('K'), { Producer: 'UNKNOWN' }, 'warning producer/wording CertificateHead.Producer'),
  inHead('producer/confidential', types('A F N'), { ProducerSertFlag: 'Y', Producer: 'YIWU EXAMPLE FACTORY\nYIWU, CHINA' }, 'hint producer/confidential CertificateHead.Producer'),
  inHead('ecfa/simplified', types('H'), ({ Consignee }) => ({ Consignee: `${Consignee}\n實業` }), 'warning ecfa/simplified CertificateHead.Consignee'),
  inHead('rcep/price-terms', types('RC'), { PriceTerms: '' }, 'warning rcep/price-terms CertificateHead.PriceTerms'),
  inHead('third-party/clause-incomplete', types('C'), { GoodsSpecClause: 'THIRD PARTY: YIWU EXAMPLE TRADE CO., LTD., YIWU, CHINA' }, 'warning third-party/clause-incomplete CertificateHead.GoodsSpecClause'),
  inLine('criterion/missing', types('A E F K RC'), { OriCriteria: '' }, 'warning criterion/missing Goods[0].OriCriteria'),
  inLine('criterion/import-content', types('RC'), { OriCriteria: 'WO', ICompPrpr: '12.5' }, 'warning criterion/import-content Goods[0].ICompPrpr'),
  inLine('rcep/origin', types('RC'), { GoodsOriginCountry: '356', GoodsOriginCountryEn: 'INDIA' }, 'warning rcep/origin Goods[0].GoodsOriginCountry'),
  {
    id: 'description/not-goods-text',
    on: described(),
    plant(application) {
      addToDescription(firstLine(application), 'USD 6.10 PER CARTON');
      return ['hint description/not-goods-text Goods[0].GoodsDesc'];
    },
  },
  {
    id: 'goods/not-goods-row',
    on: ({ file }) => file === 'clean-mixed-packing',
    plant({ Goods: lines }) {
      const row = lines.findIndex((line) => line.GoodsItemFlag === 'Y');
      Object.assign(lines[row] ?? {}, { InvValue: '100' });
      return [`warning goods/not-goods-row Goods[${row}].InvValue`];
    },
  },
  {
    id: 'goods/none',
    on: () => true,
    plant(application) {
      application.Goods = [];
      return ['error goods/none Goods'];
    },
  },
  {
    id: 'goods/item-numbers',
    on: () => true,
    plant(application) {
      firstLine(application).GNo = '7';
      return ['warning goods/item-numbers Goods[0].GNo'];
    },
  },
  {
    id: 'goods/hs-missing',
    on: ({ file }) => file === 'clean-lamps-to-brazil',
    plant(application) {
      firstLine(application).HSCode = '';
      application.CertificateHead.ApplyType = '0';
      return ['warning goods/hs-missing Goods[0].HSCode'];
    },
  },
  {
    id: 'goods/units-mixed',
    on: described('C A RC'),
    plant(application) {
      repeatLine(application, 2);
      const [first, second] = application.Goods;
      Object.assign(first ?? {}, { GoodsUnit: '个', GoodsUnitE: 'PCS' });
      Object.assign(second ?? {}, { GoodsUnit: '千克', GoodsUnitE: 'KGS' });
      return ['hint goods/units-mixed Goods[1].GoodsUnitE'];
    },
  },
  {
    id: 'totals/fob-shown',
    on: types('P'),
    plant(application) {
      firstLine(application).FOBValue = '';
      application.CertificateHead.ApplyType = '0';
      return ['warning totals/fob-shown Goods[0].FOBValue'];
    },
  },
  {
    id: 'invoice/ecfa',
    on: types('H'),
    plant({ CertificateHead: head }) {
      Object.assign(head, { InvNo: '', ApplyType: '0' });
      return ['warning invoice/ecfa CertificateHead.InvNo'];
    },
  },
  {
    id: 'retrospective/declaration-date',
    on: types('H'),
    plant(application) {
      putDates(application, '2026-04-01', '2026-04-02', '2026-04-08');
      Object.assign(application.CertificateHead, { ExpDeclDate: '', PredictFlag: '0' });
      return ['warning retrospective/declaration-date CertificateHead.ExpDeclDate'];
    },
  },
  {
    id: 'dates/far-apart',
    on: types('C'),
    plant(application) {
      putDates(application, '2026-03-01', '2027-03-12', '2026-03-09');
      return ['hint dates/far-apart CertificateHead.IntendExpDate'];
    },
  },
  {
    id: 'destination/type-not-issued',
    on: types('MU'),
    plant(application) {
      putDates(application, '2020-12-01', '2020-12-20', '2020-12-10');
      return ['error destination/type-not-issued CertificateHead.CertType'];
    },
  },
  {
    id: 'third-party/address-and-country',
    on: types('E K RC A'),
    plant(application) {
      addThirdParty(application, { EntAddr: '4 EXAMPLE STREET, DUBAI, UNITED ARAB EMIRATES' });
      return ['warning third-party/address-and-country NonpartyCorp[0].EntAddr'];
    },
  },
  {
    id: 'third-party/invoice',
    on: types('E'),
    plant(application) {
      addThirdParty(application);
      Object.assign(application.CertificateHead, { InvNo: '' });
      return ['warning third-party/invoice CertificateHead.InvNo'];
    },
  },
  {
    id: 'third-party/same-as-party',
    on: types('A E K RC'),
    plant(application) {
      const [name] = (application.CertificateHead.Exporter ?? '').split(/\r?\n/);
      addThirdParty(application, { EntName: (name ?? '').trim() });
      return ['warning third-party/same-as-party NonpartyCorp[0].EntName'];
    },
  },
  {
    id: 'amendment/status-new',
    on: () => true,
    plant(application) {
      application.ModCertificate = { OldCertNo: earlierNumber(application), ModReason: '收货人名称有误' };
      return ['warning amendment/status-new CertificateHead.CertStatus'];
    },
  },
  {
    id: 'amendment/same-number',
    on: () => true,
    plant(application) {
      application.CertificateHead.CertStatus = '2';
      application.ModCertificate = { OldCertNo: application.CertificateHead.CertNo, ModReason: '原证书遗失' };
      return ['hint amendment/same-number ModCertificate.OldCertNo'];
    },
  },
  {
    id: 'transport/by-sea-to-landlocked',
    on: types('C'),
    plant(application) {
      sendTo(application, 'NEPAL', '524', '尼泊尔', `UDAHARAN TRADE\nKATHMANDU, NEPAL`, 'KATHMANDU, NEPAL');
      return ['hint transport/by-sea-to-landlocked CertificateHead.UnloadPort'];
    },
  },
  inHead('third-party/not-written-out', types('G'), { ThirdPartyInvFlag: '1', GoodsSpecClause: '' }, 'warning third-party/not-written-out CertificateHead.ThirdPartyInvFlag'),
  inHead('third-party/in-other-box', types('F N R'), { Producer: `SAME\nTHIRD PARTY: ${hongKongCompany}` }, 'error third-party/in-other-box CertificateHead.Producer'),
];
