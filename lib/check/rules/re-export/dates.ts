import { dayOf } from '../../day';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** A certificate of re-export is not dated before departure. Invoice before application is asked of all types. */
export const reExportDates: Rule = {
  id: 're-export/dates',
  types: ['TR'],
  sources: ['notes-re-export'],
  *check({ application: { CertificateHead: head } }) {
    const applied = dayOf(head.AplDate);
    const shipment = dayOf(head.IntendExpDate);
    if (!applied || !shipment || applied >= shipment) return;
    yield {
      path: 'CertificateHead.AplDate',
      severity: 'warning',
      message: say(`转口证明书的签发日期不得早于离港日期 ${shipment}。`, `A certificate of re-export is not issued before departure, ${shipment}.`),
    };
  },
};
