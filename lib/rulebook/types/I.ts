import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, formCalled, oneYear, wholeOrRule } from '../common';
import { official, secondary, text } from '../state';

/** China-Iceland FTA. */
export const I: CertificateRules = {
  code: 'I',
  status: [byFaq.issued],
  agreement: [official(text('中国—冰岛自由贸易协定', 'China-Iceland FTA'), 'treaty-is', { from: '2014-07-01' })],
  formName: [formCalled('FORM I')],
  inForce: [official('2014-07-01', 'treaty-is')],
  destinations: [official(['IS'], 'treaty-is')],
  itemLimit: [byFaq.twentyItems],
  retrospective: [
    official(
      {
        ...afterShipment,
        clock: 'export',
        latestClock: 'shipment',
        wording: 'ISSUED RETROSPECTIVELY / ISSUED RETROACTIVELY',
        box: '4',
      },
      'treaty-is',
    ),
  ],
  validity: [official(oneYear, 'treaty-is')],
  thirdParty: [byFaq.thirdParty],
  parties: [],
  criteria: [secondary(wholeOrRule, 'notes-is-2023')],
  goods: [],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [official(['IS'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('english', 'treaty-is')],
  amendment: [amended.before, amended.since],
};
