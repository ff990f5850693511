import type { LocalText } from '../certificate/text';
import type { CertType } from '../certificate/types';
import { certTypeCodes } from '../certificate/types';
import { factOn } from '../rulebook/fact';
import type { Confidence, IsoDate } from '../rulebook/fact';
import { rulesOf } from '../rulebook';
import { text } from '../rulebook/state';
import { restingOn } from './resting-on';

/** A certificate type that is issued for a destination, and why. */
export interface TypeChoice {
  readonly type: CertType;
  readonly preferential: boolean;
  readonly reason: LocalText;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/**
 * The types issued on `day` for goods to `destination` (alpha-2), best first: agreements before the donor's GSP
 * scheme, the narrower agreement first, the non-preferential certificate last. Types that are not issued yet, ended,
 * of unknown standing, or made for special goods are left out.
 */
export function certificateTypesFor(destination: string, day: IsoDate): TypeChoice[] {
  const preferential = certTypeCodes.flatMap((type) => {
    const rules = rulesOf(type);
    const status = factOn(rules.status, day);
    const agreement = factOn(rules.agreement, day);
    const parties = factOn(rules.destinations, day);
    if (status?.value !== 'issued' || !agreement || !parties || parties.value === '*') return [];
    if (!parties.value.includes(destination)) return [];
    const choice: TypeChoice = { type, preferential: true, reason: agreement.value, ...restingOn(status, agreement, parties) };
    return [{ choice, breadth: type === 'G' ? Infinity : parties.value.length }];
  });
  preferential.sort((a, b) => a.breadth - b.breadth);
  return [...preferential.map(({ choice }) => choice), ...nonPreferential(day)];
}

function nonPreferential(day: IsoDate): TypeChoice[] {
  const status = factOn(rulesOf('C').status, day);
  if (status?.value !== 'issued') return [];
  const reason = text('非优惠证书，不享受关税优惠，目的国不限', 'Non-preferential, no duty reduction, any destination');
  return [{ type: 'C', preferential: false, reason, ...restingOn(status) }];
}
