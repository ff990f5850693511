import type { Country } from './country';

/** Names that certificates carry otherwise than the ISO list; Türkiye without a letter that no box prints. */
const shorter: Readonly<Record<string, string>> = { CN: 'China', KR: 'Korea', RU: 'Russia', US: 'United States', TR: 'Turkey' };

/** The English name of a country for a sentence; Hong Kong, Macao and Taiwan as mainland customs writes them (Taiwan, China). */
export const englishName = ({ alpha2, en: [first = alpha2] }: Country): string => shorter[alpha2] ?? first;

/** The name of a country as it stands in the boxes of a certificate: English capitals. */
export const printedName = (country: Country): string => englishName(country).toUpperCase();
