import type { CertType } from './types';
import type { CodeListId } from './codes';
import type { LocalText } from './text';

/** The parts of the official message (GACC Announcement 2022 No. 1); names as in the message. */
export type Section =
  | 'CertificateHead'
  | 'Goods'
  | 'ModCertificate'
  | 'NonpartyCorp'
  | 'OriInv'
  | 'AplPromise';

/**
 * What kind of value a field holds.
 * `text` one line · `lines` several lines · `code-text` a number or code typed freely (invoice number, HS code) ·
 * `code` one of a list · `flag` yes or no · `date` YYYY-MM-DD · `amount` up to 19 digits and 5 decimals ·
 * `integer` · `percent` 0-100 with two decimals · `phone` · `email`
 */
export type FieldKind =
  | 'text'
  | 'lines'
  | 'code-text'
  | 'code'
  | 'flag'
  | 'date'
  | 'amount'
  | 'integer'
  | 'percent'
  | 'phone'
  | 'email';

/** One field of the official message. */
export interface FieldSpec {
  /** The name by which the product calls it. */
  readonly label: LocalText;
  /** Other wordings of the label met on forms, in manuals and in the schema; used to recognise, never shown. */
  readonly aliases: readonly string[];
  readonly kind: FieldKind;
  /** Longest content in characters by the import schema; `null` where the schema has an integer. */
  readonly maxLength: number | null;
  /** `always` in every message · `declare` when declaring, not in a draft · `optional`. */
  readonly required: 'always' | 'declare' | 'optional';
  readonly codes?: CodeListId;
  /** The script the content is written in, where it is not free. ECFA is Chinese in the `latin` fields too. */
  readonly script?: 'latin' | 'chinese' | 'any';
  /** Printed on the certificate. */
  readonly printed?: true;
  /** Certificate types that show the field (third-party field notes); absent: all. */
  readonly onlyFor?: readonly CertType[];
}
