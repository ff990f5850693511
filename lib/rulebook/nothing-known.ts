import type { CertificateRules } from './certificate';

/** Nothing known: what a type starts from whose rules have not been read. */
export const nothingKnown: Omit<CertificateRules, 'code'> = {
  status: [],
  agreement: [],
  formName: [],
  inForce: [],
  destinations: [],
  itemLimit: [],
  retrospective: [],
  validity: [],
  thirdParty: [],
  parties: [],
  criteria: [],
  goods: [],
  transport: [],
  marks: [],
  selfPrint: [],
  language: [],
  amendment: [],
};
