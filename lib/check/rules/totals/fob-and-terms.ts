import { decimalOf, plain } from '../../decimal';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** Under CIF, CFR or CIP the FOB value is less than the invoice total by freight and insurance. */
export const fobAndTerms: Rule = {
  id: 'totals/fob-and-terms',
  sources: ['notes-e-2012'],
  *check({ application: { CertificateHead: head } }) {
    const terms = /^(?:CIF|CFR|CNF|C&F|CIP|CPT)\b/i.exec(head.PriceTerms?.trim() ?? '')?.[0].toUpperCase();
    const fob = decimalOf(head.FOBValue);
    const total = decimalOf(head.TotalAmt);
    if (!terms || fob === null || total === null || total.eq(0) || fob.lt(total)) return;
    yield {
      path: 'CertificateHead.FOBValue',
      severity: 'warning',
      message: say(`价格条款为 ${shown(terms)}，FOB值 ${plain(fob)} 应小于发票总额 ${plain(total)}（减去运费、保险费）。`, `With ${shown(terms)} the FOB value ${plain(fob)} must be less than the invoice total ${plain(total)}, by freight and insurance.`),
    };
  },
};
