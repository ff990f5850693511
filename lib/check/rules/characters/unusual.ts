import { isInvoiceNumber, isPrintedLatin } from '../../fields-of-interest';
import { fullWidth, han, invisible, notInXml, oddBlank, typographic } from '../../text-repair';
import { say } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, exoticValuesOf } from '../../values';

/** What is left beyond the keyboard: accents, ™, °, emoji. They may not print and disturb verification. */
export const unusual: Rule = {
  id: 'characters/unusual',
  sources: ['customs-faq-2023'],
  *check(context) {
    for (const value of exoticValuesOf(context.application)) {
      if (isInvoiceNumber(value) || !isPrintedLatin(value, context)) continue;
      const found = [...new Set(value.value)].filter((sign) => sign > '~' && !others.some((pattern) => pattern.test(sign)));
      if (found.length === 0) continue;
      yield {
        path: pathOf(value),
        severity: 'hint',
        message: say(`含特殊字符“${found.slice(0, 5).join(' ')}”，可能无法打印或影响核查，建议改用英文字母和常用符号。`, `Special characters "${found.slice(0, 5).join(' ')}" may not print and may disturb verification: plain letters and signs are safer.`),
      };
    }
  },
};

const others = [fullWidth, han, invisible, notInXml, oddBlank, typographic, /[\u0080-\u009F\u2028\u2029]/];
