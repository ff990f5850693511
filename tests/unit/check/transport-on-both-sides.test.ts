import { describe, expect, it } from 'vitest';
import { wordings } from '../cases/wordings';
import { cases, mends, rests } from './run-cases';
import { findings, head, line, ofRule, type Draft } from './try';

const form = (CertType: string, fields: Record<string, string>): Draft => head({ CertType, ...fields });
const details = (TransDetails: string, more: Record<string, string> = {}, CertType = 'C'): Draft => form(CertType, { TransDetails, ...more });
const at = 'CertificateHead.TransDetails';

wordings({
  rule: 'transport/irrelevant-text',
  put: (text) => details(`FROM NINGBO TO JAKARTA BY SEA, ${text}`),
  finding: `hint ${at}`,
  seen: ['L/C NO. 12', 'B/L 12', 'CONTAINER ABCU12', 'CONTAINERS 2', 'SEAL 12', 'INVOICE NO. 1', 'CONTRACT 1', 'PAYMENT BY T', 'T/T', 'FREIGHT PREPAID', 'FREIGHT COLLECT', 'CTNR 1'],
  unseen: ['L C', 'SEALAND', 'FREIGHTER', 'REPAYMENT', 'CONTRACTOR', 'LCL', ''],
});
it('what does not belong there is shown to the next comma', () => {
  expect(findings(details('FROM NINGBO TO JAKARTA BY SEA, L/C NO. 12, OK')).find(({ rule }) => rule === 'transport/irrelevant-text')?.message.en).toContain('"L/C NO. 12"');
});

const peru = (text: string): Draft => details(text, {}, 'R');
const prefix = 'transport/date-prefix';
mends(
  prefix,
  ['MAY 5, 2026', 'MAY. 5TH, 2026', 'SEPT 1ST 2026', 'JUNE 2ND,2026', 'JULY 3RD 2026', 'FEBRUARY 5 2026', '5 MAY 2026', '5MAY, 2026', '2026-05-05', '2026/5/5', '2026.5.5'].map((day) => [day, peru(`FROM NINGBO TO CALLAO BY SEA ${day}`), `${at} = FROM NINGBO TO CALLAO BY SEA ON ${day}`] as const),
);
cases(prefix, [
  ...['ON MAY 5, 2026', 'AFTER 2026-05-05', 'ABOUT 5 MAY 2026', 'ON/AFTER MAY 5, 2026', 'ON / ABOUT 2026/5/5', 'ON 2026.5.5'].map((day) => [day, peru(`FROM NINGBO TO CALLAO BY SEA ${day}`)] as const),
  ['a number that looks like one', peru('FROM NINGBO TO CALLAO BY SEA NO.2026-05-05')], ['a longer one', peru('BY SEA 12-2026-05-05')], ['a path', peru('BY SEA A/2026-05-05')], ['a month alone', peru('BY SEA MAY 2026')],
  ['behind another word', peru('BY SEA ONWARD MAY 5, 2026'), `hint ${at}`], ['not read', head({ CertType: 'R' })],
]);

