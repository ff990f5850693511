import type { PortalPage } from '../model';
import { readCompany } from './read-company';
import { readAuthorisation, readCertificates, readPreReviews, readSeals } from './read-lists';
import { readPreReview } from './read-pre-review';
import { readBlockedPreference, readChange, readPrintResult } from './read-requests';
import { readVerification } from './read-verification';
import type { PageReading } from './readings';

/** What stands on a page of that kind; null for the entry form, which the assistant reads, and for pages that are none of ours. */
export function readPage(page: PortalPage, root: Document): PageReading | null {
  switch (page) {
    case 'company':
      return { page, company: readCompany(root) };
    case 'pre-review-list':
      return { page, list: readPreReviews(root) };
    case 'pre-review':
      return { page, form: readPreReview(root) };
    case 'query':
    case 'print':
      return { page, list: readCertificates(root, page) };
    case 'change':
      return { page, form: readChange(root) };
    case 'seal':
      return { page, list: readSeals(root) };
    case 'authorisation':
      return { page, authorisation: readAuthorisation(root) };
    case 'print-result':
      return { page, question: readPrintResult(root) };
    case 'verification':
      return { page, numbers: readVerification(root) };
    case 'blocked-preference':
      return { page, form: readBlockedPreference(root) };
    case 'certificate-entry':
    case 'other':
      return null;
  }
}
