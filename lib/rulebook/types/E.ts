import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, formCalled, noPartyRule, oneYear, tick } from '../common';
import { countries, documented, grounds, inferred, official, secondary, text } from '../state';

/** China-ASEAN FTA, FORM E. */
export const E: CertificateRules = {
  code: 'E',
  status: [secondary('issued', 'type-list')],
  agreement: [official(text('中国—东盟全面经济合作框架协议', 'China-ASEAN Framework Agreement'), 'gacc-2019-136')],
  formName: [formCalled('FORM E')],
  inForce: [],
  destinations: [secondary(countries('BN KH ID LA MY MM PH SG TH VN'), 'type-list')],
  itemLimit: [
    secondary(20, 'notes-e-rules-2019', { until: '2019-08-19' }),
    documented(null, 'customs-faq-2023', { from: '2019-08-20' }),
  ],
  retrospective: [
    documented(
      {
        ...afterShipment,
        grace: { days: 3, unit: 'calendar-day', countsStartDay: true },
        startDayDisputed: true,
        wording: 'ISSUED RETROACTIVELY',
        box: '13',
        extraDocuments: [text('提单复印件', 'Copy of the bill of lading')],
      },
      'customs-faq-2023',
      {
        parts: {
          wording: grounds('form-e-2010', 'official'),
          box: grounds('form-e-2010', 'official'),
          extraDocuments: grounds('retro-table-2016', 'secondary'),
        },
      },
    ),
  ],
  validity: [inferred(oneYear, 'unverified')],
  thirdParty: [
    documented(
      {
        ...tick,
        invoiceOf: 'third-party',
        extra: text(
          '打印后核对：第13栏勾选“Third Party Invoicing”，第7栏有第三方名称及国别，第10栏是第三方发票的号码和日期；第1、7栏没有O/B',
          'On the print: box 13 “Third Party Invoicing” ticked, box 7 names the company and its country, box 10 its invoice number and date; no O/B in box 1 or 7',
        ),
      },
      'customs-faq-2023',
      { parts: { invoiceOf: grounds('notes-e-2012', 'secondary'), extra: grounds('notes-e-2012', 'secondary') } },
    ),
  ],
  parties: [
    official({ ...noPartyRule, producerShown: false, exporterAlone: true }, 'form-e-2010', {
      parts: { exporterAlone: grounds('notes-e-2012', 'secondary') },
    }),
  ],
  criteria: [
    secondary({ codes: ['WO', 'PE', 'PSR', 'CTH'], percentage: true, shown: true }, 'portal-field-notes', {
      from: '2019-08-20',
    }),
  ],
  goods: [
    secondary({ hsDigits: 6, hsSide: 'importer', hsInDescription: false, fobShown: 'always' }, 'form-e-2010', {
      until: '2019-08-19',
      parts: { fobShown: grounds('unverified', 'inferred') },
    }),
    secondary({ hsDigits: 6, hsSide: 'importer', hsInDescription: true, fobShown: 'with-rvc' }, 'gacc-2019-136', {
      from: '2019-08-20',
      parts: { hsInDescription: grounds('return-reasons', 'official'), fobShown: grounds('unverified', 'inferred') },
    }),
  ],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [
    official(['ID', 'SG'], 'gacc-2020-63', { from: '2020-05-11', until: '2021-06-30' }),
    secondary(['ID', 'SG', 'TH'], 'type-list', { from: '2021-07-01', until: '2023-05-31' }),
    documented(['ID', 'SG', 'TH'], 'customs-faq-2023', { from: '2023-06-01', until: '2024-08-31' }),
    official(['ID', 'SG', 'TH', 'MY', 'VN'], 'gacc-2024-106', { from: '2024-09-01' }),
  ],
  language: [official('english', 'form-e-2010')],
  amendment: [amended.before, amended.byHand],
};
