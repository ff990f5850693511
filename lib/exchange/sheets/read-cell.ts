import { countryByAlpha2, countryByAlpha3, countryByText } from '../../certificate/places/country';
import type { LocalText } from '../../certificate/text';
import { amountOf, currencyOf, weightUnitOf } from './amount';
import { cellText, halfWidth, isExcelError, lostDigits } from './cell-text';
import { hsCodeOf } from './hs-cell';
import { dayOf } from './sheet-date';
import type { SheetField } from './sheet-field';
import type { Cell } from './table';

/** Says what is the matter with the cell at hand. */
export type Tell = (severity: 'error' | 'warning', message: LocalText) => void;

/**
 * Reads one cell for its field into `values`; a unit that stands beside a figure, or else in the heading (`unit`), goes to
 * the field's own. What cannot be read for certain is told and left out.
 */
export function readCell(cell: Cell, field: SheetField, unit: string, restoreZero: boolean, values: Map<string, string>, tell: Tell): void {
  const shown = cellText(cell);
  if (shown === '') return;
  if (isExcelError(shown)) return tell('error', excelError(shown));
  if (lostDigits(cell) && field.kind !== 'amount') return tell('error', digitsLost);
  if (cell instanceof Date && field.kind !== 'day' && field.kind !== 'text') return tell('error', becameDate);
  switch (field.kind) {
    case 'text':
      return set(shown, field, values, tell);
    case 'code':
      return set(shown.replaceAll(/\s+/g, ' '), field, values, tell);
    case 'unit':
      return set(halfWidth(shown), field, values, tell);
    case 'hs': {
      const read = hsCodeOf(cell, restoreZero);
      return 'code' in read ? void values.set(field.id, read.code) : tell('error', read.problem);
    }
    case 'amount':
    case 'integer':
      return readFigure(shown, field, unit, values, tell);
    case 'country':
      return known((countryByText(shown) ?? countryByAlpha2(shown) ?? countryByAlpha3(shown))?.alpha2, field, values, () => tell('error', noCountry));
    case 'day':
      return known(cell instanceof Date ? shown : dayOf(shown), field, values, () => tell('error', noDay));
    case 'choice':
      return known(field.choices?.get(halfWidth(shown).toUpperCase()), field, values, () => tell('error', noChoice));
  }
}

function set(value: string, field: SheetField, values: Map<string, string>, tell: Tell): void {
  if (field.maxLength !== undefined && value.length > field.maxLength) tell('error', tooLong(field.maxLength, value.length));
  else values.set(field.id, value);
}

function known(value: string | null | undefined, field: SheetField, values: Map<string, string>, otherwise: () => void): void {
  if (value) values.set(field.id, value);
  else otherwise();
}

function readFigure(shown: string, field: SheetField, unit: string, values: Map<string, string>, tell: Tell): void {
  const amount = amountOf(shown);
  if (!amount) return tell('error', noFigure);
  if (field.kind === 'integer' && !/^\d+(?:\.0+)?$/.test(amount.value)) return tell('error', notWhole);
  values.set(field.id, field.kind === 'integer' ? amount.value.replace(/\..*$/, '') : amount.value);
  const said = amount.currency || amount.unit || unit;
  if (field.unitField && said !== '' && !values.has(field.unitField)) values.set(field.unitField, weightUnitOf(said) ?? currencyOf(said) ?? halfWidth(said).toUpperCase());
}

const becameDate: LocalText = { 'zh-CN': 'Excel把这一格变成了日期，请改为文本后重填', en: 'Excel turned this cell into a date; make it text and enter it again' };
const excelError = (shown: string): LocalText => ({ 'zh-CN': `Excel公式出错：${shown}`, en: `The Excel formula failed: ${shown}` });
const digitsLost: LocalText = { 'zh-CN': '超过15位的数字，Excel已丢掉末尾几位，请改为文本', en: 'More than 15 digits: Excel dropped the last ones. Make the cell text' };
const noFigure: LocalText = { 'zh-CN': '认不出是哪个数', en: 'No single figure can be read' };
const notWhole: LocalText = { 'zh-CN': '应为整数', en: 'This must be a whole number' };
const noCountry: LocalText = { 'zh-CN': '不认识的国家(地区)', en: 'Unknown country' };
const noDay: LocalText = { 'zh-CN': '认不出是哪一天；日期请写作 2026-01-05', en: 'The day is not certain; write it as 2026-01-05' };
const noChoice: LocalText = { 'zh-CN': '不在可选值之内', en: 'Not one of the possible values' };
const tooLong = (most: number, length: number): LocalText => ({ 'zh-CN': `最多${most}个字符，现有${length}个`, en: `At most ${most} characters, there are ${length}` });
