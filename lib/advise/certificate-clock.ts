import type { CertType } from '../certificate/types';
import { rulesOf } from '../rulebook';
import { daysBetween, isIsoDate } from '../rulebook/calendar';
import { factOn } from '../rulebook/fact';
import { retrospectiveStatus } from '../rulebook/retrospective';
import { lastValidDay } from './validity';

/** What the register knows of a certificate that clocks go by. Days as YYYY-MM-DD, Chinese time; '' and absent are unknown. */
export interface TimedCertificate {
  readonly certType: CertType;
  readonly aplDate: string;
  readonly shipDate?: string | undefined;
  readonly issueDate?: string | undefined;
}

/** A clock that runs for a certificate. */
export interface CertificateClock {
  /**
   * `apply`: until an application is retrospective · `apply-only`: until it is impossible, there being no retrospective issue ·
   * `retrospective`: until it is impossible · `validity`: until the certificate is over.
   */
  readonly kind: 'apply' | 'apply-only' | 'retrospective' | 'validity';
  readonly lastDay: string;
  /** Days from today to the last one: 0 on it, negative once it is over. */
  readonly left: number;
  /** Shipped already, or near its end: better looked at now. */
  readonly urgent: boolean;
  /** Sources differ on whether the day of shipment counts: better a day earlier. */
  readonly disputed: boolean;
}

/** A certificate with fewer days left is near its end. */
const nearDays = 30;

/**
 * The clock that runs for a certificate of the register on `today`: for one that is issued its validity, for one that was not
 * applied for yet, or came back (`returned`), the days to apply. Null where the day it counts from, its rule or the holidays
 * in between are not known, and where nothing runs: it is under review.
 */
export function certificateClock(certificate: TimedCertificate, today: string, returned: boolean): CertificateClock | null {
  const { aplDate, issueDate } = certificate;
  if (isIsoDate(issueDate)) return validityClock(certificate, issueDate, today);
  return returned || !isIsoDate(aplDate) || aplDate >= today ? applyClock(certificate, today) : null;
}

function applyClock({ certType, shipDate }: TimedCertificate, today: string): CertificateClock | null {
  const status = retrospectiveStatus(rulesOf(certType), { shipment: shipDate, application: today });
  const { state, fact, start, lastGraceDay, lastDay } = status;
  if (!fact || start === null || state === 'unknown') return null;
  const late = state === 'retrospective' || state === 'too-late';
  const end = late ? lastDay : lastGraceDay;
  if (end === null) return null;
  return { kind: !fact.value.latest ? 'apply-only' : late ? 'retrospective' : 'apply', lastDay: end, left: daysBetween(today, end), urgent: state !== 'before' || end === today, disputed: !late && fact.value.startDayDisputed === true && end > start };
}

/** From issue, or from shipment where a retrospective one is good from there. */
function validityClock({ certType, aplDate, shipDate }: TimedCertificate, issued: string, today: string): CertificateClock | null {
  const rules = rulesOf(certType);
  if (!factOn(rules.validity, issued)) return null;
  const from = factOn(rules.retrospective, isIsoDate(aplDate) ? aplDate : issued)?.value.validFromShipment ? startOfRetrospective({ certType, aplDate, shipDate }, issued) : issued;
  if (from === null) return null;
  const lastDay = lastValidDay(from);
  const left = daysBetween(today, lastDay);
  return { kind: 'validity', lastDay, left, urgent: left < nearDays, disputed: false };
}

/** The day from which it is good, where that hangs on whether it is retrospective; null where that is not known. */
function startOfRetrospective({ certType, aplDate, shipDate }: TimedCertificate, issued: string): string | null {
  const { state, disputed, start } = retrospectiveStatus(rulesOf(certType), { shipment: shipDate, application: aplDate });
  if (state === 'unknown' || disputed) return null;
  return state === 'retrospective' ? start : issued;
}

/** Where a certificate stands among others: the clock that ends first in front, then those that are over, then those without. */
export const clockRank = (clock: CertificateClock | null): number => (clock === null ? 2_000_000 : clock.left < 0 ? 1_000_000 - clock.left : clock.left);
