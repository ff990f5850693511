import type { CertificateRules } from '../certificate';
import { amended, carriedOver, inEnglishSupposed, noCriterion, noPartyRule } from '../common';
import { inferred, secondary, text } from '../state';

/** China-Serbia FTA; known from secondary sources only. */
export const SE: CertificateRules = {
  code: 'SE',
  status: [
    secondary('not-yet', 'serbia-2024', { until: '2024-06-30' }),
    secondary('issued', 'serbia-2024', { from: '2024-07-01' }),
  ],
  agreement: [secondary(text('中国—塞尔维亚自由贸易协定', 'China-Serbia FTA'), 'serbia-2024', { from: '2024-07-01' })],
  formName: [secondary('SE', 'serbia-2024')],
  inForce: [secondary('2024-07-01', 'serbia-2024')],
  destinations: [secondary(['RS'], 'serbia-2024')],
  itemLimit: [],
  retrospective: [carriedOver.retrospective],
  validity: [],
  thirdParty: [carriedOver.thirdParty],
  parties: [secondary({ ...noPartyRule, producerShown: true }, 'portal-field-notes')],
  criteria: [secondary(noCriterion, 'portal-field-notes')],
  goods: [],
  transport: [carriedOver.transport],
  marks: [carriedOver.marks],
  selfPrint: [inferred(['RS'], 'unverified', { from: '2024-07-01' })],
  language: [inEnglishSupposed],
  amendment: [amended.since],
};
