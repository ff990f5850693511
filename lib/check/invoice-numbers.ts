import type { Application } from '../certificate/application';

/** An invoice number as numbers are compared: half-width capitals without blanks and invisible characters. '' for none. */
export const invoiceKey = (number: string | undefined): string => (number ?? '').normalize('NFKC').toUpperCase().replaceAll(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');

/** Several numbers in one field are set apart by commas, semicolons or line ends; a stroke may be part of a number. */
export const numbersIn = (text: string | undefined): string[] => (text ?? '').split(/[,;，；、\n]/).map((number) => number.trim()).filter(Boolean);

/** Every invoice number of the certificate, of the head and of the invoice list; null while one of them was not read. */
export const certificateNumbers = ({ CertificateHead: head, OriInv }: Application): string[] | null =>
  head.InvNo === undefined || OriInv.some((invoice) => invoice.InvNo === undefined) ? null : [...new Set([...numbersIn(head.InvNo), ...OriInv.flatMap((invoice) => numbersIn(invoice.InvNo))])];
