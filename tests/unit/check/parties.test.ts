import { describe, expect, it } from 'vitest';
import { findings, head, line, ofRule, type Draft } from './try';
import { cases } from './run-cases';

const exporter = (CertType: string, Exporter: string): Draft => head({ CertType, Exporter });
const [box, from] = ['CertificateHead.Exporter', 'NINGBO SAMPLE CO., LTD.\n88 ZHONGSHAN ROAD, NINGBO, CHINA'];

cases('parties/exporter-alone', [
  ['one company', exporter('K', from)],
  ['two companies, one a line', exporter('K', 'NINGBO SAMPLE CO., LTD.\nYIWU TRADING CO., LTD.\nYIWU, CHINA'), `warning ${box}`],
  ['two companies joined', exporter('RC', 'NINGBO SAMPLE CO., LTD. / YIWU TRADING CO., LTD.\nNINGBO, CHINA'), `warning ${box}`],
  ['import and export is one company', exporter('K', 'NINGBO SAMPLE IMPORT AND EXPORT CO., LTD.\nNINGBO, CHINA')],
  ['a name over two lines', exporter('K', 'NINGBO SAMPLE INTERNATIONAL GROUP COMPANY\nLIMITED, NINGBO, CHINA')],
  ['a branch', exporter('K', 'CHINA SAMPLE GROUP CO., LTD.\nNINGBO BRANCH COMPANY\nNINGBO, CHINA')],
  ['a company\'s building in the address', exporter('K', 'NINGBO SAMPLE CO., LTD.\n5/F, DEF CO., LTD. BUILDING, NINGBO, CHINA')],
  ['the non-preferential certificate takes VIA', exporter('C', `${from}\nVIA SAMPLE TRADING LIMITED\nKOWLOON, HONG KONG`)],
  ['nobody says so for Iceland', exporter('I', 'NINGBO SAMPLE CO., LTD.\nYIWU TRADING CO., LTD.\nYIWU, CHINA')],
]);

cases('parties/company-form', [
  ['CO., LDT', exporter('C', 'NINGBO SAMPLE CO., LDT.\nNINGBO, CHINA'), `warning ${box}`],
  ['LDT at the end of the name', head({ Consignee: 'SIAM SAMPLE LDT' }), 'warning CertificateHead.Consignee'],
  ['JSCO', head({ Consignee: 'HANOI SAMPLE JSCO\nHANOI, VIETNAM' }), 'warning CertificateHead.Consignee'],
  ['LIMTED', { NonpartyCorp: [{ EntName: 'SAMPLE TRADING LIMTED' }] }, 'warning NonpartyCorp[0].EntName'],
  ['as it should be', exporter('C', 'NINGBO SAMPLE CO.,LTD\nNINGBO, CHINA')],
  ['JSC, LTDA, SDN BHD and other forms', head({ Consignee: 'A JSC, B LTDA, C SDN. BHD., D S.A. DE C.V.' })],
  ['a name of those letters', head({ Consignee: 'LDT ELECTRONICS INC' })],
]);

it.each([['NINGBO SAMPLE CO., LDT.', 'NINGBO SAMPLE CO., LTD.'], ['HANOI SAMPLE JSCO', 'HANOI SAMPLE JSC'], ['SAMPLE COMPNAY LIMITD', 'SAMPLE COMPANY LIMITED']])('%s is mended to %s', (text, mended) => {
  const finding = findings(head({ Consignee: text })).find(({ rule }) => rule === 'parties/company-form');
  expect(finding?.fix?.edits).toEqual([{ path: 'CertificateHead.Consignee', value: mended }]);
});

cases('parties/consignee-blank', [
  ['blank in a draft', head({ CertType: 'C', Consignee: '' }), 'hint CertificateHead.Consignee'],
  ['blank when declaring', head({ CertType: 'C', ApplyType: '1', Consignee: ' ' }), 'error CertificateHead.Consignee'],
  ['Australia: if known', head({ CertType: 'A', ApplyType: '1', Consignee: '' })],
  ['not read', head({ CertType: 'C', ApplyType: '1' })],
  ['no type chosen yet', head({ Consignee: '' })],
]);

