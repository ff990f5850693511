import type { GoodsLine } from '../../../certificate/application';
import type { Fix } from '../../../certificate/finding';
import { isNumberWord, numberFromWords, numberInWords } from '../../../certificate/number-words';
import { packingKind, writtenUnit } from '../../../certificate/packing-unit';
import { countOf } from '../../count';
import { goodsItems } from '../../goods-lines';
import { statementsOf } from '../../package-statements';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/**
 * A description begins with number and kind of the transport packing: EIGHTEEN (18) CARTONS OF … Left alone: irregular
 * packing, unpacked goods that say so, several lines under one packing total or with one not read, and ECFA, which is Chinese.
 */
export const packages: Rule = {
  id: 'description/packages',
  sources: ['return-reasons'],
  *check(context) {
    if (!context.certType || context.certType === 'H') return;
    const { application } = context;
    const items = [...goodsItems(context)];
    const totals = application.Goods.some((line) => line.GoodsDesc === undefined || statementsOf(line).some((statement) => statement.total)) || /\bTOTAL\b/i.test(application.CertificateHead.GoodsSpecClause ?? '');
    if (items.length > 1 && (totals || !context.goodsComplete)) return;
    for (const { row, line } of items) {
      const text = line.GoodsDesc?.trim();
      if (!text || line.PackType === '2') continue;
      const statements = statementsOf(line);
      if (statements.some((statement) => !statement.total) || unpacked.test(text) || (items.length > 1 && together.test(text))) continue;
      const path = `Goods[${row}].GoodsDesc`;
      const worded = statements.length === 0 ? wordsOf(text) : null;
      const fix = worded ? withFigure(line, text, worded, path) : statements.length === 0 ? (withWords(line, text, path) ?? generated(line, path)) : null;
      yield {
        path,
        severity: 'warning',
        message:
          statements.length > 0
            ? say('包装件数和种类应写在货名之前：英文数字 (数字) 包装单位 OF 货名。', 'Number and kind of packages stand before the goods name: WORDS (figures) UNIT OF goods.')
            : worded || counted.test(text)
              ? say('件数须同时写英文和括号内数字，如 EIGHTEEN (18) CARTONS OF …。', 'Write the number of packages in words and in figures: EIGHTEEN (18) CARTONS OF ….')
              : say(`描述“${shown(text)}”缺包装件数和种类，应写成 英文数字 (数字) 包装单位 OF 货名，如 EIGHTEEN (18) CARTONS OF …。`, `The description "${shown(text)}" lacks number and kind of packages: WORDS (figures) UNIT OF goods, such as EIGHTEEN (18) CARTONS OF ….`),
        ...(fix && { fix }),
      };
    }
  },
};

/** Goods in the packages of another line: (PACKED IN THE ABOVE CARTONS), PACKED TOGETHER WITH ITEM 1. */
const together = /\bPACKED\b[^\n]*\b(?:ABOVE|SAME|TOGETHER|ITEM)\b/i;
const unpacked = /\b(?:IN\s+(?:BULK|NUDE)|NUDE\s+CARGO|HANGING\s+GARMENTS?)\b/i;

/** The words before a figure that opens the description before a packing unit: 18 CARTONS. */
function withWords(line: GoodsLine, text: string, path: string): Fix | null {
  const [whole, digits = '', blank = '', unit = ''] = /^\(?(\d[\d,]{0,9})\)?(\s*)([A-Z]+)/i.exec(text) ?? [];
  const count = Number(digits.replaceAll(',', ''));
  const field = line.PackQty?.trim();
  if (!whole || !packingKind(unit) || (field && field !== String(count))) return null;
  const start = `${numberInWords(count)} (${digits})`;
  return { label: say(`改为“${start}”`, `Write "${start}"`), edits: [{ path, value: `${start}${blank || ' '}${text.slice(whole.length - unit.length)}` }] };
}

/** The number in words, without a figure, that opens the description before a packing unit: EIGHTEEN CARTONS. */
function wordsOf(text: string): string | null {
  const words = /^[A-Z\s-]+/i.exec(text)?.[0].split(/[\s-]+/).filter(Boolean) ?? [];
  const count = words.findIndex((word) => !isNumberWord(word.toUpperCase()) && word.toUpperCase() !== 'AND');
  if (count < 1 || !packingKind(words[count] ?? '')) return null;
  return text.slice(0, text.indexOf(words[count] ?? '')).trim();
}

/** The figure behind the words where the field beside it says the same number. */
function withFigure(line: GoodsLine, text: string, words: string, path: string): Fix | null {
  const count = numberFromWords(words);
  if (count === null || String(count) !== line.PackQty?.trim() || text.includes(`(${count})`)) return null;
  return { label: say(`补写 (${count})`, `Add (${count})`), edits: [{ path, value: `${words} (${count})${text.slice(words.length)}` }] };
}

const counted = /\b\d[\d,]*\s*(?:CARTON|CTN|CASE|BOX|BAG|BALE|PALLET|PLT|DRUM|ROLL|CRATE|BUNDLE|PC|PIECE|SET|PACKAGE|PKG)/i;

/** The whole first line where the fields beside it leave no doubt and the text has no number of its own. */
function generated(line: GoodsLine, path: string): Fix | null {
  const count = countOf(line.PackQty);
  const unit = line.PackUnit?.trim();
  const text = line.GoodsDesc?.trim() ?? '';
  if (count === null || !Number.isInteger(count) || count === 0 || count > 1e9 || !unit || !/^[A-Z ]+$/i.test(unit) || !packingKind(unit) || text.match(/\d+/g)?.includes(String(count))) return null;
  // A number or a packing of its own somewhere in the text: not to be doubled.
  if (text.split(/[^A-Za-z]+/).some((word) => isNumberWord(word.toUpperCase()) || packingKind(word))) return null;
  const start = `${numberInWords(count)} (${count}) ${writtenUnit(unit, count)} OF `;
  return { label: say(`前面补“${start.trim()}”`, `Put "${start.trim()}" before it`), edits: [{ path, value: start + text }] };
}
