import { say } from '../../say';
import type { Rule } from '../../rule';

/** What belongs to an amendment is filled while the application is for a new certificate. */
export const statusNew: Rule = {
  id: 'amendment/status-new',
  sources: ['schema-2022-1', 'portal-field-notes'],
  *check({ application: { CertificateHead: head, ModCertificate: part } }) {
    if (head.CertStatus !== '0' || !part || !Object.values(part).some((value) => value?.trim())) return;
    yield {
      path: 'CertificateHead.CertStatus',
      severity: 'warning',
      message: say('证书状态为新证，却填有更改/重发信息；请改选状态，或清空该部分。', 'The status is new, but amendment data are filled: choose the right status or clear them.'),
    };
  },
};
