/** A third party stated in running text: behind VIA, O/B or THIRD PARTY. */
export interface Intermediary {
  readonly how: 'VIA' | 'O/B' | 'THIRD PARTY';
  /** Where the word stands, and what follows it. */
  readonly at: number;
  readonly after: string;
}

const company = /\b(?:CO|COMPANY|LTD|LIMITED|CORP|CORPORATION|INC|LLC|GMBH|PTE|SDN|TRADING|INTERNATIONAL|GROUP|HOLDINGS?|INDUSTRIAL|ENTERPRISES?)\b/i;

/**
 * The third party that a text states, or null. VIA counts only before a company's name: it is also a way of shipping
 * and the Italian for road. THIRD PARTY counts as a heading, not in TESTED BY THIRD PARTY.
 */
export function intermediaryIn(text: string): Intermediary | null {
  const behalf = /(?<![A-Z0-9])O\s*\/\s*B(?![A-Z0-9])|\bON BEHALF OF\b/i.exec(text);
  if (behalf) return { how: 'O/B', at: behalf.index, after: text.slice(behalf.index + behalf[0].length) };
  for (const third of text.matchAll(/(?<!\bBY\s)\bTHIRD[\s-]+PARTY\b(?:\s+(?:INVOICING|OPERATOR|COMPANY))?\s*(:?)/gi)) {
    const after = text.slice(third.index + third[0].length);
    if (third[1] || company.test(after)) return { how: 'THIRD PARTY', at: third.index, after };
  }
  const via = /\bVIA\b\s*:?/i.exec(text);
  const after = via ? text.slice(via.index + via[0].length) : '';
  return via && company.test(after.slice(0, 160)) ? { how: 'VIA', at: via.index, after } : null;
}

/** The text before a third party, or all of it. */
export const withoutIntermediary = (text: string): string => text.slice(0, intermediaryIn(text)?.at ?? text.length);
