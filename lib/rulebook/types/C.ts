import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, formCalled, noCriterion, noPartyRule, oneYear } from '../common';
import { documented, grounds, inferred, official, secondary, text } from '../state';

const underOrder114 = { until: '2024-08-31' };
const underOrder270 = { from: '2024-09-01' };
const stampedRetrospective = { ...afterShipment, wording: '补发', box: '5' };

/** Non-preferential certificate of origin. */
export const C: CertificateRules = {
  code: 'C',
  status: [
    documented('issued', 'order-114', { from: '2009-08-01', ...underOrder114 }),
    official('issued', 'order-270', underOrder270),
  ],
  agreement: [],
  formName: [formCalled('CO')],
  inForce: [],
  destinations: [documented('*', 'order-114', { article: '第二条' })],
  itemLimit: [byFaq.noItemLimit],
  retrospective: [
    documented(
      {
        ...stampedRetrospective,
        extraDocuments: [
          text('补发申请书', 'Application form for retrospective issue'),
          text('申请补发的书面说明', 'Written explanation'),
          text('提单等货运单据', 'Bill of lading or other shipping document'),
        ],
      },
      'order-114',
      { article: '第二十三条', ...underOrder114, parts: { latest: grounds('customs-faq-2023', 'source-document') } },
    ),
    // Word and box stand in the old measures alone.
    documented(stampedRetrospective, 'customs-faq-2023', {
      ...underOrder270,
      parts: { wording: grounds('order-114', 'inferred', '第二十三条'), box: grounds('order-114', 'inferred', '第二十三条') },
    }),
  ],
  validity: [
    documented(oneYear, 'order-114', { article: '第二十条', ...underOrder114 }),
    inferred(oneYear, 'order-114', { article: '第二十条', ...underOrder270 }),
  ],
  thirdParty: [documented({ placement: 'via-or-clause', invoiceOf: null, extra: null }, 'customs-faq-2023')],
  parties: [
    secondary(
      {
        ...noPartyRule,
        consigneeWords: ['TO ORDER', 'TO WHOM IT MAY CONCERN'],
        consigneeMayBeBlank: false,
        exporterAlone: false,
      },
      'filling-co',
      { parts: { exporterAlone: grounds('customs-faq-2023', 'source-document') } },
    ),
  ],
  criteria: [secondary(noCriterion, 'portal-field-notes')],
  goods: [],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [official('*', 'gacc-2019-77', { from: '2019-05-20' })],
  language: [documented('english', 'order-114', { article: '第四十一条' })],
  amendment: [
    documented(
      {
        ways: ['new-certificate'],
        note: text(
          '在证书有效期内提交更改/重发申请书并退回原证书；新证有效期与原证相同',
          'Within validity, with the application form for revision and the original; the new one ends with the old',
        ),
      },
      'order-114',
      { article: '第二十条、第二十二条', ...underOrder114 },
    ),
    amended.since,
  ],
};
