import type { Option } from './option';

/** Packing kinds: code, the list's English form, Chinese name. */
export const packUnitOptions: readonly Option[] = (
  [
    ['CTN', 'CARTON(S)', '纸箱'],
    ['BOX', 'BOX(ES)', '盒'],
    ['BAG', 'BAG(S)', '袋'],
    ['BALE', 'BALE(S)', '捆包'],
    ['CASE', 'CASE(S)', '箱'],
    ['DRUM', 'DRUM(S)', '桶'],
    ['ROLL', 'ROLL(S)', '卷'],
    ['BUNDLE', 'BUNDLE(S)', '捆'],
    ['PALLET', 'PALLET(S)', '托盘'],
    ['PACKAGES', 'PACKAGE(S)', '件'],
    ['HANGING GARMENT', 'HANGING GARMENT', '挂装'],
    ['IN BULK', 'IN BULK', '散装'],
    ['PCS IN NUDE', 'PCS IN NUDE', '裸装(件)'],
    ['SETS IN NUDE', 'SETS IN NUDE', '裸装(套)'],
    ['UNITS IN NUDE', 'UNITS IN NUDE', '裸装(台)'],
  ] as const
).map(([code, text, zh]) => ({ code, text, beside: [zh] }));

/** The same list where the page shows the code itself. */
export const packCodeOptions: readonly Option[] = packUnitOptions.map(({ code, text, beside }) => ({ code, text: code, beside: [text, ...beside] }));

/** How a packing unit is written behind a number: one carton, two cartons. Unknown units are written as they are. */
export function packWord(codeOrText: string, count: number): string {
  const option = packUnitOptions.find((one) => one.code === codeOrText || one.text === codeOrText);
  if (!option) return codeOrText;
  return option.text.replace(/\((E?S)\)$/, count === 1 ? '' : '$1');
}

/** Standard units by customs code, Chinese name shown, English beside. */
export const unitOptions: readonly Option[] = (
  [
    ['035', '千克', 'KGS'],
    ['036', '克', 'GRAMS'],
    ['070', '吨', 'MTS'],
    ['011', '件', 'PCS'],
    ['007', '个', 'PCS'],
    ['008', '只', 'PCS'],
    ['006', '套', 'SETS'],
    ['001', '台', 'SETS'],
    ['012', '支', 'PCS'],
    ['015', '把', 'PCS'],
    ['014', '条', 'PCS'],
    ['009', '张', 'PCS'],
    ['016', '块', 'PCS'],
    ['017', '卷', 'ROLLS'],
    ['025', '双', 'PAIRS'],
    ['127', '打', 'DOZENS'],
    ['030', '米', 'METERS'],
    ['032', '平方米', 'SQUARE METERS'],
    ['033', '立方米', 'CUBIC METERS'],
    ['095', '升', 'LITERS'],
    ['142', '瓶', 'BOTTLES'],
    ['136', '袋', 'BAGS'],
    ['140', '盒', 'BOXES'],
    ['120', '箱', 'CARTONS'],
  ] as const
).map(([code, text, en]) => ({ code, text, beside: [en] }));

const englishUnits = ['KGS', 'GRAMS', 'MTS', 'PCS', 'SETS', 'PAIRS', 'DOZENS', 'ROLLS', 'METERS', 'SQUARE METERS', 'CUBIC METERS', 'LITERS', 'BOTTLES', 'BAGS', 'BOXES', 'CARTONS'];

/** English units where the page asks for them alone. */
export const englishUnitOptions: readonly Option[] = englishUnits.map((text) => ({ code: text, text, beside: [] }));
export const weightUnitOptions: readonly Option[] = ['KGS', 'GRAMS', 'MTS'].map((text) => ({ code: text, text, beside: [] }));
