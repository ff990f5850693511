import { describe, expect, it } from 'vitest';
import { cases, mends, rests } from './run-cases';
import { findings, head, line, ofRule, type Draft } from './try';

const exporter = (Exporter: string, CertType = 'K'): Draft => head({ CertType, Exporter });
const consignee = (Consignee: string, more: Record<string, string> = { CertType: 'E', DestCountry: 'THAILAND' }): Draft => head({ ...more, Consignee });
const to = 'CertificateHead.Consignee';
const box = 'CertificateHead.Exporter';

cases('parties/exporter-alone', [
  ...['CO., LTD.', 'CO.,LTD', 'COMPANY LIMITED', 'LIMITED', 'LTD.', 'CORPORATION', 'CORP.', 'INC.', 'LLC', 'COMPANY'].map((form) => [form, exporter(`NINGBO SAMPLE ${form}\nYIWU TRADING ${form}\nYIWU, CHINA`), `warning ${box}`] as const),
  ...['/', '&', '+', ';', 'AND'].map((sign) => [`joined by ${sign}`, exporter(`NINGBO SAMPLE LIMITED ${sign} YIWU TRADING LIMITED\nYIWU, CHINA`), `warning ${box}`] as const),
  ['with the address behind a comma', exporter('NINGBO SAMPLE LIMITED, NINGBO\nYIWU TRADING LIMITED, YIWU, CHINA'), `warning ${box}`],
  ['with brackets', exporter('NINGBO SAMPLE LIMITED\n(YIWU TRADING LIMITED)\nYIWU, CHINA'), `warning ${box}`],
  ['a third company is a second one too', exporter('A SAMPLE LIMITED\nB SAMPLE LIMITED\nC SAMPLE LIMITED'), `warning ${box}`],
  ['C/O another', exporter('NINGBO SAMPLE LIMITED\nC/O YIWU TRADING LIMITED\nYIWU, CHINA')],
  ['for the attention of', exporter('NINGBO SAMPLE LIMITED\nATTN: YIWU TRADING LIMITED')],
  ['ADD: before the address', exporter('NINGBO SAMPLE LIMITED\nADDRESS: SAMPLE COMPANY')],
  ['a house number', exporter('NINGBO SAMPLE LIMITED\n88 YIWU TRADING LIMITED')],
  ['joined with a word', exporter('NINGBO SAMPLE LIMITED OR YIWU TRADING LIMITED')],
  ['no second company behind &', exporter('NINGBO SAMPLE LIMITED & YIWU\nCHINA')],
  ['behind VIA', exporter('NINGBO SAMPLE LIMITED, NINGBO, CHINA\nVIA YIWU TRADING LIMITED, HONG KONG')],
  ['not read', head({ CertType: 'K' })],
  ['no type', head({ Exporter: 'NINGBO SAMPLE LIMITED\nYIWU TRADING LIMITED' })],
]);

mends('parties/company-form', [
  ...['LDT', 'TLD', 'LTDD', 'LLTD', 'LTTD'].map((slip) => [`CO., ${slip}`, consignee(`SIAM CO., ${slip}, BANGKOK`), `${to} = SIAM CO., LTD, BANGKOK`] as const),
  ...['LIMTED', 'LIMITD', 'LIMTIED', 'LIMIETD', 'LIMITTED', 'LIMIITED', 'LIMITIED', 'LIMTITED'].map((slip) => [slip, consignee(`SIAM ${slip}, BANGKOK`), `${to} = SIAM LIMITED, BANGKOK`] as const),
  ...['COMPNAY', 'COMAPNY', 'COMPAMY', 'COMPANT', 'COPMANY', 'CMOPANY'].map((slip) => [slip, consignee(`SIAM ${slip} LIMITED`), `${to} = SIAM COMPANY LIMITED`] as const),
  ...['COPORATION', 'CORPORTION', 'CORPORATON', 'CORPRATION', 'CORPORATOIN'].map((slip) => [slip, consignee(`SIAM ${slip}`), `${to} = SIAM CORPORATION`] as const),
  ['LDT at the end of a line', consignee('SIAM LDT.\nBANGKOK'), `${to} = SIAM LTD.\nBANGKOK`],
  ['JSCO before a comma', consignee('HANOI JSCO., HANOI'), `${to} = HANOI JSC., HANOI`],
  ['CO straight before it', consignee('SIAM CO LDT'), `${to} = SIAM CO LTD`],
  ['two slips', consignee('SIAM COMPNAY LIMTED'), `${to} = SIAM COMPANY LIMITED`],
]);
cases('parties/company-form', [
  ['TLD far from CO', consignee('SIAM CO 22 TLD')], ['COTLD', consignee('SIAM COTLD')], ['LDTX at the end', consignee('SIAM LDTX')], ['JSCO within a name', consignee('JSCO SAMPLE LLC')], ['the producer', head({ Producer: 'SAMPLE LIMTED' }), 'warning CertificateHead.Producer'], ['elsewhere', head({ Remark: 'SAMPLE LIMTED' })],
]);
it('the mistyped word is named', () => {
  const said = (text: string): string => findings(consignee(text)).find(({ rule }) => rule === 'parties/company-form')?.message.en ?? '';
  expect(said('SIAM. COMPANY -- LIMTED, BANGKOK')).toContain('"LIMTED"');
});

