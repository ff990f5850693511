import fc from 'fast-check';
import { ToWords } from 'to-words/en-US';
import { describe, expect, it } from 'vitest';
import { numberFromWords, numberInWords } from '@/lib/certificate/number-words';
import { packageStatements } from '@/lib/check/package-statements';
import { findings, line, ofRule, type Draft } from './try';
import { cases } from './run-cases';

const desc = (GoodsDesc: string, more: Record<string, string> = {}, certType = 'C'): Draft => line(certType, { GoodsDesc, ...more });

cases('description/number-in-words', [
  ['words and figure agree', desc('EIGHTEEN (18) CARTONS OF SHIRTS')],
  ['with AND', desc('ONE HUNDRED AND THIRTY (130) CARTONS OF CERAMIC')],
  ['with a hyphen', desc('FORTY-TWO (42) CARTONS OF CERAMIC')],
  ['without blanks', desc('TWO THOUSAND(2000)CTNS OF TOOTHBRUSH')],
  ['with a thousands separator', desc('TWO THOUSAND (2,000) CTNS OF TOOTHBRUSH')],
  ['they differ', desc('EIGHTY (18) CARTONS OF SHIRTS'), 'error Goods[0].GoodsDesc'],
  ['the letter O in the figure', desc('ONE HUNDRED (10O)CARTONS OF CERAMIC'), 'error Goods[0].GoodsDesc'],
  ['a misspelt number', desc('FOURTY (40) CARTONS OF CERAMIC'), 'error Goods[0].GoodsDesc'],
  ['the end of a larger number', desc('ONE HUNDRED TWENTY (20) CARTONS OF CERAMIC'), 'error Goods[0].GoodsDesc'],
  ['in the total', desc('SHIRTS\nTOTAL: TWO (3) CASES ONLY'), 'error Goods[0].GoodsDesc'],
  ['a size in brackets is no number of packages', desc('EIGHTEEN (18) CARTONS OF BOTTLES (500ML), TWO SIZES (2 LITRES)')],
  ['a bracket behind other words', desc('MODEL SEVEN OF PUMP (100) SERIES')],
]);

describe('words and figure that differ', () => {
  const fixed = (text: string, PackQty: string) => findings(desc(text, { PackQty })).find(({ rule }) => rule === 'description/number-in-words')?.fix?.edits[0]?.value;

  it('are mended by the number of packages', () => {
    expect(fixed('EIGHTY (18) CARTONS OF SHIRTS', '18')).toBe('EIGHTEEN (18) CARTONS OF SHIRTS');
    expect(fixed('EIGHTY (18) CARTONS OF SHIRTS', '80')).toBe('EIGHTY (80) CARTONS OF SHIRTS');
  });

  it('are left alone where nothing tells which is right', () => {
    expect(fixed('EIGHTY (18) CARTONS OF SHIRTS', '')).toBeUndefined();
  });

  it('the letter O becomes 0', () => {
    expect(fixed('ONE HUNDRED AND THIRTY (13O)CARTONS', '')).toBe('ONE HUNDRED AND THIRTY (130)CARTONS');
  });
});

cases('description/packages', [
  ['as it should be', desc('EIGHTEEN (18) CARTONS OF SHIRTS')],
  ['no packages', desc('SHIRTS'), 'warning Goods[0].GoodsDesc'],
  ['figures only', desc('18 CARTONS OF SHIRTS'), 'warning Goods[0].GoodsDesc'],
  ['packages behind the goods', desc('TUBE FILLING MACHINE\nTOTAL: TWO (2) CASES ONLY'), 'warning Goods[0].GoodsDesc'],
  ['unpacked goods', desc('ELEVEN (11) PCS IN NUDE OF T SHIRT')],
  ['irregular packing', desc('SHIRTS', { PackType: '2' })],
  ['several lines under one packing total', line('E', { GoodsDesc: 'HOSE 16' }, { GoodsDesc: 'HOSE 18\nTOTAL:FIVE(5)PALLETS ONLY' })],
  ['ECFA, in Chinese', desc('18箱 衬衫', {}, 'H')],
  ['not filled yet', desc('')],
]);

