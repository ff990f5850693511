import type { NonpartyCorp } from '../../../certificate/application';
import type { Fix } from '../../../certificate/finding';
import { countriesNamedIn } from '../../../certificate/places/countries-named-in';
import { companyCountry, destinationOf } from '../../country-of';
import { intermediaryIn } from '../../intermediary';
import { clauseOf } from '../../move-third-party';
import { say, shown } from '../../say';
import { listedCompanies, placementOf } from '../../third-party-state';
import type { Rule, RuleContext } from '../../rule';

/** On the non-preferential certificate and FORM A the third party is written out: the tick and the list alone put it nowhere. */
export const notWrittenOut: Rule = {
  id: 'third-party/not-written-out',
  sources: ['customs-faq-2023'],
  *check(context) {
    const fact = placementOf(context);
    const placement = fact?.value.placement;
    if (!fact || !placement || placement === 'tick') return;
    const { CertificateHead: head } = context.application;
    const [listed] = listedCompanies(context);
    if (!listed && head.ThirdPartyInvFlag !== '1') return;
    const boxes = placement === 'clause' ? [head.GoodsSpecClause] : [head.Exporter, head.Consignee, head.GoodsSpecClause];
    if (boxes.some((text) => text === undefined || intermediaryIn(text))) return;
    const name = shown(listed?.company.EntName ?? '');
    const company = name ? say(`第三方“${name}”`, `third party "${name}"`) : say('第三方', 'the third party');
    const fix = placement === 'clause' && listed && head.GoodsSpecClause === '' ? writeOut(listed.company, context) : null;
    yield {
      path: listed ? `NonpartyCorp[${listed.row}]` : 'CertificateHead.ThirdPartyInvFlag',
      severity: 'warning',
      sources: [fact.source],
      message:
        placement === 'clause'
          ? say(`普惠制证书不用勾选第三方；${company['zh-CN']}请写在特殊条款栏：THIRD PARTY+名称、地址、国家（地区）。`, `FORM A has no tick for third parties: write ${company.en} into the special clause, THIRD PARTY with name, address and country.`)
          : say(`一般原产地证不用勾选第三方；${company['zh-CN']}请写在出口商或进口商后（VIA、O/B）或特殊条款栏（THIRD PARTY），附名称、地址、国家（地区）。`, `The non-preferential certificate has no tick for third parties: write ${company.en} behind exporter or consignee (VIA, O/B) or into the special clause (THIRD PARTY), with name, address and country.`),
      ...(fix && { fix }),
    };
  },
};

/** FORM A has one place for it: the special clause, where nothing of the company is unknown. */
function writeOut(company: NonpartyCorp, { application }: RuleContext): Fix | null {
  const country = companyCountry(company);
  const destination = destinationOf(application);
  const [name, address] = [company.EntName, company.EntAddr].map((text) => text?.trim().replaceAll(/\s*\n\s*/g, ', ') ?? '');
  if (!name || !address || !country || !destination || country.alpha2 === 'CN' || country === destination || !countriesNamedIn(address).includes(country)) return null;
  return { label: say('写入特殊条款栏', 'Write it into the special clause'), edits: [{ path: 'CertificateHead.GoodsSpecClause', value: clauseOf({ name, address }) }] };
}
