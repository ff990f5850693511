import type { NonpartyCorp } from '../certificate/application';
import { factOn, type Fact } from '../rulebook/fact';
import type { ThirdPartyRule } from '../rulebook/certificate';
import type { RuleContext } from './rule';

/** A row of the third-party list that has something in it. */
export interface ListedCompany {
  readonly row: number;
  readonly company: NonpartyCorp;
}

/** The rows of the third-party list that are not empty. */
export function listedCompanies({ application }: RuleContext): ListedCompany[] {
  return [...application.NonpartyCorp.entries()]
    .map(([row, company]) => ({ row, company }))
    .filter(({ company: { EntName, EntAddr, EntCountryCode, EntCountryName } }) => [EntName, EntAddr, EntCountryCode, EntCountryName].some((text) => text?.trim()));
}

/** How the type states a third party on that day, if known. */
export const placementOf = ({ rules, day }: RuleContext): Fact<ThirdPartyRule> | undefined => (rules ? factOn(rules.thirdParty, day) : undefined);

/** True where the company list was read and holds nobody; a row that is there but was not read may hold anybody. */
export const listReadEmpty = ({ application: { NonpartyCorp: rows } }: RuleContext): boolean => rows.length > 0 && rows.every(({ EntName }) => EntName?.trim() === '');
