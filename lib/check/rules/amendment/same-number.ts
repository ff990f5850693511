import { say } from '../../say';
import type { Rule } from '../../rule';

/** The number of the original is not that of the new certificate. */
export const sameNumber: Rule = {
  id: 'amendment/same-number',
  sources: ['portal-field-notes'],
  *check({ application: { CertificateHead: head, ModCertificate: part } }) {
    const old = part?.OldCertNo?.trim().toUpperCase();
    if (!old || head.CertStatus === '0' || old !== head.CertNo?.trim().toUpperCase()) return;
    yield {
      path: 'ModCertificate.OldCertNo',
      severity: 'hint',
      message: say('原证书号与本次证书号相同；原证书号应填被更改、重发的那份。', 'The original has the same number as this certificate: enter that of the one to be amended or re-issued.'),
    };
  },
};
