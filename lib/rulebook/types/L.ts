import type { CertificateRules, PartiesRule } from '../certificate';
import { amended, byFaq, noPartyRule, oneYear, tick, wholeOrRule } from '../common';
import { documented, grounds, inferred, official, secondary, text } from '../state';

const costaRicanParties: PartiesRule = {
  ...noPartyRule,
  producerShown: true,
  producerWords: ['SAME', 'UNKNOWN', 'AVAILABLE TO THE COMPETENT AUTHORITY OR AUTHORIZED BODY UPON REQUEST'],
  consigneeIn: 'importing-country',
};

/** China-Costa Rica FTA. Its twelve months count from exportation, not from shipment. */
export const L: CertificateRules = {
  code: 'L',
  status: [byFaq.issued],
  agreement: [official(text('中国—哥斯达黎加自由贸易协定', 'China-Costa Rica FTA'), 'treaty-cr', { from: '2011-08-01' })],
  formName: [secondary('FORM L', 'type-codes-2016')],
  inForce: [official('2011-08-01', 'treaty-cr')],
  destinations: [official(['CR'], 'treaty-cr')],
  itemLimit: [official(20, 'gacc-2012-47')],
  retrospective: [
    official(
      {
        clock: 'export',
        grace: null,
        latest: { amount: 12, unit: 'month' },
        wording: 'ISSUED RETROSPECTIVELY',
        box: '14',
        extraDocuments: [
          text('海关已办结的出口报关单', 'Processed export declaration'),
          text('商业单证', 'Commercial documents'),
        ],
      },
      'treaty-cr',
      { parts: { box: grounds('retro-table-2016', 'secondary') } },
    ),
  ],
  validity: [official(oneYear, 'treaty-cr')],
  thirdParty: [
    documented(
      {
        ...tick,
        extra: text(
          '2011年版要求第5栏注明生产商名称和地址；2012年背面说明改版后是否沿用未核实',
          'The 2011 form wants name and address of the producer in box 5; whether the 2012 overleaf kept that is not verified',
        ),
      },
      'customs-faq-2023',
      { parts: { extra: grounds('order-202', 'inferred') } },
    ),
  ],
  parties: [
    official(costaRicanParties, 'order-202', { until: '2012-10-13' }),
    // The overleaf of box 2 changed; the new one has not been read.
    official(costaRicanParties, 'order-202', {
      from: '2012-10-14',
      parts: { producerWords: grounds('order-202', 'inferred') },
    }),
  ],
  criteria: [inferred(wholeOrRule, 'unverified')],
  goods: [official({ hsDigits: 6, hsSide: null, hsInDescription: false, fobShown: null }, 'gacc-2012-47')],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [byFaq.notSelfPrinted],
  language: [official('english', 'treaty-cr')],
  amendment: [amended.before, amended.since],
};
