import type { CertificateReference } from './reference';

/** Nothing known: what the reference of a type starts from. */
export const nothingNoted: Omit<CertificateReference, 'code'> = {
  interfaceCode: [],
  originRule: [],
  valueContent: [],
  deMinimis: [],
  meanings: [],
  transit: [],
  documents: [],
  archive: [],
  ports: [],
  reissue: [],
  exhibition: [],
  movement: [],
  waiver: [],
  exchange: [],
  boxes: [],
  changes: [],
  notes: [],
  gaps: [],
};
