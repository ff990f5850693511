import { expect, it } from 'vitest';
import { findings, head, line } from './try';
import { cases } from './run-cases';

const mark = (CertType: string, Mark: string, more: Record<string, string> = {}) => head({ CertType, Mark, ...more });

cases('marks/empty', [
  ['empty', mark('C', ''), 'warning CertificateHead.Mark'],
  ['empty when declaring', mark('C', ' ', { ApplyType: '1' }), 'error CertificateHead.Mark'],
  ['N/M', mark('C', 'N/M')],
  ['not read', head({ CertType: 'C' })],
  ['Australia: optional', mark('A', '')],
  ['Peru: the form has no box', mark('R', '')],
  ['Pakistan: marks stand in box 7', mark('P', '')],
]);

cases('marks/reference', [
  ['the invoice', mark('C', 'AS PER INVOICE'), 'warning CertificateHead.Mark'],
  ['the bill of lading', mark('E', 'AS PER B/L NO. 123'), 'warning CertificateHead.Mark'],
  ['the packing list', mark('E', 'AS PACKING LIST'), 'warning CertificateHead.Mark'],
  ['the address', mark('S', 'AS ADDRESS'), 'warning CertificateHead.Mark'],
  ['a label', mark('S', 'COLOUR LABEL'), 'warning CertificateHead.Mark'],
  ['a mark that has such a word in it', mark('C', 'TEXAS INVOICE CLUB\nNO.1-10')],
  ['a real mark', mark('C', 'ORTAI\nTSI0601005\nNEW YORK\nC/NO.1-1231')],
]);

cases('marks/made-elsewhere', [
  ['China', mark('C', 'MADE IN CHINA')],
  ['P.R.C.', mark('C', 'MADE IN P.R.C.')],
  ['another country', mark('C', 'MADE IN VIETNAM'), 'error CertificateHead.Mark'],
  ['Taiwan is not the mainland', mark('C', 'ABC\nMADE IN TAIWAN'), 'error CertificateHead.Mark'],
  ['in the description', line('C', { GoodsDesc: 'ONE (1) BOX OF TEA, PRODUCT OF INDIA' }), 'error Goods[0].GoodsDesc'],
  ['for a country is not in a country', mark('C', 'MADE IN CHINA FOR USA')],
  ['no country we know', mark('C', 'MADE IN PARADISE')],
  ['a re-export', mark('TR', 'MADE IN VIETNAM')],
]);

cases('marks/attachment-wording', [
  ['the words of the practice paper', mark('E', 'SEE ATTACHMENT')],
  ['ECFA in Chinese', mark('H', '见附页')],
  ['English words on ECFA', mark('H', 'SEE ATTACHMENT'), 'error CertificateHead.Mark'],
  ['Chinese words elsewhere', mark('E', '见附页'), 'error CertificateHead.Mark'],
  ['nearly the words', mark('E', 'AS PER ATTACHED SHEET'), 'hint CertificateHead.Mark'],
  ['Korea, a symbol', mark('K', 'I/S')],
  ['Korea, SEE ATTACHMENT may be right for signs', mark('K', 'SEE ATTACHMENT'), 'hint CertificateHead.Mark'],
  ['a picture described', mark('E', '[LOGO]'), 'warning CertificateHead.Mark'],
  ['an ordinary mark', mark('E', 'LOGO SHOP\nBANGKOK')],
], { blanks: false });

const transport = (CertType: string, fields: Record<string, string>) => head({ CertType, ...fields });