it('number and kind of packages are put before the goods where the fields say them', () => {
  const finding = findings(desc("MEN'S T-SHIRT", { PackQty: '18', PackUnit: 'CTN' })).find(({ rule }) => rule === 'description/packages');
  expect(finding?.fix?.edits[0]?.value).toBe("EIGHTEEN (18) CARTONS OF MEN'S T-SHIRT");
});

cases('description/package-fields', [
  ['the same number and kind', desc('EIGHTEEN (18) CARTONS OF SHIRTS', { PackQty: '18', PackUnit: 'CTN' })],
  ['another number', desc('EIGHTEEN (18) CARTONS OF SHIRTS', { PackQty: '81' }), 'warning Goods[0].GoodsDesc'],
  ['another kind', desc('EIGHTEEN (18) PALLETS OF SHIRTS', { PackUnit: 'CTN' }), 'warning Goods[0].GoodsDesc'],
  ['WOODEN CASES are cases', desc('TWO (2) WOODEN CASES OF PUMPS', { PackUnit: 'CASES' })],
  ['a word nobody knows', desc('TWO (2) FLEXITANKS OF OIL', { PackUnit: 'CTN' })],
]);

cases('description/packages-as-unit', [
  ['PACKAGES in the field', line('C', { PackUnit: 'PACKAGES' }), 'warning Goods[0].PackUnit'],
  ['in the description', desc('TEN (10) PACKAGES OF SHIRTS'), 'warning Goods[0].GoodsDesc'],
  ['for mixed packing', line('C', { PackUnit: 'PACKAGES', PackType: '2' })],
  ['in the packing total', desc('TEN (10) CARTONS OF SHIRTS\nTOTAL: TEN (10) PACKAGES ONLY')],
  ['on a row that is not goods', line('C', { GoodsItemFlag: 'Y', PackUnit: 'PACKAGES' })],
]);

const two = (total: string, unit = 'CARTONS'): Draft => line('E', { PackQty: '667', PackUnit: 'CARTONS' }, { PackQty: '109', PackUnit: unit }, { GoodsItemFlag: 'Y', GoodsDesc: total });
cases('description/total', [
  ['the sum', two('TOTAL: SEVEN HUNDRED AND SEVENTY SIX (776) CARTONS ONLY')],
  ['one more', two('TOTAL: SEVEN HUNDRED AND SEVENTY SEVEN (777) CARTONS'), 'error Goods[2].GoodsDesc'],
  ['pallets are no sum of cartons', two('TOTAL: FIVE (5) PALLETS ONLY')],
  ['lines in different units', two('TOTAL: SEVEN HUNDRED (700) CARTONS', 'BAGS')],
  ['a line without number', line('E', { PackQty: '667', PackUnit: 'CARTONS' }, { GoodsDesc: 'SHIRTS\nTOTAL: SEVEN HUNDRED (700) CARTONS' })],
]);

it('totals wait until all lines are read', () => {
  expect(ofRule('description/total', two('TOTAL: ONE (1) CARTON'), { goodsComplete: false })).toEqual([]);
});

cases('description/end-mark', [
  ['none', desc('EIGHTEEN (18) CARTONS OF SHIRTS'), 'hint Goods[0].GoodsDesc'],
  ['stars', desc('EIGHTEEN (18) CARTONS OF SHIRTS\n***')],
  ['only the last line carries it', line('C', { GoodsDesc: 'ONE (1) CASE OF A' }, { GoodsDesc: 'TWO (2) CASES OF B\n======' })],
  ['asked for by the notes of the form', desc('EIGHTEEN (18) CARTONS OF SHIRTS', {}, 'F'), 'hint Goods[0].GoodsDesc'],
  ['a backslash', desc('EIGHTEEN (18) CARTONS OF SHIRTS\n\\', {}, 'R')],
  ['one star or a line is enough for Switzerland', desc('EIGHTEEN (18) CARTONS OF SHIRTS\n*', {}, 'S')],
  ['not the custom on other forms', desc('EIGHTEEN (18) CARTONS OF SHIRTS', {}, 'K')],
]);

