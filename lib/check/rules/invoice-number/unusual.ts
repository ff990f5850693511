import { isInvoiceNumber } from '../../fields-of-interest';
import { say, shown } from '../../say';
import { fullWidth, invisible, notInXml, oddBlank, typographic } from '../../text-repair';
import type { Rule } from '../../rule';
import { pathOf, exoticValuesOf } from '../../values';

/** Chinese characters and letters of other alphabets in an invoice number: a Cyrillic Н is no H. ECFA may have Chinese ones. */
export const unusualNumber: Rule = {
  id: 'invoice-number/unusual',
  sources: ['customs-faq-2023'],
  *check({ application, certType }) {
    for (const value of exoticValuesOf(application)) {
      if (!isInvoiceNumber(value)) continue;
      const found = [...new Set(value.value)].filter((sign) => sign > '~' && !others.some((pattern) => pattern.test(sign)));
      if (found.length === 0) continue;
      const signs = found.slice(0, 5).join(' ');
      yield {
        path: pathOf(value),
        severity: certType === null || certType === 'H' ? 'warning' : 'error',
        message: say(`发票号“${shown(value.value)}”含异常字符“${signs}”，核查时可能查不到证书；请用键盘上的字母、数字和符号。`, `Invoice number "${shown(value.value)}" has "${signs}"; the certificate may not be found when verified. Use letters, digits and signs of the keyboard.`),
      };
    }
  },
};

const others = [fullWidth, invisible, notInXml, oddBlank, typographic, /[\u0080-\u009F\u2028\u2029]/];