cases('transport/details-wording', [
  ['FROM TO BY', transport('C', { TransDetails: 'FROM NINGBO TO JAKARTA BY SEA' })],
  ['SHIPMENT FROM TO BY', transport('C', { TransDetails: 'SHIPMENT FROM XINGANG PORT TO DAMMAM PORT BY SEA' })],
  ['VIA behind BY', transport('C', { TransDetails: 'FROM SHANGHAI TO ROTTERDAM BY VESSEL VIA HONGKONG' })],
  ['transhipped on the way', transport('C', { TransDetails: 'FROM SHANGHAI TO HONGKONG ON APR.6,2005, THENCE TRANSHIPPED TO ROTTERDAM BY VESSEL' })],
  ['no means', transport('C', { TransDetails: 'FROM NINGBO TO JAKARTA' }), 'warning CertificateHead.TransDetails'],
  ['free text', transport('C', { TransDetails: 'NINGBO - JAKARTA' }), 'warning CertificateHead.TransDetails'],
  ['BY SEA alone before shipment', transport('N', { TransDetails: 'BY SEA' })],
  ['*** before shipment', transport('NI', { TransDetails: '***' })],
  ['BY SEA alone where a route is wanted', transport('C', { TransDetails: 'BY SEA' }), 'warning CertificateHead.TransDetails'],
  ['ECFA, in Chinese', transport('H', { TransDetails: '由宁波至基隆' })],
]);

it('the transport sentence is offered where all its parts are known', () => {
  const finding = findings(transport('C', { TransDetails: 'NINGBO - JAKARTA', LoadPort: 'NINGBO, CHINA', UnloadPort: 'JAKARTA, INDONESIA', TransMeans: 'BY SEA' })).find(({ rule }) => rule === 'transport/details-wording');
  expect(finding?.fix?.edits[0]?.value).toBe('FROM NINGBO, CHINA TO JAKARTA, INDONESIA BY SEA');
});

cases('transport/details-and-ports', [
  ['the same ports', transport('C', { TransDetails: 'FROM NINGBO TO JAKARTA BY SEA', LoadPort: 'NINGBO, CHINA', UnloadPort: 'JAKARTA, INDONESIA' })],
  ['another port of loading', transport('C', { TransDetails: 'FROM NINGBO TO JAKARTA BY SEA', LoadPort: 'SHANGHAI, CHINA' }), 'warning CertificateHead.TransDetails'],
  ['another port of discharge', transport('C', { TransDetails: 'FROM NINGBO TO JAKARTA BY SEA', UnloadPort: 'SURABAYA' }), 'warning CertificateHead.TransDetails'],
  ['the port of destination instead of discharge', transport('C', { TransDetails: 'FROM NINGBO TO PRAGUE BY SEA', UnloadPort: 'HAMBURG', DestPort: 'PRAGUE' })],
  ['ports not read', transport('C', { TransDetails: 'FROM NINGBO TO JAKARTA BY SEA' })],
]);

cases('transport/loading-port-outside-mainland', [
  ['a mainland port', transport('E', { LoadPort: 'SHENZHEN, CHINA' })],
  ['Hong Kong', transport('E', { LoadPort: 'HONG KONG' }), 'warning CertificateHead.LoadPort'],
  ['Busan', transport('E', { LoadPort: 'BUSAN, KOREA' }), 'warning CertificateHead.LoadPort'],
  ['in the transport sentence', transport('C', { TransDetails: 'FROM HONG KONG TO JAKARTA BY SEA' }), 'warning CertificateHead.TransDetails'],
  ['a port nobody knows', transport('E', { LoadPort: 'XIAOCUN' })],
  ['a re-export', transport('TR', { LoadPort: 'HONG KONG' })],
]);

cases('transport/discharge-port-outside-destination', [
  ['a port of the destination', transport('E', { DestCountry: 'THAILAND', UnloadPort: 'LAEM CHABANG' })],
  ['a port elsewhere', transport('E', { DestCountry: 'THAILAND', UnloadPort: 'NHAVA SHEVA' }), 'error CertificateHead.UnloadPort'],
  ['in the transport sentence', transport('K', { DestCountry: 'KOREA', TransDetails: 'FROM NINGBO TO TOKYO BY SEA' }), 'error CertificateHead.TransDetails'],
  ['outside the agreements goods go on by land', transport('C', { DestCountry: 'GERMANY', UnloadPort: 'ROTTERDAM' }), 'warning CertificateHead.UnloadPort'],
  ['a country without a coast', transport('S', { DestCountry: 'SWITZERLAND', UnloadPort: 'ROTTERDAM' })],
  ['only the country', transport('E', { DestCountry: 'THAILAND', UnloadPort: 'THAILAND' })],
  ['a port nobody knows', transport('E', { DestCountry: 'THAILAND', UnloadPort: 'NEW PIER 7' })],
  ['a name borne by several', transport('F', { DestCountry: 'CHILE', UnloadPort: 'SAN ANTONIO' })],
  ['destination not known', transport('E', { UnloadPort: 'PORT KLANG' })],
]);

