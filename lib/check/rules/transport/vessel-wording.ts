import { factOn } from '../../../rulebook/fact';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { isPlaceholder, modesIn } from '../../unknown-vessel';

/** While vessel and voyage are unknown the box says BY SEA, BY AIR or BY ROAD, on some types ***; not TBA. */
export const vesselWording: Rule = {
  id: 'transport/vessel-wording',
  sources: ['customs-faq-2023'],
  *check({ application: { CertificateHead: head }, certType, rules, day }) {
    // ECFA is written in Chinese: no list of English words for it.
    if (certType === 'H') return;
    const fact = rules && factOn(rules.transport, day);
    const accepted = fact?.value.unknownVessel ?? [];
    const text = head.TransName?.trim() ?? '';
    const stars = /^\*+$/.test(text);
    if (!fact || accepted.length === 0 || !(isPlaceholder(text) || (stars && !accepted.includes('***')))) return;
    const [mode, ...others] = modesIn(head.TransMeans ?? '');
    const wanted = others.length === 0 ? accepted.find((wording) => wording === `BY ${mode}`) : undefined;
    const path = 'CertificateHead.TransName';
    yield {
      path,
      // Filling instructions of some agreements take *** where the practice paper has it for one alone.
      severity: stars || fact.confidence === 'inferred' ? 'hint' : 'warning',
      sources: [fact.source],
      message: say(`出运前船名航次未定时填 ${accepted.join('、')} 等，不填“${shown(text)}”。`, `While the vessel is not known write one of ${accepted.join(', ')}, not "${shown(text)}".`),
      ...(wanted && { fix: { label: say(`改为 ${wanted}`, `Write ${wanted}`), edits: [{ path, value: wanted }] } }),
    };
  },
};
