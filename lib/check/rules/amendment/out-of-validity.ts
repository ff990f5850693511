import { addMonths } from '../../../rulebook/calendar';
import { factOn } from '../../../rulebook/fact';
import { dayOf } from '../../day';
import { say } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

/** Every validity that the rulebook knows is twelve months from issue. */
const months = 12;

/** Amendment and re-issue are possible while the original is valid, at the office that issued it. */
export const outOfValidity: Rule = {
  id: 'amendment/out-of-validity',
  sources: ['customs-qa-2025'],
  *check({ application: { CertificateHead: head, ModCertificate: part }, rules }) {
    const issued = dayOf(part?.OldIssueDate);
    const applied = dayOf(head.AplDate);
    if (!rules || !/^[123]$/.test(head.CertStatus ?? '') || !issued || !applied) return;
    const last = addMonths(issued, months);
    if (applied <= last) return;
    const validity = factOn(rules.validity, issued);
    yield {
      path: 'ModCertificate.OldIssueDate',
      severity: validity && severityOf(validity.confidence) !== 'hint' ? 'warning' : 'hint',
      message: say(`原证 ${issued} 签发，有效期1年，至 ${last} 止；更改、重发须在有效期内向原签证机构申请。`, `Issued on ${issued}, the original was valid until ${last}: amendment and re-issue are for valid certificates, at the office that issued them.`),
    };
  },
};
