import { factOn } from '../../../rulebook/fact';
import { say } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

const returned = /海关[^，。；]{0,12}退|退[^，。；]{0,12}海关|(?:国外|境外|进口方|进口国)[^，。；]{0,8}退|\bRETURNED\b|\bREJECTED\b/i;

/** Agreements whose certificates are corrected on the original: no new one for those that the importing customs sent back. */
export const handCorrection: Rule = {
  id: 'amendment/hand-correction',
  sources: ['customs-qa-2025'],
  *check({ application: { CertificateHead: head, ModCertificate: part }, rules, day }) {
    const fact = rules && factOn(rules.amendment, day);
    if (head.CertStatus !== '1' || !fact || fact.value.ways.length === 0 || fact.value.ways.includes('new-certificate')) return;
    const sentBack = returned.test(part?.ModReason ?? '') && severityOf(fact.confidence) !== 'hint';
    yield {
      path: 'CertificateHead.CertStatus',
      severity: sentBack ? 'warning' : 'hint',
      sources: [fact.source],
      message: say('本类证书被进口国海关退回更正的，须带原证到签证机构手工更正并签章，不另签新证；尚未在国外使用的才申请更改证。', 'If the importing customs sent this certificate back, the issuing office corrects the original by hand, signed and stamped; a new one is only for an original not yet used abroad.'),
    };
  },
};
