import { certTypes, certTypeCodes, type CertType } from '@/lib/certificate/types';
import { allCountries, countryName } from '@/lib/library/country-name';
import { locale, localText } from '../../locale';

/** Certificate types to choose from: `E 中国—东盟自贸区原产地证书`. */
export const certTypeLabel = (code: CertType): string => `${code} ${localText(certTypes[code])}`;
export const certTypeOptions = certTypeCodes.map((code) => ({ value: code, label: certTypeLabel(code) }));

/** The name of a country in the user's language; the code itself when it is unknown. */
export function countryLabel(alpha2: string): string {
  const name = countryName(alpha2);
  return name ? localText(name) : alpha2;
}

const byName = new Intl.Collator(locale);
/** Countries to choose from, found by code and by either name: `TH 泰国 Thailand`. */
export const countryOptions = allCountries()
  .map(({ alpha2, name }) => ({ value: alpha2, label: locale === 'en' ? `${name.en} · ${alpha2}` : `${name['zh-CN']} · ${name.en} · ${alpha2}` }))
  .sort((a, b) => byName.compare(a.label, b.label));