const blank = 'parties/consignee-blank';
rests(blank, [
  ['the words that the type takes', head({ CertType: 'C', Consignee: '' }), 'schema-2022-1', 'filling-co'],
  ['where none are known', head({ CertType: 'SE', Consignee: '' }), 'schema-2022-1'],
]);

cases('parties/consignee-country', [
  ['blank is another rule\'s', consignee(' ')],
  ['ECFA, in Chinese or not', consignee('SAMPLE', { CertType: 'H' })],
  ['in Chinese', consignee('示例公司')],
  ['no type', head({ Consignee: 'SIAM CO, BANGKOK' })],
  ...['C', 'G', 'B', 'R', 'T', 'TR', 'PR'].flatMap((CertType) => [[`${CertType}: TO ORDER`, consignee('TO ORDER', { CertType })] as const, [`${CertType}: TO THE ORDER OF`, consignee('TO THE ORDER OF BANK', { CertType })] as const, [`${CertType}: TO WHOM IT MAY CONCERN`, consignee('TO WHOM IT MAY CONCERN', { CertType })] as const]),
  ['FORM E: TO WHOM IT MAY CONCERN', consignee('TO WHOM IT MAY CONCERN'), `hint ${to}`],
  ['Georgia the state or country, signs between', consignee('SAMPLE, LLC, TBILISI -- GEORGIA 00105', { CertType: 'GE', DestCountry: 'GEORGIA' })],
  ['two countries', consignee('A LIMITED, KOWLOON, HONG KONG\nB CO, BANGKOK, THAILAND'), `warning ${to}`],
  ['a country with a list, another named', consignee('A LIMITED, KOWLOON, HONG KONG'), `warning ${to}`],
  ['a destination outside the list', consignee('A LIMITED, KOWLOON, HONG KONG', { CertType: 'E', DestCountry: 'GERMANY' })],
  ['anywhere', consignee('A LIMITED, KOWLOON, HONG KONG', { CertType: 'C', DestCountry: 'GERMANY' })],
  ['the destination not known', consignee('A LIMITED, KOWLOON, HONG KONG', { CertType: 'E' })],
  ['Switzerland for Liechtenstein', consignee('A AG, ZURICH, SWITZERLAND', { CertType: 'S', DestCountry: 'LIECHTENSTEIN' })],
  ['Germany for Switzerland', consignee('A AG, HAMBURG, GERMANY', { CertType: 'S', DestCountry: 'SWITZERLAND' }), `warning ${to}`],
]);
mends('parties/consignee-country', [
  ['the town tells', consignee('SIAM CO\nSUKHUMVIT, BANGKOK'), `${to} = SIAM CO\nSUKHUMVIT, BANGKOK, THAILAND`],
  ['not behind another company', consignee('SIAM CO, BANGKOK\nO/B SAMPLE LIMITED, BANGKOK')],
  ['not without a destination', consignee('SIAM CO\nSUKHUMVIT, BANGKOK', { CertType: 'E' })],
]);

