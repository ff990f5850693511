import { isInvoiceNumber } from '../../fields-of-interest';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, valuesOf } from '../../values';

/** Letter O among digits, or 0 among letters: the commonest mix-up. Only the invoice can tell, so nothing is mended here. */
export const zeroOrLetterO: Rule = {
  id: 'invoice-number/zero-or-letter-o',
  sources: ['customs-faq-2023'],
  *check({ application }) {
    for (const value of valuesOf(application)) {
      if (!isInvoiceNumber(value)) continue;
      const text = value.value;
      const letter = /\d[Oo]+(?=\d)|\d\d[Oo]+$/.exec(text);
      const zero = /[A-Za-z]{2}0(?=[A-Za-z]{2})/.exec(text);
      if (!letter && !zero) continue;
      yield {
        path: pathOf(value),
        severity: letter ? 'warning' : 'hint',
        message: letter
          ? say(`发票号“${shown(text)}”数字中夹有字母O，请对照发票确认是否应为数字0。`, `Invoice number "${shown(text)}" has the letter O among digits: compare with the invoice whether 0 is meant.`)
          : say(`发票号“${shown(text)}”字母中夹有数字0，请对照发票确认是否应为字母O。`, `Invoice number "${shown(text)}" has a 0 among letters: compare with the invoice whether the letter O is meant.`),
      };
    }
  },
};
