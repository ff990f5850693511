import type { FieldSpec, Section } from '../field';
import { amendmentFields } from './amendment';
import { goodsFields } from './goods';
import { headFields } from './head';
import { invoiceFields } from './invoice';
import { nonPartyFields } from './non-party';
import { undertakingFields } from './undertaking';

/** All 124 fields of the official message, by section and tag. */
export const fields = {
  CertificateHead: headFields,
  Goods: goodsFields,
  ModCertificate: amendmentFields,
  NonpartyCorp: nonPartyFields,
  OriInv: invoiceFields,
  AplPromise: undertakingFields,
} as const satisfies Record<Section, Record<string, FieldSpec>>;

/** Sections that hold a list of rows. */
export const listSections = ['Goods', 'NonpartyCorp', 'OriInv'] as const satisfies readonly Section[];

/** The field with that tag in that section, or undefined. */
export function fieldSpec(section: Section, tag: string): FieldSpec | undefined {
  const ofSection: Record<string, FieldSpec> = fields[section];
  return Object.hasOwn(ofSection, tag) ? ofSection[tag] : undefined;
}
