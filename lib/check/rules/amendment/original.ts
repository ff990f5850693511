import { say } from '../../say';
import type { Rule } from '../../rule';

/** An amended or re-issued certificate names the original and says why. */
export const original: Rule = {
  id: 'amendment/original',
  sources: ['schema-2022-1', 'portal-field-notes'],
  *check({ application, wholeMessage }) {
    const status = application.CertificateHead.CertStatus ?? '';
    if (!/^[123]$/.test(status)) return;
    const part = application.ModCertificate ?? (wholeMessage ? { OldCertNo: '', ModReason: '' } : {});
    if (part.OldCertNo !== undefined && !part.OldCertNo.trim()) {
      yield { path: 'ModCertificate.OldCertNo', severity: 'error', message: say('更改证、重发证须填原证书号。', 'An amended or re-issued certificate needs the number of the original.') };
    }
    if (part.ModReason !== undefined && !part.ModReason.trim()) {
      yield { path: 'ModCertificate.ModReason', severity: 'warning', message: say('请填更改/重发原因。', 'State the reason for amendment or re-issue.') };
    }
  },
};
