import { describe, expect, it } from 'vitest';
import { wordings } from '../cases/wordings';
import { cases, mends } from './run-cases';
import { head, line, ofRule, type Draft } from './try';

const rule = 'third-party/in-other-box';
const remark = (Remark: string): Draft => head({ CertType: 'K', Remark });
const exporter = (Exporter: string): Draft => head({ CertType: 'E', Exporter });

wordings({
  rule,
  put: remark,
  finding: 'error CertificateHead.Remark',
  seen: [
    'O/B SAMPLE', 'O / B SAMPLE', 'O /B SAMPLE', 'O/ B SAMPLE', 'GOODS SOLD O/B SAMPLE', 'ON BEHALF OF SAMPLE',
    'THIRD PARTY: SAMPLE', 'THIRD-PARTY: SAMPLE', 'THIRD - PARTY: SAMPLE', 'THIRD PARTY INVOICING: SAMPLE', 'THIRD PARTY OPERATOR : SAMPLE', 'THIRD PARTY COMPANY: SAMPLE', 'THIRD PARTY : SAMPLE',
    'THIRD PARTY SAMPLE LIMITED', 'THIRD PARTY ASIA WINNER HONG KONG', 'REMARK\nTHIRD PARTY ASIA WINNER HONG KONG', 'NOTE: THIRD PARTY SAMPLE CO., LTD.',
    '第三方：示例公司', '第三方公司: 示例', '第三方企业：示例', '第三方发票 ：示例', '第三方开票：示例', '第三方开票方：示例',
    'VIA SAMPLE LIMITED', 'VIA: SAMPLE LIMITED', 'VIA : SAMPLE LIMITED', ' VIA SAMPLE LIMITED', 'VIA SAMPLE CO', 'VIA SAMPLE COMPANY', 'VIA SAMPLE LTD', 'VIA SAMPLE CORP', 'VIA SAMPLE CORPORATION', 'VIA SAMPLE INC', 'VIA SAMPLE LLC', 'VIA SAMPLE GMBH', 'VIA SAMPLE PTE', 'VIA SAMPLE SDN', 'VIA SAMPLE TRADING', 'VIA SAMPLE INTERNATIONAL', 'VIA SAMPLE GROUP', 'VIA SAMPLE HOLDING', 'VIA SAMPLE HOLDINGS', 'VIA SAMPLE INDUSTRIAL', 'VIA SAMPLE ENTERPRISE', 'VIA SAMPLE ENTERPRISES',
  ],
  asWritten: ['VIA\nSAMPLE LIMITED', 'VIA \n SAMPLE LIMITED'],
  unseen: [
    '', 'N/A', 'FOB NINGBO', 'F.O.B. VALUE', 'JOB/BATCH 12', 'CO/BL 12', '3O/B SAMPLE', 'O/B7 SAMPLE', 'O/BX SAMPLE', 'OB SAMPLE',
    'THIRD PARTY BUYERS', 'NOTE: THIRD PARTY BUYERS, HONG KONG', 'THIRDPARTY: SAMPLE', 'A THIRD OF THE PARTY: SAMPLE', 'TESTED BY THIRD PARTY SAMPLE LIMITED', 'TESTED BY THIRD PARTY: SAMPLE LIMITED',
    'THIRD PARTY INSPECTION SAMPLE LIMITED', 'THIRD PARTY TESTING SAMPLE LIMITED', 'THIRD PARTY CERTIFICATE SAMPLE LIMITED', 'THIRD PARTY LAB SAMPLE LIMITED', 'THIRD PARTY QUALITY SAMPLE LIMITED', 'THIRD PARTY SURVEY SAMPLE LIMITED', 'THIRD PARTY AUDIT SAMPLE LIMITED', 'THIRD PARTY REPORT SAMPLE LIMITED', 'THIRD PARTY VERIFIED SAMPLE LIMITED', 'THIRD PARTY LIABILITY SAMPLE LIMITED', 'THIRD PARTY LOGISTICS SAMPLE LIMITED', 'THIRD PARTY PAYMENT SAMPLE LIMITED', 'THIRD PARTY WAREHOUSE SAMPLE LIMITED',
    '第三方检测合格', '第三方公司', 'SHIPPED VIA HONG KONG', 'VIA HONG KONG, SAMPLE LIMITED', 'VIADUCT SAMPLE LIMITED', 'BEHALF SAMPLE LIMITED', 'ON THE BEHALF OF SAMPLE',
  ],
});

