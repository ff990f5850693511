/** One batch that already has a certificate, or an application for one, in the user's own register. */
export interface CertifiedBatch {
  readonly CertType: string;
  readonly InvNo: string;
  readonly CertNo?: string;
  /** Day of that application, where the register holds it. */
  readonly AplDate?: string;
}
