import { portCountries } from '../../../certificate/places/port';
import { landlocked } from '../../../certificate/places/landlocked';
import { countriesNamedIn } from '../../../certificate/places/countries-named-in';
import { companyCountry, destinationOf } from '../../country-of';
import { intermediaryIn } from '../../intermediary';
import { dischargePlaces } from '../../route';
import { say } from '../../say';
import { listedCompanies } from '../../third-party-state';
import type { Rule, RuleContext } from '../../rule';

/** Places that trade in goods that never come there. */
const hubs: ReadonlySet<string> = new Set('HK MO SG VG KY BM SC WS BZ MH'.split(' '));

/** The destination is where the goods end up, not where the middleman sits: it is no hub while all ports lie elsewhere. */
export const middleman: Rule = {
  id: 'destination/middleman',
  types: ['C'],
  sources: ['filling-co'],
  *check(context) {
    const destination = destinationOf(context.application);
    if (!destination || landlocked.has(destination.alpha2)) return;
    const ports = dischargePlaces(context.application).map(({ text }) => portCountries(text));
    if (ports.length === 0 || ports.some((countries) => countries.length === 0 || countries.includes(destination.alpha2))) return;
    if (!hubs.has(destination.alpha2) && !thirdPartiesIn(context).includes(destination.alpha2)) return;
    const { DestCountry: inEnglish, DestCountryCode: code } = context.application.CertificateHead;
    yield {
      path: `CertificateHead.${inEnglish || !code ? 'DestCountry' : 'DestCountryCode'}`,
      severity: 'warning',
      message: say('目的国应是货物最终运抵国，不填中间商所在国（地区）；请按卸货港核对。', 'The destination is the country where the goods end up, not that of the middleman: compare with the port of discharge.'),
    };
  },
};

function thirdPartiesIn(context: RuleContext): readonly string[] {
  const { Exporter, Consignee, GoodsSpecClause } = context.application.CertificateHead;
  const stated = [Exporter, Consignee, GoodsSpecClause].flatMap((text) => countriesNamedIn(intermediaryIn(text ?? '')?.after ?? ''));
  return [...stated, ...listedCompanies(context).map(({ company }) => companyCountry(company))].map((country) => country?.alpha2 ?? '');
}
