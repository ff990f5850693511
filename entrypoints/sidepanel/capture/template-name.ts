import type { Application } from '@/lib/certificate/application';

/** A name for a template of this form: type, destination, consignee, as far as they are on it. */
export function templateNameOf({ CertificateHead: head }: Application): string {
  const consignee = (head.Consignee ?? '').split(/\r?\n/, 1).join('');
  return [head.CertType, head.DestCountryName || head.DestCountry, consignee].map((part) => part?.trim()).filter(Boolean).join(' · ').slice(0, 100);
}
