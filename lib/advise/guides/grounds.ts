import { grounds } from '../../rulebook/state';

/** What the guides rest on. */
export const faq = grounds('customs-faq-2023', 'source-document');
export const customsGuide = grounds('customs-guide-2023', 'source-document');
export const returnReasons = grounds('return-reasons', 'official');
export const smartReview = grounds('smart-review-2020', 'official');
export const updateNotice = grounds('update-notice-2024-08-30', 'official');
export const order270 = grounds('order-270', 'official');
export const practice = grounds('customs-qa-2025', 'secondary');
export const simulator = grounds('simulator-notes', 'secondary');
export const companyNotes = grounds('company-data-notes', 'secondary');
export const preReviewNotes = grounds('pre-review-notes', 'secondary');
export const costSheetNotes = grounds('cost-sheet-notes', 'secondary');
export const sealNotes = grounds('seal-notes', 'secondary');
export const selfPrintNotes = grounds('self-print-notes', 'secondary');
export const schema = grounds('schema-2022-1', 'official');
