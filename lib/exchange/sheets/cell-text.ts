import type { Cell } from './table';

/** What a cell says, as text: blanks around it taken away, numbers written plainly, dates as 2026-01-05. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.replaceAll(/\r\n?/g, '\n').trim();
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // As Excel shows a date that its calendar does not have.
  return Number.isNaN(cell.getTime()) ? '########' : cell.toISOString().slice(0, 10);
}

/**
 * A number as a person reads it in the sheet: Excel keeps 15 digits, what binary fractions leave behind them is none of
 * the sheet's; never with an exponent.
 */
function plainNumber(number: number): string {
  if (!Number.isFinite(number)) return '';
  const text = String(Number(number.toPrecision(15)));
  if (!text.includes('e')) return text;
  return Math.abs(number) >= 1 ? BigInt(Math.round(number)).toString() : number.toFixed(12).replace(/\.?0+$/, '');
}

/** True where a number has more digits than Excel keeps: its last ones became zeros when it was typed. */
export const lostDigits = (cell: Cell | undefined): boolean => typeof cell === 'number' && Math.abs(cell) >= 1e15;

/** Full-width letters, digits and signs in their ordinary form, and one blank for several. */
export const halfWidth = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();

/** The error that Excel shows instead of a result. */
export const isExcelError = (text: string): boolean => /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/.test(text);