cases('description/hs-code', [
  ['with a dot', desc('SHIRTS H.S. CODE: 6109.10', { HSCode: '6109100021' }, 'E')],
  ['without', desc('SHIRTS HS 610910', { HSCode: '6109100021' }, 'P')],
  ['missing in a draft', desc('SHIRTS', { HSCode: '6109100021' }, 'X'), 'warning Goods[0].GoodsDesc'],
  ['missing when declaring', { CertificateHead: { CertType: 'E', ApplyType: '1' }, Goods: [{ GoodsDesc: 'SHIRTS', HSCode: '6109100021' }] }, 'error Goods[0].GoodsDesc'],
  ['another code', desc('SHIRTS HS CODE 6110.20', { HSCode: '6109100021' }, 'E'), 'warning Goods[0].GoodsDesc'],
  ['other types do not ask', desc('SHIRTS', { HSCode: '6109100021' }, 'C')],
  ['the code not known', desc('SHIRTS', {}, 'E')],
]);

it('the HS line is put before the end mark', () => {
  const finding = findings(desc('ONE (1) BAG OF TEA\n***', { HSCode: '0902100000' }, 'E')).find(({ rule }) => rule === 'description/hs-code');
  expect(finding?.fix?.edits[0]?.value).toBe('ONE (1) BAG OF TEA\nH.S. CODE: 0902.10\n***');
});

cases('description/not-goods-text', [
  ['ABOUT', desc('ABOUT 4400 CARTONS OF JAM'), 'hint Goods[0].GoodsDesc'],
  ['a price', desc('JAM AT USD.6.10 PER CARTON'), 'hint Goods[0].GoodsDesc'],
  ['a book about tea', desc('ONE (1) CARTON OF BOOKS ABOUT TEA')],
]);

const criterion = (certType: string, OriCriteria: string, more: Record<string, string> = {}) => line(certType, { OriCriteria, ...more });
cases('criterion/not-offered', [
  ['offered', criterion('E', 'PE')],
  ['in quotation marks, as printed', criterion('E', '"PE"')],
  ['not offered', criterion('K', 'PE'), 'warning Goods[0].OriCriteria'],
  ['a percentage on FORM E', criterion('E', '45%')],
  ['a percentage for Korea', criterion('K', '45%'), 'warning Goods[0].OriCriteria'],
  ['a list nobody has checked', criterion('S', 'PE'), 'hint Goods[0].OriCriteria'],
  ['cumulation on RCEP', criterion('RC', 'CTC ACU')],
  ['ECFA with its additions', criterion('H', 'PSR DMI')],
  ['free entry', criterion('B', 'A')],
  ['a row that is not goods', criterion('K', 'PE', { GoodsItemFlag: 'Y' })],
]);

cases('criterion/supplement', [
  ['PSR without its way', criterion('E', 'PSR', { OriCriteriaSub: '' }), 'warning Goods[0].OriCriteriaSub'],
  ['PSR with it', criterion('E', 'PSR', { OriCriteriaSub: '2' })],
  ['the field not read', criterion('E', 'PSR')],
  ['RVC without share', criterion('RC', 'RVC', { ICompPrpr: '' }), 'warning Goods[0].ICompPrpr'],
  ['RVC without FOB', criterion('RC', 'RVC', { ICompPrpr: '30', FOBValue: '' }), 'warning Goods[0].FOBValue'],
  ['W without heading', criterion('G', 'W', { OriCriteriaRef: '', HSCode: '9506510000' }), 'warning Goods[0].OriCriteriaRef'],
  ['W with heading', criterion('G', 'W', { OriCriteriaRef: '95.06' })],
  ['Y with 50', criterion('G', 'Y', { OriCriteriaRef: '50%' })],
  ['Y with 51', criterion('G', 'Y', { OriCriteriaRef: '51' }), 'warning Goods[0].OriCriteriaRef'],
  ['APTA B with its share', criterion('B', 'B 50%', { OriCriteriaRef: '' })],
  ['APTA B, the share beside it', criterion('B', 'B', { OriCriteriaRef: '55' })],
  ['APTA B above 55', criterion('B', 'B', { OriCriteriaRef: '56' }), 'hint Goods[0].OriCriteria'],
  ['APTA C below 60', criterion('B', 'C 59%', { OriCriteriaRef: '' }), 'hint Goods[0].OriCriteria'],
]);

