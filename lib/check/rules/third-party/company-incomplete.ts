import { say, shown } from '../../say';
import { listedCompanies } from '../../third-party-state';
import type { Rule } from '../../rule';

/** A third party has name, country and address. Field notes let the address be empty, customs ask for it. */
export const companyIncomplete: Rule = {
  id: 'third-party/company-incomplete',
  sources: ['customs-faq-2023', 'schema-2022-1'],
  *check(context) {
    for (const { row, company } of listedCompanies(context)) {
      const at = `NonpartyCorp[${row}]`;
      const name = shown(company.EntName ?? '');
      const empty = (text: string | undefined): boolean => text !== undefined && text.trim() === '';
      if (empty(company.EntName)) yield { path: `${at}.EntName`, severity: 'error', message: say('请填第三方公司的英文名称。', 'Enter the name of the third-party company.') };
      if (empty(company.EntCountryCode) && !company.EntCountryName?.trim()) {
        yield { path: `${at}.EntCountryCode`, severity: 'error', message: say(`请选择第三方“${name}”所在国家（地区）。`, `Choose the country of third party "${name}".`) };
      }
      if (empty(company.EntAddr)) yield { path: `${at}.EntAddr`, severity: 'warning', message: say(`请填第三方“${name}”的地址。`, `Enter the address of third party "${name}".`) };
    }
  },
};
