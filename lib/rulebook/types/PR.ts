import type { CertificateRules } from '../certificate';
import { amended, byFaq } from '../common';
import { inferred, official } from '../state';
import { nothingKnown } from '../nothing-known';

/** Certificate of processing or assembly short of substantial change; its boxes have not been read. */
export const PR: CertificateRules = {
  ...nothingKnown,
  code: 'PR',
  status: [byFaq.issued],
  destinations: [inferred('*', 'unverified')],
  selfPrint: [official('*', 'gacc-2019-77', { from: '2019-05-20' })],
  amendment: [amended.supposed],
  language: [inferred('english', 'order-114')],
};
