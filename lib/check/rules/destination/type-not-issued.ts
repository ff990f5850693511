import { certTypes } from '../../../certificate/types';
import { factOn } from '../../../rulebook/fact';
import { say } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

const why = {
  'not-yet': say('尚未开始签发', 'was not yet issued'),
  superseded: say('已被新协定证书取代', 'had been superseded'),
  ended: say('已停止签发', 'was no longer issued'),
} as const;

/** The type is issued at all on the day of application. */
export const typeNotIssued: Rule = {
  id: 'destination/type-not-issued',
  sources: ['customs-faq-2023'],
  *check({ certType, rules, day }) {
    if (!certType || !rules) return;
    const status = factOn(rules.status, day);
    // Of the days known for agreement and upgrades the first one.
    const [first] = [...rules.inForce].sort((one, other) => one.value.localeCompare(other.value));
    const early = first && day < first.value ? first : null;
    const fact = status && status.value !== 'issued' ? status : early;
    if (!fact) return;
    const name = certTypes[certType];
    const reason = why[status && status.value !== 'issued' ? status.value : 'not-yet'];
    yield {
      path: 'CertificateHead.CertType',
      severity: severityOf(fact.confidence),
      sources: [fact.source],
      message: say(`${name['zh-CN']}在 ${day} ${reason['zh-CN']}，请改选证书类型。`, `${name.en} ${reason.en} on ${day}: choose another type.`),
    };
  },
};
