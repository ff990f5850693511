import { advise } from '@/lib/advise';
import type { Advice } from '@/lib/advise';
import type { Application, CertificateHead, NonpartyCorp } from '@/lib/certificate/application';
import { emptyApplication } from '@/lib/certificate/application';

export const asOf = '2026-03-02';

export function application(head: CertificateHead, rest: Partial<Application> = {}): Application {
  return { ...emptyApplication(), CertificateHead: head, ...rest };
}

export const company = (row: Partial<NonpartyCorp> = {}): NonpartyCorp => ({
  SortNo: '1',
  EntName: 'Harbour Trading Ltd.',
  EntAddr: '1 Queen Street, Singapore 188535',
  EntCountryCode: '702',
  EntCountryName: '新加坡',
  ...row,
});

export const given = (head: CertificateHead, rest?: Partial<Application>, day = asOf): Advice[] =>
  advise(application(head, rest), { asOf: day });
export const find = (advice: readonly Advice[], id: string): Advice | undefined => advice.find((one) => one.id === id);
export const ids = (advice: readonly Advice[]): string[] => advice.map(({ id }) => id);
