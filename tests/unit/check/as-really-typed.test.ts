import { describe, expect, it } from 'vitest';
import { findings, head, line, ofRule, type Draft } from './try';
import { cases } from './run-cases';

/** Right applications in the many ways in which people type them, each beside the fault that must still be found. */

const dated = (CertType: string, CertStatus: string, IntendExpDate: string, AplDate: string): Draft => head({ CertType, CertStatus, IntendExpDate, AplDate });
const applied = 'CertificateHead.AplDate';
cases('retrospective/window', [
  ['an amended APTA certificate a month after shipment', dated('B', '1', '2026-02-20', '2026-03-18')],
  ['a re-issued FORM E', dated('E', '2', '2026-01-20', '2026-03-18')],
  ['an amended and re-issued one for Chile', dated('F', '3', '2026-02-10', '2026-03-18')],
  ['a new APTA certificate as late', dated('B', '0', '2026-02-20', '2026-03-18'), `error ${applied}`],
]);

const route = (CertType: string, DestCountry: string, LoadPort: string, UnloadPort: string, TransDetails: string): Draft => head({ CertType, DestCountry, LoadPort, UnloadPort, TransDetails });
const unload = 'CertificateHead.UnloadPort';
cases('transport/discharge-port-outside-destination', [
  ['FORM E to Malaysia through Singapore', route('E', 'MALAYSIA', 'SHEKOU', 'SINGAPORE', 'FROM SHEKOU, CHINA TO JOHOR BAHRU, MALAYSIA VIA SINGAPORE BY SEA'), `warning ${unload}`],
  ['RCEP to Cambodia, discharged in Vietnam', head({ CertType: 'RC', DestCountry: 'CAMBODIA', UnloadPort: 'HO CHI MINH' }), `warning ${unload}`],
  ['FORM E outside ASEAN', head({ CertType: 'E', DestCountry: 'THAILAND', UnloadPort: 'BUSAN' }), `error ${unload}`],
  ['Nicaragua by land from Honduras', route('NI', 'NICARAGUA', 'NINGBO', 'PUERTO CORTES', 'FROM NINGBO, CHINA TO PUERTO CORTES BY SEA THEN TO MANAGUA, NICARAGUA BY TRUCK'), `warning ${unload}`],
  ['Nicaragua, and the route ends in Honduras', route('NI', 'NICARAGUA', 'NINGBO', 'PUERTO CORTES', 'FROM NINGBO, CHINA TO PUERTO CORTES, HONDURAS BY SEA'), `error ${unload}`],
]);

const details = 'CertificateHead.TransDetails';
cases('transport/details-and-ports', [
  ['by rail out of Manzhouli', route('C', 'RUSSIA', 'MANZHOULI', 'MOSCOW', 'FROM SUZHOU, CHINA TO MOSCOW, RUSSIA VIA MANZHOULI BY RAIL')],
  ['to Uganda through Mombasa', route('C', 'UGANDA', 'NINGBO', 'MOMBASA', 'FROM NINGBO, CHINA TO KAMPALA, UGANDA VIA MOMBASA, KENYA BY SEA AND ROAD')],
  ['in transit to Zambia', route('C', 'ZAMBIA', 'SHANGHAI', 'DAR ES SALAAM', 'FROM SHANGHAI,CHINA TO DAR ES SALAAM,TANZANIA IN TRANSIT TO ZAMBIA BY SEA')],
  ['two names of Kashgar', route('P', 'PAKISTAN', 'KASHGAR', 'SOST', 'FROM KASHI, CHINA TO SOST, PAKISTAN BY ROAD')],
  ['another port of loading on the way', route('C', 'RUSSIA', 'ERENHOT', 'MOSCOW', 'FROM SUZHOU, CHINA TO MOSCOW, RUSSIA VIA MANZHOULI BY RAIL'), `warning ${details}`],
]);

