import { isInvoiceNumber, isPrintedLatin } from '../../fields-of-interest';
import { typed, typographic } from '../../text-repair';
import { say } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, exoticValuesOf } from '../../values';

/** Quotation marks and dashes of word processors: not on a keyboard, and not printed alike everywhere. */
export const typographicRule: Rule = {
  id: 'characters/typographic',
  sources: ['customs-faq-2023'],
  *check(context) {
    for (const value of exoticValuesOf(context.application)) {
      if (isInvoiceNumber(value) || !typographic.test(value.value) || !isPrintedLatin(value, context)) continue;
      const path = pathOf(value);
      const found = [...new Set(value.value.match(new RegExp(typographic.source, 'g')))].slice(0, 5).join(' ');
      yield {
        path,
        severity: 'warning',
        message: say(`含排版符号“${found}”，请改用键盘上的半角符号。`, `Typographic signs "${found}": use the ones on the keyboard.`),
        fix: { label: say('改为键盘符号', 'Use keyboard signs'), edits: [{ path, value: typed(value.value) }] },
      };
    }
  },
};
