import { i18n } from '#i18n';
import type { PageReading } from '@/lib/portal/pages/readings';

interface PageTexts {
  /** What the page is called. */
  readonly name: () => string;
  /** What it is for, in a line or two. */
  readonly what: () => string;
  /** The guide that says how its work is done. */
  readonly guide: string;
}

const texts: Readonly<Record<PageReading['page'], PageTexts>> = {
  company: { name: () => i18n.t('pages.kind.company'), what: () => i18n.t('pages.what.company'), guide: 'company-data' },
  'pre-review-list': { name: () => i18n.t('pages.kind.preReviewList'), what: () => i18n.t('pages.what.preReviewList'), guide: 'pre-review' },
  'pre-review': { name: () => i18n.t('pages.kind.preReview'), what: () => i18n.t('pages.what.preReview'), guide: 'pre-review' },
  query: { name: () => i18n.t('pages.kind.query'), what: () => i18n.t('pages.what.query'), guide: 'certificate-status' },
  change: { name: () => i18n.t('pages.kind.change'), what: () => i18n.t('pages.what.change'), guide: 'changing' },
  seal: { name: () => i18n.t('pages.kind.seal'), what: () => i18n.t('pages.what.seal'), guide: 'self-print-setup' },
  authorisation: { name: () => i18n.t('pages.kind.authorisation'), what: () => i18n.t('pages.what.authorisation'), guide: 'self-print-setup' },
  print: { name: () => i18n.t('pages.kind.print'), what: () => i18n.t('pages.what.print'), guide: 'printing' },
  'print-result': { name: () => i18n.t('pages.kind.printResult'), what: () => i18n.t('pages.what.printResult'), guide: 'printing' },
  verification: { name: () => i18n.t('pages.kind.verification'), what: () => i18n.t('pages.what.verification'), guide: 'verification' },
  'blocked-preference': { name: () => i18n.t('pages.kind.blockedPreference'), what: () => i18n.t('pages.what.blockedPreference'), guide: 'blocked-preference' },
};

export const pageTexts = (page: PageReading['page']): PageTexts => texts[page];
export const pageName = (page: PageReading['page']): string => texts[page].name();
