import type { LocalText } from '../certificate/text';
import type { CertType } from '../certificate/types';
import { certTypeCodes } from '../certificate/types';
import { factOn } from '../rulebook/fact';
import type { Confidence, IsoDate } from '../rulebook/fact';
import { rulesOf } from '../rulebook';
import { text } from '../rulebook/state';
import { restingOn } from './resting-on';
import { selfPrintedFor } from './self-print';
import type { TypePoint } from './type-points';
import { typePoints } from './type-points';

/** What is known of the goods to be certified, as far as it helps to choose a type. */
export interface GoodsToCertify {
  /** Number of goods items of the consignment. */
  readonly items?: number;
  /** For each product the origin criterion it carries on each certificate type (`{ K: 'PSR', RC: 'CTC' }`); only what is on record. */
  readonly criteria?: readonly Readonly<Partial<Record<CertType, string>>>[] | undefined;
}

/** A certificate type that is issued for a destination, and why. */
export interface TypeChoice {
  readonly type: CertType;
  readonly preferential: boolean;
  readonly reason: LocalText;
  /** What speaks for it or is to be reckoned with; each with its own grounds. */
  readonly points: readonly TypePoint[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/**
 * The types issued on `day` for goods to `destination` (alpha-2), best first: agreements before the donor's GSP
 * scheme, among them first those for which all goods carry a criterion, then those that are self-printed, then the
 * narrower agreement; the non-preferential certificate last. Duty rates are not known here: they decide in the end.
 * Types that are not issued yet, ended, of unknown standing, or made for special goods are left out.
 */
export function certificateTypesFor(destination: string, day: IsoDate, goods: GoodsToCertify = {}): TypeChoice[] {
  const preferential = certTypeCodes.flatMap((type) => {
    const rules = rulesOf(type);
    const status = factOn(rules.status, day);
    const agreement = factOn(rules.agreement, day);
    const parties = factOn(rules.destinations, day);
    if (status?.value !== 'issued' || !agreement || !parties || parties.value === '*') return [];
    if (!parties.value.includes(destination)) return [];
    const points = typePoints(type, destination, day, goods);
    const choice: TypeChoice = { type, preferential: true, reason: agreement.value, points, ...restingOn(status, agreement, parties) };
    const rank = [
      type === 'G' ? 1 : 0,
      points.some(({ id }) => id === 'criterion') ? 0 : 1,
      selfPrintedFor(rules, destination, day)?.allowed ? 0 : 1,
      parties.value.length,
    ];
    return [{ choice, rank }];
  });
  preferential.sort((a, b) => byRank(a.rank, b.rank));
  return [...preferential.map(({ choice }) => choice), ...nonPreferential(destination, day, goods)];
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function nonPreferential(destination: string, day: IsoDate, goods: GoodsToCertify): TypeChoice[] {
  const status = factOn(rulesOf('C').status, day);
  if (status?.value !== 'issued') return [];
  const reason = text('非优惠证书，不享受关税优惠，目的国不限', 'Non-preferential, no duty reduction, any destination');
  return [{ type: 'C', preferential: false, reason, points: typePoints('C', destination, day, goods), ...restingOn(status) }];
}
