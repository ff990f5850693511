import { addDays, addMonths, isIsoDate } from './calendar';
import type { CertificateRules, RetrospectiveClock, RetrospectiveRule } from './certificate';
import { factOn } from './fact';
import type { Fact, IsoDate } from './fact';
import { addWorkingDays } from './working-days';

/** The days that decide; an application form knows one day for shipment and export. What is no day counts as unknown. */
export interface RetrospectiveDates {
  readonly shipment?: IsoDate | undefined;
  /** Day of export where it is known apart from shipment; else `shipment` stands for it. */
  readonly export?: IsoDate | undefined;
  readonly exportDeclaration?: IsoDate | undefined;
  readonly application: IsoDate | undefined;
}

/** Where an application stands in time. */
export interface RetrospectiveStatus {
  /**
   * `before`: up to the day the clock starts · `in-grace`, `last-grace-day`: after it, not yet retrospective ·
   * `retrospective`: possible as such · `too-late`: not possible any more · `unknown`: see `unknown`.
   */
  readonly state: 'before' | 'in-grace' | 'last-grace-day' | 'retrospective' | 'too-late' | 'unknown';
  /** Why the state or a limit is not known: no rule, no start day, or holidays of that year not published. */
  readonly unknown: 'rule' | 'date' | 'calendar' | null;
  /** True where the application day is inside the grace by one reading of the source and outside by the other. */
  readonly disputed: boolean;
  /** Last day on which an application is not retrospective; the start day where there is no grace. */
  readonly lastGraceDay: IsoDate | null;
  /** Last day on which an application is possible at all. */
  readonly lastDay: IsoDate | null;
  readonly clock: RetrospectiveClock | null;
  /** The day the clock starts. */
  readonly start: IsoDate | null;
  readonly fact: Fact<RetrospectiveRule> | null;
}

/**
 * Whether an application is retrospective, by the rule that holds on its day. All days `YYYY-MM-DD`, Chinese time.
 * Where the source can be read with and without the start day, the day between counts as grace and is `disputed`.
 */
export function retrospectiveStatus(rules: CertificateRules, dates: RetrospectiveDates): RetrospectiveStatus {
  const { application } = dates;
  const day = isIsoDate(application) ? application : null;
  const fact = day === null ? null : (factOn(rules.retrospective, day) ?? null);
  const clock = fact?.value.clock ?? null;
  const base = { disputed: false, lastGraceDay: null, lastDay: null, clock, start: null, fact };
  if (day === null) return { ...base, state: 'unknown', unknown: 'date' };
  if (!fact) return { ...base, state: 'unknown', unknown: 'rule' };
  const rule = fact.value;
  const start = startOf(rule.clock, dates);
  if (!start) return { ...base, state: 'unknown', unknown: 'date' };

  const grace = graceOf(rule, start);
  const lastDay = rule.latest ? lastDayOf(rule, dates) : grace.last;
  const status = {
    ...base,
    start,
    lastGraceDay: grace.last,
    lastDay,
    unknown: grace.last === null ? ('calendar' as const) : null,
  };
  if (day <= start) return { ...status, state: 'before' };
  if (lastDay !== null && day > lastDay) return { ...status, state: 'too-late' };
  if (grace.last === null) return { ...status, state: day <= grace.sure ? 'in-grace' : 'unknown' };
  if (day > grace.last) return { ...status, state: 'retrospective' };
  const disputed = day > grace.sure;
  return { ...status, disputed, state: day === grace.last ? 'last-grace-day' : 'in-grace' };
}

/** The last day of grace by the milder reading, null where the calendar is unknown, and by every reading. */
function graceOf(rule: RetrospectiveRule, start: IsoDate): { readonly last: IsoDate | null; readonly sure: IsoDate } {
  const { grace } = rule;
  if (!grace) return { last: start, sure: start };
  const count = grace.days - (grace.countsStartDay ? 1 : 0);
  // Working days never run faster than calendar days: so many of those are inside in any year.
  if (grace.unit === 'working-day') {
    const last = addWorkingDays(start, count).day;
    return { last, sure: last ?? addDays(start, count) };
  }
  const sure = addDays(start, count);
  return { last: rule.startDayDisputed ? addDays(sure, 1) : sure, sure };
}

function lastDayOf(rule: RetrospectiveRule, dates: RetrospectiveDates): IsoDate | null {
  const start = startOf(rule.latestClock ?? rule.clock, dates);
  if (!start || !rule.latest) return null;
  const { amount, unit } = rule.latest;
  return unit === 'day' ? addDays(start, amount) : addMonths(start, unit === 'year' ? amount * 12 : amount);
}

function startOf(clock: RetrospectiveClock, dates: RetrospectiveDates): IsoDate | undefined {
  const shipment = isIsoDate(dates.shipment) ? dates.shipment : undefined;
  if (clock === 'shipment') return shipment;
  if (clock === 'export') return isIsoDate(dates.export) ? dates.export : shipment;
  return isIsoDate(dates.exportDeclaration) ? dates.exportDeclaration : undefined;
}
