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
  /** It was sent back, and the register has no reason for that yet. */
  readonly asksReason: boolean;
}

const mostStates = 60;
const mostReturns = 30;
const longestReason = 1000;

/** Whether a state means that customs sent the application back: the review's own word for it, and no other. */
export const isReturned = (state: string | undefined): boolean => state?.replaceAll(/\s/g, '') === '退回修改';

/**
 * Lays a certificate of the portal's list into the register. Known by its number; one that was kept before it had a number,
 * by type, invoices and day of application, if that is one alone. What the list does not say does not blank what is kept, and
 * a state that another takes over from stays among those before. `id` is for a new record; `today` the day (Chinese time) on
 * which the list was seen; `reason` why it was sent back, '' for unknown: noted once for each time, with that day.
 */
export function takeState(seen: SeenCertificate, certificates: readonly CertificateRecord[], id: string, today: string, reason = ''): StateTaken | NotTaken {
  const certType = typeOfNumber(seen.certNo);
  if (!certType) return 'no-type';
  const number = invoiceKey(seen.certNo);
  const unnumbered = certificates.filter((record) => record.certNo.trim() === '' && record.certType === certType && invoicesKey(record.invNo) === invoicesKey(seen.invNo) && record.aplDate === seen.applied);
  const existing = certificates.find((record) => invoiceKey(record.certNo) === number) ?? (unnumbered.length === 1 ? unnumbered[0] : undefined) ?? null;
  if (!existing && invoicesKey(seen.invNo) === '') return 'no-invoice';
  const base: CertificateRecord = existing ?? { id, certType, invNo: seen.invNo, certNo: '', aplDate: '', consignee: '', note: '', createdAt: 0, updatedAt: 0 };
  const asksReason = isReturned(seen.state) && !hasReason(base);
  const said: CertificateRecord = {
    ...base,
    certNo: base.certNo.trim() || number,
    aplDate: base.aplDate || seen.applied,
    ...(seen.state !== '' && { state: seen.state, ...statesWith(base, seen.state) }),
    ...(seen.issued !== '' && { issueDate: seen.issued }),
    ...(asksReason && reason.trim() !== '' && { returns: [...(base.returns ?? []), { on: today, reason: reason.trim().slice(0, longestReason) }].slice(-mostReturns) }),
  };
  // Seen again with nothing new is no change; a reason that was noted later does not renew the day of the state.
  if (existing && sameContent(existing, said)) return { record: existing, existing, change: 'same', asksReason };
  const sameState = existing !== null && existing.state === said.state && existing.issueDate === said.issueDate;
  return { record: { ...said, ...((!sameState || existing.stateOn === undefined) && { stateOn: today }) }, existing, change: existing ? 'changed' : 'new', asksReason };
}

/** The states before this one. The same one twice on one day is one. */
function statesWith({ state, stateOn = '', states = [] }: CertificateRecord, next: string): Pick<CertificateRecord, 'states'> {
  if (state === undefined || state === '' || state === next) return {};
  const last = states.at(-1);
  return last?.state === state && last.on === stateOn ? {} : { states: [...states, { state, on: stateOn }].slice(-mostStates) };
}

/** Whether the reason is noted already: since it stands sent back, or, by hand, since another state was seen. */
function hasReason({ state, stateOn = '', returns = [] }: CertificateRecord): boolean {
  return returns.some(({ on }) => (isReturned(state) ? on >= stateOn : on > stateOn));
}
