import { it, expect } from 'vitest';
import { cases, mends, rests } from './run-cases';
import { line, ofRule, type Draft } from './try';

const criterion = (certType: string, OriCriteria: string, more: Record<string, string> = {}): Draft => line(certType, { OriCriteria, ...more });
const at = 'Goods[0].OriCriteria';

cases('criterion/supplement', [
  ['FORM E, PSR without its way', criterion('E', 'PSR', { OriCriteriaSub: '' }), 'warning Goods[0].OriCriteriaSub'],
  ['FORM E, a blank is none', criterion('E', 'PSR', { OriCriteriaSub: ' ' }), 'warning Goods[0].OriCriteriaSub'],
  ['FORM E, PSR with it', criterion('E', 'PSR', { OriCriteriaSub: '2' })],
  ['FORM E, WO needs none', criterion('E', 'WO', { OriCriteriaSub: '' })],
  ['FORM E, the way not read', criterion('E', 'PSR')],
  ['FORM A has no ways', criterion('G', 'PSR', { OriCriteriaSub: '' })],
  ['RCEP has none either', criterion('RC', 'PSR', { OriCriteriaSub: '' })],
  ['RCEP, RVC without import content', criterion('RC', 'RVC', { ICompPrpr: '', FOBValue: '' }), 'warning Goods[0].ICompPrpr'],
  ['RCEP, RVC with cumulation alike', criterion('RC', 'RVC ACU', { ICompPrpr: ' ' }), 'warning Goods[0].ICompPrpr'],
  ['RCEP, RVC without FOB', criterion('RC', 'RVC', { ICompPrpr: '20', FOBValue: '' }), 'warning Goods[0].FOBValue'],
  ['RCEP, CTC needs neither', criterion('RC', 'CTC', { ICompPrpr: '', FOBValue: '' })],
  ['FORM E with RVC is not asked', criterion('E', 'RVC', { ICompPrpr: '', FOBValue: '' })],
  ['RCEP, import content of 100', criterion('RC', 'RVC', { ICompPrpr: '100', FOBValue: '10' }), 'hint Goods[0].ICompPrpr'],
  ['RCEP, what is no percentage is another rule\'s', criterion('RC', 'RVC', { ICompPrpr: '101', FOBValue: '10' })],
  ['RCEP, words alike', criterion('RC', 'RVC', { ICompPrpr: 'MUCH', FOBValue: '10' })],
  ['FORM A, W with its heading', criterion('G', 'W', { OriCriteriaRef: ' 95.06 ' })],
  ['FORM A, W with more behind it', criterion('G', 'W', { OriCriteriaRef: '95.06.10' }), 'warning Goods[0].OriCriteriaRef'],
  ['FORM A, W with words before it', criterion('G', 'W', { OriCriteriaRef: 'HS 95.06' }), 'warning Goods[0].OriCriteriaRef'],
  ['FORM A, W, the heading not read', criterion('G', 'W')],
  ['FORM A, Y at half', criterion('G', 'Y', { OriCriteriaRef: '50%' })],
  ['FORM A, Y above it', criterion('G', 'Y', { OriCriteriaRef: '50.1' }), 'warning Goods[0].OriCriteriaRef'],
  ['FORM A, Y without', criterion('G', 'Y', { OriCriteriaRef: '' }), 'warning Goods[0].OriCriteriaRef'],
  ['FORM A, P needs nothing', criterion('G', 'P', { OriCriteriaRef: '' })],
  ['APTA B without a share', criterion('B', 'B', { OriCriteriaRef: '' }), `hint ${at}`],
  ['APTA B with its share beside it', criterion('B', 'B', { OriCriteriaRef: '50%' })],
  ['APTA B with its share beside it, without sign', criterion('B', 'B', { OriCriteriaRef: '50' })],
  ['APTA B with too much beside it', criterion('B', 'B', { OriCriteriaRef: '56' }), `hint ${at}`],
  ['APTA B, closely written', criterion('B', 'B50', { OriCriteriaRef: '' })],
  ['APTA B with decimals', criterion('B', 'B 54.95 %', { OriCriteriaRef: '' })],
  ['APTA B with too many decimals to fit', criterion('B', 'B 55.01%', { OriCriteriaRef: '' }), `hint ${at}`],
  ['APTA C below its limit', criterion('B', 'C 59.9%', { OriCriteriaRef: '' }), `hint ${at}`],
  ['APTA C far above it', criterion('B', 'C 80', { OriCriteriaRef: '' })],
  ['APTA B or C as part of another criterion', criterion('B', 'ABC', { OriCriteriaRef: '' })],
  ['APTA B with words behind it', criterion('B', 'B 70% FOB', { OriCriteriaRef: '' })],
  ['APTA, the reference not read', criterion('B', 'B 70%')],
  ['APTA E, the reference not read', criterion('B', 'E')],
  ['APTA E with its rule beside it', criterion('B', 'E', { OriCriteriaRef: 'CTH' })],
  ['APTA A needs nothing', criterion('B', 'A', { OriCriteriaRef: '' })],
  ['China-Korea is asked none of this', criterion('K', 'B', { OriCriteriaRef: '', ICompPrpr: '', OriCriteriaSub: '' })],
]);

