import type { CertificateRules } from '../certificate';
import { amended, carriedOver, inEnglishSupposed, noPartyRule, tick } from '../common';
import { grounds, inferred, official, secondary, text } from '../state';

/** China-Ecuador FTA. */
export const EC: CertificateRules = {
  code: 'EC',
  status: [
    official('not-yet', 'gacc-2024-46', { until: '2024-04-30' }),
    official('issued', 'gacc-2024-46', { from: '2024-05-01' }),
  ],
  agreement: [official(text('中国—厄瓜多尔自由贸易协定', 'China-Ecuador FTA'), 'gacc-2024-46', { from: '2024-05-01' })],
  formName: [],
  inForce: [official('2024-05-01', 'gacc-2024-46')],
  destinations: [official(['EC'], 'gacc-2024-46')],
  itemLimit: [],
  retrospective: [carriedOver.retrospective],
  validity: [],
  thirdParty: [
    inferred(
      { ...tick, extra: text('须同时填写证书货物生产商描述', 'The producer of the goods must be filled in too') },
      'customs-faq-2023',
      { parts: { extra: grounds('portal-field-notes', 'secondary') } },
    ),
  ],
  parties: [secondary({ ...noPartyRule, producerShown: true }, 'portal-field-notes')],
  criteria: [],
  goods: [],
  transport: [carriedOver.transport],
  marks: [carriedOver.marks],
  selfPrint: [official(['EC'], 'gacc-2024-46', { from: '2024-05-01' })],
  language: [inEnglishSupposed],
  amendment: [amended.since],
};