it('a non-preferential certificate without a consignee is told of TO ORDER, and told once', () => {
  const found = findings(head({ CertType: 'C', ApplyType: '1', Consignee: '' }), { absent: 'empty' }).filter(({ path }) => path === 'CertificateHead.Consignee');
  expect(found.map(({ rule }) => rule)).toEqual(['parties/consignee-blank']);
  expect(found[0]?.message.en).toContain('TO ORDER or TO WHOM IT MAY CONCERN');
});

cases('parties/consignee-country', [
  ['FORM E, the Hong Kong middleman as consignee', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'SAMPLE LIMITED\nKOWLOON, HONG KONG' }), 'warning CertificateHead.Consignee'],
  ['FORM A, the middleman as consignee', head({ CertType: 'G', DestCountry: 'NORWAY', Consignee: 'SAMPLE GMBH\nHAMBURG, GERMANY' }), 'warning CertificateHead.Consignee'],
  ['Korea, a consignee in Japan', head({ CertType: 'K', DestCountry: 'KOREA', Consignee: 'SAMPLE KK\nTOKYO, JAPAN' }), 'warning CertificateHead.Consignee'],
  ['RCEP, a consignee in another party', head({ CertType: 'RC', DestCountry: 'JAPAN', Consignee: 'SAMPLE CO\nSEOUL, KOREA' }), 'warning CertificateHead.Consignee'],
  ['Peru, resident in China', head({ CertType: 'R', DestCountry: 'PERU', Consignee: 'SAMPLE CO., LTD.\nSHANGHAI, CHINA' })],
  ['Peru, resident in Ecuador', head({ CertType: 'R', DestCountry: 'PERU', Consignee: 'SAMPLE S.A.\nGUAYAQUIL, ECUADOR' }), 'warning CertificateHead.Consignee'],
  ['Georgia with five digits behind it may be either', head({ CertType: 'GE', DestCountry: 'GEORGIA', Consignee: 'SAMPLE LLC\nTBILISI, GEORGIA 00105' })],
  ['also while the destination is not known', head({ CertType: 'GE', Consignee: 'SAMPLE LLC\nTBILISI, GEORGIA 00105' })],
  ['a state of the United States, for Brazil', head({ CertType: 'C', DestCountry: 'BRAZIL', Consignee: 'SAMPLE LLC\nATLANTA, GEORGIA 30301' }), 'warning CertificateHead.Consignee'],
  ['Peru, TO ORDER', head({ CertType: 'R', Consignee: 'TO ORDER' })],
]);

describe('a country left out', () => {
  const mend = (rule: string, draft: Draft) => findings(draft).find((finding) => finding.rule === rule)?.fix?.edits[0]?.value;

  it('is offered where the town tells it', () => {
    expect(mend('parties/exporter-country', exporter('C', 'NINGBO SAMPLE CO., LTD.\n88 ZHONGSHAN ROAD, NINGBO.'))).toBe('NINGBO SAMPLE CO., LTD.\n88 ZHONGSHAN ROAD, NINGBO, CHINA');
    expect(mend('parties/consignee-country', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'SIAM CO\nSUKHUMVIT, BANGKOK 10110' }))).toBe('SIAM CO\nSUKHUMVIT, BANGKOK 10110, THAILAND');
  });

  it('is not guessed where it does not', () => {
    expect(mend('parties/exporter-country', exporter('C', 'SAMPLE CO., LTD.\nXIAOCUN VILLAGE'))).toBeUndefined();
    expect(mend('parties/consignee-country', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'SIAM CO\nSUKHUMVIT ROAD' }))).toBeUndefined();
    expect(mend('parties/consignee-country', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'SIAM CO\nHAIPHONG' }))).toBeUndefined();
  });
});

