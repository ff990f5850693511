import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, formCalled, noPartyRule } from '../common';
import { documented, grounds, inferred, official, text } from '../state';

/** China-Pakistan FTA. */
export const P: CertificateRules = {
  code: 'P',
  status: [byFaq.issued],
  agreement: [official(text('中国—巴基斯坦自由贸易协定', 'China-Pakistan FTA'), 'treaty-pk', { from: '2007-07-01' })],
  formName: [formCalled('FORM P')],
  inForce: [official('2007-07-01', 'treaty-pk')],
  destinations: [official(['PK'], 'treaty-pk')],
  itemLimit: [byFaq.noItemLimit],
  retrospective: [
    documented(
      {
        ...afterShipment,
        clock: 'export',
        latestClock: 'shipment',
        grace: { days: 15, unit: 'calendar-day', countsStartDay: false },
        wording: 'ISSUED RETROACTIVELY',
        box: '13',
      },
      'customs-faq-2023',
      { parts: { wording: grounds('retro-table-2016', 'secondary'), box: grounds('retro-table-2016', 'secondary') } },
    ),
  ],
  validity: [],
  thirdParty: [byFaq.thirdParty],
  parties: [
    official(
      { ...noPartyRule, producerShown: true, producerWords: ['SAME', 'AVAILABLE TO CUSTOMS UPON REQUEST'] },
      'form-pk',
    ),
  ],
  criteria: [inferred({ codes: ['P', 'PSR'], percentage: true, shown: true }, 'unverified')],
  goods: [
    official({ hsDigits: 6, hsSide: 'importer', hsInDescription: true, fobShown: 'always' }, 'form-pk', {
      parts: { hsInDescription: grounds('return-reasons', 'official') },
    }),
  ],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [official(['PK'], 'gacc-2019-77', { from: '2019-05-20' })],
  language: [official('english', 'form-pk')],
  amendment: [amended.before, amended.since],
};
