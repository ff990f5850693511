import { say } from '../../say';
import type { Rule } from '../../rule';

/** Ecuador: with a third party the producer is stated. */
export const ecuadorProducer: Rule = {
  id: 'producer/ecuador-third-party',
  types: ['EC'],
  sources: ['portal-field-notes'],
  *check({ application: { CertificateHead: head } }) {
    if (head.ThirdPartyInvFlag !== '1' || head.Producer === undefined || head.Producer.trim()) return;
    yield { path: 'CertificateHead.Producer', severity: 'warning', message: say('厄瓜多尔证书有第三方时须填生产商。', 'With a third party the certificate for Ecuador names the producer.') };
  },
};
