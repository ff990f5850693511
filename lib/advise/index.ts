import type { Application } from '../certificate/application';
import type { IsoDate } from '../rulebook/fact';
import type { Advice } from './advice';
import { adviseChange } from './amendment';
import type { GoodsToCertify } from './certificate-types';
import { adviceContext } from './context';
import { adviseDescription } from './description';
import { adviseDocuments } from './documents';
import { adviseItems } from './items';
import { adviseKeeping } from './keeping';
import { adviseMarks } from './marks';
import { adviseRetrospective } from './retrospective';
import { adviseSelfPrint } from './self-print';
import { adviseThirdParty } from './third-party';
import { adviseTransport } from './transport';
import { adviseType } from './type';

export type { Advice, AdviceKind } from './advice';
export { adviceKinds } from './advice';
export { certificateTypesFor } from './certificate-types';
export type { GoodsToCertify, TypeChoice } from './certificate-types';
export { changeQuestions, chooseChange } from './change';
export type { ChangeAnswers, ChangeOutcome, ChangeResult } from './change';
export type { TypePoint } from './type-points';

const advisers = [
  adviseType,
  adviseChange,
  adviseThirdParty,
  adviseRetrospective,
  adviseItems,
  adviseDescription,
  adviseTransport,
  adviseMarks,
  adviseDocuments,
  adviseSelfPrint,
  adviseKeeping,
];

interface AdviseOptions {
  /** Today, Chinese time. */
  readonly asOf: IsoDate;
  /** The criteria that the goods carry in the company's library, one entry a product. */
  readonly criteria?: GoodsToCertify['criteria'] | undefined;
}

/**
 * Advice for an application as it stands, in the order of the work: type, change, third party, time, items,
 * description, transport, marks, documents, printing, keeping. `asOf` is today, Chinese time; the law is that of the
 * application date where the form has one. Nothing is said on what is not known. Never throws.
 */
export function advise(application: Application, { asOf, criteria }: AdviseOptions): Advice[] {
  const context = adviceContext(application, asOf, criteria ?? null);
  return advisers.flatMap((adviser) => adviser(context));
}
