import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, formCalled, noMarksPart, noPartyRule } from '../common';
import { documented, official, secondary, text } from '../state';

/** China-Georgia FTA. A retrospective certificate is valid from the day of shipment. */
export const GE: CertificateRules = {
  code: 'GE',
  status: [byFaq.issued],
  agreement: [
    official(text('中国—格鲁吉亚自由贸易协定', 'China-Georgia FTA'), 'aqsiq-2017-georgia', { from: '2018-01-01' }),
  ],
  formName: [formCalled('FORM GE')],
  inForce: [official('2018-01-01', 'aqsiq-2017-georgia')],
  destinations: [official(['GE'], 'treaty-ge')],
  itemLimit: [byFaq.noItemLimit],
  retrospective: [
    official({ ...afterShipment, validFromShipment: true, wording: 'ISSUED RETROSPECTIVELY' }, 'treaty-ge', {
      article: '第3.14条',
    }),
  ],
  validity: [
    official(
      text(
        '自签发之日起1年内有效；补发的自装运之日起1年内有效',
        'Valid for one year from issue; a retrospective one for one year from shipment',
      ),
      'treaty-ge',
      { article: '第3.14条' },
    ),
  ],
  thirdParty: [byFaq.thirdParty],
  parties: [secondary({ ...noPartyRule, producerShown: true }, 'portal-field-notes')],
  criteria: [
    secondary({ codes: ['WO', 'WP', '40%', 'PSR'], percentage: true, shown: true }, 'portal-field-notes'),
  ],
  goods: [],
  transport: [byFaq.transport],
  marks: [documented({ none: ['N/M'], picture: ['I/S', 'IMAGE OR SYMBOL'] }, 'customs-faq-2023', { parts: noMarksPart })],
  selfPrint: [official(['GE'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('english', 'treaty-ge')],
  amendment: [amended.before, amended.since],
};