const wording = 'transport/details-wording';
const ports = { LoadPort: 'NINGBO, CHINA', UnloadPort: 'JAKARTA', TransMeans: 'BY SEA' };
mends(wording, [
  ['all known', details('NINGBO - JAKARTA', ports), `${at} = FROM NINGBO, CHINA TO JAKARTA BY SEA`],
  ['with blanks around', details(' NINGBO - JAKARTA ', { LoadPort: ' NINGBO ', UnloadPort: ' JAKARTA ', TransMeans: ' by  SEA ', TransPort: ' BUSAN ' }), `${at} = FROM NINGBO TO JAKARTA VIA BUSAN BY SEA`],
  ['the means without BY', details('NINGBO - JAKARTA', { ...ports, TransMeans: 'AIR' }), `${at} = FROM NINGBO, CHINA TO JAKARTA BY AIR`],
  ['the port of destination', details('NINGBO - JAKARTA', { LoadPort: 'NINGBO', UnloadPort: '', DestPort: 'BANDUNG', TransMeans: 'SEA' }), `${at} = FROM NINGBO TO BANDUNG BY SEA`],
  ['the means in words', details('NINGBO - JAKARTA', { ...ports, TransMeans: 'BY SEA AND RAIL' })],
  ['the means by number', details('NINGBO - JAKARTA', { ...ports, TransMeans: '2' })],
  ['the means behind a sign', details('NINGBO - JAKARTA', { ...ports, TransMeans: '-SEA' })],
  ['no port of loading', details('NINGBO - JAKARTA', { ...ports, LoadPort: '' })],
  ['no port of discharge', details('NINGBO - JAKARTA', { ...ports, UnloadPort: '' })],
  ['no means', details('NINGBO - JAKARTA', { ...ports, TransMeans: '' })],
  ['a port in Chinese', details('NINGBO - JAKARTA', { ...ports, LoadPort: '宁波' })],
  ['a port in Chinese behind letters', details('NINGBO - JAKARTA', { ...ports, UnloadPort: 'JAKARTA 雅加达' })],
  ['the ports not read', details('NINGBO - JAKARTA')],
]);
cases(wording, [
  ['FORM A wants a route too', details('BY SEA', {}, 'G'), `warning ${at}`], ['FORM E before shipment', details('BY  SEA', {}, 'E')], ['stars', details('****', {}, 'E')],
  ['BY SEA and more', details('BY SEA FREIGHT NOW', {}, 'E'), `warning ${at}`], ['words before it', details('SHIPPED BY SEA', {}, 'E'), `warning ${at}`], ['stars and more', details('*** X', {}, 'E'), `warning ${at}`],
  ['without FROM', details('TO JAKARTA BY SEA'), `warning ${at}`], ['without TO', details('FROM NINGBO BY SEA'), `warning ${at}`],
  ['in Chinese', details('由宁波至雅加达')], ['no type', head({ TransDetails: 'NINGBO' })], ['blank', details(' ')],
]);
it('what a transport sentence lacks is said', () => {
  const said = (text: string): string => /lack ([A-Z, ]+):/.exec(findings(details(text)).find(({ rule }) => rule === wording)?.message.en ?? '')?.[1] ?? '';
  expect([said('FROM NINGBO'), said('TO JAKARTA'), said('BY SEA'), said('NINGBO')]).toEqual(['TO, BY', 'FROM, BY', 'FROM, TO', 'FROM, TO, BY']);
});

cases('transport/details-and-ports', [
  ['ECFA', details('FROM NINGBO TO KEELUNG BY SEA', { LoadPort: 'SHANGHAI' }, 'H')],
  ['a port on the way', details('FROM SUZHOU TO MOSCOW VIA MANZHOULI BY RAIL', { LoadPort: 'MANZHOULI', UnloadPort: 'MOSCOW' })],
  ['any port of the country', details('FROM ANY PORT IN CHINA TO JAKARTA BY SEA', { LoadPort: 'NINGBO' })],
  ['the country in the field', details('FROM NINGBO TO JAKARTA BY SEA', { UnloadPort: 'INDONESIA' })],
  ['both ends differ', details('FROM NINGBO TO JAKARTA BY SEA', { LoadPort: 'SHANGHAI', UnloadPort: 'SURABAYA' }), `warning ${at}`, `warning ${at}`],
  ['blank ports', details('FROM NINGBO TO JAKARTA BY SEA', { LoadPort: ' ', UnloadPort: '' })],
  ['the sentence without ends', details('BY SEA', { LoadPort: 'NINGBO', UnloadPort: 'JAKARTA' })],
  ['a discharge port in Chinese', details('FROM NINGBO TO JAKARTA BY SEA', { UnloadPort: '泗水' })],
]);

