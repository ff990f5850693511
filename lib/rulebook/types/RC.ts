import type { CertificateRules } from '../certificate';
import { afterShipment, byFaq, byModeOrStars, noPartyRule, oneYear, tick } from '../common';
import { countries, documented, grounds, inferred, official, secondary, text } from '../state';

const first = 'AU BN KH JP LA NZ SG TH VN';

/** RCEP. Members entered one after another. */
export const RC: CertificateRules = {
  code: 'RC',
  status: [
    official('not-yet', 'order-255', { until: '2021-12-31' }),
    documented('issued', 'customs-faq-2023', { from: '2022-01-01' }),
  ],
  agreement: [
    official(text('区域全面经济伙伴关系协定', 'Regional Comprehensive Economic Partnership'), 'rcep-text', {
      from: '2022-01-01',
    }),
  ],
  formName: [official('FORM RCEP', 'form-rcep')],
  inForce: [official('2022-01-01', 'order-255')],
  destinations: [
    inferred(countries(first), 'unverified', { from: '2022-01-01', until: '2022-01-31' }),
    inferred(countries(`${first} KR`), 'gacc-2022-13', { from: '2022-02-01', until: '2022-03-17' }),
    inferred(countries(`${first} KR MY`), 'gacc-2022-13', { from: '2022-03-18', until: '2022-04-30' }),
    inferred(countries(`${first} KR MY MM`), 'unverified', { from: '2022-05-01', until: '2023-01-01' }),
    inferred(countries(`${first} KR MY MM ID`), 'gacc-2022-129', { from: '2023-01-02', until: '2023-06-01' }),
    secondary(countries(`${first} KR MY MM ID PH`), 'filling-rcep', { from: '2023-06-02' }),
  ],
  itemLimit: [byFaq.noItemLimit],
  retrospective: [
    documented({ ...afterShipment, wording: 'ISSUED RETROACTIVELY', box: '17' }, 'customs-faq-2023', {
      parts: { wording: grounds('form-rcep', 'official'), box: grounds('form-rcep', 'official') },
    }),
  ],
  validity: [official(oneYear, 'rcep-text')],
  thirdParty: [
    documented(
      {
        ...tick,
        extra: text(
          '打印后核对：第17栏勾选“Third-party invoicing”，第14栏有开票公司名称和国别',
          'On the print: box 17 “Third-party invoicing” ticked, box 14 with name and country of the company that invoiced',
        ),
      },
      'customs-faq-2023',
      { parts: { extra: grounds('form-rcep', 'inferred') } },
    ),
  ],
  parties: [
    secondary(
      {
        ...noPartyRule,
        producerShown: true,
        producerWords: ['CONFIDENTIAL', 'NOT AVAILABLE', 'SEE BOX 8'],
        consigneeIn: 'importing-country',
        exporterAlone: true,
      },
      'filling-rcep',
    ),
  ],
  criteria: [
    secondary({ codes: ['WO', 'PE', 'CTC', 'RVC', 'CR'], percentage: false, shown: true }, 'portal-field-notes'),
  ],
  goods: [official({ hsDigits: 6, hsSide: null, hsInDescription: false, fobShown: 'with-rvc' }, 'form-rcep')],
  transport: [secondary(byModeOrStars, 'filling-rcep')],
  marks: [byFaq.marks],
  selfPrint: [
    secondary(countries('SG TH JP NZ AU'), 'type-list', { from: '2022-01-01', until: '2022-01-31' }),
    official(countries('SG TH JP NZ AU KR'), 'gacc-2022-13', { from: '2022-02-01', until: '2022-03-17' }),
    official(countries('SG TH JP NZ AU KR MY'), 'gacc-2022-13', { from: '2022-03-18', until: '2023-01-01' }),
    official(countries('SG TH JP NZ AU KR MY ID'), 'gacc-2022-129', { from: '2023-01-02', until: '2024-08-31' }),
    official(countries('SG TH JP NZ AU KR MY ID VN'), 'gacc-2024-106', { from: '2024-09-01' }),
  ],
  language: [official('english', 'rcep-text')],
  amendment: [
    official(
      {
        ways: ['new-certificate', 'hand-correction'],
        note: text(
          '换发新证的，原证书作废；在原证书上更正的，划去错误内容后签字盖章',
          'A new certificate makes the old one void; on the original the mistake is struck out, signed and stamped',
        ),
      },
      'rcep-text',
      { from: '2022-01-01' },
    ),
  ],
};
