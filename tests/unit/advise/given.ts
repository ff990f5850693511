import { advise } from '@/lib/advise';
import type { Advice } from '@/lib/advise';
import type { Application, CertificateHead } from '@/lib/certificate/application';
import { emptyApplication } from '@/lib/certificate/application';

/** The day of the tests: a Monday. */
export const asOf = '2026-03-02';

/** Advice on an application with this head and these lists. */
export const given = (head: CertificateHead, rest: Partial<Application> = {}, day = asOf): Advice[] =>
  advise({ ...emptyApplication(), ...rest, CertificateHead: head }, { asOf: day });

export const find = (advice: readonly Advice[], id: string): Advice | undefined => advice.find((one) => one.id === id);

/** The ids of one kind. */
export const idsOf = (advice: readonly Advice[], kind: string): string[] => advice.filter((one) => one.kind === kind).map(({ id }) => id);
