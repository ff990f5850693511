import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, byModeOrStars, formCalled, noPartyRule, oneYear, wholeOrRule } from '../common';
import { grounds, inferred, official, secondary, text } from '../state';

/** China-New Zealand FTA, upgraded 2022-04-07; the text of 2008 knew no retrospective issue. */
export const N: CertificateRules = {
  code: 'N',
  status: [byFaq.issued],
  agreement: [official(text('中国—新西兰自由贸易协定', 'China-New Zealand FTA'), 'treaty-nz', { from: '2008-10-01' })],
  formName: [formCalled('FORM N')],
  inForce: [official('2008-10-01', 'treaty-nz')],
  destinations: [official(['NZ'], 'treaty-nz')],
  itemLimit: [byFaq.twentyItems],
  retrospective: [
    official({ ...afterShipment, latest: null }, 'treaty-nz', { until: '2022-04-06' }),
    secondary(
      { ...afterShipment, latest: { amount: 12, unit: 'month' }, wording: 'ISSUED RETROSPECTIVELY', box: '6' },
      'nz-upgrade-2022',
      { from: '2022-04-07', parts: { box: grounds('unverified', 'inferred') } },
    ),
  ],
  validity: [official(oneYear, 'treaty-nz')],
  thirdParty: [byFaq.thirdParty],
  parties: [
    secondary(
      {
        ...noPartyRule,
        producerShown: true,
        producerWords: ['SAME', 'UNKNOWN', 'AVAILABLE TO THE AUTHORIZED BODY UPON REQUEST'],
        consigneeIn: 'importing-country',
        exporterAlone: true,
      },
      'filling-nz',
    ),
  ],
  criteria: [secondary(wholeOrRule, 'filling-nz')],
  goods: [inferred({ hsDigits: 6, hsSide: null, hsInDescription: false, fobShown: null }, 'unverified')],
  transport: [secondary(byModeOrStars, 'filling-nz')],
  marks: [byFaq.marks],
  selfPrint: [official(['NZ'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('english', 'treaty-nz')],
  amendment: [amended.before, amended.since],
};