cases('parties/exporter-country', [
  ['re-exported goods may be a foreign company\'s', exporter('SAMPLE LIMITED, HONG KONG', 'TR')],
  ['in Chinese', exporter('宁波示例公司')],
  ['CHINA beside another country', exporter('SAMPLE LIMITED, HONG KONG\nNINGBO, CHINA')],
  ['no type', head({ Exporter: 'SAMPLE' })],
  ['blank', exporter(' ')],
]);
mends('parties/exporter-country', [
  ['the town tells', exporter('SAMPLE CO., LTD.\nZHONGSHAN ROAD, NINGBO'), `${box} = SAMPLE CO., LTD.\nZHONGSHAN ROAD, NINGBO, CHINA`],
  ['not behind VIA', exporter('SAMPLE CO., LTD., NINGBO\nVIA DEMO LIMITED, NINGBO')],
  ['not beside another country', exporter('SAMPLE LIMITED, HONG KONG\nZHONGSHAN ROAD, NINGBO')],
]);

cases('parties/exhibition', [
  ...['EXHIBITION', 'FAIR', 'EXPO', 'EXPOSITION', 'SHOW'].map((word) => [word, consignee(`SIAM CO, THE ${word} 2026, BANGKOK`, { CertType: 'E', ExhibitFlag: '1' })] as const),
  ['a word that begins so', consignee('SHOWA FAIRY CO', { CertType: 'E', ExhibitFlag: '1' }), `hint ${to}`],
  ['blank', consignee(' ', { CertType: 'E', ExhibitFlag: '1' })],
  ['not read', head({ CertType: 'E', ExhibitFlag: '1' })],
  ['another type', consignee('SIAM CO', { CertType: 'K', ExhibitFlag: '1' })],
]);

const secret = (Producer: string): Draft => head({ CertType: 'K', ProducerSertFlag: 'Y', Producer });
cases('producer/confidential', [
  ...['SAMPLE CO', 'SAMPLE COMPANY', 'SAMPLE LTD', 'SAMPLE LIMITED', 'SAMPLE FACTORY', 'SAMPLE CORP', 'SAMPLE CORPORATION', 'SAMPLE INC', 'SAMPLE PLANT', 'SAMPLE MILL', '示例公司', '示例工厂', '示例厂'].map((text) => [text, secret(text), 'hint CertificateHead.Producer'] as const),
  ...['CONFIDENTIAL', 'MILLION', 'INCLUDED', '厂商保密'].map((text) => [text, secret(text)] as const),
  ['not read', head({ CertType: 'K', ProducerSertFlag: 'Y' })],
  ['a line without', line('H', { ProducerSertFlag: 'Y' })],
  ['a line that is not', line('H', { ProducerSertFlag: 'N', Producer: '示例厂' })],
]);

const producer = (CertType: string, Producer: string): Draft => head({ CertType, Producer });
const at = 'CertificateHead.Producer';
describe('the producer in other words', () => {
  mends('producer/wording', [
    ...['SAME AS EXPORTER', 'SAME AS THE EXPORTER', 'THE SAME', 'SAME AS ABOVE', 'SAME AS BOX 1', 'SAME AS BOX1.', 'same  as  exporter', '同上', '同出口商', '与出口商相同'].map((text) => [text, producer('K', text), `${at} = SAME`] as const),
    ...['CONFIDENTIAL', 'PRODUCER CONFIDENTIAL', '保密', '生产商保密', 'AVAILABLE TO CUSTOMS ON REQUEST'].map((text) => [text, producer('K', text), `${at} = AVAILABLE UPON REQUEST`] as const),
    ...['UNKNOWN', 'NOT KNOWN', '不详', '未知', 'N/A', 'N / A', 'SEE BOX 8', 'SEE BOX8'].map((text) => [text, producer('K', text)] as const),
    ['NOT KNOWN for Australia', producer('A', 'NOT KNOWN'), `${at} = UNKNOWN`],
    ['同上 is not of RCEP', line('RC', { Producer: '同上' })],
  ]);
  cases('producer/wording', [
    ['in small letters', producer('A', 'same')],
    ['within other words', producer('K', 'THE SAME FACTORY')],
    ['before other words', producer('K', 'CONFIDENTIAL CO., LTD.')],
    ['AVAILABLE alone', producer('K', 'AVAILABLE CO')],
    ['SEE BOX of letters', producer('K', 'SEE BOX X')],
    ['SAMENESS', producer('K', 'SAMENESS')],
    ['head and line', { CertificateHead: { CertType: 'K', Producer: 'UNKNOWN' }, Goods: [{ Producer: 'UNKNOWN' }, { Producer: ' ' }, { GoodsItemFlag: 'Y', Producer: 'UNKNOWN' }] }, `warning ${at}`, 'warning Goods[0].Producer'],
    ['no type', head({ Producer: 'UNKNOWN' })],
  ]);
  rests('producer/wording', [['Korea', producer('K', 'UNKNOWN'), 'form-kr'], ['Pakistan', producer('P', 'UNKNOWN'), 'form-pk']]);
});

