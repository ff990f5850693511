import { certTypes } from '../../../certificate/types';
import { englishName } from '../../../certificate/places/printed-name';
import { factOn } from '../../../rulebook/fact';
import { destinationOf } from '../../country-of';
import { say } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

/** Where GSP for Chinese goods ended on 2021-12-01 (GACC 2021 No. 84). */
const gspEnded: ReadonlySet<string> = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB CA TR UA LI'.split(' '));

/** The type is issued for the country of destination. */
export const destinationType: Rule = {
  id: 'destination/type-not-for-country',
  sources: ['customs-faq-2023'],
  *check({ application, certType, rules, day }) {
    const fact = rules && factOn(rules.destinations, day);
    const destination = destinationOf(application);
    if (!certType || !fact || !destination) return;
    // Goods for China are no exports, whatever the type.
    if (fact.value === '*' ? destination.alpha2 !== 'CN' : fact.value.includes(destination.alpha2)) return;
    const ended = certType === 'G' && day >= '2021-12-01' && gspEnded.has(destination.alpha2);
    const name = certTypes[certType];
    const to = say(destination.zh, englishName(destination));
    const { DestCountry: inEnglish, DestCountryCode: code } = application.CertificateHead;
    yield {
      path: `CertificateHead.${inEnglish || !code ? 'DestCountry' : 'DestCountryCode'}`,
      severity: ended ? 'error' : severityOf(fact.confidence),
      sources: [ended ? 'gacc-2021-84' : fact.source],
      message: ended
        ? say(`自2021-12-01起对${to['zh-CN']}不再签发普惠制证书；可改申请一般原产地证书。`, `FORM A has not been issued for ${to.en} since 2021-12-01; apply for a non-preferential certificate.`)
        : say(`${name['zh-CN']}不适用于${to['zh-CN']}；请核对目的国或改选证书类型。`, `${name.en} is not issued for ${to.en}: check the destination or choose another type.`),
    };
  },
};
