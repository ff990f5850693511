import { factOn } from '../rulebook/fact';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';

const title = text('打印方式', 'How to print');

/** Whether this type for this destination is printed by the company itself or on a customs blank. */
export function adviseSelfPrint({ rules, destination, day }: AdviceContext): Advice[] {
  const fact = rules && factOn(rules.selfPrint, day);
  if (!fact || !destination) return [];
  const allowed = fact.value === '*' || fact.value.includes(destination.alpha2);
  if (allowed && fact.confidence === 'inferred') return [supposed(restingOn(fact))];
  return [allowed ? selfPrinted(restingOn(fact)) : onBlank(restingOn(fact))];
}

type Resting = Pick<Advice, 'sources' | 'confidence'>;

const selfPrinted = (resting: Resting): Advice => ({
  id: 'self-print/allowed',
  kind: 'self-print',
  tone: 'info',
  title,
  text: text(
    '可自助打印：彩色双面打印机、A4纸，无须到海关现场。打印结果确认务必选“是”，否则不归档，境外查不到证书。',
    'Print it yourself: colour duplex printer, A4, no visit to customs. Confirm the result with 是, else it is not archived and cannot be verified abroad.',
  ),
  ...resting,
});

const onBlank = (resting: Resting): Advice => ({
  id: 'self-print/blank-form',
  kind: 'self-print',
  tone: 'info',
  title,
  text: text(
    '不在已公布的自助打印范围：用海关空白证书和针式打印机套打，签字盖章后到海关现场签证。',
    'Not in the published list for self-printing: print on a customs blank with a dot-matrix printer, sign, stamp and take it to customs.',
  ),
  ...resting,
});

const supposed = (resting: Resting): Advice => ({
  id: 'self-print/supposed',
  kind: 'self-print',
  tone: 'info',
  title,
  text: text(
    '可能可以自助打印，未见公告，以系统显示为准；套打适用于所有类型。',
    'Self-printing is likely but no announcement was seen: go by the system. A customs blank works for every type.',
  ),
  ...resting,
});