cases('criterion/share-too-low', [
  ['40 per cent', criterion('E', '40%')],
  ['39.9 per cent', criterion('E', '39.9%'), 'warning Goods[0].OriCriteria'],
  ['more than all', criterion('P', '140%'), 'warning Goods[0].OriCriteria'],
  ['no percentage', criterion('GE', 'WO')],
]);

cases('criterion/wholly-obtained-manufactured', [
  ['a machine', criterion('E', 'WO', { HSCode: '8422300000' }), 'warning Goods[0].OriCriteria'],
  ['tea', criterion('E', 'WO', { HSCode: '0902100000' })],
  ['logs', criterion('E', 'WO', { HSCode: '4403110000' })],
  ['scrap', criterion('E', 'WO', { HSCode: '7204100000' })],
  ['another criterion', criterion('E', 'PE', { HSCode: '8422300000' })],
  ['the code not known', criterion('E', 'WO')],
]);

const sums = (lines: NonNullable<Draft['Goods']>, total: Record<string, string>): Draft => ({ CertificateHead: { CertType: 'C', ...total }, Goods: lines });
cases('totals/sums', [
  ['the sum', sums([{ InvValue: '0.1' }, { InvValue: '0.2' }], { TotalAmt: '0.3' })],
  ['a cent of rounding', sums([{ InvValue: '10.005' }, { InvValue: '10.004' }], { TotalAmt: '20.01' })],
  ['another total', sums([{ InvValue: '100' }, { InvValue: '200' }], { TotalAmt: '301' }), 'warning CertificateHead.TotalAmt'],
  ['another FOB value', sums([{ FOBValue: '100' }], { FOBValue: '90' }), 'warning CertificateHead.FOBValue'],
  ['a line without amount', sums([{ InvValue: '100' }, {}], { TotalAmt: '301' })],
  ['a row that is not goods', sums([{ InvValue: '100' }, { GoodsItemFlag: 'Y', InvValue: '' }], { TotalAmt: '100' })],
]);

cases('totals/price-times-quantity', [
  ['it is', line('C', { InvPrice: '2.5', GoodsQty: '1800', InvValue: '4500' })],
  ['within the rounding of the price', line('C', { InvPrice: '0.33', GoodsQty: '1000', InvValue: '333.33' })],
  ['it is not', line('C', { InvPrice: '2.5', GoodsQty: '1800', InvValue: '5400' }), 'warning Goods[0].InvValue'],
  ['priced by the second quantity', line('C', { InvPrice: '12', GoodsQty: '1800', GoodsQtyRef: '360', InvValue: '4320' })],
  ['no price', line('C', { GoodsQty: '1800', InvValue: '4500' })],
]);

cases('totals/fob-and-terms', [
  ['FOB is the total under FOB', { CertificateHead: { PriceTerms: 'FOB', FOBValue: '100', TotalAmt: '100' } }],
  ['not under CIF', { CertificateHead: { PriceTerms: 'CIF BANGKOK', FOBValue: '100', TotalAmt: '100' } }, 'warning CertificateHead.FOBValue'],
  ['less under CFR', { CertificateHead: { PriceTerms: 'CFR', FOBValue: '90', TotalAmt: '100' } }],
]);

cases('totals/gross-below-net', [
  ['below', line('C', { GrossWt: '99.9', NetWt: '100' }), 'warning Goods[0].GrossWt'],
  ['equal', line('C', { GrossWt: '100', NetWt: '100' })],
  ['not filled', line('C', { GrossWt: '0', NetWt: '100' })],
]);

