import type { CertificateRules } from '../certificate';
import { nothingKnown } from '../nothing-known';

/** Congo (Brazzaville): a code seen in third-party lists; the agreement opens China's market, no export certificate was found. */
export const CG: CertificateRules = {
  ...nothingKnown,
  code: 'CG',
};
