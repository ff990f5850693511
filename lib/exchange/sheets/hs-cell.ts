import type { LocalText } from '../../certificate/text';
import { cellText, halfWidth } from './cell-text';
import type { Cell } from './table';

export type HsCell = { readonly code: string } | { readonly problem: LocalText; /** What it would be if a zero were lost in front. */ readonly withZero?: string };

/**
 * The HS code that a cell states; dots, blanks and hyphens between digits are taken away. Excel takes the leading zero of
 * chapters 01 to 09 off a code that was typed as a number; then 5, 7 or 9 digits are left. That a zero was lost is likely
 * but not certain (a digit may be missing elsewhere), so it is put back only where the user said so for the column
 * (`restoreZero`).
 */
export function hsCodeOf(cell: Cell | undefined, restoreZero: boolean): HsCell {
  const text = halfWidth(cellText(cell));
  const digits = text.replaceAll(/[\s.\-·。]/g, '');
  if (!/^\d+$/.test(digits)) return { problem: { 'zh-CN': 'HS编码里有数字以外的内容', en: 'The HS code holds something else than digits' } };
  if (digits.length < 4) return { problem: { 'zh-CN': 'HS编码不足4位', en: 'The HS code has fewer than 4 digits' } };
  if (digits.length > 10) return { problem: { 'zh-CN': `HS编码有${digits.length}位，最多10位`, en: `The HS code has ${digits.length} digits; at most 10` } };
  const isNumber = typeof cell === 'number';
  if (isNumber && !Number.isInteger(cell)) return { problem: { 'zh-CN': 'HS编码被Excel存成了小数，末尾的0可能丢失，请改为文本', en: 'Excel stored the HS code as a decimal number, zeros at its end may be lost; make it text' } };
  if (digits.length % 2 === 0) return { code: digits };
  // A CSV that Excel wrote has lost them too, though its cells are texts.
  const isPlain = isNumber || text === digits;
  if (restoreZero && isPlain) return { code: `0${digits}` };
  return isPlain
    ? { problem: { 'zh-CN': `HS编码只有${digits.length}位，开头的0可能被Excel去掉了，请核对`, en: `The HS code has ${digits.length} digits; Excel may have dropped a leading zero. Check it` }, withZero: `0${digits}` }
    : { problem: { 'zh-CN': `HS编码有${digits.length}位，应为4、6、8或10位`, en: `The HS code has ${digits.length} digits; 4, 6, 8 or 10 are usual` } };
}
