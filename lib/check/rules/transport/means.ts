import { say } from '../../say';
import type { Rule } from '../../rule';
import { isUnknownVessel, modesIn } from '../../unknown-vessel';

/** Means of transport, vessel box and transport sentence name one way of carriage. Combined carriage is left alone. */
export const means: Rule = {
  id: 'transport/means',
  sources: ['review-errors'],
  *check({ application: { CertificateHead: head }, certType }) {
    if (certType === 'H') return;
    const stated = (head.TransDetails ?? '').match(/\bBY\s+[A-Z]+(?:[\s/&,]+(?:AND\s+)?(?:BY\s+)?[A-Z]+)?/gi)?.join(' ') ?? '';
    const vessel = head.TransName ?? '';
    const boxes = ([['TransDetails', stated], ['TransMeans', head.TransMeans ?? ''], ['TransName', isUnknownVessel(vessel) ? vessel : '']] as const).map(([tag, text]) => ({ tag, modes: modesIn(text) }));
    const clear = boxes.filter(({ modes }) => modes.length > 0);
    const [first] = clear;
    if (!first || clear.some(({ modes }) => modes.length > 1)) return;
    const other = clear.find(({ modes }) => modes[0] !== first.modes[0]);
    if (!other) return;
    yield {
      path: `CertificateHead.${other.tag}`,
      severity: 'warning',
      message: say(`运输方式前后不一致：${first.modes[0]} 与 ${other.modes[0]}，请核对。`, `The means of transport differ: ${first.modes[0]} and ${other.modes[0]}. Check which is right.`),
    };
  },
};
