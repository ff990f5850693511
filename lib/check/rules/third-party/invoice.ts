import { groundsOf } from '../../../rulebook/fact';
import { say } from '../../say';
import { severityOf } from '../../severity';
import { placementOf } from '../../third-party-state';
import type { Rule } from '../../rule';

/** With a third party FORM E carries the number and date of its invoice: neither is left blank. */
export const thirdPartyInvoice: Rule = {
  id: 'third-party/invoice',
  sources: ['notes-e-2012'],
  *check(context) {
    const fact = placementOf(context);
    const { CertificateHead: head } = context.application;
    if (fact?.value.invoiceOf !== 'third-party' || head.ThirdPartyInvFlag !== '1') return;
    const grounds = groundsOf(fact, 'invoiceOf');
    for (const tag of ['InvNo', 'InvDate'] as const) {
      if (head[tag] === undefined || head[tag].trim()) continue;
      yield {
        path: `CertificateHead.${tag}`,
        severity: severityOf(grounds.confidence) === 'hint' ? 'hint' : 'warning',
        sources: [grounds.source],
        message: say('有第三方时，本类证书填第三方发票的号码和日期。', 'With a third party this type carries number and date of the third party\'s invoice.'),
      };
    }
  },
};
