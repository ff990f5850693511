import type { CertificateRules } from '../certificate';
import { afterShipment, amended, byFaq, formCalled } from '../common';
import { countries, documented, inferred, official, secondary, text } from '../state';

const eu27 = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const until2021 = `NO NZ AU ${eu27} GB CA TR UA LI`;

/** Generalized System of Preferences, FORM A. Most donors ended it for China; three are left. */
export const G: CertificateRules = {
  code: 'G',
  status: [secondary('issued', 'gacc-2021-84')],
  agreement: [official(text('普惠制给惠方案', 'GSP scheme of the donor'), 'gacc-2021-84')],
  formName: [formCalled('FORM A')],
  inForce: [],
  destinations: [
    inferred(countries(`${until2021} RU BY KZ JP CH`), 'gacc-2021-84', { until: '2014-06-30' }),
    inferred(countries(`${until2021} RU BY KZ JP`), 'unverified', { from: '2014-07-01', until: '2019-03-31' }),
    inferred(countries(`${until2021} RU BY KZ`), 'unverified', { from: '2019-04-01', until: '2021-10-11' }),
    secondary(countries(until2021), 'gacc-2021-84', { from: '2021-10-12', until: '2021-11-30' }),
    secondary(countries('NO NZ AU'), 'gacc-2021-84', { from: '2021-12-01' }),
  ],
  itemLimit: [byFaq.noItemLimit],
  retrospective: [inferred({ ...afterShipment, wording: 'ISSUED RETROSPECTIVELY', box: '4' }, 'customs-faq-2023')],
  validity: [],
  thirdParty: [documented({ placement: 'clause', invoiceOf: null, extra: null }, 'customs-faq-2023')],
  parties: [],
  criteria: [secondary({ codes: ['P', 'PK', 'F', 'W', 'Y'], percentage: false, shown: true }, 'portal-field-notes')],
  goods: [secondary({ hsDigits: null, hsSide: null, hsInDescription: false, fobShown: 'never' }, 'form-gsp')],
  transport: [byFaq.transport],
  marks: [byFaq.marks],
  selfPrint: [byFaq.notSelfPrinted],
  language: [secondary('english', 'form-gsp')],
  amendment: [amended.before, amended.since],
};
