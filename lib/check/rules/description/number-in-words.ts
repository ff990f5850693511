import type { Edit } from '../../../certificate/finding';
import { numberInWords } from '../../../certificate/number-words';
import { packageStatements, statementsOf } from '../../package-statements';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, valuesWithTag } from '../../values';

const boxes = ['GoodsDesc', 'GoodsSpecClause'];

/**
 * The number of packages in words equals the figure in brackets, and the figure holds digits only (no 10O). Two numbers
 * that contradict each other cannot both be true, as the application's data must be.
 */
export const numberInWordsRule: Rule = {
  id: 'description/number-in-words',
  sources: ['return-reasons', 'order-114'],
  *check({ application }) {
    for (const value of valuesWithTag(application, boxes)) {
      const line = value.row === null ? undefined : application.Goods[value.row];
      for (const statement of line ? statementsOf(line) : packageStatements(value.value)) {
        const { words, wordsValue, figure, figureText, start, figureStart } = statement;
        const letter = /o/i.test(figureText);
        if (wordsValue === figure && !letter) continue;
        const path = pathOf(value);
        const packQty = statement.total ? undefined : line?.PackQty?.trim();
        const replaced = (at: number, old: string, by: string): Edit => ({ path, value: value.value.slice(0, at) + by + value.value.slice(at + old.length) });
        // Which of the two is right is certain only where the letter alone is wrong or the number of packages agrees with one.
        const mend =
          wordsValue === figure
            ? { text: String(figure), edit: replaced(figureStart, figureText, String(figure)) }
            : packQty === String(figure) || wordsValue === null
              ? { text: numberInWords(figure), edit: replaced(start, words, numberInWords(figure)) }
              : packQty === String(wordsValue)
                ? { text: String(wordsValue), edit: replaced(figureStart, figureText, String(wordsValue)) }
                : null;
        const certain = mend && !(letter && wordsValue !== figure);
        yield {
          path,
          severity: 'error',
          message:
            letter && wordsValue === figure
              ? say(`数字“(${figureText})”中夹有字母O，应为 (${figure})。`, `The figure "(${figureText})" contains the letter O; it should be (${figure}).`)
              : say(`英文数字“${shown(words)}”与括号内 (${figureText}) 不一致，请改正。`, `The words "${shown(words)}" and the figure (${figureText}) differ: correct the wrong one.`),
          ...(certain && { fix: { label: say(`改为 ${mend.text}`, `Write ${mend.text}`), edits: [mend.edit] } }),
        };
      }
    }
  },
};
