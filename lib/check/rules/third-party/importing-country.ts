import { englishName } from '../../../certificate/places/printed-name';
import { companyCountry, destinationOf } from '../../country-of';
import { say, shown } from '../../say';
import { listedCompanies } from '../../third-party-state';
import type { Rule } from '../../rule';

/** A third party resides outside the importing country too. */
export const importingCountryCompany: Rule = {
  id: 'third-party/company-in-importing-country',
  sources: ['customs-faq-2023'],
  *check(context) {
    const destination = destinationOf(context.application);
    if (!destination || destination.alpha2 === 'CN') return;
    for (const { row, company } of listedCompanies(context)) {
      if (companyCountry(company) !== destination) continue;
      const name = shown(company.EntName ?? '');
      yield {
        path: `NonpartyCorp[${row}].${company.EntCountryCode ? 'EntCountryCode' : 'EntCountryName'}`,
        severity: 'error',
        message: say(`第三方“${name}”在进口方${destination.zh}；第三方应在出口方和进口方以外，请核对。`, `Third party "${name}" resides in ${englishName(destination)}, the importing side; a third party must reside outside both sides.`),
      };
    }
  },
};
