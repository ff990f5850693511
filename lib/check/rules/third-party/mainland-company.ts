import { countryByText } from '../../../certificate/places/country';
import { englishName } from '../../../certificate/places/printed-name';
import { companyCountry } from '../../country-of';
import { say, shown } from '../../say';
import { listedCompanies } from '../../third-party-state';
import type { Rule } from '../../rule';

/** A company in mainland China is no third party. Hong Kong, Macao and Taiwan lie outside. */
export const mainlandCompany: Rule = {
  id: 'third-party/mainland-company',
  sources: ['customs-faq-2023'],
  *check(context) {
    for (const { row, company } of listedCompanies(context)) {
      if (companyCountry(company)?.alpha2 !== 'CN') continue;
      const name = shown(company.EntName ?? '');
      const last = (company.EntAddr ?? '').trim().split(/[\n,]/).at(-1) ?? '';
      const region = countryByText(last);
      yield {
        path: `NonpartyCorp[${row}].${company.EntCountryCode ? 'EntCountryCode' : 'EntCountryName'}`,
        severity: 'error',
        message:
          region && ['HK', 'MO', 'TW'].includes(region.alpha2)
            ? say(`第三方“${name}”地址在${region.zh}，国别却选了中国；请改选${region.zh}（${region.numeric}）。`, `The address of third party "${name}" is in ${englishName(region)}, but the country chosen is China: choose ${region.numeric}.`)
            : say(`第三方“${name}”为境内公司；境内公司不属于第三方，请核对国别或取消第三方。`, `Third party "${name}" is a company in mainland China and cannot be one: check its country or remove it.`),
      };
    }
  },
};
