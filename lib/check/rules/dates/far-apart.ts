import { addMonths } from '../../../rulebook/calendar';
import { dayOf } from '../../day';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** A wrong year: shipment more than half a year after the application, or an invoice two years before it. */
export const farApart: Rule = {
  id: 'dates/far-apart',
  sources: ['unverified'],
  *check({ application: { CertificateHead: head } }) {
    const applied = dayOf(head.AplDate);
    const shipment = dayOf(head.IntendExpDate);
    const invoice = dayOf(head.InvDate);
    if (!applied) return;
    if (shipment && shipment > addMonths(applied, 6)) yield { path: 'CertificateHead.IntendExpDate', severity: 'hint', message: say(`出运日期 ${shipment} 比申请日期晚半年以上，请核对年份。`, `Shipment on ${shipment} is more than half a year after the application: check the year.`) };
    if (invoice && invoice < addMonths(applied, -24)) yield { path: 'CertificateHead.InvDate', severity: 'hint', message: say(`发票日期 ${invoice} 比申请日期早两年以上，请核对年份。`, `The invoice of ${invoice} is more than two years older than the application: check the year.`) };
  },
};
