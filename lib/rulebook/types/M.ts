import type { CertificateRules } from '../certificate';
import { byFaq } from '../common';
import { countries, inferred } from '../state';
import { nothingKnown } from '../nothing-known';

/** Tinned mushrooms to the EU: in the official list of types; whether still issued is not known. */
export const M: CertificateRules = {
  ...nothingKnown,
  code: 'M',
  destinations: [
    inferred(countries('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'), 'schema-2022-1'),
  ],
  selfPrint: [byFaq.notSelfPrinted],
};
