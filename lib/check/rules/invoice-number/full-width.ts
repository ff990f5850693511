import { isInvoiceNumber } from '../../fields-of-interest';
import { say, shown } from '../../say';
import { fullWidth, halfWidth, typed, typographic } from '../../text-repair';
import type { Rule } from '../../rule';
import { pathOf, exoticValuesOf } from '../../values';

/** Half-width letters, digits and hyphens in an invoice number: "－" and "–" are not "-". */
export const fullWidthNumber: Rule = {
  id: 'invoice-number/full-width',
  sources: ['customs-faq-2023'],
  *check({ application }) {
    for (const value of exoticValuesOf(application)) {
      if (!isInvoiceNumber(value) || !(fullWidth.test(value.value) || typographic.test(value.value))) continue;
      const path = pathOf(value);
      const plain = typed(halfWidth(value.value));
      // A full-width blank alone is the other rule's matter.
      if (plain.replaceAll(' ', '') === value.value.replaceAll(/[\s\u3000]/g, '')) continue;
      yield {
        path,
        severity: 'error',
        message: say(`发票号“${shown(value.value)}”含全角字符或全角连字符，核查时可能查不到证书；应为 ${plain}。`, `Invoice number "${shown(value.value)}" has full-width characters or a long hyphen; the certificate may not be found when verified. It should read ${plain}.`),
        fix: { label: say(`改为 ${plain}`, `Write ${plain}`), edits: [{ path, value: plain }] },
      };
    }
  },
};