wordings({
  rule,
  put: exporter,
  finding: 'error CertificateHead.Exporter',
  seen: ['SAMPLE CO., LTD., NINGBO, CHINA VIA DEMO, KOWLOON, HONG KONG', 'SAMPLE CO., LTD. VIA DEMO LIMITED', 'SAMPLE, NINGBO CHINA VIA DEMO LIMITED', 'NINGBO CHINA VIA DEMO LIMITED'],
  unseen: ['SAMPLE CO., LTD., NINGBO, CHINA VIA DEMO, KOWLOON', 'SAMPLE CO., LTD., NINGBO VIA DEMO, KOWLOON, HONG KONG', 'YIWU VIA TRADING CO., LTD., YIWU, CHINA', 'CIXI THIRD PARTY SAMPLE CO LTD, NINGBO, CHINA', 'NINGBO\nYIWU VIA TRADING CO., LTD.\nYIWU, CHINA'],
});

cases(rule, [
  ['VIA in the marks is a way of shipping', head({ CertType: 'E', Mark: 'VIA SAMPLE LIMITED' })],
  ['VIA in a description too', line('E', { GoodsDesc: 'TAPS VIA SAMPLE LIMITED' })],
  ['O/B in the marks is not', head({ CertType: 'E', Mark: 'O/B SAMPLE LIMITED' }), 'error CertificateHead.Mark'],
  ['a heading in the producer\'s box', head({ CertType: 'K', Producer: 'THIRD PARTY: SAMPLE LIMITED' }), 'error CertificateHead.Producer'],
  ['Peru, O/B for a principal in China', head({ CertType: 'R', Exporter: 'ABC CO., LTD.\nO/B SAMPLE LIMITED, NINGBO, CHINA' })],
  ['Peru, O/B for one whose country is not named', head({ CertType: 'R', Exporter: 'ABC CO., LTD.\nO/B SAMPLE LIMITED' })],
  ['Peru, O/B for one in Hong Kong', head({ CertType: 'R', Exporter: 'ABC CO., LTD.\nO/B SAMPLE LIMITED, HONG KONG' }), 'error CertificateHead.Exporter'],
  ['Peru, a third party by its name, in China', head({ CertType: 'R', Exporter: 'ABC CO., LTD.\nTHIRD PARTY: SAMPLE LIMITED, NINGBO, CHINA' }), 'warning CertificateHead.Exporter'],
  ['Peru, the same in Chinese', head({ CertType: 'R', Exporter: 'ABC CO., LTD.\n第三方：SAMPLE LIMITED, NINGBO, CHINA' }), 'warning CertificateHead.Exporter'],
  ['Peru, behind the consignee', head({ CertType: 'R', Consignee: 'ABC S.A.\nO/B SAMPLE LIMITED, NINGBO, CHINA' }), 'error CertificateHead.Consignee'],
  ['Chile, O/B for a principal in China is no third party', head({ CertType: 'F', Exporter: 'ABC CO., LTD.\nO/B SAMPLE LIMITED, NINGBO, CHINA' }), 'warning CertificateHead.Exporter'],
  ['two countries behind it, one of them China', head({ CertType: 'F', Exporter: 'ABC CO., LTD.\nO/B SAMPLE LIMITED, NINGBO, CHINA\nHONG KONG' }), 'error CertificateHead.Exporter'],
  ['a bank of the importer behind the consignee', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'SIAM BANK\nO/B SAMPLE CO., LTD., BANGKOK, THAILAND' }), 'warning CertificateHead.Consignee'],
  ['a Thai company in the remarks', head({ CertType: 'E', DestCountry: 'THAILAND', Remark: 'O/B SAMPLE CO., LTD., BANGKOK, THAILAND' }), 'error CertificateHead.Remark'],
  ['no type', head({ Remark: 'THIRD PARTY: SAMPLE LIMITED' })],
]);

const stated = 'SAMPLE TRADING LIMITED, 1 QUEENS ROAD, HONG KONG';
const name = 'NonpartyCorp[0].EntName = SAMPLE TRADING LIMITED';
const entry = [name, 'NonpartyCorp[0].EntAddr = 1 QUEENS ROAD, HONG KONG', 'NonpartyCorp[0].EntCountryCode = 344', 'NonpartyCorp[0].EntCountryName = 中国香港'];
const tick = 'CertificateHead.ThirdPartyInvFlag = 1';
const formE = (ThirdPartyInvFlag: string | undefined, text: string, NonpartyCorp: Draft['NonpartyCorp'] = []): Draft => ({ CertificateHead: { CertType: 'E', DestCountry: 'THAILAND', ThirdPartyInvFlag, Remark: text }, NonpartyCorp });
const listed = { EntName: 'SAMPLE TRADING LTD.', EntAddr: '1 QUEENS ROAD, HONG KONG', EntCountryCode: '344', EntCountryName: '中国香港' };

