import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, byModeOrStars, formCalled, noPartyRule, oneYear, wholeOrRule } from '../common';
import { grounds, inferred, official, secondary, text } from '../state';

/** China-Switzerland FTA; Liechtenstein belongs to the Swiss customs territory. */
export const S: CertificateRules = {
  code: 'S',
  status: [byFaq.issued],
  agreement: [official(text('中国—瑞士自由贸易协定', 'China-Switzerland FTA'), 'treaty-ch', { from: '2014-07-01' })],
  formName: [formCalled('FORM S')],
  inForce: [official('2014-07-01', 'treaty-ch')],
  destinations: [secondary(['CH', 'LI'], 'filling-ch')],
  itemLimit: [
    official(20, 'gacc-2021-49', { until: '2021-08-31' }),
    official(50, 'gacc-2021-49', { from: '2021-09-01' }),
  ],
  retrospective: [
    secondary(
      {
        ...afterShipment,
        clock: 'export',
        latestClock: 'shipment',
        wording: 'ISSUED RETROSPECTIVELY',
        box: '4',
      },
      'retro-table-2016',
      { parts: { latest: grounds('customs-faq-2023', 'secondary') } },
    ),
  ],
  validity: [official(oneYear, 'treaty-ch')],
  thirdParty: [byFaq.thirdParty],
  parties: [
    secondary(
      { ...noPartyRule, producerShown: false, consigneeIn: 'importing-country', exporterAlone: true },
      'filling-ch',
      { parts: { producerShown: grounds('form-ch', 'official') } },
    ),
  ],
  criteria: [inferred(wholeOrRule, 'unverified')],
  goods: [
    official({ hsDigits: 6, hsSide: null, hsInDescription: false, fobShown: 'never' }, 'form-ch'),
  ],
  transport: [secondary(byModeOrStars, 'filling-ch')],
  marks: [secondary({ none: ['N/M', 'NO MARKS AND NUMBERS'], picture: ['SEE ATTACHMENT'] }, 'filling-ch')],
  // The announcement names the type, not a country: Liechtenstein goes with it.
  selfPrint: [official(['CH', 'LI'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('english', 'treaty-ch')],
  amendment: [amended.before, amended.since],
};