cases('parties/exhibition', [
  ['an exhibition without its name', head({ CertType: 'E', ExhibitFlag: '1', Consignee: 'SIAM CO\nBANGKOK, THAILAND' }), 'hint CertificateHead.Consignee'],
  ['EXPORT is no exhibition', head({ CertType: 'E', ExhibitFlag: '1', Consignee: 'SIAM IMPORT EXPORT CO\nBANGKOK, THAILAND' }), 'hint CertificateHead.Consignee'],
  ['with its name', head({ CertType: 'E', ExhibitFlag: '1', Consignee: 'SIAM CO\nBANGKOK TRADE FAIR, BITEC, BANGKOK, THAILAND' })],
  ['no exhibition', head({ CertType: 'E', ExhibitFlag: '0', Consignee: 'SIAM CO\nBANGKOK, THAILAND' })],
]);

const producer = (CertType: string, Producer: string): Draft => head({ CertType, Producer });
const [printed, first] = ['CertificateHead.Producer', 'Goods[0].Producer'];
cases('producer/wording', [
  ['SAME for Australia', producer('A', 'SAME')],
  ['UNKNOWN for Australia', producer('A', 'UNKNOWN')],
  ['no UNKNOWN for Korea', producer('K', 'UNKNOWN'), `warning ${printed}`],
  ['no UNKNOWN for Pakistan', producer('P', 'Unknown'), `warning ${printed}`],
  ['a full stop behind the words', producer('K', 'AVAILABLE UPON REQUEST.')],
  ['AVAILABLE UPON REQUEST for Korea', producer('K', 'AVAILABLE UPON REQUEST')],
  ['Korea\'s words for New Zealand', producer('N', 'AVAILABLE UPON REQUEST'), `warning ${printed}`],
  ['SAME AS EXPORTER', producer('K', 'SAME AS EXPORTER'), `warning ${printed}`],
  ['CONFIDENTIAL for RCEP', line('RC', { Producer: 'CONFIDENTIAL' })],
  ['SAME for RCEP', line('RC', { Producer: 'SAME' }), `warning ${first}`],
  ['SAME for ECFA', line('H', { Producer: 'SAME' }), `warning ${first}`],
  ['a company', producer('K', 'NINGBO SAMPLE CO., LTD.\nNINGBO, CHINA')],
  ['no words known for Serbia', producer('SE', 'CONFIDENTIAL')],
  ['words that nobody has verified since 2012', producer('L', 'CONFIDENTIAL'), `hint ${printed}`],
]);

it.each([
  ['K', 'SAME AS EXPORTER', 'SAME'],
  ['K', 'CONFIDENTIAL', 'AVAILABLE UPON REQUEST'],
  ['A', 'AVAILABLE UPON REQUEST', 'AVAILABLE TO THE COMPETENT AUTHORITY OR AUTHORISED BODY UPON REQUEST'],
  ['P', 'UNKNOWN', undefined],
])('on %s the producer "%s" is mended to %s', (certType, text, mended) => {
  expect(findings(producer(certType, text)).find(({ rule }) => rule === 'producer/wording')?.fix?.edits[0]?.value).toBe(mended);
});

cases('producer/confidential', [
  ['a company named', head({ CertType: 'K', ProducerSertFlag: 'Y', Producer: 'NINGBO SAMPLE CO., LTD.' }), `hint ${printed}`],
  ['the words for it', head({ CertType: 'K', ProducerSertFlag: 'Y', Producer: 'AVAILABLE UPON REQUEST' })],
  ['not confidential', head({ CertType: 'K', ProducerSertFlag: 'N', Producer: 'NINGBO SAMPLE CO., LTD.' })],
  ['on a line', line('H', { ProducerSertFlag: 'Y', Producer: '宁波织造厂' }), `hint ${first}`],
]);

cases('producer/several', [
  ['two producers, one not named', line('RC', { PrdcEtpsName: '甲厂', Producer: '' }, { PrdcEtpsName: '乙厂', Producer: 'B FACTORY, CHINA' }), `hint ${first}`],
  ['one producer', line('RC', { PrdcEtpsName: '甲厂', Producer: '' }, { PrdcEtpsName: '甲厂', Producer: '' })],
  ['both named', line('RC', { PrdcEtpsName: '甲厂', Producer: 'A FACTORY' }, { PrdcEtpsName: '乙厂', Producer: 'CONFIDENTIAL' })],
  ['not read', line('RC', { PrdcEtpsName: '甲厂' }, { PrdcEtpsName: '乙厂' })],
]);

