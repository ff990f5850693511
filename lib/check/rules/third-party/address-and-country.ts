import { countriesNamedIn } from '../../../certificate/places/countries-named-in';
import { englishName } from '../../../certificate/places/printed-name';
import { companyCountry } from '../../country-of';
import { say, shown } from '../../say';
import { listedCompanies } from '../../third-party-state';
import type { Rule } from '../../rule';

/** The address names another country than the one chosen, mainland China above all. */
export const addressElsewhere: Rule = {
  id: 'third-party/address-and-country',
  sources: ['customs-faq-2023'],
  *check(context) {
    for (const { row, company } of listedCompanies(context)) {
      const chosen = companyCountry(company);
      const [named, second] = countriesNamedIn(company.EntAddr ?? '');
      // Chosen as China, the rule on mainland companies speaks.
      if (!chosen || chosen.alpha2 === 'CN' || !named || second || named === chosen) continue;
      const name = shown(company.EntName ?? '');
      yield {
        path: `NonpartyCorp[${row}].EntAddr`,
        severity: 'warning',
        message:
          named.alpha2 === 'CN'
            ? say(`第三方“${name}”地址在中国内地，国别却选了${chosen.zh}；境内公司不属于第三方，请核对。`, `The address of third party "${name}" is in mainland China, the country chosen is ${englishName(chosen)}: a mainland company is no third party. Check it.`)
            : say(`第三方“${name}”地址在${named.zh}，国别选了${chosen.zh}，请核对。`, `The address of third party "${name}" is in ${englishName(named)}, the country chosen is ${englishName(chosen)}: check which is right.`),
      };
    }
  },
};
