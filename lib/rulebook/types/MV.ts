import type { CertificateRules } from '../certificate';
import { amended, carriedOver, inEnglishSupposed, noPartyRule } from '../common';
import { inferred, secondary, text } from '../state';

/** China-Maldives FTA; known from secondary sources only. */
export const MV: CertificateRules = {
  code: 'MV',
  status: [
    secondary('not-yet', 'maldives-2025', { until: '2024-12-31' }),
    secondary('issued', 'maldives-2025', { from: '2025-01-01' }),
  ],
  agreement: [secondary(text('中国—马尔代夫自由贸易协定', 'China-Maldives FTA'), 'maldives-2025', { from: '2025-01-01' })],
  formName: [],
  inForce: [secondary('2025-01-01', 'maldives-2025')],
  destinations: [secondary(['MV'], 'maldives-2025')],
  itemLimit: [],
  retrospective: [carriedOver.retrospective],
  validity: [],
  thirdParty: [carriedOver.thirdParty],
  parties: [secondary({ ...noPartyRule, producerShown: true }, 'portal-field-notes')],
  criteria: [],
  goods: [],
  transport: [carriedOver.transport],
  marks: [carriedOver.marks],
  selfPrint: [inferred(['MV'], 'unverified', { from: '2025-01-01' })],
  language: [inEnglishSupposed],
  amendment: [amended.since],
};
