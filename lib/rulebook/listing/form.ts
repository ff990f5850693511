import type { AmendmentRule, MarksRule, TransportRule } from '../certificate';
import type { ValueContent } from '../reference';
import { about, type Told } from './told';

/** Transport before and after shipment. */
export function tellTransport({ unknownVessel, concreteAfterShipment }: TransportRule): readonly Told[] {
  const words = unknownVessel.join(' / ');
  return [
    about<TransportRule>('unknownVessel', `船名航次未定时可填：${words}`, `While vessel and voyage are unknown: ${words}`),
    ...(concreteAfterShipment
      ? [about<TransportRule>('concreteAfterShipment', '装运后须填具体运输工具及号码', 'After shipment the real means and number are required')]
      : []),
  ];
}

/** Marks that are none, and marks that cannot be typed. */
export function tellMarks({ shown, none, picture }: MarksRule): readonly Told[] {
  if (shown === false) return [about<MarksRule>('shown', '证书没有唛头栏', 'The form has no box for marks')];
  return [
    ...(none.length === 0 ? [] : [about<MarksRule>('none', `无唛头填：${none.join(' / ')}`, `Without marks: ${none.join(' / ')}`)]),
    ...(picture.length === 0
      ? []
      : [about<MarksRule>('picture', `图形等无法录入的填：${picture.join(' / ')}`, `Pictures and signs: ${picture.join(' / ')}`)]),
  ];
}

const ways: Readonly<Record<AmendmentRule['ways'][number], readonly [string, string]>> = {
  'new-certificate': ['换发新证书', 'a new certificate'],
  'hand-correction': ['在原证书上手工更正并签章', 'a correction on the original, signed and stamped'],
};

/** How an issued certificate is changed. */
export function tellAmendment(rule: AmendmentRule): readonly Told[] {
  return [
    about<AmendmentRule>('ways', `更改方式：${rule.ways.map((way) => ways[way][0]).join('，或')}`, `Changed by ${rule.ways.map((way) => ways[way][1]).join(', or by ')}`),
    ...(rule.note === null ? [] : [about<AmendmentRule>('note', rule.note['zh-CN'], rule.note.en)]),
  ];
}

/** The share of value that goods must reach. */
export function tellValueContent({ share, formula }: ValueContent): readonly Told[] {
  return [
    ...(share === null ? [] : [about<ValueContent>('share', `不低于${share}%`, `Not less than ${share}%`)]),
    about<ValueContent>('formula', formula['zh-CN'], formula.en),
  ];
}
