import type { Edit, Fix } from '../certificate/finding';
import { companyKey } from './company-name';
import { destinationOf } from './country-of';
import type { Intermediary } from './intermediary';
import type { RuleContext } from './rule';
import { say } from './say';
import { statedCompany, type StatedCompany } from './stated-company';
import { listReadEmpty, listedCompanies } from './third-party-state';
import { pathOf, type FieldValue } from './values';

/** Only from boxes that hold a party or a remark: a description has more behind it. */
const movable: ReadonlySet<string> = new Set(['Exporter', 'Consignee', 'Remark', 'GoodsSpecClause']);

/**
 * Takes a third party out of a box and into the company list, ticked; null unless its name, address and country are
 * all known, it resides outside both sides, and the list is known to be empty or to hold it already.
 */
export function moveToList(value: FieldValue, found: Intermediary, context: RuleContext): Fix | null {
  const company = companyToMove(value, found, context);
  const { CertificateHead: head } = context.application;
  if (!company) return null;
  const [first, ...others] = listedCompanies(context);
  const listed = first && others.length === 0 && companyKey(first.company.EntName ?? '') === companyKey(company.name);
  // A list that is not on the form while the tick is off is empty; ticked and unread it may hold anything.
  const empty = !first && (head.ThirdPartyInvFlag === '0' || head.ThirdPartyInvFlag === '' || (head.ThirdPartyInvFlag === '1' && listReadEmpty(context)));
  if (!listed && !empty) return null;
  const tick: Edit[] = head.ThirdPartyInvFlag === '1' ? [] : [{ path: 'CertificateHead.ThirdPartyInvFlag', value: '1' }];
  const entries: Edit[] = listed
    ? []
    : [
        ...(context.wholeMessage ? [{ path: 'NonpartyCorp[0].SortNo', value: '1' }] : []),
        { path: 'NonpartyCorp[0].EntName', value: company.name },
        { path: 'NonpartyCorp[0].EntAddr', value: company.address },
        { path: 'NonpartyCorp[0].EntCountryCode', value: company.country.numeric },
        { path: 'NonpartyCorp[0].EntCountryName', value: company.country.zh },
      ];
  return { label: say('移到第三方公司列表', 'Move it to the list of third parties'), edits: [cut(value, found), ...tick, ...entries] };
}

/** Takes a third party out of a box and into the special clause; null unless it is known whole and the clause is empty. */
export function moveToClause(value: FieldValue, found: Intermediary, context: RuleContext): Fix | null {
  const company = companyToMove(value, found, context);
  if (!company || value.tag === 'GoodsSpecClause' || context.application.CertificateHead.GoodsSpecClause !== '') return null;
  return { label: say('移到特殊条款栏', 'Move it to the special clause'), edits: [cut(value, found), { path: 'CertificateHead.GoodsSpecClause', value: clauseOf(company) }] };
}

/** The third party as the special clause has it. */
export const clauseOf = ({ name, address }: Pick<StatedCompany, 'name' | 'address'>): string => `THIRD PARTY: ${name}, ${address}`;

function companyToMove(value: FieldValue, found: Intermediary, { application }: RuleContext): StatedCompany | null {
  const company = movable.has(value.tag) ? statedCompany(found.after) : null;
  const destination = destinationOf(application);
  // A party's box keeps its party.
  const emptied = (value.tag === 'Exporter' || value.tag === 'Consignee') && !value.value.slice(0, found.at).trim();
  return company && destination && company.country.alpha2 !== 'CN' && company.country !== destination && !emptied ? company : null;
}

const cut = (value: FieldValue, found: Intermediary): Edit => ({ path: pathOf(value), value: value.value.slice(0, found.at).replace(/[\s,;(/]+$/, '') });
