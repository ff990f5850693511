import { say, shown } from '../../say';
import type { Application } from '../../../certificate/application';
import type { Rule } from '../../rule';
import { pathOf, valuesWithTag } from '../../values';

/**
 * Letter O among digits, or 0 among letters: the commonest mix-up. Between letters and digits (TSIO801005, PO801005) an O
 * may be right: there it counts when contract or marks have the same digits with a 0. Only the invoice can tell, so
 * nothing is mended here.
 */
export const zeroOrLetterO: Rule = {
  id: 'invoice-number/zero-or-letter-o',
  sources: ['customs-faq-2023'],
  *check({ application }) {
    for (const value of valuesWithTag(application, ['InvNo'])) {
      const text = value.value;
      const letter = /\d[Oo]+(?=\d)|\d\d[Oo]+$/.test(text) || withZeroElsewhere(text, application);
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

/** TSIO801005 beside contract TSSC0801005: the digits behind the O stand elsewhere with a 0 before them. */
function withZeroElsewhere(text: string, { CertificateHead: head }: Application): boolean {
  const digits = /[A-Za-z][Oo](\d{4,})(?!\d)/.exec(text)?.[1];
  return digits !== undefined && [head.ContractNo, head.LcNo, head.Mark].some((other) => new RegExp(String.raw`(?<!\d)0${digits}(?!\d)`).test(other ?? ''));
}
