import { countryByAlpha2, type Country } from '../certificate/places/country';

/**
 * Codes of the Chinese customs declaration that get pasted into certificates, which want others: ISO numbers for
 * countries, letters for currencies, words for units, a list of their own for the trade mode. Only the codes met in export trade.
 */
const countries =
  '101AF 102BH 103BD 105BN 106MM 107KH 110HK 111IN 112ID 113IR 114IQ 115IL 116JP 117JO 118KW 119LA 120LB 121MO 122MY 123MV 124MN 125NP 126OM 127PK 129PH 130QA 131SA 132SG 133KR 134LK 136TH 137TR 138AE 139YE 141VN 142CN 143TW 301BE 302DK 303GB 304DE 305FR 306IE 307IT 309NL 310GR 311PT 312ES 315AT 322IS 323LI 326NO 327PL 330SE 331CH 337GE 344RU 358RS 410BR 412CL 415CR 419EC 426HN 429MX 431NI 434PE 501CA 502US 601AU 609NZ';
const currencies =
  '110HKD 112IDR 116JPY 121MOP 122MYR 129PHP 132SGD 133KRW 136THB 142CNY 143TWD 300EUR 302DKK 303GBP 326NOK 330SEK 331CHF 501CAD 502USD 601AUD 609NZD';
const tradeModes = '01101 01305 02142 05136 06153 07153';
/** Only units with one English word: 台 and 只 have several. */
const units = '006SETS 011PCS 007PCS 025PAIRS 026PAIRS 030METERS 032SQM 033CBM 035KGS 036GRAMS 095LITERS 127DOZENS';

const pairs = (text: string, width = 3): ReadonlyMap<string, string> => new Map(text.split(' ').map((pair) => [pair.slice(0, width), pair.slice(width)]));
const countryCodes = pairs(countries);
const currencyCodes = pairs(currencies);
const tradeModeCodes = pairs(tradeModes, 4);
const unitCodes = pairs(units);

/** The country behind a customs-declaration country code (142), or null. */
export const declarationCountry = (code: string): Country | null => countryByAlpha2(countryCodes.get(code) ?? '');

/** The currency letters behind a customs-declaration currency code (502), or null. */
export const declarationCurrency = (code: string): string | null => currencyCodes.get(code) ?? null;

/** The certificate's trade mode behind a customs-declaration one (0110 → 1), or null where several would do. */
export const declarationTradeMode = (code: string): string | null => tradeModeCodes.get(code) ?? null;

/** The English unit behind a unit code of the customs declaration (035 → KGS), or null where several would do. */
export const declarationUnit = (code: string): string | null => unitCodes.get(code) ?? null;

/** The packing word behind a packing code of the customs declaration: bulk alone has one (00 → IN BULK). */
export const declarationPacking = (code: string): string | null => (code === '00' ? 'IN BULK' : null);