const transit = (TransDetails: string): Draft => head({ CertType: 'C', TransDetails, TransPort: 'BUSAN', TransCountryCode: '410' });
cases('transport/transit', [
  ['WITH TRANSHIPMENT AT', transit('FROM QINGDAO, CHINA TO PIRAEUS, GREECE WITH TRANSHIPMENT AT BUSAN BY SEA')],
  ['W/T', transit('FROM QINGDAO, CHINA TO PIRAEUS, GREECE W/T BUSAN BY SEA')],
  ['not named at all', transit('FROM QINGDAO, CHINA TO PIRAEUS, GREECE BY SEA'), `warning ${details}`],
]);

const packed = (GoodsDesc: string, PackQty: string, PackUnit: string, PackType = '1'): Draft => line('C', { GoodsDesc, PackQty, PackUnit, PackType });
const described = 'Goods[0].GoodsDesc';
cases('description/package-fields', [
  ['a weight in bulk beside one package', packed('FIVE THOUSAND (5000) METRIC TONS IN BULK OF FLUORSPAR', '1', 'IN BULK')],
  ['cartons on pallets, the cartons in the field', packed('ONE HUNDRED (100) PALLETS/TWO THOUSAND (2000) CARTONS OF BOTTLES', '2000', 'CARTONS')],
  ['cartons on pallets, the pallets in the field', packed('FORTY (40) CARTONS ON TWO (2) PALLETS OF MUGS', '2', 'PALLETS')],
  ['two kinds that add up', packed('TWELVE (12) CARTONS AND SIX (6) BALES OF SHIRTS', '18', 'PACKAGES', '2')],
  ['two kinds that do not', packed('TWELVE (12) CARTONS AND SIX (6) BALES OF SHIRTS', '19', 'PACKAGES', '2'), `warning ${described}`],
]);

cases('description/packages-as-unit', [
  ['the kinds named in brackets', packed('FIVE (5) PACKAGES (4 PALLETS + 1 WOODEN CASE) OF MACHINES', '5', 'PACKAGES')],
  ['volts and hertz', packed('FIVE (5) PACKAGES OF LAMPS\nMODEL: AB-200 (220V, 50HZ)', '5', 'PACKAGES'), 'warning Goods[0].PackUnit'],
  ['another bracket', packed('FIVE (5) PACKAGES (NEW) OF MACHINES', '5', 'PACKAGES'), 'warning Goods[0].PackUnit'],
]);

cases('description/packages', [
  ['containers with their size', packed("TWO (2) 40'HQ CONTAINERS OF PLASTIC CHAIR", '2', 'CONTAINERS')],
  ['X and the size', packed('ONE (1) X 20FT CONTAINER OF TILES', '1', 'CONTAINER')],
  ['a number of grams is no packing', packed('TEA (20) 40G', '2', 'CARTONS'), `warning ${described}`],
]);

cases('totals/carton-numbers', [
  ['numbered on by item', { CertificateHead: { CertType: 'C', Mark: 'C/NO.: 1-10 (ITEM A), 11-18 (ITEM B)' }, Goods: [{ PackQty: '18', PackUnit: 'CTN' }] }],
  ['another range before it', { CertificateHead: { CertType: 'C', Mark: 'LOT 3-7\nC/NO.1-10' }, Goods: [{ PackQty: '18', PackUnit: 'CTN' }] }, 'hint CertificateHead.Mark'],
]);

cases('marks/made-elsewhere', [
  ['a part from abroad', line('C', { GoodsDesc: 'TEN (10) CASES OF PUMP (WITH MOTOR MADE IN GERMANY)' }), `warning ${described}`],
  ['fitted with one', line('C', { GoodsDesc: 'TEN (10) CASES OF PUMP FITTED WITH BEARING, MADE IN JAPAN' }), `warning ${described}`],
  ['the goods themselves behind a closed bracket', line('C', { GoodsDesc: 'TEN (10) CASES OF PUMP\nMADE IN GERMANY' }), `error ${described}`],
  ['on the cartons', head({ CertType: 'C', Mark: 'PUMP (MADE IN GERMANY)' }), 'error CertificateHead.Mark'],
]);

