import { factOn } from '../../../rulebook/fact';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Transport is not left blank, also while the vessel is unknown. */
export const meansMissing: Rule = {
  id: 'transport/means-missing',
  sources: ['customs-faq-2023'],
  *check({ application: { CertificateHead: head }, certType, rules, day }) {
    const fact = rules && factOn(rules.transport, day);
    if (!fact || [head.TransMeans, head.TransName, head.TransDetails].some((text) => text === undefined || text.trim())) return;
    // ECFA is written in Chinese: no list of English words for it.
    const words = certType === 'H' ? [] : fact.value.unknownVessel;
    yield {
      path: 'CertificateHead.TransMeans',
      severity: fact.confidence === 'inferred' ? 'hint' : 'warning',
      sources: [fact.source],
      message: say(`运输方式、船名航次和运输细节均未填${words.length > 0 ? `；船名航次未定的填 ${words.join('、')} 等` : ''}。`, `Means, vessel and transport details are all blank${words.length > 0 ? `: write one of ${words.join(', ')} while the vessel is not known` : ': fill them in'}.`),
    };
  },
};
