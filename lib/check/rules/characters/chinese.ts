import { isInvoiceNumber, isPrintedCode, isPrintedLatin } from '../../fields-of-interest';
import { han } from '../../text-repair';
import { say } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, exoticValuesOf } from '../../values';

/** Chinese characters in a box that is printed in English. ECFA is printed in Chinese; marks stand as on the cartons. */
export const chinese: Rule = {
  id: 'characters/chinese',
  sources: ['smart-review-2020', 'customs-faq-2023'],
  *check(context) {
    for (const value of exoticValuesOf(context.application)) {
      // Forms may show the country of destination by its Chinese name.
      if (value.tag === 'DestCountry' && !context.wholeMessage) continue;
      const coded = isPrintedCode(value, context);
      if (!(isPrintedLatin(value, context) || coded) || isInvoiceNumber(value)) continue;
      const found = value.value.match(new RegExp(han.source, 'g'));
      if (!found) continue;
      const text = found.slice(0, 8).join('') + (found.length > 8 ? '…' : '');
      yield {
        path: pathOf(value),
        severity: coded ? 'warning' : 'error',
        message: say(`含汉字“${text}”；除ECFA证书外一律用英文填写。`, `Chinese characters "${text}": all types but ECFA are filled in English.`),
      };
    }
  },
};