cases('parties/exporter-country', [
  ['goods in transit of a foreign company, re-exported', head({ CertType: 'TR', Exporter: 'SAMPLE TRADING CO., LTD.\nSEOUL, KOREA' })],
  ['a foreign company otherwise', head({ CertType: 'C', Exporter: 'SAMPLE TRADING CO., LTD.\nSEOUL, KOREA' }), 'warning CertificateHead.Exporter'],
]);

const toPeru = (Consignee: string): Draft => head({ CertType: 'R', DestCountry: 'PERU', Consignee });
cases('parties/consignee-country', [
  ['an avenue of the name of a country', toPeru('EJEMPLO S.A.C.\nAV. ARGENTINA 100, CALLAO, PERU')],
  ['with REPUBLICA DE before it', toPeru('EJEMPLO S.A.C.\nAV. REPUBLICA DE PANAMA 3055, LIMA, PERU')],
  ['a Mexican street', head({ CertType: 'C', DestCountry: 'MEXICO', Consignee: 'EJEMPLO S.A.\nCALLE REPUBLICA DE CUBA 80, MEXICO' })],
  ['a Swiss road', head({ CertType: 'S', DestCountry: 'SWITZERLAND', Consignee: 'BEISPIEL SA, RTE DE FRANCE 12, 1201 GENEVA, SWITZERLAND' })],
  ['Brazil in its own language', head({ CertType: 'C', DestCountry: 'BRAZIL', Consignee: 'EXEMPLO LTDA\nRIO DE JANEIRO - RJ, BRASIL' })],
  ['a country behind a plaza', head({ CertType: 'E', DestCountry: 'SINGAPORE', Consignee: 'SAMPLE PTE LTD\nINTERNATIONAL PLAZA SINGAPORE 079903' })],
  ['two countries', toPeru('EJEMPLO S.A.C.\nSANTIAGO, CHILE\nLIMA, PERU'), 'warning CertificateHead.Consignee'],
]);

cases('format/length', [
  ['the meaning in the place of the code', { CertificateHead: { CertType: 'C', ApplyType: '暂存', CertStatus: '新证' }, Goods: [{ GoodsItemFlag: '货物项', PackType: '常规包装' }] }],
  ['the country in the place of its code', head({ CertType: 'C', DestCountryCode: '阿拉伯联合酋长国' })],
  ['a code too long', head({ CertType: 'C', DestCountryCode: '12345' }), 'error CertificateHead.DestCountryCode'],
]);

describe('what a finding advises', () => {
  it('names both ways open where the original is lost', () => {
    const draft: Draft = { CertificateHead: { CertType: 'C', CertStatus: '1', AplDate: '2026-03-18' }, ModCertificate: { ModReason: '原证遗失' } };
    expect(ofRule('amendment/original-lost', draft)).toEqual(['warning CertificateHead.CertStatus']);
    expect(findings(draft).find(({ rule }) => rule === 'amendment/original-lost')?.message['zh-CN']).toMatch(/（3）.*（2）/);
  });
});

const priced = (GoodsQty: string, GoodsUnitE: string, InvPrice: string, InvValue: string): Draft => line('C', { GoodsQty, GoodsUnitE, InvPrice, InvValue });
const amount = 'Goods[0].InvValue';
cases('totals/price-times-quantity', [
  ['a price for a ton beside kilograms', priced('25000', 'KGS', '450', '11250')],
  ['a price for a dozen beside pieces', priced('1800', 'PCS', '30', '4500')],
  ['a price for a thousand', priced('50000', 'PCS', '90', '4500')],
  ['a dozen of kilograms is none', priced('1200', 'KGS', '30', '3000'), `warning ${amount}`],
  ['ten times too much', priced('5000', 'PCS', '1', '50000'), `warning ${amount}`],
]);

