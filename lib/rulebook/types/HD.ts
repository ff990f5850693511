import type { CertificateRules } from '../certificate';
import { afterShipment, amended, carriedOver, inEnglishSupposed, noCriterion, oneYear } from '../common';
import { official, secondary, text } from '../state';

/** China-Honduras early harvest; a full agreement has not been found. */
export const HD: CertificateRules = {
  code: 'HD',
  status: [
    official('not-yet', 'gacc-2024-111', { until: '2024-08-31' }),
    official('issued', 'gacc-2024-111', { from: '2024-09-01' }),
  ],
  agreement: [
    official(text('中国—洪都拉斯自贸协定早期收获安排', 'China-Honduras early harvest'), 'gacc-2024-111', {
      from: '2024-09-01',
    }),
  ],
  formName: [],
  inForce: [official('2024-09-01', 'gacc-2024-111')],
  destinations: [official(['HN'], 'gacc-2024-111')],
  itemLimit: [],
  retrospective: [official(afterShipment, 'gacc-2024-111')],
  validity: [official(oneYear, 'gacc-2024-111')],
  thirdParty: [carriedOver.thirdParty],
  parties: [],
  criteria: [secondary(noCriterion, 'portal-field-notes')],
  goods: [],
  transport: [carriedOver.transport],
  marks: [carriedOver.marks],
  selfPrint: [official(['HN'], 'gacc-2024-111', { from: '2024-09-01' })],
  language: [inEnglishSupposed],
  amendment: [amended.since],
};
