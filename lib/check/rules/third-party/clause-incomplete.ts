import { countriesNamedIn } from '../../../certificate/places/countries-named-in';
import { englishName } from '../../../certificate/places/printed-name';
import { destinationOf } from '../../country-of';
import { intermediaryIn } from '../../intermediary';
import { say, shown } from '../../say';
import { placementOf } from '../../third-party-state';
import type { Rule } from '../../rule';

/** Behind VIA, O/B or THIRD PARTY stand name, address and country of a company outside mainland China and the importing country. */
export const clauseIncomplete: Rule = {
  id: 'third-party/clause-incomplete',
  types: ['C', 'G'],
  sources: ['customs-faq-2023'],
  *check(context) {
    const tags = placementOf(context)?.value.placement === 'clause' ? (['GoodsSpecClause'] as const) : (['Exporter', 'Consignee', 'GoodsSpecClause'] as const);
    for (const tag of tags) {
      const found = intermediaryIn(context.application.CertificateHead[tag] ?? '');
      if (!found) continue;
      const countries = countriesNamedIn(found.after);
      const text = shown(`${found.how} ${found.after.replace(/^\s*:/, '')}`);
      const mainlandOnly = countries.length > 0 && countries.every((country) => country.alpha2 === 'CN');
      const destination = destinationOf(context.application);
      const importing = destination !== null && countries.length > 0 && countries.every((country) => country === destination);
      if (importing && !mainlandOnly) {
        yield {
          path: `CertificateHead.${tag}`,
          severity: 'warning',
          message: say(`“${text}”在进口方${destination.zh}；第三方应在出口方和进口方以外，请核对。`, `"${text}" is in ${englishName(destination)}, the importing side; a third party resides outside both sides.`),
        };
      }
      if (countries.length > 0 && !mainlandOnly) continue;
      yield {
        path: `CertificateHead.${tag}`,
        severity: mainlandOnly ? 'warning' : 'hint',
        message: mainlandOnly
          ? say(`“${text}”为境内公司，不属于第三方，请核对。`, `"${text}" is a company in mainland China: it is no third party.`)
          : say(`“${text}”后请补全中间商地址和国家（地区）。`, `Add address and country of the intermediary behind "${text}".`),
      };
    }
  },
};
