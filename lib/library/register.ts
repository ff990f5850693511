import type { Application } from '../certificate/application';
import { invoiceKey, invoicesKey, numbersIn } from '../certificate/invoice-key';
import { certificateOfForm, type KeptCertificate } from './certificate-of-form';
import { withFilled } from './filled-from';
import type { CertificateRecord, FilledFrom } from './records';

/** The certificates of the register by each of their invoice numbers, written as such numbers are compared; the latest first. */
export type Register = ReadonlyMap<string, readonly CertificateRecord[]>;

/** Makes the register ready for looking up. */
export function indexRegister(certificates: readonly CertificateRecord[]): Register {
  const byInvoice = new Map<string, CertificateRecord[]>();
  for (const record of certificates.toSorted(latestFirst)) {
    for (const key of keysOf(record.invNo)) {
      const own = byInvoice.get(key);
      if (own) own.push(record);
      else byInvoice.set(key, [record]);
    }
  }
  return byInvoice;
}

const none: readonly CertificateRecord[] = [];

/** The certificates that hold an invoice of this application, of its head or its list; the application itself is not among them. */
export function certificatesBeside(register: Register, application: Application): readonly CertificateRecord[] {
  if (register.size === 0) return none;
  const keys = new Set([application.CertificateHead, ...application.OriInv].flatMap(({ InvNo }) => keysOf(InvNo)));
  const found = new Set([...keys].flatMap((key) => register.get(key) ?? none));
  return found.size === 0 ? none : [...found].filter((record) => !isItself(record, application));
}

/** What to store when a certificate is kept: the record, and the one it renews; a certificate that is there already is not doubled. */
export interface Keeping {
  readonly record: CertificateRecord;
  readonly existing: CertificateRecord | null;
}

/** What of the library stands on the form, and how many goods lines the form has. */
export interface FilledForm {
  readonly filled: FilledFrom;
  readonly lines: number;
}

/**
 * Lays a certificate into the register, with what of the library went into its form, if that is known. `id` is for a new
 * record. What was not read or is empty on the form does not blank what is kept.
 */
export function keep(kept: KeptCertificate, certificates: readonly CertificateRecord[], id: string, form: FilledForm | null = null): Keeping {
  const existing = recordOf(kept, certificates) ?? null;
  const { certType, invNo, shipDate, destination } = kept;
  return {
    existing,
    record: {
      ...(existing ?? { id, note: '', createdAt: 0, updatedAt: 0 }),
      certType,
      invNo,
      certNo: kept.certNo || (existing?.certNo ?? ''),
      aplDate: kept.aplDate || (existing?.aplDate ?? ''),
      consignee: kept.consignee || (existing?.consignee ?? ''),
      ...(shipDate && { shipDate }),
      ...(destination && { destination }),
      ...(form && { filled: withFilled(existing?.filled, form.filled, form.lines) }),
    },
  };
}

/** The record under which a certificate stands in the register already. */
function recordOf(kept: KeptCertificate, certificates: readonly CertificateRecord[]): CertificateRecord | undefined {
  const key = certificateKey(kept);
  const same = certificates.find((record) => certificateKey(record) === key);
  if (same) return same;
  // What was kept before it had a number is the same application once it has one; so is what is kept while the number is out of sight.
  return certificates.find((record) => record.aplDate === kept.aplDate && certificateKey({ ...record, certNo: '' }) === certificateKey({ ...kept, certNo: '' }) && (record.certNo === '' || kept.certNo === undefined));
}

/** What makes a certificate of the register the same as another: type, invoices and number. */
export const certificateKey = ({ certType, invNo, certNo }: Pick<KeptCertificate, 'certType' | 'invNo' | 'certNo'>): string => `${certType} ${invoicesKey(invNo)} ${invoiceKey(certNo)}`;

/**
 * Whether a record is the application on the form. By the number; where the record has none yet, or the form's was not
 * read, by everything else that is kept: rather a mark too few than one against the form itself.
 */
function isItself(record: CertificateRecord, application: Application): boolean {
  const number = application.CertificateHead.CertNo;
  if (record.certNo.trim() !== '' && number !== undefined) return invoiceKey(record.certNo) === invoiceKey(number);
  const kept = certificateOfForm(application);
  if (typeof kept === 'string') return false;
  return certificateKey({ ...kept, certNo: '' }) === certificateKey({ ...record, certNo: '' }) && kept.aplDate === record.aplDate && kept.consignee === record.consignee;
}

const keysOf = (text: string | undefined): string[] => [...new Set(numbersIn(text).map(invoiceKey))].filter(Boolean);
const latestFirst = (one: CertificateRecord, other: CertificateRecord): number => (one.aplDate === other.aplDate ? other.updatedAt - one.updatedAt : one.aplDate < other.aplDate ? 1 : -1);
