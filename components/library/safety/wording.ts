import { i18n } from '#i18n';
import type { Slot } from '@/lib/library/safety/canary';
import { locale } from '../../locale';

const moments = new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });

/** A moment in local time, to the minute. */
export const momentText = (at: number): string => moments.format(at);

/** Bytes as megabytes; a small file is not shown as none. */
export const megabytes = (bytes: number): string => Math.max(bytes / 1_048_576, 0.01).toFixed(bytes < 10_485_760 ? 2 : 0);

export const slotName = (slot: Slot): string => i18n.t(`safety.snapshots.${slot}`);

/** A count with the separators of the language. */
export const countText = (count: number): string => count.toLocaleString(locale);

/** Counts of all kinds together. */
export const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