mends(rule, [
  ['not ticked: the box is cleared, the tick set, the company listed', formE('0', `NOTE, (THIRD PARTY: ${stated}`), 'CertificateHead.Remark = NOTE', tick, ...entry],
  ['the tick is empty', formE('', `THIRD PARTY: ${stated}`), 'CertificateHead.Remark = ', tick, ...entry],
  ['ticked, the list read and empty', formE('1', `THIRD PARTY: ${stated}`, [{ EntName: '' }]), 'CertificateHead.Remark = ', ...entry],
  ['ticked, the list not read: it may hold anybody', formE('1', `THIRD PARTY: ${stated}`)],
  ['ticked, a row that was not read', formE('1', `THIRD PARTY: ${stated}`, [{}])],
  ['the tick not read', formE(undefined, `THIRD PARTY: ${stated}`)],
  ['listed already: the box is cleared', formE('1', `THIRD PARTY: ${stated}`, [listed]), 'CertificateHead.Remark = '],
  ['listed, but not ticked', formE('0', `THIRD PARTY: ${stated}`, [listed]), 'CertificateHead.Remark = ', tick],
  ['another one listed', formE('1', `THIRD PARTY: ${stated}`, [{ ...listed, EntName: 'DEMO LIMITED' }])],
  ['it and another one listed', formE('1', `THIRD PARTY: ${stated}`, [listed, { ...listed, EntName: 'DEMO LIMITED' }])],
  ['in Chinese', formE('0', `第三方：${stated}`), 'CertificateHead.Remark = ', tick, ...entry],
  ['without address', formE('0', 'THIRD PARTY: SAMPLE TRADING LIMITED, HONG KONG')],
  ['without a company\'s form', formE('0', 'THIRD PARTY: SAMPLE, 1 QUEENS ROAD, HONG KONG')],
  ['in the importing country', formE('0', 'THIRD PARTY: SAMPLE TRADING LIMITED, 1 SILOM ROAD, BANGKOK, THAILAND')],
  ['in mainland China', formE('0', 'THIRD PARTY: SAMPLE TRADING LIMITED, 1 ROAD, NINGBO, CHINA')],
  ['in two countries', formE('0', 'THIRD PARTY: SAMPLE TRADING LIMITED, 1 ROAD, SINGAPORE\nHONG KONG')],
  ['with another statement behind it', formE('0', `THIRD PARTY: ${stated}\nINVOICE NO.: 12`)],
  ['the destination unknown', head({ CertType: 'E', ThirdPartyInvFlag: '0', Remark: `THIRD PARTY: ${stated}` })],
  ['in the marks, where more may stand behind it', head({ CertType: 'E', DestCountry: 'THAILAND', ThirdPartyInvFlag: '0', Mark: `THIRD PARTY: ${stated}` })],
  ['alone in the exporter\'s box, which would be left empty', head({ CertType: 'E', DestCountry: 'THAILAND', ThirdPartyInvFlag: '0', Exporter: ` \nO/B ${stated}` })],
  ['alone in the consignee\'s box', head({ CertType: 'E', DestCountry: 'THAILAND', ThirdPartyInvFlag: '0', Consignee: `VIA ${stated}` })],
  ['behind the exporter', head({ CertType: 'E', DestCountry: 'THAILAND', ThirdPartyInvFlag: '0', Exporter: `NINGBO DEMO CO., LTD., CHINA ;\n O/B ${stated}` }), 'CertificateHead.Exporter = NINGBO DEMO CO., LTD., CHINA', tick, ...entry],
]);

mends(rule, [
  ['FORM A: into the special clause', head({ CertType: 'G', DestCountry: 'NORWAY', GoodsSpecClause: '', Exporter: `NINGBO DEMO CO., LTD., CHINA\nVIA ${stated}` }), 'CertificateHead.Exporter = NINGBO DEMO CO., LTD., CHINA', `CertificateHead.GoodsSpecClause = THIRD PARTY: ${stated}`],
  ['FORM A: where another clause stands', head({ CertType: 'G', DestCountry: 'NORWAY', GoodsSpecClause: 'CONTRACT NO. 12', Exporter: `NINGBO DEMO CO., LTD., CHINA\nVIA ${stated}` })],
  ['FORM A: where the clause was not read', head({ CertType: 'G', DestCountry: 'NORWAY', Exporter: `NINGBO DEMO CO., LTD., CHINA\nVIA ${stated}` })],
]);

describe(`${rule} in a whole message`, () => {
  mends(rule, [['the row gets its number', formE('0', `THIRD PARTY: ${stated}`), 'CertificateHead.Remark = ', tick, 'NonpartyCorp[0].SortNo = 1', ...entry]], { absent: 'empty' });
  it('nobody is asked twice', () => {
    expect(ofRule(rule, formE('0', `THIRD PARTY: ${stated}`), { absent: 'empty' })).toEqual(['error CertificateHead.Remark']);
  });
});
