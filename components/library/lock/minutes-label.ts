import { i18n } from '#i18n';
import type { IdleMinutes } from '@/lib/library/lock/library-keys';

/** The choices of when the library locks itself, the shortest first. */
export const idleChoices: readonly IdleMinutes[] = [5, 15, 60, null];

export const idleLabel = (minutes: IdleMinutes): string => (minutes === null ? i18n.t('lock.idle.closed') : i18n.t('lock.idle.minutes', [String(minutes)]));
