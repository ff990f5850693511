import { certificateSchema, type CertificateRecord } from './kinds/certificate';
import { goodsSchema, type GoodsRecord } from './kinds/goods';
import { ignoredSchema, type IgnoredRecord } from './kinds/ignored';
import { lessonRecordSchema, type LessonRecord } from './kinds/lesson';
import { partySchema, type PartyRecord } from './kinds/party';
import { preReviewSchema, type PreReviewRecord } from './kinds/pre-review';
import { templateSchema, type TemplateRecord } from './kinds/template';
import { wordingSchema, type WordingRecord } from './kinds/wording';
import { ofEachTable, type TableName } from './table-names';

export { certificateSchema, type CertificateRecord, type FilledFrom } from './kinds/certificate';
export { buyerKey } from './buyer-key';
export { confidentialGoodsFields, criterionSchema, goodsSchema, mostBuyers, type BuyerUse, type Criterion, type GoodsRecord, type SideCode } from './kinds/goods';
export { ignoredSchema, ignoredScopes, type IgnoredRecord, type IgnoredScope } from './kinds/ignored';
export { lessonRecordSchema, type LessonRecord } from './kinds/lesson';
export { idSchema, instantSchema, lastInstant } from './kinds/parts';
export { partyRoles, partySchema, type PartyContact, type PartyRecord, type PartyRole } from './kinds/party';
export { preReviewSchema, type CostLine, type PreReviewRecord, type ProcessStep, type ProductMaterial } from './kinds/pre-review';
export { ofEachTable, schemaVersion, tableNames, type ListedTable, type TableName } from './table-names';
export { templateSchema, templateTags, thirdPartyWordings, type TemplateRecord, type ThirdPartyWording } from './kinds/template';
export { wordingSchema, type WordingRecord } from './kinds/wording';

/** The schema of each kind of record. */
export const schemaOf = {
  goods: goodsSchema,
  parties: partySchema,
  templates: templateSchema,
  certificates: certificateSchema,
  lessons: lessonRecordSchema,
  preReviews: preReviewSchema,
  wordings: wordingSchema,
  ignored: ignoredSchema,
} as const;

/** The record of each kind. */
export interface RecordOf {
  readonly goods: GoodsRecord;
  readonly parties: PartyRecord;
  readonly templates: TemplateRecord;
  readonly certificates: CertificateRecord;
  readonly lessons: LessonRecord;
  readonly preReviews: PreReviewRecord;
  readonly wordings: WordingRecord;
  readonly ignored: IgnoredRecord;
}

/** A library or a part of it: the records of each kind. */
export type LibraryContent = { readonly [T in TableName]: readonly RecordOf[T][] };

/** A library without records. */
export const emptyLibrary = (): LibraryContent => ofEachTable(() => []);
