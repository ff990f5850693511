import { type PreReviewField, preReviewFields } from './readings';

/** Where a field of the pre-review form stands in a plan and its report. No path of the message: such a form is none. */
export const preReviewPath = (name: PreReviewField): string => `PreReview.${name}`;

/** The field at such a path, or null. */
export const preReviewFieldAt = (path: string): PreReviewField | null => preReviewFields.find((name) => preReviewPath(name) === path) ?? null;