cases('producer/ecuador-third-party', [
  ['blank', head({ CertType: 'EC', ThirdPartyInvFlag: '1', Producer: ' ' }), `warning ${at}`],
  ['stated', head({ CertType: 'EC', ThirdPartyInvFlag: '1', Producer: 'A' })],
  ['not read', head({ CertType: 'EC', ThirdPartyInvFlag: '1' })],
  ['without third party', head({ CertType: 'EC', ThirdPartyInvFlag: '0', Producer: '' })],
]);

const number = (InvNo: string, more: Record<string, string> = {}): Draft => head({ CertType: 'E', InvNo, ...more });
const inv = 'CertificateHead.InvNo';
mends('invoice-number/blank', [['between', number('SL 2026 1'), `${inv} = SL20261`], ['around', number(' SL1\n'), `${inv} = SL1`], ['hidden', number('SL\u200B1\u00A0'), `${inv} = SL1`], ['ideographic', number('SL\u30001'), `${inv} = SL1`]]);
mends('invoice-number/full-width', [['digits and a hyphen', number('ＳＬ２６－１'), `${inv} = SL26-1`], ['a long hyphen', number('SL—1'), `${inv} = SL-1`]]);
cases('invoice-number/unusual', [['without a type', head({ InvNo: '甲1' }), `warning ${inv}`], ['a tilde', number('SL~1')], ['nothing but signs of other rules', number('ＳＬ“1”\u200B')]], { blanks: false });
cases('invoice-number/full-width', [['Chinese is another rule\'s', number('甲1')], ['a full-width blank and a hyphen', number('SL\u3000－1'), `error ${inv}`]], { blanks: false });
cases('invoice-number/zero-or-letter-o', [
  ['several Os between digits', number('SL2OO6'), `warning ${inv}`], ['several at the end', number('SL20OO'), `warning ${inv}`], ['O behind one digit at the end', number('SL2O')], ['O behind digits before letters', number('20OX')],
  ['0 between single letters', number('A0BC')], ['0 before one letter', number('AB0C')], ['0 between two and two', number('AB0CD'), `hint ${inv}`],
  ['the letter of credit has it', number('PO801005', { LcNo: 'LC0801005' }), `warning ${inv}`], ['the marks have it', number('Po801005', { Mark: 'NO. 0801005' }), `warning ${inv}`], ['within a longer number', number('PO801005', { ContractNo: '10801005' })], ['before more digits', number('PO801005', { ContractNo: '08010057' })], ['too short', number('PO801', { ContractNo: '0801' })], ['nothing beside it', number('PO801005')],
], { blanks: false });
describe('what is wrong with an invoice number', () => {
  const said = (rule: string, text: string): string => findings(number(text)).find((finding) => finding.rule === rule)?.message.en ?? '';
  it('is said', () => {
    expect([said('invoice-number/blank', ' SL1'), said('invoice-number/blank', 'S L1'), said('invoice-number/blank', 'S\u200BL1')].map((text) => /before or after|invisible/.exec(text)?.[0])).toEqual(['before or after', undefined, 'invisible']);
    expect(said('invoice-number/unusual', '甲甲乙丙丁戊己')).toContain('"甲 乙 丙 丁 戊"');
  });
  it('blanks alone are no number', () => {
    expect(ofRule('invoice-number/blank', number(' \u200B'))).toEqual([]);
  });
});
