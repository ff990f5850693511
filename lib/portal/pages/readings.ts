import type { CompanyPage } from './read-company';
import type { VerificationPage } from './read-verification';

/** A certificate as 证书查询 or 证书打印 lists it. Texts as they stand; days as YYYY-MM-DD, '' where there is none. */
export interface ListedCertificate {
  readonly certNo: string;
  /** The type in the page's words. */
  readonly type: string;
  readonly invNo: string;
  readonly destination: string;
  readonly applied: string;
  readonly issued: string;
  readonly state: string;
  /** Why it was sent back, or what else the review says of it. */
  readonly reason: string;
  /** What 打印结果 was answered with. */
  readonly printed: string;
}

/** A product under pre-review as the list shows it. */
export interface ListedPreReview {
  readonly number: string;
  readonly hsCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly model: string;
  readonly applied: string;
  readonly state: string;
}

/** A list that may have more rows than are on show; null where the page has none that could be read. */
export interface Listing<Row> {
  readonly rows: readonly Row[];
  readonly total: number | null;
}

/** The fields of a product under pre-review that are read and filled, by the names that the library gives them. */
export const preReviewFields = ['hsCode', 'nameZh', 'nameEn', 'model', 'unit', 'currency', 'factoryPrice', 'fobPrice', 'producerName', 'process'] as const;
export type PreReviewField = (typeof preReviewFields)[number];

/** A material of one unit of the product. */
export interface ListedMaterial {
  readonly name: string;
  readonly hsCode: string;
  readonly origin: string;
  readonly unit: string;
  readonly price: string;
  readonly quantity: string;
  readonly originating: string;
  readonly nonOriginating: string;
}

/** The form of one product. */
export interface PreReviewForm {
  /** Absent: not on the form, or not to be told. */
  readonly fields: Readonly<Partial<Record<PreReviewField, string>>>;
  /** Fields that have a control to write into. */
  readonly writable: readonly PreReviewField[];
  readonly materials: Listing<ListedMaterial> | null;
}

/** The request to change or replace a certificate; undefined for what is not on the page or cannot be told. */
export interface ChangeForm {
  /** 更改证, 重发证 … in the page's words. */
  readonly kind: string | undefined;
  readonly oldCertNo: string | undefined;
  readonly oldDeclDate: string | undefined;
  readonly oldIssueDate: string | undefined;
  readonly reason: string | undefined;
  readonly columns: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A seal or signature that was uploaded. */
export interface ListedSeal {
  readonly kind: string;
  readonly name: string;
  readonly uploaded: string;
  readonly state: string;
  readonly validUntil: string;
}

/** An authorisation to print with a seal and a signature. */
export interface ListedAuthorisation {
  readonly seal: string;
  readonly signature: string;
  readonly since: string;
  readonly receipt: string;
  readonly validUntil: string;
}

/** 授权管理: what is chosen, and what was authorised before. */
export interface AuthorisationPage {
  readonly seal: string | undefined;
  readonly signature: string | undefined;
  readonly granted: Listing<ListedAuthorisation> | null;
}

/** The question after printing. `answer` null: none is chosen yet. */
export interface PrintResultPage {
  readonly answer: '是' | '否' | null;
}

/** The request to customs to take a refused certificate up. */
export interface BlockedPreferencePage {
  readonly certNo: string | undefined;
  readonly country: string | undefined;
  readonly date: string | undefined;
  readonly reason: string | undefined;
  readonly description: string | undefined;
}

/** What stands on a page beside the entry form, by its kind. */
export type PageReading =
  | { readonly page: 'company'; readonly company: CompanyPage }
  | { readonly page: 'pre-review-list'; readonly list: Listing<ListedPreReview> | null }
  | { readonly page: 'pre-review'; readonly form: PreReviewForm }
  | { readonly page: 'query' | 'print'; readonly list: Listing<ListedCertificate> | null }
  | { readonly page: 'change'; readonly form: ChangeForm }
  | { readonly page: 'seal'; readonly list: Listing<ListedSeal> | null }
  | { readonly page: 'authorisation'; readonly authorisation: AuthorisationPage }
  | { readonly page: 'print-result'; readonly question: PrintResultPage }
  | { readonly page: 'verification'; readonly numbers: VerificationPage }
  | { readonly page: 'blocked-preference'; readonly form: BlockedPreferencePage };
