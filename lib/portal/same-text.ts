const unified = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '');

/**
 * True when two field values say the same: line ends of any system alike, empty lines at the end aside. Blanks count:
 * a blank before an invoice number is what the checks look for.
 */
export const sameText = (a: string, b: string): boolean => unified(a) === unified(b);
