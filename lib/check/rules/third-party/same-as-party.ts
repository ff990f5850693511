import { companyKey, firstLine } from '../../company-name';
import { say, shown } from '../../say';
import { listedCompanies } from '../../third-party-state';
import type { Rule } from '../../rule';

/** The third party is neither exporter nor consignee. */
export const sameAsParty: Rule = {
  id: 'third-party/same-as-party',
  sources: ['customs-faq-2023'],
  *check(context) {
    const { Exporter, Consignee } = context.application.CertificateHead;
    for (const { row, company } of listedCompanies(context)) {
      const name = companyKey(company.EntName ?? '');
      const is = (party: string | undefined): boolean => name.length > 5 && companyKey(firstLine(party)) === name;
      const which = is(Exporter) ? say('出口商', 'exporter') : is(Consignee) ? say('进口商', 'consignee') : null;
      if (!which) continue;
      yield {
        path: `NonpartyCorp[${row}].EntName`,
        severity: 'warning',
        message: say(`第三方“${shown(company.EntName ?? '')}”与${which['zh-CN']}相同；第三方是出口商、进口商以外的开票方，请核对。`, `Third party "${shown(company.EntName ?? '')}" is the ${which.en} too: a third party is another company that invoices.`),
      };
    }
  },
};
