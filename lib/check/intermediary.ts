import { countriesNamedIn } from '../certificate/places/countries-named-in';

/** A third party stated in running text: behind VIA, O/B or THIRD PARTY. */
export interface Intermediary {
  readonly how: 'VIA' | 'O/B' | 'THIRD PARTY';
  /** Where the word stands, and what follows it. */
  readonly at: number;
  readonly after: string;
}

const company = /\b(?:CO|COMPANY|LTD|LIMITED|CORP|CORPORATION|INC|LLC|GMBH|PTE|SDN|TRADING|INTERNATIONAL|GROUP|HOLDINGS?|INDUSTRIAL|ENTERPRISES?)\b/i;
/** Most texts have none of these words and need no closer look. */
const hint = /\bVIA\b|\bO\s*\/\s*B|BEHALF|THIRD|第三方/i;
/** Third parties of another kind: laboratories and surveyors. */
const inspection = /^\s*(?:INSPECT|TEST|CERTIFI|LAB|QUALITY|SURVEY|AUDIT|REPORT|VERIFI|LIABILITY|LOGISTIC|PAYMENT|WAREHOUS)/i;

/**
 * The third party that a text states, or null. VIA counts only before a company's name or, behind an address with its
 * country, before another: it is also a way of shipping and the Italian and Spanish for road. THIRD PARTY counts as a
 * heading or before a company or an address, not in TESTED BY THIRD PARTY and THIRD PARTY INSPECTION.
 */
export function intermediaryIn(text: string): Intermediary | null {
  if (!hint.test(text)) return null;
  const behalf = /(?<![A-Z0-9])O\s*\/\s*B(?![A-Z0-9])|\bON\s+BEHALF\s+OF\b/i.exec(text);
  if (behalf) return { how: 'O/B', at: behalf.index, after: text.slice(behalf.index + behalf[0].length) };
  for (const third of text.matchAll(/(?<!\bBY\s)\bTHIRD[\s-]+PARTY\b(?:\s+(?:INVOICING|OPERATOR|COMPANY))?\s*(:?)/gi)) {
    const after = text.slice(third.index + third[0].length);
    if (third[1] || (!inspection.test(after) && !insideName(text, third.index) && (company.test(after) || (opensLine(text, third.index) && countriesNamedIn(after).length > 0)))) return { how: 'THIRD PARTY', at: third.index, after };
  }
  const chinese = /第三方(?:公司|企业|发票|开票方?)?\s*[:：]/.exec(text);
  if (chinese) return { how: 'THIRD PARTY', at: chinese.index, after: text.slice(chinese.index + chinese[0].length) };
  const via = /\bVIA\b\s*:?/i.exec(text);
  const after = via ? text.slice(via.index + via[0].length) : '';
  return via && !insideName(text, via.index) && isThirdParty(text.slice(0, via.index), after.trimStart()) ? { how: 'VIA', at: via.index, after } : null;
}

/** In the middle of a company's own name (YIWU VIA TRADING CO.): words before it on the line, and none that ends a name or address. */
function insideName(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
  return before !== '' && !/[,;:.()\d]/.test(before) && !company.test(before) && countriesNamedIn(before).length === 0;
}

const opensLine = (text: string, at: number): boolean => !text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();

/** A company's form in the first words, before any address; or the country of another address. */
function isThirdParty(before: string, after: string): boolean {
  const name = after.split(/[,;\n]/)[0] ?? '';
  return company.test(name) || (countriesNamedIn(before).length > 0 && countriesNamedIn(after).length > 0);
}

/** The text before a third party, or all of it. */
export const withoutIntermediary = (text: string): string => text.slice(0, intermediaryIn(text)?.at ?? text.length);
