import type { Application } from '../certificate/application';
import { invoiceKey, numbersIn } from '../certificate/invoice-key';

export { invoiceKey, numbersIn };

/** Every invoice number of the certificate, of the head and of the invoice list; null while one of them was not read. */
export const certificateNumbers = ({ CertificateHead: head, OriInv }: Application): string[] | null =>
  head.InvNo === undefined || OriInv.some((invoice) => invoice.InvNo === undefined) ? null : [...new Set([...numbersIn(head.InvNo), ...OriInv.flatMap((invoice) => numbersIn(invoice.InvNo))])];
