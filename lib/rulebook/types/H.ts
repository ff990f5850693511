import type { CertificateRules } from '../certificate';
import { amended, byFaq, formCalled, noPartyRule, tick } from '../common';
import { documented, grounds, official, secondary, text } from '../state';

/** Cross-Straits ECFA. Printed in Chinese; its clock starts at the export declaration. */
export const H: CertificateRules = {
  code: 'H',
  status: [byFaq.issued],
  agreement: [
    official(text('海峡两岸经济合作框架协议', 'Cross-Straits Economic Cooperation Framework Agreement'), 'order-200', {
      from: '2011-01-01',
    }),
  ],
  formName: [formCalled('FORM H')],
  inForce: [official('2011-01-01', 'order-200')],
  destinations: [official(['TW'], 'form-ecfa')],
  itemLimit: [official(20, 'form-ecfa')],
  retrospective: [
    documented(
      {
        clock: 'export-declaration',
        grace: null,
        latest: { amount: 90, unit: 'day' },
        wording: '补发',
        box: '15',
        extraDocuments: [],
      },
      'customs-faq-2023',
      { parts: { wording: grounds('retro-table-2016', 'secondary'), box: grounds('retro-table-2016', 'secondary') } },
    ),
  ],
  validity: [],
  thirdParty: [
    documented({ ...tick, invoiceOf: 'exporter' }, 'customs-faq-2023', {
      parts: { invoiceOf: grounds('form-ecfa', 'official') },
    }),
  ],
  parties: [
    official(
      {
        ...noPartyRule,
        producerShown: true,
        producerWords: ['同上', '签证机构或者相关机关要求时提供'],
        consigneeIn: 'importing-country',
      },
      'form-ecfa',
    ),
  ],
  criteria: [
    secondary(
      { codes: ['WO', 'WP', 'PSR', 'PSR ACU', 'PSR DMI', 'PSR FG'], percentage: false, shown: true },
      'portal-field-notes',
    ),
  ],
  goods: [official({ hsDigits: 8, hsSide: 'importer', hsInDescription: false, fobShown: null }, 'form-ecfa')],
  transport: [byFaq.transport],
  marks: [documented({ none: [], picture: ['见附页'] }, 'customs-faq-2023')],
  selfPrint: [official(['TW'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('chinese', 'form-ecfa')],
  amendment: [amended.before, amended.since],
};
