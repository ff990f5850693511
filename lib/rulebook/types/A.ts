import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, noPartyRule, wholeOrRule } from '../common';
import { grounds, official, secondary, text } from '../state';

/** China-Australia FTA. A retrospective certificate is valid from the day of shipment. */
export const A: CertificateRules = {
  code: 'A',
  status: [byFaq.issued],
  agreement: [official(text('中国—澳大利亚自由贸易协定', 'China-Australia FTA'), 'treaty-au', { from: '2015-12-20' })],
  formName: [secondary('FORM A (ChAFTA)', 'type-list')],
  inForce: [official('2015-12-20', 'treaty-au')],
  destinations: [official(['AU'], 'treaty-au')],
  itemLimit: [official(20, 'form-au')],
  retrospective: [
    official(
      {
        ...afterShipment,
        clock: 'export',
        latestClock: 'shipment',
        latest: { amount: 12, unit: 'month' },
        validFromShipment: true,
        wording: 'ISSUED RETROSPECTIVELY',
        box: '5',
      },
      'treaty-au',
      { parts: { box: grounds('unverified', 'inferred') } },
    ),
  ],
  validity: [
    official(
      text(
        '自签发之日起12个月内有效；补发的自装运之日起12个月内有效',
        'Valid for 12 months from issue; a retrospective one for 12 months from shipment',
      ),
      'treaty-au',
    ),
  ],
  thirdParty: [byFaq.thirdParty],
  parties: [
    official(
      {
        ...noPartyRule,
        producerShown: true,
        producerWords: ['SAME', 'UNKNOWN', 'AVAILABLE TO THE COMPETENT AUTHORITY OR AUTHORISED BODY UPON REQUEST'],
        consigneeIn: 'importing-country',
        consigneeMayBeBlank: true,
      },
      'form-au',
    ),
  ],
  criteria: [secondary(wholeOrRule, 'portal-field-notes')],
  goods: [official({ hsDigits: 6, hsSide: null, hsInDescription: false, fobShown: 'never' }, 'form-au')],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [official(['AU'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('english', 'treaty-au')],
  amendment: [amended.before, amended.since],
};
