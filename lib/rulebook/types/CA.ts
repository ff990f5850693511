import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, inEnglishSupposed, noCriterion } from '../common';
import { documented, grounds, official, secondary, text } from '../state';

/** China-Cambodia FTA. Days of grace as for ASEAN. */
export const CA: CertificateRules = {
  code: 'CA',
  status: [
    official('not-yet', 'treaty-kh', { until: '2021-12-31' }),
    documented('issued', 'customs-faq-2023', { from: '2022-01-01' }),
  ],
  agreement: [official(text('中国—柬埔寨自由贸易协定', 'China-Cambodia FTA'), 'treaty-kh', { from: '2022-01-01' })],
  formName: [],
  inForce: [official('2022-01-01', 'treaty-kh')],
  destinations: [official(['KH'], 'treaty-kh')],
  itemLimit: [byFaq.noItemLimit],
  retrospective: [
    documented(
      {
        ...afterShipment,
        grace: { days: 3, unit: 'calendar-day', countsStartDay: true },
        startDayDisputed: true,
        wording: 'ISSUED RETROACTIVELY',
      },
      'customs-faq-2023',
      { parts: { wording: grounds('unverified', 'inferred') } },
    ),
  ],
  validity: [],
  thirdParty: [byFaq.thirdParty],
  parties: [],
  criteria: [secondary(noCriterion, 'portal-field-notes')],
  goods: [],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [byFaq.notSelfPrinted],
  language: [inEnglishSupposed],
  amendment: [amended.before, amended.byHand],
};
