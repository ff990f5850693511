import { expect, it } from 'vitest';
import { findings, head, line, ofRule, type Draft } from './try';
import { cases } from './run-cases';

const company = (fields: Record<string, string>, certHead: Record<string, string> = { CertType: 'E', DestCountry: 'THAILAND' }): Draft => ({ CertificateHead: certHead, NonpartyCorp: [fields] });
const hongKong = { EntName: 'SAMPLE TRADING LIMITED', EntAddr: '1 QUEENS ROAD, HONG KONG', EntCountryCode: '344', EntCountryName: '中国香港' };

cases('third-party/mainland-company', [
  ['a company in mainland China', company({ EntName: 'NINGBO ABC CO., LTD.', EntCountryCode: '156' }), 'error NonpartyCorp[0].EntCountryCode'],
  ['by the name of the country alone', company({ EntName: 'ABC', EntCountryName: 'CHINA' }), 'error NonpartyCorp[0].EntCountryName'],
  ['by the code of the customs declaration', company({ EntName: 'ABC', EntCountryCode: '142' }), 'error NonpartyCorp[0].EntCountryCode'],
  ['by two and by three letters', { NonpartyCorp: [{ EntName: 'A', EntCountryCode: 'CN' }, { EntName: 'B', EntCountryCode: 'chn' }] }, 'error NonpartyCorp[0].EntCountryCode', 'error NonpartyCorp[1].EntCountryCode'],
  ['Hong Kong lies outside', company(hongKong)],
  ['Macao and Taiwan too', { NonpartyCorp: [{ EntName: 'A', EntCountryCode: '446' }, { EntName: 'B', EntCountryCode: '158' }] }],
  ['code and name contradict each other', company({ EntName: 'ABC', EntCountryCode: '156', EntCountryName: 'SINGAPORE' })],
  ['no country known', company({ EntName: 'ABC' })],
]);

it('a Hong Kong address with China chosen is told to choose Hong Kong', () => {
  const finding = findings(company({ EntName: 'ABC LIMITED', EntAddr: '1 QUEENS ROAD, HONG KONG', EntCountryCode: '156' })).find(({ rule }) => rule === 'third-party/mainland-company');
  expect(finding?.message['zh-CN']).toContain('344');
});

cases('third-party/company-in-importing-country', [
  ['the importing country', company({ EntName: 'SIAM CO', EntCountryCode: '764' }), 'error NonpartyCorp[0].EntCountryCode'],
  ['a third country', company({ EntName: 'ABC PTE', EntCountryCode: '702' })],
  ['destination not known', company({ EntName: 'SIAM CO', EntCountryCode: '764' }, { CertType: 'E' })],
]);

cases('third-party/tick-and-company', [
  ['ticked with a company', { CertificateHead: { CertType: 'E', ThirdPartyInvFlag: '1' }, NonpartyCorp: [hongKong] }],
  ['a company without tick', { CertificateHead: { CertType: 'E', ThirdPartyInvFlag: '0' }, NonpartyCorp: [hongKong] }, 'error CertificateHead.ThirdPartyInvFlag'],
  ['ticked, the list not read', head({ CertType: 'E', ThirdPartyInvFlag: '1' }), 'hint CertificateHead.ThirdPartyInvFlag'],
  ['ticked, the row empty', { CertificateHead: { CertType: 'E', ThirdPartyInvFlag: '1' }, NonpartyCorp: [{ EntName: '', EntAddr: '' }] }, 'error CertificateHead.ThirdPartyInvFlag'],
  ['ticked, a row whose fields were not read', { CertificateHead: { CertType: 'E', ThirdPartyInvFlag: '1' }, NonpartyCorp: [{}] }, 'hint CertificateHead.ThirdPartyInvFlag'],
  ['the tick not read', { CertificateHead: { CertType: 'E' }, NonpartyCorp: [hongKong] }],
  ['no third party at all', head({ CertType: 'E', ThirdPartyInvFlag: '0' })],
  ['a non-preferential certificate has no tick', head({ CertType: 'C', ThirdPartyInvFlag: '1' })],
]);

it('a whole message that is ticked and lists nobody is wrong', () => {
  expect(ofRule('third-party/tick-and-company', head({ CertType: 'E', ThirdPartyInvFlag: '1' }), { absent: 'empty' })).toEqual(['error CertificateHead.ThirdPartyInvFlag']);
});

cases('third-party/company-incomplete', [
  ['complete', company(hongKong)],
  ['no name', company({ ...hongKong, EntName: '' }), 'error NonpartyCorp[0].EntName'],
  ['no country', company({ ...hongKong, EntCountryCode: '', EntCountryName: '' }), 'error NonpartyCorp[0].EntCountryCode'],
  ['the country as a name only', company({ ...hongKong, EntCountryCode: '' })],
  ['no address', company({ ...hongKong, EntAddr: ' ' }), 'warning NonpartyCorp[0].EntAddr'],
  ['an empty row', company({ EntName: '', EntAddr: '' })],
  ['the address not read', company({ EntName: 'ABC', EntCountryCode: '344' })],
]);

