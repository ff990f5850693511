import type { Application } from '../certificate/application';
import type { IsoDate } from '../rulebook/fact';
import type { Advice } from './advice';
import { adviceContext } from './context';
import { adviseDescription } from './description';
import { adviseItems } from './items';
import { adviseMarks } from './marks';
import { adviseRetrospective } from './retrospective';
import { adviseSelfPrint } from './self-print';
import { adviseThirdParty } from './third-party';
import { adviseTransport } from './transport';
import { adviseType } from './type';

export type { Advice, AdviceKind } from './advice';
export { certificateTypesFor } from './certificate-types';
export type { TypeChoice } from './certificate-types';

const advisers = [
  adviseType,
  adviseThirdParty,
  adviseRetrospective,
  adviseItems,
  adviseDescription,
  adviseTransport,
  adviseMarks,
  adviseSelfPrint,
];

/**
 * Advice for an application as it stands, in the order of the work: type, third party, time, items, description,
 * transport, marks, printing. `asOf` is today, Chinese time; the law is that of the application date where the form
 * has one. Nothing is said on what is not known. Never throws.
 */
export function advise(application: Application, { asOf }: { readonly asOf: IsoDate }): Advice[] {
  const context = adviceContext(application, asOf);
  return advisers.flatMap((adviser) => adviser(context));
}