mends('criterion/supplement', [
  ['W: the heading of the HS code', criterion('G', 'W', { OriCriteriaRef: '', HSCode: '9506.62.1000' }), 'Goods[0].OriCriteriaRef = 95.06'],
  ['W: no heading in words', criterion('G', 'W', { OriCriteriaRef: '', HSCode: 'HS9506' })],
  ['W: an HS code too short', criterion('G', 'W', { OriCriteriaRef: '', HSCode: '950' })],
  ['W: no HS code read', criterion('G', 'W', { OriCriteriaRef: '' })],
  ['Y: nobody knows the share', criterion('G', 'Y', { OriCriteriaRef: '', HSCode: '9506621000' })],
]);

rests('criterion/supplement', [
  ['APTA E: the filling notes', criterion('B', 'E', { OriCriteriaRef: '' }), 'filling-apta'],
  ['APTA B', criterion('B', 'B', { OriCriteriaRef: '' }), 'filling-apta'],
  ['FORM A', criterion('G', 'Y', { OriCriteriaRef: '' }), 'portal-field-notes'],
]);

cases('criterion/not-offered', [
  ['RCEP with cumulation', criterion('RC', 'CTC ACU')],
  ['RCEP with cumulation and de minimis', criterion('RC', 'CTC ACU DMI')],
  ['RCEP with other letters behind it', criterion('RC', 'CTC ACUX'), `warning ${at}`],
  ['RCEP, a code that is not offered, with cumulation', criterion('RC', 'XYZ ACU'), `warning ${at}`],
  ['RCEP, two codes with cumulation', criterion('RC', 'CTC RVC ACU'), `warning ${at}`],
  ['RCEP, a code with words behind it', criterion('RC', 'CTC RULE'), `warning ${at}`],
  ['FORM E, a percentage', criterion('E', '45%')],
  ['China-Korea takes none', criterion('K', '45%'), `warning ${at}`],
  ['empty', criterion('K', '')],
]);

mends('criterion/not-offered', [
  ['RCEP prints CTC for CC', criterion('RC', 'CC'), `${at} = CTC`],
  ['RCEP prints CTC for CTSH', criterion('RC', 'CTSH'), `${at} = CTC`],
  ['RCEP, not behind other letters', criterion('RC', 'XCC')],
  ['RCEP, not before other letters', criterion('RC', 'CTHX')],
  ['China-Korea has no CTC', criterion('K', 'CTH')],
  ['FORM E, a share without its sign', criterion('E', '40'), `${at} = 40%`],
  ['FORM E, with decimals', criterion('E', '45.25'), `${at} = 45.25%`],
  ['FORM E, all of it', criterion('E', '100'), `${at} = 100%`],
  ['FORM E, more than all of it', criterion('E', '101')],
  ['FORM E, too little', criterion('E', '39.9')],
  ['FORM E, digits within other signs', criterion('E', 'X45')],
  ['FORM E, digits before other signs', criterion('E', '45X')],
  ['China-Korea knows no shares', criterion('K', '45')],
  ['dots left out', criterion('K', 'P.S.R.'), `${at} = PSR`],
  ['blanks left out', criterion('K', 'P S R'), `${at} = PSR`],
  ['not where digits stand between', criterion('K', 'P1SR')],
  ['not before other signs', criterion('K', '1-WO')],
  ['not behind other signs', criterion('K', 'WO-1')],
  ['nothing of dots alone', criterion('K', '...')],
]);

