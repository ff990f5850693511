import type { CertificateRules } from '../certificate';
import { noCriterion } from '../common';
import { official, secondary } from '../state';
import { nothingKnown } from '../nothing-known';

/** Tiles to Mexico under a price undertaking: in the official list of types; whether still issued is not known. */
export const AD: CertificateRules = {
  ...nothingKnown,
  code: 'AD',
  destinations: [official(['MX'], 'schema-2022-1')],
  criteria: [secondary(noCriterion, 'portal-field-notes')],
};