const load = (LoadPort: string, CertType = 'E'): Draft => form(CertType, { LoadPort });
cases('transport/loading-port-outside-mainland', [
  ['Macao', load('MACAO'), 'warning CertificateHead.LoadPort'], ['Keelung', load('KEELUNG'), 'warning CertificateHead.LoadPort'], ['blank, the sentence tells', form('E', { LoadPort: ' ', TransDetails: 'FROM BUSAN TO HANOI BY SEA' }), `warning ${at}`], ['nothing', form('E', { LoadPort: '' })],
]);
it('Hong Kong, Macao and Taiwan are transit', () => {
  const said = (port: string): boolean => (findings(load(port)).find(({ rule }) => rule === 'transport/loading-port-outside-mainland')?.message.en ?? '').includes('transit');
  expect(['HONG KONG', 'MACAO', 'KEELUNG', 'BUSAN'].map(said)).toEqual([true, true, true, false]);
});

const discharged = (CertType: string, DestCountry: string, fields: Record<string, string>): Draft => form(CertType, { DestCountry, ...fields });
cases('transport/discharge-port-outside-destination', [
  ['the end of the route lies there', discharged('K', 'KOREA', { UnloadPort: 'TOKYO', TransDetails: 'FROM NINGBO TO BUSAN VIA TOKYO BY SEA' }), 'warning CertificateHead.UnloadPort'],
  ['the port of destination lies elsewhere', discharged('K', 'KOREA', { UnloadPort: 'BUSAN', DestPort: 'TOKYO' }), 'warning CertificateHead.DestPort'],
  ['both lie elsewhere', discharged('K', 'KOREA', { UnloadPort: 'OSAKA', DestPort: 'TOKYO' }), 'error CertificateHead.UnloadPort', 'error CertificateHead.DestPort'],
  ['blank, the sentence tells', discharged('K', 'KOREA', { UnloadPort: ' ', DestPort: ' ', TransDetails: 'FROM NINGBO TO TOKYO BY SEA' }), `error ${at}`],
  ['with a port the sentence is not asked', discharged('K', 'KOREA', { UnloadPort: 'BUSAN', TransDetails: 'FROM NINGBO TO TOKYO BY SEA' })],
  ['in another country of ASEAN', discharged('E', 'THAILAND', { UnloadPort: 'PORT KLANG' }), 'warning CertificateHead.UnloadPort'],
  ['a type that is not for that country', discharged('K', 'THAILAND', { UnloadPort: 'TOKYO' }), 'warning CertificateHead.UnloadPort'],
  ['landlocked, on a type for anywhere', discharged('C', 'MONGOLIA', { UnloadPort: 'TIANJIN' })],
  ['no type', head({ DestCountry: 'KOREA', UnloadPort: 'TOKYO' })],
]);

const sea = (fields: Record<string, string>): Draft => form('S', { DestCountry: 'SWITZERLAND', UnloadPort: 'BASEL', ...fields });
cases('transport/by-sea-to-landlocked', [
  ...['BY SEA', 'VESSEL', 'BY SHIP', 'OCEAN FREIGHT'].map((TransMeans) => [TransMeans, sea({ TransMeans }), 'hint CertificateHead.UnloadPort'] as const),
  ...['RAILWAY', 'TRUCK', 'ROAD', 'AIR', 'LAND', 'TRAIN'].map((word) => [`and ${word}`, sea({ TransMeans: `BY SEA, ${word}` })] as const),
  ['on by truck in the sentence', sea({ TransMeans: 'BY SEA', TransDetails: 'THEN TRUCK' })],
  ['in the sentence alone', sea({ TransDetails: 'FROM NINGBO TO BASEL BY SEA' }), 'hint CertificateHead.UnloadPort'],
  ['the destination by the sentence', form('S', { DestCountry: 'SWITZERLAND', TransDetails: 'FROM NINGBO TO BASEL BY SEA' }), `hint ${at}`],
  ['discharged at the coast', sea({ UnloadPort: 'ROTTERDAM', TransMeans: 'BY SEA' })],
  ['a country with a coast', form('C', { DestCountry: 'GERMANY', UnloadPort: 'HAMBURG', TransMeans: 'BY SEA' })],
  ['by means unknown', sea({ TransMeans: 'SEASIDE' })],
]);

