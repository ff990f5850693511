import type { CertificateRules } from '../certificate';
import { official } from '../state';
import { nothingKnown } from '../nothing-known';

/** Tiles to Pakistan under a price undertaking: in the official list of types; whether still issued is not known. */
export const AP: CertificateRules = {
  ...nothingKnown,
  code: 'AP',
  destinations: [official(['PK'], 'schema-2022-1')],
};
