import { i18n } from '#i18n';
import { addDays } from '@/lib/rulebook/calendar';
import type { IsoDate } from '@/lib/rulebook/fact';

/** From when until when something holds; open where absent, both days included. */
export interface Extent {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** Where a day lies against an extent. */
export type Tense = 'now' | 'past' | 'future';

export function tenseOn(day: IsoDate, { from, until }: Extent): Tense {
  if (until !== undefined && until < day) return 'past';
  return from !== undefined && from > day ? 'future' : 'now';
}

/** 2019-08-20 起 */
export function extentText({ from, until }: Extent): string {
  if (from !== undefined && until !== undefined) return i18n.t('rulebook.facts.between', [from, until]);
  if (from !== undefined) return i18n.t('rulebook.facts.from', [from]);
  return until === undefined ? i18n.t('rulebook.facts.undated') : i18n.t('rulebook.facts.until', [until]);
}

/** The days on which something begins to hold or no longer holds, in order. */
export function daysOfChange(extents: readonly Extent[]): readonly IsoDate[] {
  const days = extents.flatMap(({ from, until }) => [...(from === undefined ? [] : [from]), ...(until === undefined ? [] : [addDays(until, 1)])]);
  return [...new Set(days)].sort();
}
