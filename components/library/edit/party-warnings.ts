import { countryByAlpha2 } from '@/lib/certificate/places/country';
import { creditCodeRemark, organisationCodeRemark } from '@/lib/check/organisation-code';
import { length } from '@/lib/check/rules/format/length';
import { companyForm } from '@/lib/check/rules/parties/company-form';
import { consignee } from '@/lib/check/rules/parties/consignee';
import { exporter } from '@/lib/check/rules/parties/exporter';
import { addressElsewhere } from '@/lib/check/rules/third-party/address-and-country';
import { companyIncomplete } from '@/lib/check/rules/third-party/company-incomplete';
import { mainlandCompany } from '@/lib/check/rules/third-party/mainland-company';
import { boxText } from '@/lib/library/box-text';
import type { PartyRecord } from '@/lib/library/records';
import { codeWarning, textRules, warningsOf, type Excerpt, type Warning } from './warnings';

/** What is to be looked at in a company, as it would stand on a certificate today (2026-01-05, Chinese time). */
export function partyWarnings(party: PartyRecord, today: string): Warning[] {
  const codes = party.role === 'exporter' ? codeWarning('code', creditCodeRemark(party.code)) : party.role === 'producer' ? codeWarning('code', organisationCodeRemark(party.code)) : [];
  return [...ofText(party, 'name', today), ...ofText(party, 'address', today), ...(party.name.trim() === '' ? [] : ofBox(party, today)), ...codes];
}

/** How a text is written; the box is the exporter's, whichever box it is going to stand in. */
const ofText = (party: PartyRecord, field: 'name' | 'address', today: string): Warning[] =>
  warningsOf({ CertificateHead: { CertType: 'C', Exporter: party[field] } }, field === 'name' ? [...textRules, companyForm] : textRules, today, { 'CertificateHead.Exporter': field });

/** What the text of the whole box says: its country above all, and whether it fits. */
function ofBox(party: PartyRecord, today: string): Warning[] {
  const text = boxText(party);
  const of = (tag: 'Exporter' | 'Consignee' | 'Producer', rule = exporter): Warning[] => {
    const excerpt: Excerpt = { CertificateHead: { CertType: 'C', [tag]: text } };
    const path = `CertificateHead.${tag}`;
    return [...(tag === 'Producer' ? [] : warningsOf(excerpt, [rule], today, { [path]: 'country' }, false)), ...warningsOf(excerpt, [length], today, { [path]: 'address' }, false)];
  };
  switch (party.role) {
    case 'exporter':
      return of('Exporter');
    case 'consignee':
      return of('Consignee', consignee);
    case 'producer':
      return of('Producer');
    case 'third-party':
      return ofThirdParty(party, today);
  }
}

function ofThirdParty({ name, address, country }: PartyRecord, today: string): Warning[] {
  const company = { EntName: name, EntAddr: address, EntCountryCode: countryByAlpha2(country)?.numeric ?? '', EntCountryName: '' };
  const at = 'NonpartyCorp[0]';
  const fields = { [`${at}.EntName`]: 'name', [`${at}.EntAddr`]: 'address', [`${at}.EntCountryCode`]: 'country', [`${at}.EntCountryName`]: 'country' };
  return warningsOf({ CertificateHead: { CertType: 'E', ThirdPartyInvFlag: '1' }, NonpartyCorp: [company] }, [mainlandCompany, addressElsewhere, companyIncomplete, length], today, fields, false);
}
