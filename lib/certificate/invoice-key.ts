/** An invoice number as numbers are compared: half-width capitals without blanks and invisible characters. '' for none. */
export const invoiceKey = (number: string | undefined): string => (number ?? '').normalize('NFKC').toUpperCase().replaceAll(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');

/** Several numbers in one field are set apart by commas, semicolons or line ends; a stroke may be part of a number. */
export const numbersIn = (text: string | undefined): string[] => (text ?? '').split(/[,;，；、\n]/).map((number) => number.trim()).filter(Boolean);

/** The invoices that a text names, as one value to compare: order, repetition and writing do not count. '' for none. */
export const invoicesKey = (text: string | undefined): string => [...new Set(numbersIn(text).map(invoiceKey))].filter(Boolean).toSorted().join(',');