const whollyObtained = (HSCode: string): Draft => line('K', { HSCode, OriCriteria: 'WO' });
cases('criterion/wholly-obtained-manufactured', [
  ['granite slabs from Chinese quarries', whollyObtained('6802931100'), 'hint Goods[0].OriCriteria'],
  ['bamboo mats', whollyObtained('4601299000'), 'hint Goods[0].OriCriteria'],
  ['taps', whollyObtained('8481809000'), 'warning Goods[0].OriCriteria'],
]);

cases('description/packages', [
  ['goods in the cartons of another line', line('E', { GoodsDesc: 'TEN (10) CARTONS OF SHIRTS' }, { GoodsDesc: 'BELT (PACKED IN THE ABOVE CARTONS)' })],
  ['a single line has no other', line('E', { GoodsDesc: 'BELT (PACKED IN THE SAME CARTONS)' }), `warning ${described}`],
]);

it('a figure that stands behind the unit is not written a second time', () => {
  const finding = findings(packed('EIGHTEEN CARTONS (18) OF SHIRTS', '18', 'CTN')).find(({ rule }) => rule === 'description/packages');
  expect(finding).toBeDefined();
  expect(finding?.fix).toBeUndefined();
});

const invoiced = (ThirdPartyInvFlag: string): Draft => head({ CertType: 'E', InvDate: '2026-03-18', IntendExpDate: '2026-03-17', ThirdPartyInvFlag });
cases('dates/order', [
  ['a third party invoices after shipment', invoiced('1'), 'hint CertificateHead.InvDate'],
  ['the exporter does', invoiced('0'), 'warning CertificateHead.InvDate'],
]);

cases('third-party/in-other-box', [
  ['an agent for a principal in China', head({ CertType: 'E', DestCountry: 'THAILAND', Exporter: 'NINGBO SAMPLE IMP. & EXP. CO., LTD.\nNINGBO, CHINA\nO/B YUYAO SAMPLE CO., LTD., YUYAO, CHINA' }), 'warning CertificateHead.Exporter'],
  ['a bank for the importer', head({ CertType: 'B', DestCountry: 'BANGLADESH', Consignee: 'SAMPLE BANK LTD.\nON BEHALF OF UDAHORON LTD., DHAKA, BANGLADESH' }), 'warning CertificateHead.Consignee'],
  ['an agent for a principal in Hong Kong', head({ CertType: 'E', DestCountry: 'THAILAND', Exporter: 'NINGBO SAMPLE CO., LTD.\nNINGBO, CHINA\nO/B SAMPLE TRADING LTD., KOWLOON, HONG KONG' }), 'error CertificateHead.Exporter'],
]);

cases('transport/port-misspelt', [
  ['the port of Batam', head({ CertType: 'E', DestCountry: 'INDONESIA', UnloadPort: 'BATU AMPAR' })],
  ['the older name of Sihanoukville', head({ CertType: 'CA', DestCountry: 'CAMBODIA', UnloadPort: 'KAMPONG SOM' })],
  ['Alesund with two letters', head({ CertType: 'G', DestCountry: 'NORWAY', UnloadPort: 'AALESUND' })],
]);

cases('transport/vessel-wording', [
  ['ECFA, in Chinese', head({ CertType: 'H', TransName: '待定' })],
  ['FORM E, in Chinese', head({ CertType: 'E', TransName: '待定' }), 'warning CertificateHead.TransName'],
]);

it('no English words are offered for transport on ECFA', () => {
  const blank = { TransMeans: '', TransName: '', TransDetails: '' };
  const said = (CertType: string) => findings(head({ CertType, ...blank })).find(({ rule }) => rule === 'transport/means-missing')?.message['zh-CN'];
  expect(said('H')).not.toContain('BY SEA');
  expect(said('E')).toContain('BY SEA');
});