describe('numbers in words', () => {
  it('are what a library of number words says', () => {
    const words = new ToWords();
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
      expect(numberInWords(number)).toBe(words.convert(number).toUpperCase());
    }));
  });

  it('read back as the number, with and without AND and hyphens', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
      const words = numberInWords(number);
      expect(numberFromWords(words)).toBe(number);
      expect(numberFromWords(words.replaceAll('HUNDRED ', 'HUNDRED AND ').replaceAll(/TY (?=ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE)/g, 'TY-'))).toBe(number);
    }));
  });

  it('and in figures are found in a description', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('CARTONS', 'PCS IN NUDE', 'WOODEN CASES'), (number, unit) => {
      const [statement] = packageStatements(`${numberInWords(number)} (${number}) ${unit} OF GOODS`);
      expect(statement).toMatchObject({ figure: number, wordsValue: number, unit, total: false });
    }));
  });
});

cases('description/number-in-words', [
  ['& for AND', line('C', { GoodsDesc: 'ONE HUNDRED & TWENTY (120) CTNS OF OVEN' })],
  ['full-width brackets and digits are read all the same', line('C', { GoodsDesc: 'EIGHTEEN（１９）CARTONS OF OVEN' }), 'error Goods[0].GoodsDesc'],
]);

cases('description/number-in-words', [['two letters changed places', line('C', { GoodsDesc: 'TWO THOUSNAD (2000) CARTONS OF OVEN' }), 'error Goods[0].GoodsDesc']]);

it('words without figure get the figure, and no second beginning', () => {
  const fixOf = (text: string, count: string): string | undefined => findings(line('C', { GoodsDesc: text, PackQty: count, PackUnit: 'CARTONS' })).find(({ rule }) => rule === 'description/packages')?.fix?.edits[0]?.value;
  expect(fixOf('EIGHTEEN CARTONS OF OVEN', '18')).toBe('EIGHTEEN (18) CARTONS OF OVEN');
  expect(fixOf('ONE HUNDRED AND TWENTY-FIVE CTNS OF OVEN', '125')).toBe('ONE HUNDRED AND TWENTY-FIVE (125) CTNS OF OVEN');
  expect(fixOf('EIGHTEEN CARTONS OF OVEN', '19')).toBeUndefined();
  expect(fixOf('OVEN IN TWELVE CARTONS', '18')).toBeUndefined();
  expect(fixOf('ELECTRIC OVEN', '18')).toBe('EIGHTEEN (18) CARTONS OF ELECTRIC OVEN');
});

cases('description/packages', [['full-width brackets', line('C', { GoodsDesc: 'EIGHTEEN（18）CARTONS OF OVEN' })]]);

const chairs = { GoodsDesc: 'NINE (9) CARTONS OF CHAIR\nTOTAL: NINE (9) CARTONS' };
cases('description/total', [
  ['a total behind each line', line('C', chairs, { GoodsDesc: 'TEN (10) CARTONS OF TABLE\nTOTAL: TEN (10) CARTONS' })],
  ['one total larger than the sum', line('C', chairs, { GoodsDesc: 'TEN (10) CARTONS OF TABLE\nTOTAL: TWENTY (20) CARTONS' }), 'error Goods[1].GoodsDesc'],
]);

describe('a certificate without goods', () => {
  it('cannot be declared, but saved', () => {
    const empty = (applyType: string): string[] => ofRule('goods/none', { CertificateHead: { CertType: 'C', ApplyType: applyType } }, { absent: 'empty' });
    expect(empty('1')).toEqual(['error Goods']);
    expect(empty('0')).toEqual([]);
  });

  it('nothing is said of a form whose goods were not read', () => {
    expect(ofRule('goods/none', { CertificateHead: { CertType: 'C', ApplyType: '1' } })).toEqual([]);
  });
});

const packingRow = (count: string): Draft => line('C', { GoodsItemFlag: 'Y', PackQty: count, PackUnit: 'CTNS', GoodsDesc: 'TOTAL: SEVEN HUNDRED AND SEVENTY SIX (776) CTNS ONLY' });
cases('description/package-fields', [
  ['the row of the packing total says the same', packingRow('776')],
  ['the row of the packing total says another number', packingRow('777'), 'warning Goods[0].GoodsDesc'],
]);