const thirdParty = 'THIRD PARTY: SAMPLE LIMITED, HONG KONG';
cases('third-party/in-other-box', [
  ['FORM E, in the description', line('E', { GoodsDesc: `ONE (1) CASE OF PUMP\n${thirdParty}` }), 'error Goods[0].GoodsDesc'],
  ['Korea, in the remarks', head({ CertType: 'K', Remark: thirdParty }), 'error CertificateHead.Remark'],
  ['Chile, O/B behind the exporter', head({ CertType: 'F', Exporter: 'ABC CO., LTD. O/B SAMPLE LIMITED, HONG KONG' }), 'error CertificateHead.Exporter'],
  ['Australia, VIA behind the consignee', head({ CertType: 'A', Consignee: 'ABC PTY LTD, SYDNEY, AUSTRALIA\nVIA SAMPLE TRADING LIMITED, HONG KONG' }), 'error CertificateHead.Consignee'],
  ['ON BEHALF OF', head({ CertType: 'X', Exporter: 'ABC CO., LTD. ON BEHALF OF SAMPLE LIMITED' }), 'error CertificateHead.Exporter'],
  ['an agreement newer than the practice paper: a hint', head({ CertType: 'EC', Remark: thirdParty }), 'hint CertificateHead.Remark'],
  ['a street in Lugano', head({ CertType: 'S', Consignee: 'ESEMPIO\nVIA CANTONALE 5, LUGANO, SWITZERLAND' })],
  ['VIA as a route', head({ CertType: 'E', Remark: 'SHIPPED VIA HONG KONG' })],
  ['a test by a third party', line('E', { GoodsDesc: 'ONE (1) CASE OF PUMP TESTED BY THIRD PARTY LABORATORY CO' })],
  ['FOB is not O/B', head({ CertType: 'E', Remark: 'FOB NINGBO, F.O.B. VALUE' })],
  ['non-preferential, VIA and O/B behind the parties', head({ CertType: 'C', Exporter: 'ABC CO., LTD. VIA SAMPLE LIMITED, HONG KONG', Consignee: 'DEF O/B SAMPLE LIMITED, HONG KONG', GoodsSpecClause: thirdParty })],
  ['FORM A, the special clause', head({ CertType: 'G', GoodsSpecClause: thirdParty })],
  ['FORM A, VIA behind a party', head({ CertType: 'G', Exporter: 'ABC CO., LTD. VIA SAMPLE LIMITED, HONG KONG' }), 'error CertificateHead.Exporter'],
]);

cases('third-party/clause-incomplete', [
  ['name, address, country', head({ CertType: 'C', Exporter: 'ABC CO., LTD., NINGBO, CHINA\nVIA SAMPLE LIMITED\n1 QUEENS ROAD, HONG KONG' })],
  ['no country', head({ CertType: 'C', Exporter: 'ABC CO., LTD., NINGBO, CHINA VIA SAMPLE LIMITED' }), 'hint CertificateHead.Exporter'],
  ['a company in mainland China', head({ CertType: 'G', GoodsSpecClause: 'THIRD PARTY: ABC LIMITED, NINGBO, CHINA' }), 'warning CertificateHead.GoodsSpecClause'],
  ['another clause', head({ CertType: 'C', GoodsSpecClause: 'CONTRACT NO. 12' })],
]);

cases('parties/exporter-country', [
  ['CHINA behind the address', head({ CertType: 'C', Exporter: 'ABC CO., LTD.\nNINGBO, CHINA' })],
  ['P.R.CHINA', head({ CertType: 'C', Exporter: 'ABC CO., LTD.\nNINGBO, P.R.CHINA' })],
  ['a street in Qingdao', head({ CertType: 'C', Exporter: 'ABC CO., LTD.\n88 HONG KONG MIDDLE ROAD, QINGDAO, CHINA' })],
  ['no country', head({ CertType: 'C', Exporter: 'ABC CO., LTD.\nNINGBO' }), 'warning CertificateHead.Exporter'],
  ['Hong Kong', head({ CertType: 'E', Exporter: 'SAMPLE LIMITED\nKOWLOON, HONG KONG' }), 'warning CertificateHead.Exporter'],
  ['CHINA only behind VIA', head({ CertType: 'C', Exporter: 'ABC LTD, SINGAPORE VIA DEF LIMITED, NINGBO, CHINA' }), 'warning CertificateHead.Exporter'],
  ['ECFA, in Chinese', head({ CertType: 'H', Exporter: '宁波示例公司' })],
  ['not filled yet', head({ CertType: 'C', Exporter: '' })],
]);

