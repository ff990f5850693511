import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, noPartyRule, oneYear, tick, wholeOrRule } from '../common';
import { documented, grounds, official, secondary, text } from '../state';

/** China-Peru FTA. */
export const R: CertificateRules = {
  code: 'R',
  status: [byFaq.issued],
  agreement: [official(text('中国—秘鲁自由贸易协定', 'China-Peru FTA'), 'treaty-pe', { from: '2010-03-01' })],
  formName: [secondary('FORM R', 'notes-pe-2025')],
  inForce: [official('2010-03-01', 'treaty-pe')],
  destinations: [official(['PE'], 'treaty-pe')],
  itemLimit: [official(20, 'gacc-2010-13')],
  retrospective: [
    secondary(
      {
        ...afterShipment,
        clock: 'export',
        latestClock: 'shipment',
        wording: 'ISSUED RETROSPECTIVELY',
        extraDocuments: [
          text('海关已办结的出口报关单', 'Processed export declaration'),
          text('商业单证', 'Commercial documents'),
        ],
      },
      'retro-table-2016',
      { parts: { extraDocuments: grounds('treaty-pe', 'official') } },
    ),
  ],
  validity: [official(oneYear, 'treaty-pe')],
  thirdParty: [
    documented(
      {
        ...tick,
        extra: text(
          '第5栏应显示非缔约方经营者和生产商的完整法定名称',
          'Box 5 shows the full legal names of the non-Party operator and of the producer',
        ),
      },
      'customs-faq-2023',
      { parts: { extra: grounds('gacc-2010-13', 'official') } },
    ),
  ],
  parties: [
    official(
      {
        ...noPartyRule,
        producerShown: true,
        producerWords: ['SAME', 'UNKNOWN', 'AVAILABLE TO THE AUTHORIZED BODY UPON REQUEST'],
        consigneeWords: ['TO ORDER'],
        consigneeIn: 'agreement-parties',
        exporterAlone: false,
      },
      'gacc-2010-13',
      { parts: { consigneeWords: grounds('filling-pe', 'secondary'), exporterAlone: grounds('filling-pe', 'secondary') } },
    ),
  ],
  criteria: [secondary(wholeOrRule, 'notes-pe-2025')],
  goods: [official({ hsDigits: 6, hsSide: null, hsInDescription: false, fobShown: null }, 'gacc-2010-13')],
  transport: [byFaq.transport],
  marks: [official({ shown: false, none: [], picture: [] }, 'gacc-2010-13')],
  selfPrint: [byFaq.notSelfPrinted],
  language: [official('english', 'treaty-pe')],
  amendment: [amended.before, amended.since],
};
