import type { CertType } from '@/lib/certificate/types';
import type { CertificateRecord, PreReviewRecord } from '@/lib/library/records';

/** Certificates of one month, by type; types beyond the most frequent ones are counted together. */
export interface MonthFigures {
  /** `2026-01` */
  readonly month: string;
  readonly counts: Readonly<Partial<Record<CertType, number>>>;
  readonly others: number;
  readonly total: number;
}

export interface CertificateFigures {
  /** The last twelve months, this one last; a month without certificates is there too. */
  readonly months: readonly MonthFigures[];
  /** Most frequent first. */
  readonly types: readonly CertType[];
  readonly hasOthers: boolean;
  readonly total: number;
  /** How many have no application date. */
  readonly undated: number;
}

const monthsBack = 12;
/** Types told apart; a chart of more colours is read by nobody. */
const mostTypes = 4;

/** Certificates per month of application and type, up to `today` (`2026-01-05`). */
export function certificateFigures(certificates: readonly CertificateRecord[], today: string): CertificateFigures {
  const months = monthsUpTo(today);
  const counted = certificates.filter(({ aplDate }) => months.includes(aplDate.slice(0, 7)));
  const byType = groups(counted, ({ certType }) => certType);
  const ranked = [...byType].sort(([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1)).map(([type]) => type);
  const types = ranked.slice(0, mostTypes);
  return {
    months: months.map((month) => {
      const own = counted.filter(({ aplDate }) => aplDate.startsWith(month));
      const counts = Object.fromEntries(types.map((type) => [type, own.filter(({ certType }) => certType === type).length]));
      return { month, counts, others: own.filter(({ certType }) => !types.includes(certType)).length, total: own.length };
    }),
    types,
    hasOthers: ranked.length > mostTypes,
    total: counted.length,
    undated: certificates.filter(({ aplDate }) => aplDate === '').length,
  };
}

function monthsUpTo(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: monthsBack }, (_, at) => new Date(Date.UTC(year, month - monthsBack + at, 1)).toISOString().slice(0, 7));
}

export interface ReturnReason {
  readonly reason: string;
  readonly count: number;
  /** The last day on which it was given, '' where no day was noted. */
  readonly last: string;
}

/** Why customs sent certificates back, the most frequent first. Reasons are the same when only blanks and punctuation differ. */
export function returnReasons(certificates: readonly CertificateRecord[]): ReturnReason[] {
  const all = certificates.flatMap(({ returns = [] }) => returns);
  return [...groups(all, ({ reason }) => reason.normalize('NFKC').replaceAll(/[\s\p{P}]+/gu, '').toLowerCase()).values()]
    .map((same) => ({ reason: same[0]?.reason.trim() ?? '', count: same.length, last: same.reduce((last, { on }) => (on > last ? on : last), '') }))
    .sort((one, other) => other.count - one.count || (one.last < other.last ? 1 : -1));
}

export interface Expiring {
  readonly record: PreReviewRecord;
  /** Days that it still holds: 0 on its last day, negative once it is over. */
  readonly daysLeft: number;
}

/** Pre-reviews whose validity ends within `days` of today, or ended as many days ago at most; the first to end stands first. */
export function expiringPreReviews(preReviews: readonly PreReviewRecord[], today: string, days = 90): Expiring[] {
  return preReviews
    .flatMap((record) => (record.validUntil ? [{ record, daysLeft: Math.round((Date.parse(record.validUntil) - Date.parse(today)) / 86_400_000) }] : []))
    .filter(({ daysLeft }) => Math.abs(daysLeft) <= days)
    .sort((one, other) => one.daysLeft - other.daysLeft);
}

function groups<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const others = found.get(key);
    if (others) others.push(thing);
    else found.set(key, [thing]);
  }
  return found;
}
