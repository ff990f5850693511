import { invoiceKey, invoicesKey } from '../certificate/invoice-key';
import { typeOfNumber } from '../certificate/certificate-number';
import type { CertificateRecord } from './records';
import { sameContent } from './same-content';

/** A certificate as the portal's own list shows it; '' for what it does not say. Days as YYYY-MM-DD. */
export interface SeenCertificate {
  readonly certNo: string;
  readonly invNo: string;
  readonly applied: string;
  readonly issued: string;
  readonly state: string;
}

/** Why a certificate of the list does not go into the register: its number does not tell the type, or it has no invoice. */
export type NotTaken = 'no-type' | 'no-invoice';

/** What the register would hold of a certificate that the list shows. */
export interface StateTaken {
  readonly record: CertificateRecord;
  readonly existing: CertificateRecord | null;
  readonly change: 'new' | 'changed' | 'same';
}

/**
 * Lays a certificate of the portal's list into the register. Known by its number; one that was kept before it had a number,
 * by type, invoices and day of application, if that is one alone. What the list does not say does not blank what is kept.
 * `id` is for a new record; `today` the day (Chinese time) on which the list was seen.
 */
export function takeState(seen: SeenCertificate, certificates: readonly CertificateRecord[], id: string, today: string): StateTaken | NotTaken {
  const certType = typeOfNumber(seen.certNo);
  if (!certType) return 'no-type';
  const number = invoiceKey(seen.certNo);
  const unnumbered = certificates.filter((record) => record.certNo.trim() === '' && record.certType === certType && invoicesKey(record.invNo) === invoicesKey(seen.invNo) && record.aplDate === seen.applied);
  const existing = certificates.find((record) => invoiceKey(record.certNo) === number) ?? (unnumbered.length === 1 ? unnumbered[0] : undefined) ?? null;
  if (!existing && invoicesKey(seen.invNo) === '') return 'no-invoice';
  const base: CertificateRecord = existing ?? { id, certType, invNo: seen.invNo, certNo: '', aplDate: '', consignee: '', note: '', createdAt: 0, updatedAt: 0 };
  const said: CertificateRecord = {
    ...base,
    certNo: base.certNo.trim() || number,
    aplDate: base.aplDate || seen.applied,
    ...(seen.state !== '' && { state: seen.state }),
    ...(seen.issued !== '' && { issueDate: seen.issued }),
  };
  // Seen again with nothing new is no change.
  if (existing && sameContent(existing, said)) return { record: existing, existing, change: 'same' };
  return { record: { ...said, stateOn: today }, existing, change: existing ? 'changed' : 'new' };
}