cases('transport/transit', [
  ['VIA and the transit country', transport('C', { TransDetails: 'FROM NINGBO TO ROTTERDAM VIA HONG KONG BY SEA', TransCountryCode: '344' })],
  ['a transit country without VIA', transport('C', { TransDetails: 'FROM NINGBO TO ROTTERDAM BY SEA', TransCountryCode: '344' }), 'warning CertificateHead.TransDetails'],
  ['VIA in another country', transport('C', { TransDetails: 'FROM NINGBO TO ROTTERDAM VIA SINGAPORE BY SEA', TransCountryCode: '344' }), 'warning CertificateHead.TransCountryCode'],
  ['a place nobody knows', transport('C', { TransDetails: 'FROM NINGBO TO ROTTERDAM VIA SOMEWHERE BY SEA', TransCountryCode: '344' })],
  ['no transit', transport('C', { TransDetails: 'FROM NINGBO TO ROTTERDAM BY SEA' })],
]);

const shipped = { IntendExpDate: '2026-03-01', AplDate: '2026-03-05' };
cases('transport/vessel-after-shipment', [
  ['Korea, BY SEA after shipment', transport('K', { ...shipped, TransName: 'BY SEA' }), 'warning CertificateHead.TransName'],
  ['Switzerland, *** after shipment', transport('S', { ...shipped, TransName: '***' }), 'warning CertificateHead.TransName'],
  ['a vessel', transport('K', { ...shipped, TransName: 'KMTC TIANJIN V.1906N' })],
  ['on the day of shipment', transport('K', { IntendExpDate: '2026-03-05', AplDate: '2026-03-05', TransName: 'BY SEA' })],
  ['the vessel stands in the details', transport('K', { ...shipped, TransName: '', TransDetails: 'FROM NINGBO TO BUSAN BY KMTC TIANJIN V.1906N' })],
  ['FORM E does not ask', transport('E', { ...shipped, TransName: 'BY SEA' })],
  ['not read', transport('K', shipped)],
]);

cases('transport/by-sea-to-landlocked', [
  ['by sea all the way', transport('S', { DestCountry: 'SWITZERLAND', UnloadPort: 'BASEL', TransMeans: 'BY SEA' }), 'hint CertificateHead.UnloadPort'],
  ['via a port', transport('S', { DestCountry: 'SWITZERLAND', TransDetails: 'FROM NINGBO TO BASEL VIA ROTTERDAM BY SEA' })],
  ['by sea and rail', transport('S', { DestCountry: 'SWITZERLAND', UnloadPort: 'BASEL', TransMeans: 'BY SEA AND RAIL' })],
  ['by air', transport('S', { DestCountry: 'SWITZERLAND', UnloadPort: 'ZURICH', TransMeans: 'BY AIR' })],
]);

cases('marks/reference', [
  ['as per commercial invoice', mark('C', 'AS PER COMMERCIAL INVOICE'), 'warning CertificateHead.Mark'],
  ['see invoice', mark('C', 'SEE INVOICE'), 'warning CertificateHead.Mark'],
  ['as per shipping label', mark('C', 'AS PER SHIPPING LABEL'), 'warning CertificateHead.Mark'],
  ['an invoice number on the cartons', mark('C', 'SIAM\nINVOICE NO.: HD-2026')],
]);