rests('criterion/not-offered', [
  ['RCEP', criterion('RC', 'XYZ'), 'portal-field-notes'],
  ['Iceland, by its own notes', criterion('I', 'XYZ'), 'notes-is-2023'],
]);

const WO = (certType: string, HSCode: string, code = 'WO'): Draft => criterion(certType, code, { HSCode });
cases('criterion/wholly-obtained-manufactured', [
  ['the last chapter', WO('E', '9701.21'), `warning ${at}`],
  ['no chapter of goods', WO('E', '9801000000')],
  ['chapter 97, collectors\' pieces', WO('E', '9705100000')],
  ['a heading alone', WO('E', '8422'), `warning ${at}`],
  ['a chapter alone is too little', WO('E', '84')],
  ['a heading not fully typed', WO('E', '842')],
  ['WO of Singapore too', WO('X', '8422300000'), `warning ${at}`],
  ['no HS code read', criterion('E', 'WO')],
  ['another criterion', WO('E', '8422300000', 'PSR')],
  ['the A of APTA is no letter of FORM E', WO('E', '8422300000', 'A')],
  ['no type', { Goods: [{ OriCriteria: 'WO', HSCode: '8422300000' }] }, `warning ${at}`],
  ['fertiliser of animals', WO('E', '3101001100')], ['waste of plastics', WO('E', '3915100000')], ['natural rubber', WO('E', '4001100000')], ['waste of rubber', WO('E', '4004000000')], ['rubber worked', WO('E', '4005100000'), `warning ${at}`],
  ['raw hides', WO('E', '4101201100')], ['raw skins of others', WO('E', '4103200000')], ['logs', WO('E', '4403110000')], ['cork', WO('E', '4501100000')], ['waste paper', WO('E', '4707100000')], ['silk cocoons', WO('E', '5001001000')], ['wool', WO('E', '5101110000')], ['cotton', WO('E', '5201000000')], ['flax', WO('E', '5301100000')], ['rags', WO('E', '6310100000')],
  ['pearls', WO('E', '7101101100')], ['precious stones', WO('E', '7103100000')], ['synthetic stones', WO('E', '7104100000'), `warning ${at}`], ['dust of stones', WO('E', '7105101000')], ['waste of precious metal', WO('E', '7112300000')], ['scrap iron', WO('E', '7204100000')], ['scrap copper', WO('E', '7404000000')], ['scrap nickel', WO('E', '7503000000')], ['scrap aluminium', WO('E', '7602000000')], ['scrap lead', WO('E', '7802000000')], ['scrap zinc', WO('E', '7902000000')], ['scrap tin', WO('E', '8002000000')],
  ['essential oils', WO('E', '3301120000'), `hint ${at}`], ['leather bags', WO('E', '4202110000'), `hint ${at}`], ['woven silk', WO('E', '5007101000'), `hint ${at}`], ['down', WO('E', '6701000000'), `hint ${at}`], ['worked slate', WO('E', '6803001000'), `hint ${at}`], ['millstones', WO('E', '6804100000'), `warning ${at}`], ['paper', WO('E', '4801001000'), `warning ${at}`],
]);

rests('criterion/wholly-obtained-manufactured', [
  ['WO', WO('E', '8422300000'), 'notes-e-2019', 'form-e-2010'],
  ['WO of Singapore', WO('X', '8422300000'), 'notes-e-2019', 'form-e-2010'],
  ['P of Singapore', WO('X', '8422300000', 'P'), 'order-178'],
  ['A of APTA', WO('B', '8422300000', 'A'), 'filling-apta'],
]);

it('a criterion of blanks is missing in a message', () => {
  const lacking = (draft: Draft): string[] => ofRule('criterion/missing', draft, { absent: 'empty' });
  expect(lacking(criterion('K', ' '))).toEqual([`hint ${at}`]);
  expect(lacking(criterion('K', 'PSR'))).toEqual([]);
  expect(lacking({ CertificateHead: { CertType: 'K', ApplyType: '1' }, Goods: [{ OriCriteria: '' }] })).toEqual([`warning ${at}`]);
  expect(lacking(criterion('C', ''))).toEqual([]);
  expect(ofRule('criterion/missing', criterion('K', ''))).toEqual([]);
});

cases('criterion/share-too-low', [
  ['all of it', criterion('E', '100%')],
]);