describe('a third party in the wrong box', () => {
  const stated = 'SAMPLE TRADING LIMITED\n1 QUEENS ROAD, HONG KONG';
  const toKorea = { CertType: 'K', DestCountry: 'KOREA', ThirdPartyInvFlag: '0' };
  const mend = (draft: Draft) => findings(draft).find(({ rule }) => rule === 'third-party/in-other-box')?.fix?.edits;

  it('moves to the list where name, address and country are known', () => {
    expect(mend(head({ ...toKorea, Exporter: `${from}\nO/B ${stated}` }))).toEqual([
      { path: 'CertificateHead.Exporter', value: from },
      { path: 'CertificateHead.ThirdPartyInvFlag', value: '1' },
      { path: 'NonpartyCorp[0].EntName', value: 'SAMPLE TRADING LIMITED' },
      { path: 'NonpartyCorp[0].EntAddr', value: '1 QUEENS ROAD, HONG KONG' },
      { path: 'NonpartyCorp[0].EntCountryCode', value: '344' },
      { path: 'NonpartyCorp[0].EntCountryName', value: '中国香港' },
    ]);
  });

  it('is only taken out where the list holds it already', () => {
    const listed: Draft = { CertificateHead: { ...toKorea, ThirdPartyInvFlag: '1', Remark: `THIRD PARTY: ${stated}` }, NonpartyCorp: [{ EntName: 'SAMPLE TRADING LTD', EntCountryCode: '344' }] };
    expect(mend(listed)).toEqual([{ path: 'CertificateHead.Remark', value: '' }]);
  });

  it('stays where anything is unknown: the list, the country, the address, a second statement', () => {
    for (const draft of [
      head({ CertType: 'K', DestCountry: 'KOREA', Remark: `THIRD PARTY: ${stated}` }),
      head({ ...toKorea, ThirdPartyInvFlag: '1', Remark: `THIRD PARTY: ${stated}` }),
      head({ ...toKorea, Remark: 'THIRD PARTY: SAMPLE TRADING LIMITED' }),
      head({ ...toKorea, Remark: 'THIRD PARTY: SAMPLE TRADING LIMITED, NINGBO, CHINA' }),
      head({ ...toKorea, Remark: 'THIRD PARTY: SAMPLE TRADING LIMITED, SEOUL, KOREA' }),
      head({ ...toKorea, Remark: `THIRD PARTY: ${stated}\nL/C NO.: 123` }),
      { CertificateHead: { ...toKorea, Remark: `THIRD PARTY: ${stated}` }, NonpartyCorp: [{ EntName: 'ANOTHER LIMITED', EntCountryCode: '702' }] } satisfies Draft,
      { CertificateHead: toKorea, Goods: [{ GoodsDesc: `ONE (1) CASE OF PUMP\nTHIRD PARTY: ${stated}` }] } satisfies Draft,
    ]) expect(mend(draft)).toBeUndefined();
  });

  it('goes to the special clause on FORM A', () => {
    const formA = { CertType: 'G', DestCountry: 'NORWAY', Exporter: `${from}\nVIA ${stated}`, GoodsSpecClause: '' };
    expect(mend(head(formA))).toEqual([{ path: 'CertificateHead.Exporter', value: from }, { path: 'CertificateHead.GoodsSpecClause', value: 'THIRD PARTY: SAMPLE TRADING LIMITED, 1 QUEENS ROAD, HONG KONG' }]);
    expect(mend(head({ ...formA, GoodsSpecClause: 'CONTRACT NO. 12' }))).toBeUndefined();
  });

  it('is told in a whole message with the number of the row', () => {
    expect(findings(head({ ...toKorea, Remark: `THIRD PARTY: ${stated}` }), { absent: 'empty' }).find(({ rule }) => rule === 'third-party/in-other-box')?.fix?.edits).toContainEqual({ path: 'NonpartyCorp[0].SortNo', value: '1' });
  });

  it('once moved is in order', () => {
    const moved: Draft = { CertificateHead: { ...toKorea, ThirdPartyInvFlag: '1', Exporter: from }, NonpartyCorp: [{ EntName: 'SAMPLE TRADING LIMITED', EntAddr: '1 QUEENS ROAD, HONG KONG', EntCountryCode: '344', EntCountryName: '中国香港' }] };
    expect(findings(moved).filter(({ rule }) => rule.startsWith('third-party/'))).toEqual([]);
  });
});

