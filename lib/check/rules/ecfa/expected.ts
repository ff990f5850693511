import { dayOf } from '../../day';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** ECFA: a day of departure that may still change is marked 预计; one that has passed is not. */
export const ecfaExpected: Rule = {
  id: 'ecfa/expected-departure',
  types: ['H'],
  sources: ['form-ecfa'],
  *check({ application: { CertificateHead: head } }) {
    const shipment = dayOf(head.IntendExpDate);
    const applied = dayOf(head.AplDate);
    if (!shipment || !applied) return;
    const path = 'CertificateHead.PredictFlag';
    if (head.PredictFlag === '0' && shipment > applied) {
      yield { path, severity: 'hint', message: say('离港日期未定的填预计日期，并勾选“是否预计离港日期”。', 'While the departure may change, give the expected date and tick "departure date is expected" (预计).') };
    } else if (head.PredictFlag === '1' && shipment < applied) {
      yield { path, severity: 'warning', message: say(`出运日期 ${shipment} 已过，不应再标“预计”；请填实际离港日期。`, `The departure on ${shipment} has passed: enter the actual date, no longer as expected.`) };
    }
  },
};
