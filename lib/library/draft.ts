import { z } from 'zod';
import { applicationSchema, type Application } from '../certificate/application';
import { idSchema, instantSchema } from './records';

/** Pages of a portal whose contents are kept as drafts. */
const draftKinds = ['certificate-entry'] as const;

/** Who applies and who exports, as read from a form; '' for what was not read. */
const enterpriseSchema = z.strictObject({
  /** `AplRegNo`: the company that keys the form. */
  applicant: z.string().max(100),
  /** `CiqRegNo`: the exporter. */
  exporter: z.string().max(100),
  /** `EtpsName` */
  name: z.string().max(1000),
  /** First line of the exporter's box. */
  englishName: z.string().max(1000),
});

/** What stood in a form while the user typed: one record for each sitting at one form. */
export const draftSchema = z.strictObject({
  id: idSchema,
  /** Host of the portal, with its port where it has one of its own. */
  host: z.string().min(1).max(300),
  kind: z.enum(draftKinds),
  enterprise: enterpriseSchema,
  /** Values that say something; what was empty or unknown is absent. Rows keep their places. */
  application: applicationSchema,
  /** The form that was typed into, to tell whether it is still open. */
  formId: idSchema,
  tabId: z.number().int(),
  frameId: z.number().int(),
  /** The user does not want it offered any more, or has filled from it. */
  aside: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

export type Enterprise = z.infer<typeof enterpriseSchema>;
export type DraftRecord = z.infer<typeof draftSchema>;

/**
 * A busy declarant fills in up to fifty forms a day: a day's work stays. A loss is noticed when the next form is opened;
 * two weeks reach over every run of holidays. Values of forms must not lie about longer than they are of use.
 */
export const draftLimits = { number: 50, age: 14 * 24 * 3600 * 1000 } as const;

type Row = Readonly<Record<string, string | undefined>>;

const saying = (row: Row): Record<string, string> => Object.fromEntries(Object.entries(row).filter((entry): entry is [string, string] => (entry[1] ?? '').trim() !== ''));

/** The application without empty and unknown values. Rows stay in their places, also where nothing is left of them. */
export function whatItSays(application: Application): Application {
  const { CertificateHead, Goods, ModCertificate, NonpartyCorp, OriInv, AplPromise } = application;
  const amendment = saying(ModCertificate ?? {});
  return {
    CertificateHead: saying(CertificateHead),
    Goods: Goods.map(saying),
    ModCertificate: Object.keys(amendment).length > 0 ? amendment : null,
    NonpartyCorp: NonpartyCorp.map(saying),
    OriInv: OriInv.map(saying),
    AplPromise: saying(AplPromise),
  };
}

/** How many fields of the application say something. */
export function filledFields(application: Application): number {
  const { CertificateHead, Goods, ModCertificate, NonpartyCorp, OriInv, AplPromise } = application;
  return [CertificateHead, ...Goods, ModCertificate ?? {}, ...NonpartyCorp, ...OriInv, AplPromise].reduce((sum, row) => sum + Object.keys(saying(row)).length, 0);
}

/** True when everything that `less` says, `more` says too, at the same place. Both as {@link whatItSays} gives them. */
export function saysAllOf(more: Application, less: Application): boolean {
  const within = (small: Row | null, big: Row | null | undefined): boolean => Object.entries(small ?? {}).every(([tag, value]) => big?.[tag] === value);
  return (
    within(less.CertificateHead, more.CertificateHead) &&
    within(less.ModCertificate, more.ModCertificate) &&
    within(less.AplPromise, more.AplPromise) &&
    (['Goods', 'NonpartyCorp', 'OriInv'] as const).every((section) => less[section].every((row, index) => within(row, more[section][index])))
  );
}
