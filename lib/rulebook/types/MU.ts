import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, formCalled, inEnglish } from '../common';
import { documented, grounds, official, secondary, text } from '../state';

/** China-Mauritius FTA. */
export const MU: CertificateRules = {
  code: 'MU',
  status: [
    official('not-yet', 'gacc-2020-128', { until: '2020-12-31' }),
    documented('issued', 'customs-faq-2023', { from: '2021-01-01' }),
  ],
  agreement: [official(text('中国—毛里求斯自由贸易协定', 'China-Mauritius FTA'), 'treaty-mu', { from: '2021-01-01' })],
  formName: [formCalled('FORM MU')],
  inForce: [official('2021-01-01', 'gacc-2020-128')],
  destinations: [official(['MU'], 'gacc-2020-128')],
  itemLimit: [byFaq.noItemLimit],
  retrospective: [
    documented({ ...afterShipment, wording: 'ISSUED RETROSPECTIVELY' }, 'customs-faq-2023', {
      parts: { wording: grounds('unverified', 'inferred') },
    }),
  ],
  validity: [],
  thirdParty: [byFaq.thirdParty],
  parties: [],
  criteria: [],
  goods: [],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [
    secondary(['MU'], 'type-list', { from: '2021-07-01', until: '2023-05-31' }),
    documented(['MU'], 'customs-faq-2023', { from: '2023-06-01' }),
  ],
  language: [inEnglish],
  amendment: [amended.before, amended.since],
};