cases('marks/made-elsewhere', [
  ['made in China for another country', mark('C', 'MADE IN CHINA FOR JAPAN')],
  ['made in a Chinese town for another country', mark('C', 'MADE IN SHENZHEN FOR SINGAPORE')],
  ['made in the U.S.A.', mark('C', 'MADE IN U.S.A.'), 'error CertificateHead.Mark'],
  ['origin in a longer name', mark('C', 'COUNTRY OF ORIGIN: REPUBLIC OF KOREA LOT 5'), 'error CertificateHead.Mark'],
]);

cases('transport/details-and-ports', [
  ['two names of one port', head({ CertType: 'B', UnloadPort: 'CHITTAGONG', TransDetails: 'FROM NINGBO TO CHATTOGRAM BY SEA' })],
  ['the city and its port', head({ CertType: 'E', LoadPort: 'SHENZHEN (YANTIAN)', TransDetails: 'FROM YANTIAN TO BANGKOK BY SEA' })],
  ['a port in Chinese cannot be compared', head({ CertType: 'E', LoadPort: '宁波', TransDetails: 'FROM NINGBO TO BANGKOK BY SEA' })],
  ['the country alone', head({ CertType: 'S', LoadPort: 'SHANGHAI', UnloadPort: 'BASEL', TransDetails: 'FROM CHINA MAIN PORT TO SWITZERLAND VIA HAMBURG BY SEA' })],
  ['another country', head({ CertType: 'E', UnloadPort: 'BANGKOK', TransDetails: 'FROM NINGBO TO VIETNAM BY SEA' }), 'warning CertificateHead.TransDetails'],
]);

cases('marks/attachment-wording', [['ECFA in traditional characters', mark('H', '見附頁'), 'hint CertificateHead.Mark']]);

cases('transport/discharge-port-outside-destination', [
  ['Penang by its other name', head({ CertType: 'E', DestCountry: 'MALAYSIA', UnloadPort: 'GEORGETOWN' })],
]);

const inBox = (TransName: string, more: Record<string, string> = {}) => transport('E', { TransName, ...more });
cases('transport/vessel-wording', [
  ['TBA', inBox('TBA'), 'warning CertificateHead.TransName'],
  ['to be advised', inBox('To be advised'), 'warning CertificateHead.TransName'],
  ['in Chinese', inBox('待定'), 'warning CertificateHead.TransName'],
  ['an agreement newer than the practice paper', transport('SE', { TransName: 'TBA' }), 'hint CertificateHead.TransName'],
  ['*** where only one paper has it', inBox('***'), 'hint CertificateHead.TransName'],
  ['*** for New Zealand', transport('N', { TransName: '***' })],
  ['BY SEA', inBox('BY SEA')],
  ['BY RAIL, not on the list but plain', inBox('BY RAIL')],
  ['a vessel', inBox('TBA EXPRESS V.12')],
  ['blank', inBox('')],
]);

it.each([['BY SEA', 'BY SEA'], ['SEA', 'BY SEA'], ['BY AIR', 'BY AIR'], ['BY SEA AND RAIL', undefined], ['', undefined]])('with means "%s" an unknown vessel becomes %s', (TransMeans, mended) => {
  expect(findings(inBox('TBA', { TransMeans })).find(({ rule }) => rule === 'transport/vessel-wording')?.fix?.edits[0]?.value).toBe(mended);
});

const blank = { TransMeans: '', TransName: '', TransDetails: '' };
cases('transport/means-missing', [
  ['all three blank', transport('E', blank), 'warning CertificateHead.TransMeans'],
  ['a rule nobody has verified', transport('SE', blank), 'hint CertificateHead.TransMeans'],
  ['the means known', transport('E', { ...blank, TransMeans: 'BY SEA' })],
  ['a sentence', transport('C', { ...blank, TransDetails: 'FROM NINGBO TO BUSAN BY SEA' })],
  ['one not read', transport('E', { TransMeans: '', TransDetails: '' })],
]);

