import { say } from '../../say';
import type { Rule } from '../../rule';

/** RCEP wants the price terms, which the schema leaves open; number, date and currency of the invoice are required anyway. */
export const rcepPriceTerms: Rule = {
  id: 'rcep/price-terms',
  types: ['RC'],
  sources: ['portal-field-notes'],
  *check({ application: { CertificateHead: head }, wholeMessage }) {
    if (!wholeMessage || head.ApplyType !== '1' || head.PriceTerms?.trim()) return;
    yield { path: 'CertificateHead.PriceTerms', severity: 'warning', message: say('RCEP证书申报前须填价格条款。', 'RCEP requires the price terms before declaring.') };
  },
};
