import { i18n } from '#i18n';
import { daysBetween, isIsoDate } from '@/lib/rulebook/calendar';

/** This many days ahead the end of something is worth a word. */
const soonDays = 30;

/** Says that something has expired or soon will (`2026-03-20 到期，还有 10 天`), or null while there is time, or no day. */
export function expiry(until: string, today: string): string | null {
  if (!isIsoDate(until)) return null;
  const left = daysBetween(today, until);
  if (left < 0) return i18n.t('pages.expires.past', [until]);
  if (left === 0) return i18n.t('pages.expires.today', [until]);
  return left > soonDays ? null : i18n.t('pages.expires.days', left, [String(left), until]);
}
