import type { CertificateRules } from '../certificate';
import { nothingKnown } from '../nothing-known';

/** Tinned mushrooms to the EU: in the official list of types; whether still issued is not known. */
export const M: CertificateRules = { ...nothingKnown, code: 'M' };