cases('transport/means', [
  ['ECFA', form('H', { TransMeans: 'BY SEA', TransDetails: 'BY AIR' })],
  ['two means in the sentence', details('FROM A TO B BY SEA & AIR', { TransMeans: 'BY ROAD' })], ['joined by a comma', details('BY SEA, BY AIR', { TransMeans: 'BY ROAD' })], ['by AND BY', details('BY TRUCK AND BY RAIL', { TransMeans: 'BY SEA' })],
  ['the vessel box alone', form('E', { TransName: 'BY SEA' })], ['box and sentence', form('E', { TransName: 'BY AIR', TransDetails: 'FROM A TO B BY SEA' }), 'warning CertificateHead.TransName'],
  ...[['OCEAN', 'SEA'], ['STEAMER', 'VESSEL'], ['FLIGHT', 'AIR'], ['PLANE', 'AIRFREIGHT'], ['AIRPLANE', 'AIR'], ['TRUCK', 'ROAD'], ['LORRY', 'ROAD'], ['RAILWAY', 'RAIL'], ['TRAIN', 'RAIL']].map(([one = '', other = '']) => [`${one} is ${other}`, details(`FROM A TO B BY ${one}`, { TransMeans: `BY ${other}` })] as const),
  ...[['SEA', 'ROAD'], ['AIR', 'RAIL'], ['TRUCK', 'TRAIN'], ['LORRY', 'SHIP']].map(([one = '', other = '']) => [`${one} is not ${other}`, details(`FROM A TO B BY ${one}`, { TransMeans: `BY ${other}` }), 'warning CertificateHead.TransMeans'] as const),
]);

const missing = { TransMeans: ' ', TransName: '', TransDetails: '' };
rests('transport/means-missing', [['FORM E', form('E', missing), 'customs-faq-2023']]);
cases('transport/means-missing', [['the vessel known', form('E', { ...missing, TransName: 'COSCO V.1' })], ['no type', head(missing)]]);

cases('transport/transit', [
  ['ECFA', form('H', { TransDetails: 'FROM NINGBO TO KEELUNG BY SEA', TransCountryCode: '392' })],
  ['a port of transit without VIA', details('FROM NINGBO TO HAMBURG BY SEA', { TransPort: 'SINGAPORE' }), `warning ${at}`],
  ['the port blank', details('FROM NINGBO TO HAMBURG BY SEA', { TransPort: ' ' })],
  ...['TRANSHIPMENT AT SINGAPORE', 'TRANSSHIPPED IN SINGAPORE', 'W/T SINGAPORE', 'W / T SINGAPORE', 'THROUGH SINGAPORE', 'IN TRANSIT SINGAPORE'].map((text) => [text, details(`FROM NINGBO TO HAMBURG BY SEA ${text}`, { TransCountryCode: '702' })] as const),
  ['the sentence without ends', details('BY SEA', { TransCountryCode: '702' })], ['without its beginning', details('TO HAMBURG BY SEA', { TransCountryCode: '702' })], ['without its end', details('FROM NINGBO BY SEA', { TransCountryCode: '702' })],
  ['by the name of the country', details('FROM NINGBO TO HAMBURG VIA SINGAPORE BY SEA', { TransCountryName: '中国香港' }), 'warning CertificateHead.TransCountryName'],
  ['one of two places', details('FROM NINGBO TO HAMBURG VIA SINGAPORE BY SEA VIA HONG KONG', { TransCountryCode: '344' })],
  ['China by its name', head({ TransCountryName: '中国' }), 'warning CertificateHead.TransCountryName'],
]);

