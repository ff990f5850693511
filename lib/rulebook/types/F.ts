import type { CertificateRules, GoodsRule, PartiesRule } from '../certificate';
import { afterShipment, amended, byFaq, formCalled, noPartyRule, oneYear, tick, wholeOrRule } from '../common';
import { documented, grounds, inferred, official, secondary, text } from '../state';

const beforeUpgrade = { until: '2019-02-28' };
const sinceUpgrade = { from: '2019-03-01' };

const chileanParties: PartiesRule = {
  ...noPartyRule,
  producerShown: true,
  producerWords: ['SAME', 'UNKNOWN', 'AVAILABLE TO THE COMPETENT GOVERNMENTAL AUTHORITY UPON REQUEST'],
  consigneeIn: 'agreement-parties',
};

const sixDigits: GoodsRule = { hsDigits: 6, hsSide: null, hsInDescription: false, fobShown: null };

/** China-Chile FTA, upgraded 2019-03-01; the form of that day has not been read. */
export const F: CertificateRules = {
  code: 'F',
  status: [byFaq.issued],
  agreement: [official(text('中国—智利自由贸易协定', 'China-Chile FTA'), 'treaty-cl', { from: '2006-10-01' })],
  formName: [formCalled('FORM F')],
  inForce: [official('2006-10-01', 'treaty-cl')],
  destinations: [official(['CL'], 'treaty-cl')],
  itemLimit: [secondary(20, 'chile-2019', beforeUpgrade), documented(50, 'customs-faq-2023', sinceUpgrade)],
  retrospective: [
    secondary(
      {
        clock: 'export',
        grace: { days: 30, unit: 'calendar-day', countsStartDay: false },
        latest: null,
        wording: null,
        box: null,
        extraDocuments: [],
      },
      'chile-2019',
      beforeUpgrade,
    ),
    // The table that names the box is of 2016, when the form still had fifteen.
    secondary({ ...afterShipment, wording: 'ISSUED RETROSPECTIVELY', box: '14' }, 'chile-2019', {
      ...sinceUpgrade,
      parts: { box: grounds('retro-table-2016', 'inferred') },
    }),
  ],
  validity: [official(oneYear, 'treaty-cl')],
  thirdParty: [
    documented(
      {
        ...tick,
        extra: text(
          '协定2005年文本要求备注栏注明生产商名称、地址、国别，进口商须在中国或智利；2019年升级后是否沿用未核实',
          'The 2005 text wants producer name, address and country in the remarks and a consignee in China or Chile; whether that survived the 2019 upgrade is not verified',
        ),
      },
      'customs-faq-2023',
      { parts: { extra: grounds('form-cl', 'inferred') } },
    ),
  ],
  parties: [
    official(chileanParties, 'form-cl', { ...beforeUpgrade, parts: { consigneeIn: grounds('treaty-cl', 'official') } }),
    // The form of 2019 has not been read: a note on it has another word for secrecy.
    secondary({ ...chileanParties, producerWords: [...chileanParties.producerWords, 'AVAILABLE UPON REQUEST'] }, 'portal-field-notes', {
      ...sinceUpgrade,
      parts: { producerWords: grounds('chile-2019', 'inferred'), consigneeIn: grounds('treaty-cl', 'inferred') },
    }),
  ],
  criteria: [secondary(wholeOrRule, 'portal-field-notes')],
  goods: [official(sixDigits, 'form-cl', beforeUpgrade), inferred(sixDigits, 'form-cl', sinceUpgrade)],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [official(['CL'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('english', 'treaty-cl')],
  amendment: [amended.before, amended.since],
};
