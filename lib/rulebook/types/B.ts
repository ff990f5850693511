import type { CertificateRules } from '../certificate';
import { amended, byFaq, formCalled, noPartyRule, tick } from '../common';
import { countries, documented, grounds, inferred, official, secondary, text } from '../state';

/** Asia-Pacific Trade Agreement. It knows no retrospective issue: after three working days nothing is left. */
export const B: CertificateRules = {
  code: 'B',
  status: [byFaq.issued],
  agreement: [official(text('《亚太贸易协定》', 'Asia-Pacific Trade Agreement'), 'apta-text')],
  formName: [formCalled('FORM B')],
  inForce: [],
  destinations: [
    inferred(countries('BD IN KR LA LK'), 'filling-apta', { until: '2020-12-31' }),
    inferred(countries('BD IN KR LA LK MN'), 'unverified', { from: '2021-01-01' }),
  ],
  itemLimit: [byFaq.noItemLimit],
  retrospective: [
    documented(
      {
        clock: 'shipment',
        grace: { days: 3, unit: 'working-day', countsStartDay: false },
        latest: null,
        wording: null,
        box: null,
        extraDocuments: [],
      },
      'customs-faq-2023',
    ),
  ],
  validity: [],
  thirdParty: [
    documented(
      {
        ...tick,
        extra: text(
          '进口商可填 TO ORDER；不要填香港、台湾中间商',
          'The consignee may read TO ORDER; no Hong Kong or Taiwan intermediary there',
        ),
      },
      'customs-faq-2023',
      { parts: { extra: grounds('filling-apta', 'secondary') } },
    ),
  ],
  parties: [
    secondary(
      { ...noPartyRule, producerShown: false, consigneeWords: ['TO ORDER'], consigneeIn: 'importing-country' },
      'filling-apta',
      { parts: { producerShown: grounds('form-b-2006', 'official') } },
    ),
  ],
  // Percentages stand behind the letter (B 50%), never alone.
  criteria: [secondary({ codes: null, percentage: false, shown: true }, 'filling-apta')],
  goods: [
    secondary({ hsDigits: 4, hsSide: null, hsInDescription: false, fobShown: 'never' }, 'filling-apta', {
      parts: { fobShown: grounds('form-b-2006', 'official') },
    }),
  ],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [
    official(['KR'], 'gacc-2019-77', { from: '2019-05-20', until: '2020-05-10' }),
    official(['KR', 'IN'], 'gacc-2020-63', { from: '2020-05-11' }),
  ],
  language: [official('english', 'form-b-2006')],
  amendment: [amended.before, amended.since],
};
