import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, byMode, formCalled, noMarksPart, noPartyRule, oneYear, tick } from '../common';
import { documented, grounds, official, secondary, text } from '../state';

/** China-Korea FTA. Seven working days after shipment are not retrospective, the day of shipment not counted. */
export const K: CertificateRules = {
  code: 'K',
  status: [byFaq.issued],
  agreement: [official(text('中国—韩国自由贸易协定', 'China-Korea FTA'), 'treaty-kr', { from: '2015-12-20' })],
  formName: [formCalled('FORM K')],
  inForce: [official('2015-12-20', 'treaty-kr')],
  destinations: [official(['KR'], 'treaty-kr')],
  itemLimit: [
    official(20, 'gacc-2022-33', { until: '2022-06-11' }),
    official(null, 'gacc-2022-33', { from: '2022-06-12' }),
  ],
  retrospective: [
    official(
      {
        ...afterShipment,
        grace: { days: 7, unit: 'working-day', countsStartDay: false },
        wording: 'ISSUED RETROACTIVELY',
        box: '5',
      },
      'treaty-kr',
    ),
  ],
  validity: [official(oneYear, 'treaty-kr')],
  thirdParty: [
    documented(
      {
        ...tick,
        extra: text(
          '打印后核对：第5栏有非缔约方经营者的法定名称和国别',
          'On the print: box 5 with the legal name and country of the non-Party operator',
        ),
      },
      'customs-faq-2023',
      { parts: { extra: grounds('form-kr', 'official') } },
    ),
  ],
  parties: [
    official(
      {
        ...noPartyRule,
        producerShown: true,
        producerWords: ['SAME', 'AVAILABLE UPON REQUEST'],
        consigneeIn: 'importing-country',
        exporterAlone: true,
      },
      'form-kr',
      { parts: { consigneeIn: grounds('filling-kr', 'secondary'), exporterAlone: grounds('filling-kr', 'secondary') } },
    ),
  ],
  criteria: [
    secondary({ codes: ['WO', 'WP', 'PSR', 'OP'], percentage: false, shown: true }, 'portal-field-notes'),
  ],
  goods: [official({ hsDigits: 6, hsSide: null, hsInDescription: false, fobShown: 'never' }, 'form-kr')],
  transport: [
    documented({ ...byMode, concreteAfterShipment: true }, 'customs-faq-2023', {
      parts: { concreteAfterShipment: grounds('filling-kr', 'secondary') },
    }),
  ],
  marks: [documented({ none: ['N/M', 'NO MARKS AND NUMBERS'], picture: ['I/S', 'IMAGE OR SYMBOL'] }, 'customs-faq-2023', { parts: noMarksPart })],
  selfPrint: [official(['KR'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('english', 'treaty-kr')],
  amendment: [amended.before, amended.since],
};