it('on FORM A a listed third party is written into the empty clause', () => {
  const draft: Draft = {
    CertificateHead: { CertType: 'G', DestCountry: 'NORWAY', Exporter: from, Consignee: 'NORSK AS, OSLO, NORWAY', GoodsSpecClause: '' },
    NonpartyCorp: [{ EntName: 'SAMPLE TRADING LIMITED', EntAddr: '1 QUEENS ROAD\nHONG KONG', EntCountryCode: '344' }],
  };
  const finding = findings(draft).find(({ rule }) => rule === 'third-party/not-written-out');
  expect(finding?.fix?.edits).toEqual([{ path: 'CertificateHead.GoodsSpecClause', value: 'THIRD PARTY: SAMPLE TRADING LIMITED, 1 QUEENS ROAD, HONG KONG' }]);
});

const listed = (certHead: Record<string, string>, EntName: string): Draft => ({ CertificateHead: certHead, NonpartyCorp: [{ EntName, EntCountryCode: '344' }] });
cases('third-party/same-as-party', [
  ['the exporter', listed({ CertType: 'E', Exporter: from }, 'Ningbo Sample Co. Limited'), 'warning NonpartyCorp[0].EntName'],
  ['the consignee', listed({ CertType: 'E', Consignee: 'SIAM SAMPLE CO., LTD.\nBANGKOK, THAILAND' }, 'SIAM SAMPLE COMPANY LIMITED'), 'warning NonpartyCorp[0].EntName'],
  ['another company of the group', listed({ CertType: 'E', Exporter: from }, 'NINGBO SAMPLE (HK) CO., LTD.')],
  ['parties not read', listed({ CertType: 'E' }, 'SAMPLE LIMITED')],
]);

cases('third-party/taiwan-principal', [
  ['O/B a company in Taiwan', head({ CertType: 'C', Exporter: `${from}\nO/B SAMPLE CO., LTD., TAIPEI, TAIWAN` }), `hint ${box}`],
  ['O/B a company in Hong Kong', head({ CertType: 'C', Exporter: `${from}\nO/B SAMPLE CO., LTD., HONG KONG` })],
  ['VIA a company in Taiwan', head({ CertType: 'C', Exporter: `${from}\nVIA SAMPLE CO., LTD., TAIPEI, TAIWAN` })],
]);

cases('third-party/invoice', [
  ['FORM E with a third party, no invoice', head({ CertType: 'E', ThirdPartyInvFlag: '1', InvNo: '', InvDate: '2026-03-01' }), 'warning CertificateHead.InvNo'],
  ['with number and date', head({ CertType: 'E', ThirdPartyInvFlag: '1', InvNo: 'SL1', InvDate: '2026-03-01' })],
  ['no third party', head({ CertType: 'E', ThirdPartyInvFlag: '0', InvNo: '' })],
  ['ECFA has the exporter\'s invoice', head({ CertType: 'H', ThirdPartyInvFlag: '1', InvNo: '' })],
]);

cases('third-party/in-other-box', [
  ['Peru, a domestic principal behind O/B', head({ CertType: 'R', Exporter: `${from}\nO/B YIWU TRADING CO., LTD., YIWU, CHINA` })],
  ['Peru, a principal in Hong Kong', head({ CertType: 'R', Exporter: `${from}\nO/B SAMPLE LIMITED, HONG KONG` }), `error ${box}`],
]);

it('the producer for Ecuador, the exporter\'s box and the consignee are silent where they were not read', () => {
  for (const rule of ['producer/wording', 'parties/exporter-alone', 'parties/consignee-blank', 'producer/ecuador-third-party']) expect(ofRule(rule, head({ CertType: 'EC', ThirdPartyInvFlag: '1' }))).toEqual([]);
});
