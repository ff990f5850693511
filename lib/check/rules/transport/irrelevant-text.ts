import { say, shown } from '../../say';
import type { Rule } from '../../rule';

const foreign = /\b(?:L\/C|B\/L|CONTAINERS?|SEAL|INVOICE|CONTRACT|PAYMENT|T\/T|FREIGHT\s+(?:PREPAID|COLLECT)|CTNR)\b[^,;\n]{0,30}/i;

/** The transport box tells the route and nothing else. */
export const irrelevantText: Rule = {
  id: 'transport/irrelevant-text',
  sources: ['review-errors'],
  *check({ application: { CertificateHead: head } }) {
    const found = foreign.exec(head.TransDetails ?? '');
    if (!found) return;
    yield {
      path: 'CertificateHead.TransDetails',
      severity: 'hint',
      message: say(`运输细节只写路线和运输方式，请删去“${shown(found[0])}”。`, `Transport details state route and means only: remove "${shown(found[0])}".`),
    };
  },
};
