import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byModeOrStars, carriedOver, inEnglishSupposed, noCriterion, tick } from '../common';
import { documented, inferred, official, secondary, text } from '../state';

const earlyHarvest = { from: '2023-05-01', until: '2023-12-31' };
const agreement = { from: '2024-01-01' };

/** China-Nicaragua: early harvest from 2023-05-01, replaced by the full agreement on 2024-01-01. */
export const NI: CertificateRules = {
  code: 'NI',
  status: [
    official('not-yet', 'gacc-2023-41', { until: '2023-04-30' }),
    official('issued', 'gacc-2023-41', earlyHarvest),
    official('issued', 'gacc-2023-190', agreement),
  ],
  agreement: [
    official(text('中国—尼加拉瓜自贸协定早期收获安排', 'China-Nicaragua early harvest'), 'gacc-2023-41', earlyHarvest),
    official(text('中国—尼加拉瓜自由贸易协定', 'China-Nicaragua FTA'), 'gacc-2023-190', agreement),
  ],
  formName: [],
  inForce: [official('2023-05-01', 'gacc-2023-41', earlyHarvest), official('2024-01-01', 'gacc-2023-190', agreement)],
  destinations: [official(['NI'], 'gacc-2023-41', earlyHarvest), official(['NI'], 'gacc-2023-190', agreement)],
  itemLimit: [documented(null, 'customs-faq-2023', earlyHarvest)],
  retrospective: [
    documented(afterShipment, 'customs-faq-2023', earlyHarvest),
    inferred(afterShipment, 'customs-faq-2023', agreement),
  ],
  validity: [],
  thirdParty: [documented(tick, 'customs-faq-2023', earlyHarvest), inferred(tick, 'customs-faq-2023', agreement)],
  parties: [],
  criteria: [secondary(noCriterion, 'portal-field-notes')],
  goods: [],
  transport: [
    documented({ ...byModeOrStars, concreteAfterShipment: false }, 'customs-faq-2023', earlyHarvest),
    inferred({ ...byModeOrStars, concreteAfterShipment: false }, 'customs-faq-2023', agreement),
  ],
  marks: [carriedOver.marks],
  // The early harvest is not in the list of June 2023.
  selfPrint: [documented([], 'customs-faq-2023', earlyHarvest), official(['NI'], 'gacc-2023-190', agreement)],
  language: [inEnglishSupposed],
  amendment: [amended.before, amended.since],
};