cases('parties/consignee-country', [
  ['the importing country', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'SIAM CO., LTD.\nBANGKOK, THAILAND' })],
  ['no country', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'SIAM CO., LTD.\nBANGKOK' }), 'warning CertificateHead.Consignee'],
  ['another country', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'ABC PTE LTD\nSINGAPORE 123456' }), 'warning CertificateHead.Consignee'],
  ['two countries', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'ABC\nSINGAPORE\nSIAM\nBANGKOK, THAILAND' }), 'warning CertificateHead.Consignee'],
  ['a country in the company\'s name', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'SINGAPORE MACHINERY CO., LTD.\nBANGKOK, THAILAND' })],
  ['a middleman on a non-preferential certificate is not judged', head({ CertType: 'C', DestCountry: 'THAILAND', Consignee: 'ABC PTE LTD\nSINGAPORE' })],
  ['TO ORDER on a non-preferential certificate', head({ CertType: 'C', Consignee: 'TO ORDER' })],
  ['TO ORDER on FORM E', head({ CertType: 'E', Consignee: 'TO ORDER' }), 'hint CertificateHead.Consignee'],
  ['Liechtenstein belongs to the Swiss customs territory', head({ CertType: 'S', DestCountry: 'SWITZERLAND', Consignee: 'ABC AG\nVADUZ, LIECHTENSTEIN' })],
  ['the intermediary behind O/B', head({ CertType: 'C', Consignee: 'SIAM CO\nBANGKOK, THAILAND\nO/B ABC LIMITED, HONG KONG' })],
]);

const named = { EntName: 'SAMPLE TRADING LIMITED', EntCountryCode: '344', EntCountryName: '中国香港' };

cases('third-party/address-and-country', [
  ['an address in the mainland with Hong Kong chosen', company({ ...named, EntAddr: 'NO.5 NANJING ROAD, SHANGHAI, CHINA' }), 'warning NonpartyCorp[0].EntAddr'],
  ['an address in another country', company({ ...named, EntAddr: '10 ANSON ROAD, SINGAPORE 079903' }), 'warning NonpartyCorp[0].EntAddr'],
  ['China behind Hong Kong says which Hong Kong', company({ ...named, EntAddr: '888 CHEUNG SHA WAN ROAD, KOWLOON, HONG KONG SAR, CHINA' })],
  ['a China Road in Hong Kong', company({ ...named, EntAddr: '5 CHINA ROAD, KOWLOON' })],
  ['no country in the address', company({ ...named, EntAddr: 'KOWLOON' })],
]);

const boxes = { Exporter: 'SAMPLE CO., LTD., NINGBO, CHINA', Consignee: 'A CO, RIYADH, SAUDI ARABIA', GoodsSpecClause: '' };
cases('third-party/not-written-out', [
  ['a listed company that a non-preferential certificate prints nowhere', company(hongKong, { CertType: 'C', ...boxes }), 'warning NonpartyCorp[0]'],
  ['FORM A alike', company(hongKong, { CertType: 'G', ...boxes }), 'warning NonpartyCorp[0]'],
  ['the tick alone', head({ CertType: 'C', ThirdPartyInvFlag: '1', ...boxes }), 'warning CertificateHead.ThirdPartyInvFlag'],
  ['written behind the consignee too', company(hongKong, { CertType: 'C', ...boxes, Consignee: 'A CO, RIYADH, SAUDI ARABIA\nVIA SAMPLE TRADING LIMITED, HONG KONG' })],
  ['a box not read', company(hongKong, { CertType: 'C', Exporter: boxes.Exporter })],
  ['FORM E has tick and list', company(hongKong, { CertType: 'E', ...boxes })],
]);

cases('third-party/in-other-box', [
  ['a company that has VIA in its name', head({ CertType: 'E', Exporter: 'YIWU VIA TRADING CO.,LTD\nYIWU, ZHEJIANG, CHINA' })],
  ['third-party logistics in the name', head({ CertType: 'E', Exporter: 'CIXI THIRD PARTY LOGISTICS CO LTD, NINGBO, CHINA' })],
  ['the road to Daule and an industrial park', head({ CertType: 'R', Consignee: 'COMERCIAL S.A. KM 10 VIA A DAULE, PARQUE INDUSTRIAL, LIMA, PERU' })],
  ['a heading without colon before an address', head({ CertType: 'F', GoodsSpecClause: 'THIRD PARTY ASIA WINNER HONG KONG' }), 'error CertificateHead.GoodsSpecClause'],
  ['a survey by a third party', head({ CertType: 'F', GoodsSpecClause: 'THIRD PARTY INSPECTION BY SGS, CHILE' })],
  ['VIA before a name without a company form, behind an address', head({ CertType: 'E', Consignee: 'SIAM STEEL, BANGKOK, THAILAND\nVIA ASIA WINNER, KOWLOON, HONG KONG' }), 'error CertificateHead.Consignee'],
]);

cases('third-party/clause-incomplete', [
  ['an intermediary in the importing country', head({ CertType: 'C', DestCountryCode: '682', Consignee: 'A CO, RIYADH, SAUDI ARABIA\nVIA JEDDAH TRADING CO LTD, JEDDAH, SAUDI ARABIA' }), 'warning CertificateHead.Consignee'],
]);
