import type { Application } from '@/lib/certificate/application';
import { recordsThatHold, type AsideRecord } from '@/lib/check/set-aside';
import type { IgnoredRecord } from '@/lib/library/records';
import { scopesOfForm } from '@/lib/library/scopes-of-form';
import { liveRecords, type LiveRecords } from './live-records';

/** What the user wants left aside, in memory. */
export interface LiveIgnored extends Omit<LiveRecords<readonly AsideRecord[]>, 'held'> {
  /** The records that hold on this form; none until they are there. */
  holdingOn(application: Application): readonly AsideRecord[];
}

const none: readonly AsideRecord[] = [];

/** Records that are read with `load` when first needed, and again after a change. Their reasons are not held. */
export function liveIgnored(load: () => Promise<readonly IgnoredRecord[]>): LiveIgnored {
  const { held, ...live } = liveRecords(async () => (await load()).map(({ rule, scope, of, field }): AsideRecord => ({ rule, scope, of, field })), none);
  return { ...live, holdingOn: (application) => (held().length === 0 ? none : recordsThatHold(held(), scopesOfForm(application))) };
}