cases('transport/means', [
  ['sea and sea', transport('C', { TransMeans: 'BY SEA', TransDetails: 'FROM NINGBO TO BUSAN BY VESSEL' })],
  ['sea and air', transport('C', { TransMeans: 'BY SEA', TransDetails: 'FROM NINGBO TO BUSAN BY AIR' }), 'warning CertificateHead.TransMeans'],
  ['vessel box and means', transport('E', { TransMeans: 'BY AIR', TransName: 'BY SEA' }), 'warning CertificateHead.TransName'],
  ['combined carriage', transport('C', { TransMeans: 'BY SEA', TransDetails: 'FROM NINGBO TO BASEL BY SEA AND RAIL' })],
  ['an airport is no flight', transport('C', { TransMeans: 'BY TRUCK', TransDetails: 'FROM PUDONG AIRPORT TO HANOI BY TRUCK' })],
  ['a vessel\'s name', transport('C', { TransMeans: 'BY SEA', TransName: 'AIR FORTUNE V.12' })],
]);

cases('transport/vessel-after-shipment', [
  ['TBA after shipment', transport('K', { ...shipped, TransName: 'TBA' }), 'warning CertificateHead.TransName'],
  ['Chile: sources disagree', transport('F', { ...shipped, TransName: 'BY SEA' }), 'hint CertificateHead.TransName'],
  ['Chile, a vessel', transport('F', { ...shipped, TransName: 'COSCO VALPARAISO V.12' })],
]);

cases('transport/date-prefix', [
  ['a bare date to Peru', transport('R', { TransDetails: 'FROM NINGBO TO CALLAO BY SEA MAY 5, 2026' }), 'hint CertificateHead.TransDetails'],
  ['ON', transport('R', { TransDetails: 'FROM NINGBO TO CALLAO BY SEA ON MAY 5, 2026' })],
  ['ON/AFTER', transport('R', { TransDetails: 'FROM NINGBO TO CALLAO BY SEA ON/AFTER 2026-05-05' })],
  ['no date', transport('R', { TransDetails: 'FROM NINGBO TO CALLAO BY SEA' })],
  ['other types', transport('F', { TransDetails: 'FROM NINGBO TO SAN ANTONIO BY SEA MAY 5, 2026' })],
]);

it('ON is put before the date', () => {
  const finding = findings(transport('R', { TransDetails: 'FROM NINGBO TO CALLAO BY SEA 5 MAY 2026' })).find(({ rule }) => rule === 'transport/date-prefix');
  expect(finding?.fix?.edits[0]?.value).toBe('FROM NINGBO TO CALLAO BY SEA ON 5 MAY 2026');
});

cases('transport/transit', [
  ['China as country of transit', transport('E', { DestCountry: 'THAILAND', TransCountryCode: '156' }), 'warning CertificateHead.TransCountryCode'],
  ['the destination as country of transit', transport('E', { DestCountry: 'THAILAND', TransCountryName: '泰国' }), 'warning CertificateHead.TransCountryName'],
  ['Hong Kong as country of transit', transport('E', { DestCountry: 'THAILAND', TransCountryCode: '344' })],
]);

cases('transport/discharge-port-outside-destination', [
  ['one port on the way, the last one there', transport('CA', { DestCountry: 'CAMBODIA', UnloadPort: 'HO CHI MINH', DestPort: 'PHNOM PENH' }), 'warning CertificateHead.UnloadPort'],
  ['Laos through Thailand', transport('E', { DestCountry: 'LAOS', UnloadPort: 'LAEM CHABANG' })],
  ['Laos through Rotterdam', transport('E', { DestCountry: 'LAOS', UnloadPort: 'ROTTERDAM' }), 'warning CertificateHead.UnloadPort'],
  ['outside Chile', transport('F', { DestCountry: 'CHILE', UnloadPort: 'CALLAO, PERU' }), 'error CertificateHead.UnloadPort'],
  ['outside New Zealand', transport('N', { DestCountry: 'NEW ZEALAND', UnloadPort: 'SYDNEY, AUSTRALIA' }), 'error CertificateHead.UnloadPort'],
]);

