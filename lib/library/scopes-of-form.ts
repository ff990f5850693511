import type { Application } from '../certificate/application';
import { invoicesKey } from '../certificate/invoice-key';
import { isCertType } from '../certificate/types';
import { buyerKey } from './buyer-key';
import { ignoredSchema, type IgnoredScope } from './kinds/ignored';

/**
 * For what a finding of this form can be left aside, and how a record names that: the consignee as names are counted, the
 * certificate by all its invoice numbers. A scope is absent where its field was not read or is empty. Goods never are
 * there: a form does not say which product of the library a line was filled from.
 */
export function scopesOfForm({ CertificateHead: head, OriInv }: Application): Readonly<Partial<Record<IgnoredScope, string>>> {
  const certType = head.CertType?.trim() ?? '';
  const consignee = buyerKey(head.Consignee ?? '');
  const invoices = [head.InvNo, ...OriInv.map(({ InvNo }) => InvNo)];
  const certificate = invoices.every((number) => number !== undefined) ? invoicesKey(invoices.join('\n')) : '';
  return {
    ...(certificate !== '' && ignoredSchema.shape.of.safeParse(certificate).success && { certificate }),
    ...(consignee !== '' && { consignee }),
    ...(isCertType(certType) && { certType }),
    everywhere: '',
  };
}
