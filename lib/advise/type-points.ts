import type { LocalText } from '../certificate/text';
import type { CertType } from '../certificate/types';
import type { Confidence, IsoDate } from '../rulebook/fact';
import { factOn } from '../rulebook/fact';
import { rulesOf } from '../rulebook';
import { grounds, text } from '../rulebook/state';
import type { GoodsToCertify } from './certificate-types';
import { restingOn } from './resting-on';
import { selfPrintedFor } from './self-print';
import { splitByItems } from './split';

/** One thing that speaks for a type, or that it brings with it. */
export interface TypePoint {
  readonly id: 'criterion' | 'criterion-partly' | 'self-print' | 'blank-form' | 'items-fit' | 'items-split' | 'no-retrospective';
  readonly text: LocalText;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

const ownRecords = grounds('own-library', 'inferred');

/** What is worth knowing of a type before choosing it: criteria on record, printing, item limit, no retrospective issue. */
export function typePoints(type: CertType, destination: string, day: IsoDate, goods: GoodsToCertify): TypePoint[] {
  return [...criteria(type, goods), ...printing(type, destination, day), ...items(type, day, goods), ...retrospective(type, day)];
}

function criteria(type: CertType, { criteria: known = [] }: GoodsToCertify): TypePoint[] {
  const carried = known.flatMap((of) => of[type]?.trim() || []);
  if (carried.length === 0) return [];
  const codes = [...new Set(carried)].join('、');
  const words = text(codes, codes.replaceAll('、', ', '));
  return carried.length === known.length
    ? [{ id: 'criterion', text: text(`资料库中货物的原产地标准：${words['zh-CN']}`, `the goods carry ${words.en} in the library`), ...restingOn(ownRecords) }]
    : [{ id: 'criterion-partly', text: text(`${known.length}种货物中${carried.length}种在资料库有原产地标准：${words['zh-CN']}`, `${carried.length} of ${known.length} products carry a criterion in the library: ${words.en}`), ...restingOn(ownRecords) }];
}

function printing(type: CertType, destination: string, day: IsoDate): TypePoint[] {
  const found = selfPrintedFor(rulesOf(type), destination, day);
  // Whether a type nobody announced is self-printed is no reason to choose it.
  if (!found || found.fact.confidence === 'inferred') return [];
  return found.allowed
    ? [{ id: 'self-print', text: text('可自助打印', 'self-printed'), ...restingOn(found.fact) }]
    : [{ id: 'blank-form', text: text('须用空白证书套打并到现场签证', 'printed on a customs blank and signed at customs'), ...restingOn(found.fact) }];
}

function items(type: CertType, day: IsoDate, { items: count }: GoodsToCertify): TypePoint[] {
  const fact = factOn(rulesOf(type).itemLimit, day);
  if (!fact || count === undefined || count === 0) return [];
  const limit = fact.value;
  if (limit === null || count <= limit) {
    // Worth a word only where another type would have to be split.
    return count > 20 ? [{ id: 'items-fit', text: text(`${count}项可录入一份证书`, `${count} items fit one certificate`), ...restingOn(fact) }] : [];
  }
  const parts = splitByItems(count, limit).length;
  return [{ id: 'items-split', text: text(`每份最多${limit}项，需拆成${parts}份`, `at most ${limit} items, so ${parts} certificates`), ...restingOn(fact) }];
}

function retrospective(type: CertType, day: IsoDate): TypePoint[] {
  const fact = factOn(rulesOf(type).retrospective, day);
  if (!fact || fact.value.latest !== null) return [];
  return [{ id: 'no-retrospective', text: text('未规定补发', 'no retrospective issue'), ...restingOn(fact) }];
}
