import type { Application, GoodsLine } from '../certificate/application';
import type { CertType } from '../certificate/types';
import type { GoodsRecord, PartyRecord, TemplateRecord } from './records';

/** What the user chose to fill from. Quantities and values are of this shipment and come with the choice. */
export interface FillChoice {
  readonly certType: CertType | null;
  readonly template: TemplateRecord | null;
  readonly exporter: PartyRecord | null;
  readonly consignee: PartyRecord | null;
  readonly thirdParty: PartyRecord | null;
  readonly goods: readonly { readonly record: GoodsRecord; readonly shipment: GoodsLine }[];
}

/**
 * The application that a choice asks for: only what the library knows, nothing guessed; absent fields are left alone.
 * A criterion is proposed only for the certificate type it was recorded for.
 */
export function proposeApplication(_choice: FillChoice): Application {
  throw new Error('replaced by the library helper');
}
