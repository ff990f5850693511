import type { CertificateRules, GoodsRule, PartiesRule } from '../certificate';
import { afterShipment, amended, byFaq, formCalled, noPartyRule, oneYear } from '../common';
import { grounds, inferred, official, text } from '../state';

const oldForm = { until: '2019-12-31' };
const newForm = { from: '2020-01-01' };
const parties: PartiesRule = { ...noPartyRule, producerShown: false, consigneeIn: 'importing-country' };
const goods: GoodsRule = { hsDigits: 6, hsSide: null, hsInDescription: true, fobShown: 'always' };
const returnReasons = grounds('return-reasons', 'official');

/** China-Singapore FTA. The form after the new origin rules of 2020-01-01 has not been seen. */
export const X: CertificateRules = {
  code: 'X',
  status: [byFaq.issued],
  agreement: [official(text('中国—新加坡自由贸易协定', 'China-Singapore FTA'), 'treaty-sg', { from: '2009-01-01' })],
  formName: [formCalled('FORM X')],
  inForce: [official('2009-01-01', 'treaty-sg')],
  destinations: [official(['SG'], 'treaty-sg')],
  itemLimit: [byFaq.noItemLimit],
  retrospective: [
    official(
      {
        ...afterShipment,
        grace: { days: 3, unit: 'calendar-day', countsStartDay: false },
        wording: 'ISSUED RETROSPECTIVELY',
        box: '12',
      },
      'order-203',
    ),
  ],
  validity: [official(oneYear, 'treaty-sg')],
  thirdParty: [byFaq.thirdParty],
  parties: [official(parties, 'order-178', oldForm), inferred(parties, 'order-178', newForm)],
  criteria: [
    official({ codes: ['P', 'RVC', 'PSR'], percentage: false, shown: true }, 'order-178', oldForm),
  ],
  goods: [
    official(goods, 'order-178', { ...oldForm, parts: { hsInDescription: returnReasons } }),
    inferred(goods, 'order-178', { ...newForm, parts: { hsDigits: returnReasons, hsInDescription: returnReasons } }),
  ],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [official(['SG'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('english', 'treaty-sg')],
  amendment: [amended.before, amended.since],
};
