import { i18n } from '#i18n';
import { localText } from '@/components/locale';
import { certTypes, isCertType } from '@/lib/certificate/types';

/** So many invoice numbers are written out. */
const mostNumbers = 3;

/** The invoices of a scope, the first few written out. */
export function invoicesShown(of: string): string {
  const numbers = of.split(',');
  return numbers.length <= mostNumbers ? numbers.join(', ') : i18n.t('aside.more', [numbers.slice(0, mostNumbers).join(', '), numbers.length]);
}

/** A certificate type with its code. */
export const certTypeShown = (code: string): string => (isCertType(code) ? `${code} ${localText(certTypes[code])}` : code);