cases('transport/port-misspelt', [
  ['two letters swapped', transport('E', { LoadPort: 'NIGNBO, CHINA' }), 'hint CertificateHead.LoadPort'],
  ['a letter left out', transport('E', { DestCountry: 'THAILAND', UnloadPort: 'LAEM CHABNG' }), 'hint CertificateHead.UnloadPort'],
  ['in the transport sentence', transport('C', { TransDetails: 'FROM SHANGHIA TO JAKARTA BY SEA' }), 'hint CertificateHead.TransDetails'],
  ['right', transport('E', { DestCountry: 'THAILAND', LoadPort: 'NINGBO, CHINA', UnloadPort: 'LAEM CHABANG, THAILAND' })],
  ['a town of its own', transport('E', { LoadPort: 'ZHANGZHOU' })],
  ['nothing like it', transport('E', { LoadPort: 'XIAOCUN' })],
  ['a short name', transport('E', { LoadPort: 'DALAN' })],
]);

cases('marks/empty', [['Korea, empty', mark('K', ''), 'warning CertificateHead.Mark']]);

cases('marks/none-wording', [
  ['NIL', mark('C', 'NIL'), 'hint CertificateHead.Mark'],
  ['NO MARK', mark('E', 'NO MARK'), 'hint CertificateHead.Mark'],
  ['N/M', mark('E', 'N/M')],
  ['the longer words for Switzerland', mark('S', 'NO MARKS AND NUMBERS')],
  ['a mark that begins so', mark('C', 'NONE SUCH\nC/NO.1-10')],
]);

it('NIL becomes N/M', () => {
  expect(findings(mark('C', 'NIL')).find(({ rule }) => rule === 'marks/none-wording')?.fix?.edits).toEqual([{ path: 'CertificateHead.Mark', value: 'N/M' }]);
});

cases('marks/special-signs', [
  ['a diamond', mark('E', '◇ABC◇\nC/NO.1-10'), 'hint CertificateHead.Mark'],
  ['Korea', mark('K', '▲ABC'), 'hint CertificateHead.Mark'],
  ['letters and digits', mark('E', 'ABC\nC/NO.1-10')],
  ['Chinese as on the cartons', mark('E', '示例\nC/NO.1-10')],
]);

it('a figure for Korea is I/S, for others on a separate sheet', () => {
  const said = (certType: string) => findings(mark(certType, '▲ABC')).find(({ rule }) => rule === 'marks/special-signs')?.message.en;
  expect(said('K')).toContain('"I/S"');
  expect(said('E')).toContain('"SEE ATTACHMENT"');
});

cases('marks/made-elsewhere', [
  ['produce of another country', mark('C', 'PRODUCE OF INDIA'), 'error CertificateHead.Mark'],
  ['origin on a line of its own', mark('C', 'ABC\nORIGIN: JAPAN'), 'error CertificateHead.Mark'],
  ['made-in', mark('C', 'MADE-IN-JAPAN'), 'error CertificateHead.Mark'],
  ['in Chinese', mark('H', '日本制造'), 'error CertificateHead.Mark'],
  ['made in Taiwan, in Chinese', mark('H', '产地\n中国台湾製造'), 'error CertificateHead.Mark'],
  ['origin in Chinese', mark('H', '产品原产国：越南'), 'error CertificateHead.Mark'],
  ['made in China, in Chinese', mark('H', '中国制造\n原产国：中国')],
  ['ORIGIN: CHINA', mark('C', 'ORIGIN: CHINA')],
  ['an original', mark('C', 'ORIGINAL JAPAN STYLE')],
]);

cases('transport/irrelevant-text', [
  ['the letter of credit', transport('C', { TransDetails: 'FROM NINGBO TO JAKARTA BY SEA, L/C NO. 123' }), 'hint CertificateHead.TransDetails'],
  ['the container', transport('C', { TransDetails: 'FROM NINGBO TO JAKARTA BY SEA CONTAINER NO. ABCU1234567' }), 'hint CertificateHead.TransDetails'],
  ['the route alone', transport('C', { TransDetails: 'FROM NINGBO TO JAKARTA VIA HONG KONG BY SEA' })],
]);
