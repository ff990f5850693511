import { say, shown } from '../../say';
import type { Rule } from '../../rule';

const reference =
  /\b(?:SEE|AS(?:\s+PER)?)\s+(?:THE\s+)?(?:(?:COMMERCIAL|PROFORMA|SALES)\s+)?(?:INV(?:OICE)?|B\s*\/?\s*L|BILL\s+OF\s+LADING|PACKING\s+LIST|P\s*\/\s*L|ADDRESS(?:ED)?|CONTRACT|(?:CARTON|COLOU?R|SHIPPING)\s+LABEL)\b|^\s*(?:CARTON|COLOU?R|SHIPPING)\s+LABEL\s*$/im;

/** Marks are written out, not referred to: AS PER INVOICE, AS ADDRESS, CARTON LABEL are refused. */
export const marksReference: Rule = {
  id: 'marks/reference',
  sources: ['filling-ch', 'filling-co'],
  *check({ application }) {
    const mark = application.CertificateHead.Mark ?? '';
    const found = reference.exec(mark);
    if (!found) return;
    yield {
      path: 'CertificateHead.Mark',
      severity: 'warning',
      message: say(`唛头不接受“${shown(found[0])}”，请按实际唛头填全，没有则填 N/M。`, `"${shown(found[0])}" is not accepted as marks: write them out, or N/M where there are none.`),
    };
  },
};