const vessel = (CertType: string, TransName: string, more: Record<string, string> = {}): Draft => form(CertType, { IntendExpDate: '2026-03-01', AplDate: '2026-03-05', TransName, ...more });
const after = 'transport/vessel-after-shipment';
cases(after, [
  ...['BY SEA', '***', 'TBA', 'T.B.C.', 'TO BE ADVISED', 'TO BE CONFIRMED', 'TO BE DECIDED', 'TO BE NOMINATED', 'TO BE NAMED', 'UNKNOWN', 'N/A', 'N.A.', 'NIL', 'NONE', 'NOT KNOWN', 'NOT AVAILABLE', '-', '???', 'XX', '待定', '未定', '未知', '不详', '暂无', '无', ''].map((text) => [text || 'blank', vessel('K', text), 'warning CertificateHead.TransName'] as const),
  ...['TBA EXPRESS', 'BY SEA 12', 'MV NONE SUCH', 'X', 'UNKNOWN SOLDIER', '***A', 'SEA', 'TBX'].map((text) => [`${text}, which may be a name`, vessel('K', text)] as const),
  ...['KMTC V.12', 'KMTC VOY 12', 'KMTC VOY.12', 'FLIGHT KE 1', 'VOYAGE 12'].map((text) => [`${text} in the means`, vessel('K', 'BY SEA', { TransMeans: text })] as const),
  ['the day before shipment', vessel('K', 'BY SEA', { AplDate: '2026-02-28' })],
  ['no day of shipment', form('K', { AplDate: '2026-03-05', TransName: 'BY SEA' })],
  ['no day of application', form('K', { IntendExpDate: '2026-03-01', TransName: 'BY SEA' })],
]);
rests(after, [['Chile: nobody has verified it', vessel('F', 'BY SEA'), 'unverified']]);

const named = 'transport/vessel-wording';
mends(named, [
  ['by sea', form('E', { TransName: 'TBA', TransMeans: 'BY VESSEL' }), 'CertificateHead.TransName = BY SEA'], ['by truck', form('E', { TransName: 'TBA', TransMeans: 'BY TRUCK' }), 'CertificateHead.TransName = BY ROAD'], ['by rail, which is not on the list', form('E', { TransName: 'TBA', TransMeans: 'BY RAIL' })], ['the means not read', form('E', { TransName: 'TBA' })],
]);
cases(named, [['ECFA', form('H', { TransName: 'TBA' })], ['stars and more', form('E', { TransName: '***A' })], ['one star', form('E', { TransName: ' * ' }), 'hint CertificateHead.TransName'], ['no type', head({ TransName: 'TBA' })]]);
rests(named, [['FORM E', form('E', { TransName: 'TBA' }), 'customs-faq-2023']]);

describe('transport/port-misspelt', () => {
  cases('transport/port-misspelt', [
    ['a re-export is loaded anywhere', form('TR', { LoadPort: 'NIGNBO' })], ['with a Chinese comma', form('E', { LoadPort: 'NIGNBO，CHINA' }), 'hint CertificateHead.LoadPort'], ['the destination not known', form('E', { UnloadPort: 'LAEM CHABNG' })], ['the port of destination', form('E', { DestCountry: 'THAILAND', DestPort: 'BANGKOC' }), 'hint CertificateHead.DestPort'],
  ]);
  it('the port meant is named', () => {
    expect(findings(form('E', { LoadPort: 'NIGNBO, CHINA' })).find(({ rule }) => rule === 'transport/port-misspelt')?.message.en).toContain('NINGBO');
  });
});

describe('undertaking/given', () => {
  const promise = (AplPromiseCode: string | undefined, ApplyType = '0', AplDate = '2026-03-18'): Draft => ({ CertificateHead: { ApplyType, AplDate }, AplPromise: AplPromiseCode === undefined ? {} : { AplPromiseCode } });
  const path = 'AplPromise.AplPromiseCode';
  cases('undertaking/given', [
    ['not given', promise(' '), `warning ${path}`], ['not given, declaring', promise('', '1'), `error ${path}`], ['given', promise('1', '1')], ['not read', promise(undefined, '1')],
    ['the first day', promise('', '1', '2024-08-30'), `error ${path}`], ['the day before', promise('', '1', '2024-08-29')],
  ]);
  it('in a message that is a draft it is a hint', () => {
    expect(ofRule('undertaking/given', promise(undefined), { absent: 'empty' })).toEqual([`hint ${path}`]);
  });
});

it('a line of goods has no transport', () => {
  expect(findings(line('C', { GoodsDesc: 'ONE (1) CASE OF SEA SALT\n***' })).filter(({ rule }) => rule.startsWith('transport/'))).toEqual([]);
});
