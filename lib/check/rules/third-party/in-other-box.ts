import { countriesNamedIn } from '../../../certificate/places/countries-named-in';
import { destinationOf } from '../../country-of';
import { intermediaryIn } from '../../intermediary';
import { moveToClause, moveToList } from '../../move-third-party';
import { say, shown } from '../../say';
import { severityOf } from '../../severity';
import { placementOf } from '../../third-party-state';
import type { Rule, RuleContext } from '../../rule';
import { pathOf, valuesWithTag } from '../../values';

const boxes = ['Exporter', 'Consignee', 'Remark', 'GoodsSpecClause', 'Mark', 'Producer', 'GoodsDesc'];
/** In these VIA is a company; in others it is a route. */
const viaBoxes: ReadonlySet<string> = new Set(['Exporter', 'Consignee', 'Remark', 'GoodsSpecClause']);

/** A third party stands where the type wants it and in no other box. The non-preferential certificate takes VIA, O/B and the clause. */
export const inOtherBox: Rule = {
  id: 'third-party/in-other-box',
  sources: ['customs-faq-2023'],
  *check(context) {
    const fact = placementOf(context);
    const placement = fact?.value.placement;
    if (!fact || !placement || placement === 'via-or-clause') return;
    for (const value of valuesWithTag(context.application, boxes)) {
      if (placement === 'clause' && value.tag === 'GoodsSpecClause') continue;
      const found = intermediaryIn(value.value);
      if (!found || (found.how === 'VIA' && !viaBoxes.has(value.tag))) continue;
      // Peru: O/B behind the exporter may name a principal in China, who is no third party.
      if (context.certType === 'R' && value.tag === 'Exporter' && countriesNamedIn(found.after).every(({ alpha2 }) => alpha2 === 'CN') && found.how !== 'THIRD PARTY') continue;
      const text = shown(value.value.slice(found.at));
      const own = ownSide(value.tag, found.after, context);
      if (own) {
        yield {
          path: pathOf(value),
          severity: 'warning',
          sources: ['customs-faq-2023'],
          message: own === 'CN' ? say(`“${text}”为境内公司，不属于第三方；本栏只写出口商，请核对。`, `"${text}" is a company in mainland China and no third party; this box takes the exporter alone. Check it.`) : say(`“${text}”在进口方，不属于第三方；本栏只写收货人，请核对。`, `"${text}" is on the importing side and no third party; this box takes the consignee alone. Check it.`),
        };
        continue;
      }
      const fix = placement === 'tick' ? moveToList(value, found, context) : moveToClause(value, found, context);
      yield {
        path: pathOf(value),
        severity: severityOf(fact.confidence),
        sources: [fact.source],
        message:
          placement === 'tick'
            ? say(`“${text}”：第三方不可写在本栏；请删去，勾选“第三方发票/非缔约方公司”并在公司列表填写名称、地址、国家（地区）。`, `"${text}": the third party must not stand here. Remove it, tick third-party invoice and enter name, address and country in the company list.`)
            : say(`“${text}”：普惠制证书的第三方只能写在特殊条款栏（THIRD PARTY+名称、地址、国家）。`, `"${text}": on FORM A a third party stands in the special clause only (THIRD PARTY + name, address, country).`),
        ...(fix && { fix }),
      };
    }
  },
};

/** What stands behind O/B may be on the party's own side: an agent for a Chinese principal, a bank for the importer. */
function ownSide(tag: string, after: string, { application }: RuleContext): string | null {
  const side = tag === 'Exporter' ? 'CN' : tag === 'Consignee' ? destinationOf(application)?.alpha2 : undefined;
  const countries = countriesNamedIn(after);
  return side !== undefined && countries.length > 0 && countries.every(({ alpha2 }) => alpha2 === side) ? side : null;
}
