import type { CertificateRules } from './certificate';

/** Nothing known: what a type starts from whose rules have not been read. */
export const nothingKnown: Omit<CertificateRules, 'code'> = {
  status: [],
  agreement: [],
  destinations: [],
  itemLimit: [],
  retrospective: [],
  validity: [],
  thirdParty: [],
  criteria: [],
  goods: [],
  transport: [],
  marks: [],
  selfPrint: [],
  language: [],
  notes: [],
};
